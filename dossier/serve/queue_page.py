"""The page of the live server on which an editor decides on proposals; never part of the site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise
from urllib.parse import quote

from dossier.model import Span
from dossier.problems import Problem
from dossier.proposals.excerpts import Excerpt
from dossier.proposals.fields import Field
from dossier.proposals.pending import Pending, Proposal
from dossier.render import visible
from dossier.text import has_backward

PATH = ".live/queue"
STYLE_PATH = ".live/queue.css"
SCRIPT_PATH = ".live/queue.js"
NOUNS = {
    "articles": ("article", "articles"),
    "actors": ("person, organisation or place", "people, organisations and places"),
    "quotations": ("quotation", "quotations"),
    "points": ("point", "points"),
    "timeline": ("date", "dates"),
    "additions": ("addition", "additions"),
}
KEYS = (
    ("t", "take", "Take"),
    ("r", "reject", "Reject"),
    ("l", "leave", "Leave"),
    ("u", "undo", "Undo"),
)
"""The keys, what each does, and the word on its button."""
LABELS = {
    "id": "Id", "outlet": "Outlet", "headline": "Headline", "published": "Published on",
    "events": "Events", "language": "Language", "condition": "Condition", "trust": "Trust",
    "name": "Name", "kind": "Kind", "role": "Role", "description": "Description",
    "title": "Title", "speaker": "Speaker", "event": "Event", "question": "Question",
    "topic": "Topic", "date": "Date", "certainty": "Certainty", "because": "How it is known",
    "period": "Period", "contradiction.kind": "Kind of contradiction",
    "contradiction.severity": "Severity", "contradiction.status": "Status",
    "contradiction.explanation": "Explanation",
    "incomplete": "What happened to the capture", "whole": "Or: how it is known to be whole",
}  # fmt: skip

_FORM = """\
<form method="post" action="/{path}" data-key="{key}" data-kind="{kind}" aria-labelledby="title">
"""
_LINES = """\
<details class="lines"><summary>What it would write</summary><pre>{lines}</pre></details>
"""
_WRONG = '<section class="wrong" role="alert"><h3>{heading}</h3><ul>{items}</ul></section>'
_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Queue (unpublished)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/{style}">
<script src="/{script}" defer></script>
</head>
<body data-token="{token}">
<a class="skip" href="#proposal">Go to the proposal</a>
<header>
<p class="home"><a href="/">The site as it is now</a></p>
<h1>Queue <span class="unpublished">unpublished</span></h1>
<p>Proposals of the program. Nothing of them is on the site until you take it.</p>
<nav aria-label="Kinds of proposals" id="kinds">{kinds}</nav>
</header>
{problems}
<p id="said" role="status" dir="auto">{said}</p>
<main id="proposal" tabindex="-1">
{main}
</main>
<footer>
<h2>Keys</h2>
<dl>{keys}</dl>
<p><label><input type="checkbox" id="keys-on" checked> Decide with single keys</label></p>
</footer>
</body>
</html>
"""


def page(queued: Pending, shown: str, token: str, said: str = "", current: str = "") -> str:
    """The whole page.

    Args:
        queued: what waits.
        shown: the proposal, as HTML; empty where none waits.
        token: that every decision has to send back.
        said: what became of the last decision.
        current: the kind of the proposal that is shown.
    """
    return _PAGE.format(
        style=STYLE_PATH,
        script=SCRIPT_PATH,
        token=escape(token),
        kinds=kinds(queued, current),
        problems=problems(queued.problems, "Some files of proposals cannot be read"),
        said=_shown(said),
        main=shown or EMPTY,
        keys="".join(
            f"<div><dt><kbd>{key}</kbd></dt><dd>{_MEANING[key]}</dd></div>" for key in _MEANING
        ),
    )


CURRENT = ' aria-current="true"'
EMPTY = (
    "<h2>Nothing waits for a decision</h2>"
    "<p><code>python3 scripts/draft.py</code> looks for proposals again, such as after an article "
    "was added.</p>"
)
_MEANING = {
    "t": "take: it is checked and written into the annotations",
    "c": (
        "change: go to its values; <kbd>Enter</kbd> takes it, <kbd>Esc</kbd> leaves the field; "
        "in a field, the keys work together with <kbd>Alt</kbd>"
    ),
    "r": "reject: it is not proposed again",
    "l": "leave: look at it another time",
    "b": "back to the one that was left last",
    "n": "next kind: leave all others of this kind",
    "u": "undo the last decision",
}


def kinds(queued: Pending, current: str) -> str:
    """How many proposals of each kind wait, each with the way to the first.

    Args:
        queued: what waits.
        current: the kind that is shown.
    """
    counts = Counter(proposal.kind for proposal in queued.proposals)
    firsts = {proposal.kind: proposal.key for proposal in reversed(queued.proposals)}
    links = (
        f'<a href="/{PATH}?at={quote(firsts[kind], safe="")}" data-key="{escape(firsts[kind])}"'
        f"{CURRENT if kind == current else ''}>"
        f"{counts[kind]} {NOUNS[kind][counts[kind] > 1]}</a>"
        for kind in NOUNS
        if counts[kind]
    )
    return " ".join(links)


def proposal(
    waiting: Proposal,
    shown: Sequence[Excerpt],
    token: str,
    wrong: Sequence[Problem] = (),
    message: str = "",
) -> str:
    """One proposal with its sentences, its values and its keys.

    Args:
        waiting: the proposal.
        shown: the words that it rests on.
        token: that a decision has to send back.
        wrong: what was wrong when an editor tried to take it.
        message: the same, in a sentence.
    """
    noun = NOUNS[waiting.kind][0]
    likely = "" if waiting.likelihood is None else f", {waiting.likelihood:.0%} likely"
    why = "".join(f"<li>{_shown(reason)}</li>" for reason in waiting.reasons)
    hidden = {"token": token, "key": waiting.key, "digest": waiting.digest}
    return "".join(
        (
            _FORM.format(path=PATH, key=escape(waiting.key), kind=waiting.kind),
            *(
                f'<input type="hidden" name="{name}" value="{escape(value)}">'
                for name, value in hidden.items()
            ),
            f'<p class="kind">{noun[:1].upper()}{noun[1:]}{likely}</p>',
            f'<h2 id="title">{_shown(waiting.title)}</h2>',
            f'<p class="refused" role="alert">{_shown(message)}</p>' if message else "",
            problems(wrong, "This is wrong with it; nothing was taken"),
            f'<ul class="why" aria-label="Why it is proposed">{why}</ul>' if why else "",
            *_sides(waiting, shown),
            *_values(waiting.fields),
            _LINES.format(lines="\n".join(map(_shown, waiting.lines.split("\n")))),
            '<div class="deciding">',
            *(
                f'<button name="do" value="{decision}">{word} <kbd>{key}</kbd></button>'
                for key, decision, word in KEYS
            ),
            "</div></form>",
        )
    )


def problems(wrong: Iterable[Problem], heading: str) -> str:
    """What is wrong, as a list; nothing where nothing is.

    Args:
        wrong: the problems.
        heading: what they mean.
    """
    items = "".join(f"<li>{_problem(problem)}</li>" for problem in wrong)
    return (
        f'<section class="wrong" role="alert"><h3>{heading}</h3><ul>{items}</ul></section>'
        if items
        else ""
    )


def _problem(problem: Problem) -> str:
    parts = [f"{_shown(problem.message)}."]
    if problem.found:
        parts.append(f"Found: “{_shown(problem.found)}”.")
    if problem.expected:
        parts.append(f"Expected: {_shown(problem.expected)}.")
    if problem.hint:
        parts.append(f"{_shown(problem.hint)}.")
    place = problem.location
    parts.append(f'<span class="place">{_shown(f"{place.file}:{place.line}")}</span>')
    return " ".join(parts)


def _sides(waiting: Proposal, shown: Sequence[Excerpt]) -> Iterator[str]:
    """The sentences side by side; readings of a point or quotation can be left out."""
    if not shown:
        return
    yield '<section class="sides" aria-label="What the articles say">'
    several = sum(excerpt.reading is not None for excerpt in shown) > 1
    for excerpt in shown:
        name = _shown(excerpt.article)
        if several and excerpt.reading is not None:
            name = (
                f'<label><input type="checkbox" name="keep" value="{excerpt.reading}" checked> '
                f"{name}</label>"
            )
        note = "" if excerpt.is_exact else ' <span class="lost">not in the article’s words</span>'
        yield (
            f"<figure><figcaption>{name}{note}</figcaption>"
            f'<blockquote dir="auto">{_marked(excerpt)}</blockquote></figure>'
        )
    yield "</section>"
    if several:
        yield f'<input type="hidden" name="readings" value="{len(waiting.shape.readings)}">'  # type: ignore[attr-defined]


def _marked(excerpt: Excerpt) -> str:
    """The sentences with what is cited, and in it the words that differ."""
    cuts = {0, len(excerpt.text)}
    for span in (*excerpt.cited, *excerpt.stress):
        cuts |= {span.start, span.end}
    edges = sorted(cuts)
    parts = []
    for start, end in pairwise(edges):
        blocks = excerpt.text[start:end].split("\n\n")
        words = "<br><br>".join(escape(visible(block)) for block in blocks)
        piece = Span(start, end)
        if any(span.holds(piece) for span in excerpt.stress):
            words = f"<strong>{words}</strong>"
        whole = len(excerpt.cited) == 1 and len(excerpt.cited[0]) == len(excerpt.text)
        if not whole and any(span.holds(piece) for span in excerpt.cited):
            words = f"<mark>{words}</mark>"
        parts.append(words)
    return "".join(parts)


def _values(fields: Sequence[Field]) -> Iterator[str]:
    """The values: first those that are still missing, then all others, folded."""
    missing = [field for field in fields if field.is_missing]
    others = [field for field in fields if not field.is_missing]
    if missing:
        yield '<fieldset class="values is-missing"><legend>Still missing</legend>'
        yield from map(_value, missing)
        yield "</fieldset>"
    if others:
        yield '<details class="values" id="change"><summary>Change <kbd>c</kbd></summary>'
        yield from map(_value, others)
        yield "</details>"


def _value(field: Field) -> str:
    name = f"value.{field.key}"
    label = LABELS.get(field.key, field.key)
    if field.is_closed and not field.is_missing:
        choices = (*([] if field.value else [""]), *field.choices)
        options = "".join(_option(choice, is_chosen=choice == field.value) for choice in choices)
        control = f'<select name="{name}">{options}</select>'
    else:
        listed = f' list="choices.{field.key}"' if field.choices else ""
        value = escape(field.value)
        control = f'<input name="{name}" value="{value}" dir="auto" autocomplete="off"{listed}>'
        if field.choices:
            options = "".join(map(_option, field.choices))
            control += f'<datalist id="choices.{field.key}">{options}</datalist>'
    return f"<label><span>{label}</span> {control}</label>"


def _option(choice: str, *, is_chosen: bool = False) -> str:
    return f'<option dir="auto"{" selected" if is_chosen else ""}>{escape(choice)}</option>'


def _shown(text: str) -> str:
    """A line of plain text as HTML that shows all of it and turns nothing around it."""
    words = escape(visible(text))
    return f"<bdi>{words}</bdi>" if has_backward(words) else words

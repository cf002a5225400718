"""Names that may be actors: runs of capitalised words, the short forms joined to the long."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from dossier.draft.lexicon import (
    CALENDAR,
    CONNECTORS,
    DOCUMENT,
    GEOGRAPHIC,
    ORGANISATION,
    PARTICLES,
    SPEECH,
    TITLES,
    place_cues,
)
from dossier.frozen import dataclass
from dossier.language import Rule, has_rule
from dossier.languages import ENGLISH, GERMAN
from dossier.model import Span, Token
from dossier.text import NAMES, at_level, is_stop_word, sentences, small_words, tokens

_SHORT_TITLE = 4
"""Letters of a title that is written with a full stop: "Sen.", "Capt."."""
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
"""Initials that stops part: "A.", "J.R."."""


@dataclass(frozen=True, slots=True)
class NameUse:
    """One place where a name stands."""

    form: str
    span: Span
    """In the clean text."""
    title: str
    """The office or address before it, as written; may be empty."""
    before: str
    """The word before the name and its title, in lower case."""
    after: str
    opens: bool
    """Whether it opens a sentence, where any word has a capital."""


@dataclass(frozen=True, slots=True)
class NameProposal:
    """A possible actor."""

    name: str
    forms: tuple[str, ...]
    """Every form met, the fullest first."""
    kind: str
    titles: tuple[str, ...]
    places: tuple[Span, ...]
    score: float
    """From 0 to 1: how likely this is an actor of the story."""
    reason: str
    description: str = ""
    """What the article says it is, in its own words behind the name; mostly empty."""
    titled: tuple[Span, ...] = ()
    """Where the article first calls it by each office or rank."""


def name_proposals(text: str) -> tuple[NameProposal, ...]:
    """Possible actors of a clean text, likeliest first."""
    uses = name_uses(text, language := language_of(text))
    sure = {use.form for use in uses if not use.opens or " " in use.form or use.title}
    inside = sure | {use.form for use in uses if any(_shortens(use.form, full) for full in sure)}
    groups: dict[str, list[NameUse]] = {}
    first_forms: dict[str, str] = {}
    for use in uses:
        if use.form in inside:
            bare = at_level(use.form, NAMES.level, language)
            groups.setdefault(first_forms.setdefault(bare, use.form), []).append(use)
    for short in sorted(groups, key=lambda form: (len(form.split()), form)):
        longer = [form for form in groups if form != short and _shortens(short, form)]
        if len(longer) == 1:
            groups[longer[0]].extend(groups.pop(short))
    proposals = [_proposal(name, places, language) for name, places in groups.items()]
    return tuple(sorted(proposals, key=lambda use: (-use.score, use.places[0])))


def language_of(text: str) -> str:
    """German where every noun has a capital, which small words tell; otherwise English.

    Args:
        text: clean.
    """
    words = [token.norm for token in tokens(text)]
    counts = small_words(words, (GERMAN, ENGLISH))
    return GERMAN if counts[GERMAN] > counts[ENGLISH] else ENGLISH


def name_uses(text: str, language: str) -> list[NameUse]:
    """Every place where a name seems to stand, in reading order.

    Args:
        text: clean.
        language: as ``language_of`` has it.
    """
    uses = list(_names(text, language))
    return _without_nouns(uses, language) if has_rule(language, Rule.CAPITAL_NOUNS) else uses


def _without_nouns(uses: Sequence[NameUse], language: str) -> list[NameUse]:
    """Names where every noun has a capital: of single words, those that something else tells."""
    full = [use.form for use in uses if " " in use.form]
    cues = place_cues(language)
    return [
        use
        for use in uses
        if " " in use.form
        or use.title
        or (use.form.isupper() and len(use.form) > 1)
        or use.before in cues
        or any(_shortens(use.form, name) for name in full)
    ]


def _shortens(short: str, full: str) -> bool:
    """Whether a form is the last or the first words of a fuller one."""
    words, all_words = short.split(), full.split()
    return len(words) < len(all_words) and words == all_words[-len(words) :]


def _names(text: str, language: str) -> Iterator[NameUse]:
    for sentence in sentences(text):
        words = _words(text, sentence)
        index = 0
        while index < len(words):
            end = _run_end(words, index)
            named = _named(text, words, Span(index, end), language) if end > index else None
            if named:
                yield named
            index = max(end, index + 1)


def _words(text: str, sentence: Span) -> list[Token]:
    """The tokens of a sentence with their places in the whole text."""
    return [
        Token(
            Span(sentence.start + token.span.start, sentence.start + token.span.end),
            token.text,
            token.norm,
            token.lead,
        )
        for token in tokens(sentence.of(text))
    ]


def _run_end(words: Sequence[Token], begin: int) -> int:
    """Where the run of capitalised words from ``begin`` on ends; ``begin`` when none does."""
    end = position = begin
    while position < len(words) and (position == begin or _adjoins(words[position - 1])):
        word = words[position]
        if _capitalised(word) or (word.text == "." and _is_shortened(words[position - 1])):
            end = position + 1
        elif end == begin or not _joins(word, words[begin:end]):
            break
        position += 1
    return end


def _joins(word: Token, run: Sequence[Token]) -> bool:
    """Whether a word in lower case may go on with the name."""
    if word.text in PARTICLES:
        return True
    wanting = ORGANISATION | DOCUMENT | (TITLES | GEOGRAPHIC if word.text == "of" else frozenset())
    return word.text in CONNECTORS and any(token.norm in wanting for token in run)


def _adjoins(left: Token) -> bool:
    """Whether a name may go on behind a word: not behind punctuation or a possessive."""
    if left.text == "." or _INITIALS.fullmatch(left.text):
        return True
    return left.text[-1].isalnum() and not left.norm.endswith("'s")


def _is_shortened(word: Token) -> bool:
    """Whether a full stop behind a word ends no sentence: "A.", "Sen."."""
    return _is_initial(word) or (word.norm in TITLES and len(word.norm) <= _SHORT_TITLE)


def _is_initial(word: Token) -> bool:
    return len(word.text) == 1 and word.text.isupper() and word.text != "I"


def _in_capitals(run: Sequence[Token]) -> bool:
    """Whether a run begins with an abbreviation, or with two initials: "A K"."""
    letters = [word for word in run if word.text != "."]
    return run[0].text[1:].isupper() or (
        len(letters) > 2 and all(_is_initial(word) for word in letters[:2])
    )


def _capitalised(word: Token) -> bool:
    if word.text == "I" or word.norm.startswith("i'"):
        return False
    return word.text[0].isupper() and word.norm.removesuffix("'s") not in CALENDAR


def _named(text: str, words: Sequence[Token], run: Span, language: str) -> NameUse | None:
    """The name in a run of words, without what opens the sentence and without its title."""
    first, end = run.start, run.end
    while (
        first < end
        and is_stop_word(words[first].norm, language)
        and not _in_capitals(words[first:end])
    ):
        first += 1
    titles = [place for place in range(first, end) if words[place].norm.rstrip(".") in TITLES]
    start = titles[-1] + 1 if titles else first
    while start < end and not words[start].text[0].isupper():
        start += 1
    if start >= end:
        return None
    span = Span(words[start].span.start, words[end - 1].span.end)
    if words[end - 1].norm.endswith("'s"):
        span = Span(span.start, span.end - 2)
    title = text[words[first].span.start : words[start - 1].span.end] if start > first else ""
    return NameUse(
        form=" ".join(span.of(text).split()),
        span=span,
        title=" ".join(title.split()),
        before=words[first - 1].norm if first else "",
        after=words[end].norm if end < len(words) else "",
        opens=first == 0 or not words[first - 1].text[-1].isalnum(),
    )


def _proposal(name: str, places: Sequence[NameUse], language: str) -> NameProposal:
    forms = Counter(place.form for place in places)
    titles = tuple(dict.fromkeys(place.title for place in places if place.title))
    kind, why = _kind(name, places, language)
    times = len(places)
    score = min(1.0, 0.2 + 0.15 * min(times, 3) + 0.2 * bool(why) + 0.15 * (" " in name))
    reason = f"appears {times} time{'s' if times > 1 else ''}" + (f"; {why}" if why else "")
    return NameProposal(
        name=name,
        forms=tuple(sorted(forms, key=lambda form: (-len(form), form))),
        kind=kind,
        titles=titles,
        places=tuple(sorted(place.span for place in places)),
        score=round(score, 2),
        reason=reason,
    )


def _kind(name: str, places: Sequence[NameUse], language: str) -> tuple[str, str]:
    """What the name names, and the words that say so."""
    return next(
        ((kind, why) for kind, why in _signs(name, places, language) if why),
        ("other", ""),
    )


def _signs(name: str, places: Sequence[NameUse], language: str) -> Iterator[tuple[str, str]]:
    """What speaks for each kind, strongest first; empty where nothing does."""
    words = {word.casefold() for word in name.split()}
    for kind, telling in (("treaty", DOCUMENT), ("organisation", ORGANISATION)):
        yield kind, _because(sorted(words & telling), "it contains the word “{}”")
    titles = [place.title for place in places if place.title]
    yield "person", _because(titles, "“{}” comes before it")
    beside = [word for place in places for word in (place.after, place.before)]
    if " " in name:
        verbs = [word for word in beside if word in SPEECH]
        yield "person", _because(verbs, "“{}” is next to it")
    if name.isupper() and len(name) > 1:
        yield "organisation", "it is written in capitals"
    cues = place_cues(language)
    placed = [place.before for place in places if place.before in cues]
    yield "place", _because(placed, "“{}” comes before it")


def _because(words: Sequence[str], reason: str) -> str:
    return reason.format(words[0]) if words else ""

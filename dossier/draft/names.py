"""Names that may be actors: runs of capitalised words, the short forms joined to the long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.draft.lexicon import (
    CALENDAR,
    CONNECTORS,
    DOCUMENT,
    ORGANISATION,
    PLACE_CUES,
    SPEECH,
    TITLES,
)
from dossier.model import Span, Token
from dossier.text import STOP_WORDS, sentences, tokens


@dataclass(frozen=True, slots=True)
class Met:
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


def name_proposals(text: str) -> tuple[NameProposal, ...]:
    """Possible actors of a clean text, likeliest first."""
    met = list(_met(text))
    inside = {one.form for one in met if not one.opens or " " in one.form or one.title}
    groups: dict[str, list[Met]] = {}
    for one in met:
        if one.form in inside:
            groups.setdefault(one.form, []).append(one)
    for short in sorted(groups, key=lambda form: (len(form.split()), form)):
        longer = [form for form in groups if form != short and _shortens(short, form)]
        if len(longer) == 1:
            groups[longer[0]].extend(groups.pop(short))
    proposals = [_proposal(name, places) for name, places in groups.items()]
    return tuple(sorted(proposals, key=lambda one: (-one.score, one.places[0])))


def _shortens(short: str, full: str) -> bool:
    """Whether a form is the last or the first words of a fuller one."""
    words, all_words = short.split(), full.split()
    return len(words) < len(all_words) and words == all_words[-len(words) :]


def _met(text: str) -> Iterator[Met]:
    for sentence in sentences(text):
        words = [
            Token(Span(sentence.start + token.span.start, sentence.start + token.span.end),
                  token.text, token.norm, token.lead)
            for token in tokens(sentence.of(text))
        ]  # fmt: skip
        at = 0
        while at < len(words):
            end = _run_end(words, at)
            if end > at:
                yield from _named(text, words, at, end)
            at = max(end, at + 1)


def _run_end(words: Sequence[Token], at: int) -> int:
    """Where the run of capitalised words that begins at ``at`` ends; ``at`` when none does."""
    end = at
    position = at
    while position < len(words):
        word = words[position]
        joined = position == at or bool(word.lead.strip(" \u00a0") == "" )
        if not joined or (position > at and not _adjoins(words[position - 1], word)):
            break
        if _capitalised(word):
            end = position + 1
        elif end == at or word.text not in CONNECTORS:
            break
        position += 1
    return end


def _adjoins(left: Token, right: Token) -> bool:
    """Whether only plain white space, or the stop of an initial, stands between two words."""
    return "\n" not in right.lead and right.text[0].isalnum() and (
        left.text[-1].isalnum() or (left.text.endswith(".") and len(left.text) <= 4)
    )


def _capitalised(word: Token) -> bool:
    return word.text[0].isupper() and word.norm not in CALENDAR


def _named(text: str, words: Sequence[Token], at: int, end: int) -> Iterator[Met]:
    start = at
    while start < end and words[start].norm.rstrip(".") in TITLES | CONNECTORS:
        start += 1
    while start < end and words[start].norm in STOP_WORDS:
        start += 1
    if start == end:
        return
    title = text[words[at].span.start : words[start - 1].span.end] if start > at else ""
    span = Span(words[start].span.start, words[end - 1].span.end)
    form = " ".join(span.of(text).split())
    for ending in ("'s", "’s"):
        if form.endswith(ending):
            form, span = form[:-2], Span(span.start, span.end - 2)
    yield Met(
        form=form,
        span=span,
        title=" ".join(title.split()),
        before=words[at - 1].norm if at else "",
        after=words[end].norm if end < len(words) else "",
        opens=at == 0 or not words[at - 1].text[-1].isalnum(),
    )


def _proposal(name: str, places: Sequence[Met]) -> NameProposal:
    forms = Counter(place.form for place in places)
    titles = tuple(dict.fromkeys(place.title for place in places if place.title))
    kind, why = _kind(name, places)
    times = len(places)
    score = min(1.0, 0.2 + 0.15 * min(times, 3) + 0.2 * bool(why) + 0.15 * (" " in name))
    reason = f"stands {times} time{'s' if times > 1 else ''}" + (f"; {why}" if why else "")
    return NameProposal(
        name=name,
        forms=tuple(sorted(forms, key=lambda form: (-len(form), form))),
        kind=kind,
        titles=titles,
        places=tuple(sorted(place.span for place in places)),
        score=round(score, 2),
        reason=reason,
    )


def _kind(name: str, places: Sequence[Met]) -> tuple[str, str]:
    """What the name names, and the words that say so."""
    words = {word.casefold() for word in name.split()}
    if words & DOCUMENT:
        return "treaty", f"it has the word “{sorted(words & DOCUMENT)[0]}”"
    if words & ORGANISATION:
        return "organisation", f"it has the word “{sorted(words & ORGANISATION)[0]}”"
    titled = [place.title for place in places if place.title]
    if titled:
        return "person", f"“{titled[0]}” stands before it"
    cues = [place for place in places if place.after in SPEECH or place.before in SPEECH]
    if cues and not name.isupper():
        cue = cues[0].after if cues[0].after in SPEECH else cues[0].before
        return "person", f"“{cue}” stands beside it"
    if name.isupper() and len(name) > 1:
        return "organisation", "it is written in capitals"
    placed = [place.before for place in places if place.before in PLACE_CUES]
    if placed:
        return "place", f"“{placed[0]}” stands before it"
    return "other", ""

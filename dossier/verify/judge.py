"""What is true of a quotation: where its words stand, whether they are whole, who says them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dossier.anchor import (
    Ambiguous,
    Candidate,
    Change,
    Changed,
    Exact,
    Lost,
    Reason,
    Selector,
    anchor,
)
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import count_words, tokens
from dossier.verify.library import Library
from dossier.verify.people import People
from dossier.verify.quoted import Quoted
from dossier.verify.speakers import speaker
from dossier.verify.values import Origin, Place, Verdict

FEWEST_WORDS = 3
"""Fewer words that no source has may be a title, a term or a word in scare quotes."""
_SAME = 0.6
"""The share of words, of the longer wording, by which two wordings are one passage."""
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MARKS = " ,;:—–-"
_TELLING = frozenset({Reason.NUMBER, Reason.NEGATION, Reason.OPPOSITE, Reason.UNIT, Reason.NAME})
"""Reasons that tell an author more than the two wordings do."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is true of a quotation, without its place in the document."""

    verdict: Verdict
    why: str
    places: tuple[Place, ...] = ()
    difference: str = ""


@dataclass(frozen=True, slots=True)
class _Near:
    """Words of a source that come near to a piece of a quotation."""

    origin: Origin
    candidate: Candidate
    outcome: Changed | Lost

    @property
    def is_the_passage(self) -> bool:
        """Whether it is the passage that was meant, though it may say something else."""
        if isinstance(self.outcome, Changed):
            return True
        words = [
            (count_words(tokens(change.old)), count_words(tokens(change.new)), change.same)
            for change in self.candidate.changes
        ]
        same = sum(new for _, new, is_same in words if is_same)
        longer = max(
            sum(new if is_same else old for old, new, is_same in words),
            sum(new for _, new, _ in words),
        )
        return same >= FEWEST_WORDS and same >= _SAME * longer

    def rank(self, cited: Sequence[str]) -> tuple[bool, float, bool]:
        """Clear changes before mere likeness; among equals, those of a source that is cited."""
        return self.is_the_passage, self.candidate.score, self.origin.id in cited


def judge(quote: Quoted, library: Library, people: People) -> Judgement:
    """Hold a quotation against all sources.

    0. It must be closed.
    1. Its words stand letter for letter in a source it cites, or in any where it cites none:
       then what matters is who says them there.
    2. They stand only in a source that it does not cite.
    3. Near words stand somewhere: changed, with both wordings, or lost with what is nearest.

    Args:
        quote: a quotation with what stands around it.
        library: all sources.
        people: who may speak.
    """
    if quote.is_open:
        why = "It is not clear where the quoted words end: no mark closes them"
        return Judgement(Verdict.OPEN, f"{why}.")
    matches = [
        library.place(origin, span)
        for origin in library.origins
        if (span := library.stretch(origin, quote.pieces))
    ]
    in_cited = [match for match in matches if match.origin in quote.cited]
    if matches and quote.cited and not in_cited:
        cited, having = (
            listed(library.called(ids))
            for ids in (quote.cited, [match.origin for match in matches])
        )
        why = f"The sentence cites {cited}, but the words stand in {having}."
        return Judgement(Verdict.ELSEWHERE, why, tuple(matches))
    if matches:
        return _cut(quote, in_cited or matches, library) or _attributed(
            quote, in_cited or matches, library, people
        )
    return _inexact(quote, library)


def _cut(quote: Quoted, matches: Sequence[Place], library: Library) -> Judgement | None:
    """Words that stand there, where what was left out beside them turns their sense everywhere."""
    cuts = {
        match.origin: library.turning_cut(match)
        or library.turning_omission(library.by_id[match.origin], quote.pieces)
        for match in matches
    }
    if not all(cuts.values()):
        return None
    first = matches[0]
    cut = cuts[first.origin]
    if cut is None:
        return None
    words = cut.words.of(library.by_id[first.origin].text)
    why = f"The quotation leaves out “{words}”: {cut.turn.effect}."
    return Judgement(Verdict.CUT, why, tuple(matches))


def _attributed(
    quote: Quoted, matches: Sequence[Place], library: Library, people: People
) -> Judgement:
    """Words that stand there: whether the one whom the document names says them."""
    exact = Judgement(Verdict.EXACT, f"{Verdict.EXACT.meaning}.", tuple(matches))
    if not quote.speaker:
        return exact
    speakers = {match.origin: _speaker_there(match, library, people) for match in matches}
    agreeing = {
        origin: people.same(quote.speaker, name) for origin, name in speakers.items() if name
    }
    others = [origin for origin, agrees in agreeing.items() if agrees is False]
    if not others:
        return exact
    if True in agreeing.values():
        if quote.cited:
            return exact
        return Judgement(Verdict.AMBIGUOUS, f"{Verdict.AMBIGUOUS.meaning}.", tuple(matches))
    names = listed(sorted({people.called(speakers[origin]) for origin in others}))
    return Judgement(
        Verdict.MISATTRIBUTED,
        f"The document gives these words to {quote.speaker}, "
        f"{listed(library.called(others))} to {names}.",
        tuple(match for match in matches if match.origin in others),
    )


def _speaker_there(match: Place, library: Library, people: People) -> str:
    """Who says some words in their source: the annotations' actor, or the name beside them."""
    origin = library.by_id[match.origin]
    for utterance in origin.utterances:
        if utterance.span.meets(match.span):
            return utterance.speaker
    spans = library.speech(origin)
    said = next((span for span in spans if span.meets(match.span)), match.span)
    return speaker(origin.text, said, spans, people.names)


def _inexact(quote: Quoted, library: Library) -> Judgement:
    """Words that no source has: the nearest, and how they differ."""
    for origin in library.origins if len(quote.pieces) > 1 else ():
        spans = [library.stretch(origin, [piece]) for piece in quote.pieces]
        if all(spans):
            why = "The words stand there in another order, or far apart"
            places = tuple(library.place(origin, span) for span in spans if span)
            return Judgement(Verdict.CHANGED, f"{why}.", places)
    near = _nearest(quote, library)
    if near is None:
        if sum(count_words(tokens(piece)) for piece in quote.pieces) < FEWEST_WORDS:
            return Judgement(Verdict.SHORT, f"{Verdict.SHORT.meaning}.")
        return Judgement(Verdict.LOST, f"{Verdict.LOST.meaning}, nor any that come near.")
    place = library.place(near.origin, near.candidate.span)
    if near.is_the_passage:
        why = f"In {library.called([near.origin.id])[0]} they read “{place.words}”"
        if isinstance(near.outcome, Lost) and near.outcome.reason in _TELLING:
            why = f"{why}; {near.outcome.reason.why}"
        return Judgement(Verdict.CHANGED, f"{why}.", (place,), near.candidate.line)
    why = f"{Verdict.LOST.meaning}; those shown are the nearest."
    return Judgement(Verdict.LOST, why, (place,), near.candidate.line)


def _nearest(quote: Quoted, library: Library) -> _Near | None:
    """The nearest words to any piece that its source does not have."""
    cited = [library.by_id[name] for name in quote.cited]
    likely = library.likeliest(" ".join(quote.pieces))
    nearest: list[_Near] = []
    for origin in dict.fromkeys((*cited, *likely)):
        for piece in quote.pieces:
            outcome = anchor(library.indexed[origin.id], Selector(piece))
            if isinstance(outcome, Exact | Ambiguous):
                continue
            candidates = outcome.candidates if isinstance(outcome, Changed) else outcome.near
            if candidates:
                candidate = _with_ends(candidates[0], origin, library)
                nearest.append(_Near(origin, candidate, outcome))
    return max(nearest, key=lambda near: near.rank(quote.cited), default=None)


def _with_ends(candidate: Candidate, origin: Origin, library: Library) -> Candidate:
    """Nearest words with the source's own in place of changed ones at their ends.

    A search leaves out what is unlike at the ends: "nobody was" for "nobody was injured", where
    the source has "nobody was hurt".
    """
    first, *_, last = (*candidate.changes, candidate.changes[-1])
    if not _dropped(first) and not _dropped(last):
        return candidate
    text, span = library.indexed[origin.id], candidate.span
    sentence = next((cut for cut in library.sentences(origin) if cut.meets(span)), span)
    ahead = [match.start() for match in _WORD.finditer(text.text, sentence.start, span.start)]
    behind = [match.end() for match in _WORD.finditer(text.text, span.end, sentence.end)]
    start = ahead[-_dropped(first) :][0] if _dropped(first) and ahead else span.start
    end = behind[: _dropped(last)][-1] if _dropped(last) and behind else span.end
    steps = list(candidate.changes)
    if end > span.end:
        steps[-1] = replace(last, new=text.words(Span(span.end, end)).strip(_MARKS))
    if start < span.start:
        steps[0] = replace(first, new=text.words(Span(start, span.start)).strip(_MARKS))
    wider = Span(start, end)
    return replace(candidate, span=wider, words=text.words(wider), changes=tuple(steps))


def _dropped(change: Change) -> int:
    """How many quoted words a step has that the source's stretch leaves out."""
    return 0 if change.same or change.new else count_words(tokens(change.old))


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"

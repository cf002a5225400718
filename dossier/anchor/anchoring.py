"""Cited words to their place in a text.

Sources: the Text Quote Selector of the W3C Web Annotation Data Model for prefix and suffix;
approximate search as ``search`` says. Stricter than annotation clients on the web, which
take the nearest passage for the cited one: a near passage is only ever a hint here.
"""

from __future__ import annotations

import re

from rapidfuzz.distance import Indel

from dossier.anchor.boundaries import on_boundaries, widened
from dossier.anchor.context import suggest_context
from dossier.anchor.difference import changes_at_ends
from dossier.anchor.occurrences import hits, omitted_hits, stands_in_context
from dossier.anchor.outcomes import (
    Ambiguous,
    Candidate,
    Changed,
    Exact,
    Lost,
    Outcome,
    Reason,
    Selector,
)
from dossier.anchor.passages import (
    FLOOR,
    MARGIN,
    Passage,
    candidate,
    context_loss,
    passages,
)
from dossier.anchor.text_index import TextIndex, indexed
from dossier.model import Span
from dossier.text import fold

_HAIR = 0.005
"""By how much a refused passage must be ahead of the best one to stand in its way."""
_WORTH_A_LOOK = 0.55
"""The least kinship of a passage that the hint of a lost citation shows."""
_SHOWN = 3
_UMLAUT = re.compile("[aou]e|[äöüß]", re.IGNORECASE)
"""What German names may be written with in another language: Mueller."""
_CONTEXTS = 5
"""For how many places of an ambiguous citation a prefix and suffix are worked out."""


def anchor(text: TextIndex | str, selector: Selector) -> Outcome:
    """Find the place of cited words.

    1. Exact places: equal under folding, on word boundaries, verified.
    2. One, or one beside the given prefix and suffix: exact. Several: ambiguous. Some, but
       none beside the prefix and suffix: lost, never moved to another context.
    3. No place, but one where the words are written with marks that may be left out, or
       without them: changed.
    4. No place: near passages. One that is near enough, clearly ahead, and has the same
       numbers, names and negations: changed. Otherwise lost, with what is worth a look.

    Args:
        text: the text to search, or one prepared for many citations.
        selector: the words as cited, with those beside them.
    """
    ready = indexed(text)
    words = fold(selector.exact).text.strip()
    if not words:
        return Lost(Reason.EMPTY)
    exact_spans = hits(ready, words)
    bounded = [span for span in exact_spans if on_boundaries(ready, span)]
    fitting = [span for span in bounded if stands_in_context(ready, span, selector)]
    if len(fitting) == 1:
        return Exact(fitting[0])
    if fitting:
        contexts = tuple(suggest_context(ready, span) for span in fitting[:_CONTEXTS])
        return Ambiguous(tuple(fitting), contexts)
    if bounded:
        return Lost(Reason.CONTEXT, _elsewhere(ready, selector, bounded))
    outcome = _written_otherwise(ready, selector, words) or _judged(
        ready, selector, passages(ready, selector)
    )
    if isinstance(outcome, Lost) and not outcome.near:
        outcome = _worth_a_look(ready, selector, words) or outcome
    if exact_spans and isinstance(outcome, Lost):
        near = _elsewhere(ready, selector, [widened(ready, span) for span in exact_spans])
        reason = outcome.reason if outcome.reason in _TELLING else Reason.INSIDE_WORD
        return Lost(reason, near)
    return outcome


_TELLING = frozenset({Reason.NEGATION, Reason.NUMBER, Reason.OPPOSITE, Reason.UNIT})
"""Reasons that say more than that the words stand in the text as parts of others."""


def _written_otherwise(text: TextIndex, selector: Selector, words: str) -> Changed | Lost | None:
    """The place where the words stand with marks that may be left out, or without them."""
    omitted = omitted_hits(text, words)
    if not omitted and _UMLAUT.search(words):
        omitted = omitted_hits(text.in_german, words)
    spans = [span for span in omitted if on_boundaries(text, span)]
    if selector.prefix or selector.suffix:
        spans = [span for span in spans if stands_in_context(text, span, selector)]
    if not spans:
        return None
    candidates = _elsewhere(text, selector, spans)
    if len({fold(item.words).text for item in candidates}) > 1:
        return Lost(Reason.SEVERAL, candidates)
    return Changed(candidates)


def _worth_a_look(text: TextIndex, selector: Selector, words: str) -> Lost | None:
    """The words with or without marks that make other letters in the text's language."""
    other = text.without_marks
    if other is text:
        return None
    spans = omitted_hits(other, words)
    bounded = [span for span in spans if on_boundaries(text, span)]
    return Lost(Reason.DIFFERENT, _elsewhere(text, selector, bounded)) if bounded else None


def _judged(text: TextIndex, selector: Selector, near: list[Passage]) -> Changed | Lost:
    accepted = [passage for passage in near if passage.is_eligible]
    best = max(accepted, key=lambda passage: passage.score, default=None)
    if best is None or best.score < FLOOR:
        return _lost(text, selector, near)
    if not best.same_words and any(_is_nearer(passage, best) for passage in near):
        return _lost(text, selector, near)
    rivals = [passage for passage in accepted if passage.score > best.score - MARGIN]
    candidates = tuple(candidate(text, selector, passage) for passage in rivals)
    if len({fold(passage.words).text for passage in candidates}) > 1:
        return Lost(Reason.SEVERAL, candidates[:_SHOWN])
    return Changed(candidates)


def _is_nearer(refused: Passage, best: Passage) -> bool:
    """Whether a passage is the one that was meant, and has come to say something else.

    Then no other may take its place, unless that one has all the cited words, if misspelt.
    """
    return refused.refusal is not None and refused.kinship > best.score + _HAIR


def _lost(text: TextIndex, selector: Selector, near: list[Passage]) -> Lost:
    alike = [passage for passage in near if passage.kinship >= _WORTH_A_LOOK]
    worthwhile = alike[:_SHOWN]
    if not worthwhile:
        return Lost(Reason.ABSENT)
    nearest = worthwhile[0]
    is_kin = nearest.refusal is not None and nearest.kinship >= FLOOR
    reason = nearest.refusal if is_kin and nearest.refusal else Reason.DIFFERENT
    return Lost(reason, tuple(candidate(text, selector, passage) for passage in worthwhile))


def _elsewhere(text: TextIndex, selector: Selector, spans: list[Span]) -> tuple[Candidate, ...]:
    """Places that have the words, but in another context or as parts of others."""
    cited = " ".join(selector.exact.split())
    candidates: list[Candidate] = []
    for span in spans:
        words = text.words(span)
        likeness = Indel.normalized_similarity(cited, words)
        score = round(likeness - context_loss(text, span, selector), 3)
        steps = changes_at_ends(cited, words)
        candidates.append(Candidate(span, words, *suggest_context(text, span), score, steps))
    return tuple(sorted(candidates, key=lambda item: (-item.score, item.span))[:_SHOWN])

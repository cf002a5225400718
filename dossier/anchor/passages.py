"""Passages near to a citation, each with its score and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from rapidfuzz.distance import Indel

from dossier.anchor.boundaries import widened
from dossier.anchor.context import suggest_context
from dossier.anchor.costs import swap_cost
from dossier.anchor.difference import changes
from dossier.anchor.outcomes import Candidate, Reason, Selector
from dossier.anchor.pieces import WEIGHTS, Kind, Piece, pieces
from dossier.anchor.search import KEPT, Alignment, Pair, search
from dossier.anchor.text_index import TextIndex
from dossier.anchor.vetoes import denies_otherwise, is_form, pair_refusal, refusal
from dossier.anchor.windows import Window, windows
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import fold, tokens

FLOOR = 0.85
"""The least score of a *changed* passage. One other word that matters is too much for a
citation with fewer than about six, one word more or less for one with fewer than three."""
ENOUGH = 2.5
"""The weight of cited words that a *changed* passage must have unchanged: more than two words
that matter. Two words with one misspelt are found again anywhere."""
MARGIN = 0.05
"""By how much a *changed* passage must be ahead of every other."""
_ROUNDING = 1e-9
"""More than sums of weights can be off."""
_CONTEXT = 0.15
"""What a wholly different context takes from a score."""
_MISSING = 0.5
"""What a word counts that only one side has. Less than another word in its place: a passage
that was trimmed or filled in keeps all the rest, a lookalike has words of its own."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the text beside the cited words."""

    alignment: Alignment
    span: Span
    score: float
    """From 0 to 1: the share of the wording that agrees, less what the context takes."""
    kinship: float
    """The same without the first words that refuse the passage: how near it would be if its
    number, name or negation were the cited one."""
    kept: float
    """The weight of the cited words that stand in the passage unchanged."""
    same_words: bool
    """Whether nothing differs but the spelling of words."""
    refusal: Reason | None

    @property
    def is_eligible(self) -> bool:
        """Whether nothing forbids that this is the passage that was meant."""
        return self.refusal is None and self.kept >= ENOUGH


def passages(text: TextIndex, selector: Selector) -> list[Passage]:
    """The passages near to a citation, nearest first; none shares a word with a nearer one.

    Where the most promising windows have a passage with all the cited words, if misspelt, those
    windows are left out in which nothing could come near to it.

    Args:
        text: the one that is searched.
        selector: the words as cited, with those beside them.
    """
    cited = pieces(tokens(selector.exact), text.common, text.language)
    least = KEPT * sum(piece.weight for piece in cited)
    ceilings = dict(_ceilings(text, cited, least))
    measured: list[Passage] = []
    nearest: list[Passage] = []
    for window in sorted(ceilings, key=lambda item: (-ceilings[item], item)):
        if ceilings[window] < _worth_a_search(nearest):
            break
        near = (item for item in search(text, cited, window) if _kept_weight(item.pairs) >= least)
        measured.extend(_measured(text, selector, _whole_words(text, item)) for item in near)
        nearest = _nearest(measured)
    return nearest


def _ceilings(
    text: TextIndex, cited: Sequence[Piece], least: float
) -> Iterator[tuple[Window, float]]:
    """The windows that have cited pieces of at least some weight, and the most they can score."""
    highest = _highest(cited)
    alike = [text.vocabulary.alike(piece.norm) for piece in cited]
    for window in windows(text, cited):
        words = window.words(text)
        if sum(piece.weight for piece in cited if piece.norm in words) >= least:
            beside = zip(cited, alike, strict=True)
            lacking = sum(piece.weight for piece, forms in beside if words.isdisjoint(forms))
            yield window, 1 - _MISSING * lacking / highest


def _highest(cited: Sequence[Piece]) -> float:
    """The most that the cited pieces can weigh where they stand.

    A stop word counts as a full word, for the text may use it as a name. What is cited and not
    found takes half its weight from a score, or more, and so does what is found and not cited,
    which adds no more than its weight to what all is set against. So a passage that lacks ``w``
    of the cited weight scores at most ``1 - w / 2 / highest``.
    """
    return sum(piece.weight if piece.kind is Kind.MARK else WEIGHTS[Kind.NAME] for piece in cited)


def _worth_a_search(nearest: Sequence[Passage]) -> float:
    """The score from which on a passage still matters."""
    best = max(
        (passage for passage in nearest if passage.is_eligible),
        key=lambda passage: passage.score,
        default=None,
    )
    if best is None or not best.same_words or best.score < FLOOR:
        return 0.0
    return best.score - MARGIN - _ROUNDING


def _nearest(measured: Sequence[Passage]) -> list[Passage]:
    """The passages, nearest first, without those that share a word with a nearer one."""
    chosen: list[Passage] = []
    for passage in sorted(measured, key=lambda other: (-other.kinship, -other.score, other.span)):
        if not any(passage.span.meets(other.span) for other in chosen):
            chosen.append(passage)
    return chosen


def candidate(text: TextIndex, selector: Selector, passage: Passage) -> Candidate:
    """A passage as a hint shows it.

    Args:
        text: the one that is searched.
        selector: the words as cited.
        passage: one that is near.
    """
    prefix, suffix = suggest_context(text, passage.span)
    steps = changes(selector.exact, text.text, passage.alignment.pairs)
    words = text.words(passage.span)
    return Candidate(passage.span, words, prefix, suffix, round(passage.score, 3), steps)


def context_loss(text: TextIndex, span: Span, selector: Selector) -> float:
    """What a score loses because prefix and suffix are unlike what stands beside the span.

    A side that the selector leaves open is not asked; with both open nothing is lost.

    Args:
        text: the one that is searched.
        span: of a passage.
        selector: the words as cited, with those beside them.
    """
    if not (selector.prefix or selector.suffix):
        return 0.0
    folded = text.folded
    prefix, suffix = fold(selector.prefix).text.strip(), fold(selector.suffix).text.strip()
    before = folded.text[: folded.position(span.start)].rstrip()[-len(prefix) :]
    after = folded.text[folded.position(span.end) :].lstrip()[: len(suffix)]
    sides = [(cited, actual) for cited, actual in ((prefix, before), (suffix, after)) if cited]
    alike = [Indel.normalized_similarity(cited, actual) for cited, actual in sides]
    return _CONTEXT * (1 - sum(alike) / len(alike)) if alike else 0.0


def _measured(text: TextIndex, selector: Selector, alignment: Alignment) -> Passage:
    start, end = text.pieces[alignment.first].span.start, text.pieces[alignment.last].span.end
    span = Span(start, end)
    context = context_loss(text, span, selector)
    costs = _costs(alignment.pairs)
    refusals = [pair_refusal(pair, text.language) for pair in alignment.pairs]
    if denies_otherwise(text, alignment):
        # Nobody can say which of the signs that differ denies: all of the first place do.
        refusals = [
            Reason.NEGATION if cost else reason
            for reason, cost in zip(refusals, costs, strict=True)
        ]
    forgiven = _first_run(costs, refusals)
    weight = _weight(alignment.pairs)
    return Passage(
        alignment,
        span,
        score=max(0.0, 1 - sum(costs) / weight - context),
        kinship=max(0.0, 1 - (sum(costs) - forgiven) / weight - context),
        kept=_kept_weight(alignment.pairs),
        same_words=all(map(is_form, alignment.pairs)),
        refusal=refusal(text, alignment, refusals),
    )


def _first_run(costs: Sequence[float], refusals: Sequence[Reason | None]) -> float:
    """What the first refusing pairs cost that stand together: "100 000" for "45" is one change."""
    pairs = zip(costs, refusals, strict=True)
    refused = dropwhile(lambda pair: pair[1] is None, pairs)
    return sum(cost for cost, _ in takewhile(lambda pair: pair[1] is not None, refused))


def _costs(pairs: Sequence[Pair]) -> list[float]:
    first = next(index for index, (_, actual) in enumerate(pairs) if actual)
    last = next(index for index in reversed(range(len(pairs))) if pairs[index][1])
    return [_cost(pair, inside=first < index < last) for index, pair in enumerate(pairs)]


def _cost(pair: Pair, *, inside: bool) -> float:
    """What a pair takes from the score, as a weight.

    A cited word missing at an end counts in full: something else stands in its place.
    """
    cited, actual = pair
    if cited and actual:
        return swap_cost(cited, actual)
    weight = sum(piece.weight for piece in pair if piece)
    return weight * _MISSING if inside else weight


def _weight(pairs: Sequence[Pair]) -> float:
    """The weight of the cited or of the found words, whichever is more."""
    cited = sum(piece.weight for piece, _ in pairs if piece)
    actual = sum(piece.weight for _, piece in pairs if piece)
    return max(cited, actual)


def _kept_weight(pairs: Sequence[Pair]) -> float:
    return sum(old.weight for old, new in pairs if old and new and old.norm == new.norm)


def _whole_words(text: TextIndex, alignment: Alignment) -> Alignment:
    """The alignment with the rest of the words that its ends cut: a "non-" left outside."""
    first, last = alignment.first, alignment.last
    span = Span(text.pieces[first].span.start, text.pieces[last].span.end)
    widened_span = widened(text, span)
    while text.pieces[first].span.start > widened_span.start:
        first -= 1
    while text.pieces[last].span.end < widened_span.end:
        last += 1
    before = _extra(text.pieces[first : alignment.first])
    after = _extra(text.pieces[alignment.last + 1 : last + 1])
    return Alignment((*before, *alignment.pairs, *after), first, last)


def _extra(added: Sequence[Piece]) -> list[Pair]:
    return [(None, piece) for piece in added]

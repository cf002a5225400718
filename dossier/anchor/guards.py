"""What a passage cannot change and still be the passage that was cited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from dossier.anchor.costs import likeness, without_stops
from dossier.anchor.indexed import Indexed
from dossier.anchor.outcomes import Reason
from dossier.anchor.pieces import Kind, Piece
from dossier.anchor.search import Alignment, Pair
from dossier.text import negates, number_value, opposed

_REASONS = {
    Kind.NEGATION: Reason.NEGATION,
    Kind.NUMBER: Reason.NUMBER,
    Kind.NAME: Reason.NAME,
}
_ORDER = (Reason.NEGATION, Reason.NUMBER, Reason.NAME, Reason.OPPOSITE)


def refusal(
    text: Indexed, alignment: Alignment, refusals: Iterable[Reason | None]
) -> Reason | None:
    """Why the passage is not the one that was cited, however alike; the gravest reason.

    ``refusals`` are those of the alignment's pairs.
    """
    reasons = {*refusals, *_counted_things(alignment.pairs)}
    reasons.update(_REASONS.get(piece.kind) for piece in _at_ragged_ends(text, alignment))
    return next((reason for reason in _ORDER if reason in reasons), None)


def pair_refusal(pair: Pair, language: str) -> Reason | None:
    """Why two pieces cannot stand for each other, if they cannot."""
    cited, found = pair
    if cited is None or found is None:
        piece = cited or found
        return _REASONS.get(piece.kind) if piece else None
    if cited.norm == found.norm:
        # "us" is not "US", nor "may" "May".
        kinds = {cited.kind, found.kind}
        return Reason.NAME if kinds == {Kind.NAME, Kind.STOP_WORD} else None
    return _swap_refusal(cited, found, language)


def _swap_refusal(cited: Piece, found: Piece, language: str) -> Reason | None:
    kinds = {cited.kind, found.kind}
    if Kind.NEGATION in kinds or negates(cited.norm, found.norm):
        return Reason.NEGATION
    if Kind.NUMBER in kinds:
        value = number_value(cited.norm, language)
        same = value is not None and value == number_value(found.norm, language)
        return None if same else Reason.NUMBER
    if Kind.NAME in kinds and _bare_name(cited.norm) != _bare_name(found.norm):
        return Reason.NAME
    return Reason.OPPOSITE if opposed(cited.norm, found.norm, language) else None


def _bare_name(norm: str) -> str:
    """A name without its possessive and without the stops of a short form."""
    return without_stops(norm.removesuffix("'s"))


def _counted_things(pairs: Sequence[Pair]) -> Iterator[Reason]:
    """A reason for every number that stays while the word after it becomes another."""
    for (_, number), (cited, found) in pairwise(pairs):
        is_number = number is not None and number.kind is Kind.NUMBER
        if is_number and cited and found and not likeness(cited, found):
            yield Reason.NUMBER


def _at_ragged_ends(text: Indexed, alignment: Alignment) -> Iterator[Piece]:
    """Pieces of the text just outside a passage at whose end cited words are missing.

    There the missing words may have been cut off by what was put in between.
    """
    pairs = alignment.pairs
    before = _missing(pairs)
    after = _missing(pairs[::-1])
    if before:
        yield from text.pieces[max(0, alignment.first - before - 1) : alignment.first]
    if after:
        yield from text.pieces[alignment.last + 1 : alignment.last + after + 2]


def _missing(pairs: Sequence[Pair]) -> int:
    """How many cited pieces at the beginning have nothing beside them; 0 if all are marks."""
    cut_off = list(takewhile(lambda pair: pair[1] is None, pairs))
    has_word = any(cited and cited.kind is not Kind.MARK for cited, _ in cut_off)
    return len(cut_off) if has_word else 0

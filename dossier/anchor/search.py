"""Approximate search: every passage that is nearer to the cited words than its surroundings.

Not only the cells with the least cost of a table's last row are kept, but all its local
minima: with the least cost alone, a lookalike with one difference less hides the passage that
was meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.anchor.indexed import Indexed
from dossier.anchor.pieces import Kind, Piece
from dossier.anchor.table import Table, Window, fill
from dossier.anchor.windows import windows

Pair = tuple[Piece | None, Piece | None]
"""A piece of the citation and the piece of the text beside it; one of them may be missing."""

KEPT = 0.5
"""The share of the cited wording that a passage must have unchanged to be considered at all.
It keeps a single word from being found again by its spelling alone."""
_MOST = 0.6
"""The most that an alignment may cost, as a share of the citation's weight: with more, too
little of the cited wording is left, or too much stands between."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Cited words beside the words of one passage."""

    pairs: tuple[Pair, ...]
    first: int
    """The passage's first piece, counted in the text's pieces."""
    last: int
    """Its last piece."""


def search(text: Indexed, cited: Sequence[Piece]) -> list[Alignment]:
    """All passages near the cited words, in the order of the text; they may overlap."""
    found: list[Alignment] = []
    weight = sum(piece.weight for piece in cited)
    for start, end in windows(text, cited):
        if _shared(cited, text.pieces[start:end]) < KEPT * weight:
            continue
        table = fill(text, cited, Window(start, end), _MOST * weight)
        minima = _minima(table.costs[-1], _MOST * weight)
        found.extend(_traced(table, minimum, start) for minimum in minima)
    return found


def _shared(cited: Sequence[Piece], window: Sequence[Piece]) -> float:
    """The weight of the cited pieces that a window has somewhere: what it can keep at most."""
    words = {piece.norm for piece in window}
    return sum(piece.weight for piece in cited if piece.norm in words)


def _minima(row: Sequence[float], most: float) -> list[int]:
    """Positions of the local minima that cost no more than ``most``; of equals the first."""
    return [
        at
        for at in range(1, len(row))
        if row[at] <= most
        and row[at] < row[at - 1]
        and (at + 1 == len(row) or row[at] <= row[at + 1])
    ]


def _traced(table: Table, end: int, offset: int) -> Alignment:
    """The alignment that ends before ``end`` of the window."""
    pairs: list[Pair] = []
    row, at = len(table.cited), end
    while row:
        here, piece = table.costs[row][at], table.cited[row - 1]
        above = table.costs[row - 1]
        if at and here == above[at - 1] + table.swaps[row - 1][at - 1]:
            row, at = row - 1, at - 1
            pairs.append((piece, table.window[at]))
        elif here == above[at] + piece.weight:
            row -= 1
            pairs.append((piece, None))
        else:
            at -= 1
            pairs.append((None, table.window[at]))
    forward, cut_before = _without_strange_marks(pairs[::-1])
    backward, cut_after = _without_strange_marks(forward[::-1])
    return Alignment(tuple(backward[::-1]), offset + at + cut_before, offset + end - 1 - cut_after)


def _without_strange_marks(pairs: Sequence[Pair]) -> tuple[list[Pair], int]:
    """The pairs without a mark of the text that stands for another at their beginning.

    A passage does not begin with the stop of the sentence before because a quotation mark was
    cited there. The number says how many pieces of the text it is shorter by.
    """
    cited_only: list[Pair] = []
    cut = 0
    for at, (cited, found) in enumerate(pairs):
        if found is not None and not _are_strange_marks(cited, found):
            return [*cited_only, *pairs[at:]], cut
        cut += found is not None
        if cited is not None:
            cited_only.append((cited, None))
    return list(pairs), 0


def _are_strange_marks(cited: Piece | None, found: Piece) -> bool:
    return found.kind is Kind.MARK and (cited is None or cited.norm != found.norm)

"""Clauses that left one sentence and stand in another: found in what has no counterpart.

Source: the tiles of Wise, "String similarity via greedy string tiling and Running Karp-Rabin
matching" (1993): the longest run that both sides have comes first, and no word is in two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from dossier.collate.versions.moving import Passage
from dossier.frozen import dataclass
from dossier.model import Span, Token
from dossier.text import is_stop_word, is_word, tokens

_LEAST = 4
"""Words of a clause that can be known again."""
_SHORTEST = 2
"""Words of a run that counts beside another."""
_LEAP = 2
"""Words that may lie between two runs of one clause, on either side."""
_TELLING = 2
"""Of these, how many are no function words."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that has no counterpart."""

    span: Span
    norm: str
    run: int
    """The stretch that it stands in; no clause reaches over two."""


@dataclass(frozen=True, slots=True)
class _Tile:
    """Runs of words on both sides that are equal, but for a word or two between them."""

    rows: range
    columns: range
    words: int
    """Those that are equal."""


def clauses(
    old: tuple[str, Iterable[Span]], new: tuple[str, Iterable[Span]], language: str
) -> list[Passage]:
    """The runs of words that stand in what was left out and in what was added.

    Args:
        old: the older text, and its stretches without a counterpart, in order.
        new: the same of the newer text.
        language: theirs.
    """
    left, right = [*_words(*old)], [*_words(*new)]
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    passages: list[Passage] = []
    tiles = _chained(sorted(_tiles(left, right)), left, right)
    for tile in sorted(tiles, key=lambda tile: (-tile.words, tile.rows.start, tile.columns.start)):
        if not (taken_left.isdisjoint(tile.rows) and taken_right.isdisjoint(tile.columns)):
            continue
        telling = sum(not is_stop_word(left[number].norm, language) for number in tile.rows)
        if tile.words >= _LEAST and telling >= _TELLING:
            taken_left.update(tile.rows)
            taken_right.update(tile.columns)
            passages.append(Passage(_covered(left, tile.rows), _covered(right, tile.columns)))
    return sorted(passages, key=lambda passage: passage.before)


def _chained(
    tiles: Sequence[tuple[int, int, int]], left: Sequence[_Word], right: Sequence[_Word]
) -> list[_Tile]:
    """Tiles in order; those with a word or two between them on either side are one."""
    chained: list[_Tile] = []
    for row, column, length in tiles:
        rows, columns = range(row, row + length), range(column, column + length)
        for number, tile in enumerate(chained):
            if _follows(tile.rows, rows, left) and _follows(tile.columns, columns, right):
                chained[number] = _Tile(
                    range(tile.rows.start, rows.stop),
                    range(tile.columns.start, columns.stop),
                    tile.words + length,
                )
                break
        else:
            chained.append(_Tile(rows, columns, length))
    return chained


def _follows(tile: range, other: range, words: Sequence[_Word]) -> bool:
    return (
        tile.stop <= other.start <= tile.stop + _LEAP
        and words[tile.stop - 1].run == words[other.start].run
    )


def _words(text: str, stretches: Iterable[Span]) -> Iterator[_Word]:
    """The words of some stretches; those that touch are one."""
    run, end = 0, -1
    for stretch in stretches:
        if end < 0 or text[end : stretch.start].strip():
            run += 1
        end = stretch.end
        for token in tokens(stretch.of(text)):
            if is_word(token):
                yield _Word(_moved(token, stretch.start), token.norm, run)


def _moved(token: Token, start: int) -> Span:
    return Span(start + token.span.start, start + token.span.end)


def _tiles(left: Sequence[_Word], right: Sequence[_Word]) -> Iterator[tuple[int, int, int]]:
    """Every longest run of equal words: where it begins on either side, and its length."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for column in range(len(right) - _SHORTEST + 1):
        places[_norms(right, column)].append(column)
    for row in range(len(left) - _SHORTEST + 1):
        for column in places.get(_norms(left, row), ()):
            if row and column and _goes_on(left, row, right, column):
                continue
            length = 1
            while (
                row + length < len(left)
                and column + length < len(right)
                and _goes_on(left, row + length, right, column + length)
            ):
                length += 1
            if length >= _SHORTEST:
                yield row, column, length


def _norms(words: Sequence[_Word], start: int) -> tuple[str, ...]:
    return tuple(word.norm for word in words[start : start + _SHORTEST])


def _goes_on(left: Sequence[_Word], row: int, right: Sequence[_Word], column: int) -> bool:
    """Whether the words before two places are equal, and neither begins another stretch."""
    return (
        left[row - 1].norm == right[column - 1].norm
        and left[row].norm == right[column].norm
        and left[row - 1].run == left[row].run
        and right[column - 1].run == right[column].run
    )


def _covered(words: Sequence[_Word], numbers: range) -> Span:
    return Span(words[numbers[0]].span.start, words[numbers[-1]].span.end)

"""A collation put right by an editor's word: words held together, kept apart, variants classed.

Each word follows the alignment that was made and changes as little of it as it can. Words held
together become one column; what a witness has before or behind them keeps its columns there.
Words kept apart become columns of their own, by the witnesses' ids. The result depends neither on
the order of the witnesses nor on that of the rulings.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dossier.collate.alignment_columns import Ground, Slot
from dossier.collate.differences import differences
from dossier.collate.vocabulary import vocabulary
from dossier.collate.words import Strand, language_of, strands
from dossier.model import Cell, Collation, Column, Ruling

_Range = tuple[int, int]
"""Words of one witness by their places, half-open."""
_Row = list[_Range]
"""What each witness has in one column."""


def ruled(
    collation: Collation, rulings: Sequence[Ruling], names: Collection[str] = ()
) -> Collation:
    """A collation as an editor puts it right.

    Args:
        collation: as it was made.
        rulings: checked, so that all can be followed; those of witnesses in other languages,
            which nothing is aligned with, change nothing.
        names: those that ``collate`` was given.
    """
    ids = [witness.id for witness in collation.witnesses]
    own = [
        ruling
        for ruling in sorted(rulings, key=lambda ruling: (not ruling.holds, ruling.words))
        if all(place.witness in ids for place in ruling.words)
    ]
    if not own:
        return collation
    made = strands(collation.witnesses, language_of(collation.witnesses), names)
    rows = _rows(collation, made)
    for ruling in own:
        held = _held(ruling, ids, made)
        rows = _together(rows, held) if ruling.holds else _apart(rows, held, ids, made)
    return _built(collation, rows, made, own, names)


def _rows(collation: Collation, made: Sequence[Strand]) -> list[_Row]:
    """The columns as ranges of words."""
    ends = [0] * len(made)
    rows: list[_Row] = []
    for column in collation.columns:
        row: _Row = []
        for witness, cell in enumerate(column.cells):
            start, left = ends[witness], len(cell.tokens)
            while left > 0:
                left -= len(made[witness].words[ends[witness]].tokens)
                ends[witness] += 1
            row.append((start, ends[witness]))
        rows.append(row)
    return rows


def _held(ruling: Ruling, ids: Sequence[str], made: Sequence[Strand]) -> dict[int, _Range]:
    """The words that a ruling names of each witness, by their places."""
    held: dict[int, _Range] = {}
    for words in ruling.words:
        witness = ids.index(words.witness)
        places = [
            index
            for index, word in enumerate(made[witness].words)
            if any(token.span.meets(words.span) for token in word.tokens)
        ]
        held[witness] = places[0], places[-1] + 1
    return held


def _together(rows: Sequence[_Row], held: dict[int, _Range]) -> list[_Row]:
    touched = [
        number
        for number, row in enumerate(rows)
        if any(_meets(row[witness], words) for witness, words in held.items())
    ]
    first, last = touched[0], touched[-1] + 1
    column = [
        held.get(witness, (rows[first][witness][0], rows[last - 1][witness][1]))
        for witness in range(len(rows[0]))
    ]
    before: list[_Row] = []
    after: list[_Row] = []
    for row in rows[first:last]:
        front: _Row = [(start, start) for start, _ in column]
        back: _Row = [(end, end) for _, end in column]
        for witness, (start, end) in held.items():
            own_start, own_end = row[witness]
            front[witness] = min(own_start, start), min(own_end, start)
            back[witness] = max(own_start, end), max(own_end, end)
        before.append(front)
        after.append(back)
    filled = [row for row in (*before, column, *after) if any(start < end for start, end in row)]
    return [*rows[:first], *filled, *rows[last:]]


def _apart(
    rows: Sequence[_Row], held: dict[int, _Range], ids: Sequence[str], made: Sequence[Strand]
) -> list[_Row]:
    parted: list[_Row] = []
    for row in rows:
        meeting = sorted(
            (witness for witness, words in held.items() if _meets(row[witness], words)),
            key=lambda witness: ids[witness],
        )
        if len(meeting) < 2:
            parted.append(row)
            continue
        keys = {witness: _keys(made[witness], row[witness]) for witness in range(len(row))}
        hosts = {
            witness: witness if witness in meeting else _host(witness, meeting, keys)
            for witness in keys
        }
        for place, owner in enumerate(meeting):
            parted.append(
                [
                    row[witness] if host == owner else (row[witness][host in meeting[:place]],) * 2
                    for witness, host in hosts.items()
                ]
            )
    return parted


def _host(witness: int, meeting: Sequence[int], keys: dict[int, tuple[str, ...]]) -> int:
    """With which of several a witness goes that no ruling names: the one with the same words."""
    return next((owner for owner in meeting if keys[owner] == keys[witness]), meeting[0])


def _keys(strand: Strand, words: _Range) -> tuple[str, ...]:
    return tuple(key for word in strand.words[slice(*words)] for key in word.keys)


def _meets(words: _Range, others: _Range) -> bool:
    return max(words[0], others[0]) < min(words[1], others[1])


def _built(
    collation: Collation,
    rows: Sequence[_Row],
    made: Sequence[Strand],
    rulings: Sequence[Ruling],
    names: Collection[str],
) -> Collation:
    """The table of the ranges, each column with its difference and what was said of it."""
    moved = _moved(collation, made)
    words = vocabulary(made, language_of(collation.witnesses), names)
    ground = Ground(made, words, {})
    slots = [
        Slot(ground, tuple(_atoms(strand, cell) for strand, cell in zip(made, row, strict=True)))
        for row in rows
    ]
    ids = [witness.id for witness in collation.witnesses]
    held_words = {ruling: _held(ruling, ids, made) for ruling in rulings}
    columns = []
    for row, difference in zip(rows, differences(slots), strict=True):
        said = tuple(
            ruling
            for ruling, ranges in held_words.items()
            if any(_meets(row[witness], words) for witness, words in ranges.items())
        )
        held = any(ruling.holds for ruling in said)
        cells = tuple(
            _cell(made[witness], cell, None if held else moved.get((witness, cell[0])))
            for witness, cell in enumerate(row)
        )
        given = [ruling.difference for ruling in said if ruling.difference]
        columns.append(Column(cells, given[0] if given else difference, said))
    return Collation(collation.witnesses, tuple(columns), collation.apart)


def _moved(collation: Collation, made: Sequence[Strand]) -> dict[tuple[int, int], int]:
    """The moved passage that each word belongs to, by its witness and its place."""
    return {
        (witness, place): number
        for row, column in zip(_rows(collation, made), collation.columns, strict=True)
        for witness, (start, end) in enumerate(row)
        if (number := column.cells[witness].moved)
        for place in range(start, end)
    }


def _atoms(strand: Strand, words: _Range) -> tuple[int, ...]:
    return tuple(atom for atom, word in enumerate(strand.word_of) if words[0] <= word < words[1])


def _cell(strand: Strand, words: _Range, moved: int | None) -> Cell:
    tokens = tuple(token for word in strand.words[slice(*words)] for token in word.tokens)
    return Cell(tokens, moved if tokens else None)

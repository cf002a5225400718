"""From witnesses to the finished table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import combinations

from dossier.collate.alignment_columns import Ground, Slot, slots
from dossier.collate.differences import differences
from dossier.collate.moves import moved_passages
from dossier.collate.pairs import pair
from dossier.collate.phrases import phrases, whole_words
from dossier.collate.progressive_alignment import Row, align_progressively
from dossier.collate.vocabulary import vocabulary
from dossier.collate.words import Strand, by_language, language_of, strands
from dossier.model import Cell, Collation, Column, Witness


def collate(witnesses: Sequence[Witness], names: Collection[str] = ()) -> Collation:
    """Align any number of witnesses, in phrases that a person can read across.

    Only witnesses of one language are aligned: of that which most have, and among equals of the
    first by its code. The others stand in ``apart``.

    The table does not depend on the order of the witnesses: only the order of the cells in a
    column follows it. Every token of every witness stands in exactly one cell, in order.

    Args:
        witnesses: in any order; each has an id of its own.
        names: to be known even at the beginning of a sentence, where every word has a capital.
    """
    return _table(witnesses, names, phrases)


def collate_words(witnesses: Sequence[Witness], names: Collection[str] = ()) -> Collation:
    """The same alignment word by word: no column is wider than it must be.

    Args:
        witnesses: readings of one statement.
        names: as for :func:`collate`.
    """
    return _table(witnesses, names, whole_words)


def _table(
    witnesses: Sequence[Witness],
    names: Collection[str],
    join: Callable[[Sequence[Slot]], list[Slot]],
) -> Collation:
    aligned, apart = by_language(witnesses)
    language = language_of(aligned)
    made = strands(aligned, language, names)
    order = sorted(
        range(len(made)),
        key=lambda index: (made[index].keys, made[index].witness.text, made[index].witness.id),
    )
    joined_slots = join(_align([made[index] for index in order], language, names))
    rows = [
        [_cell(slot, order.index(index)) for index in range(len(made))] for slot in joined_slots
    ]
    columns = tuple(
        Column(tuple(row), difference)
        for row, difference in zip(_renumbered(rows), differences(joined_slots), strict=True)
    )
    return Collation(tuple(aligned), columns, tuple(apart))


def _renumbered(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """The cells without the numbers of passages that only one witness shows.

    What stands against such a passage can lie in a cell with more words, and then has no mark.
    """
    holders: dict[int, set[int]] = {}
    for row in rows:
        for witness, cell in enumerate(row):
            if cell.moved:
                holders.setdefault(cell.moved, set()).add(witness)
    shared = sorted(number for number, held in holders.items() if len(held) > 1)
    numbers = {number: new_number for new_number, number in enumerate(shared, start=1)}
    return [
        [replace(cell, moved=numbers.get(cell.moved)) if cell.moved else cell for cell in row]
        for row in rows
    ]


def _align(strands: Sequence[Strand], language: str, names: Collection[str]) -> list[Slot]:
    """Align the strands atom by atom; those with equal atoms are aligned once."""
    words = vocabulary(strands, language, names)
    unique = list(dict.fromkeys(strand.keys for strand in strands))
    pairings = {
        (first, second): pair(unique[first], unique[second], words)
        for first, second in combinations(range(len(unique)), 2)
    }
    rows = align_progressively([len(keys) for keys in unique], pairings)
    moved = moved_passages(rows, unique, words)
    copies = [unique.index(strand.keys) for strand in strands]
    everywhere = {
        (witness, atom): number
        for (original, atom), number in moved.items()
        for witness, copy in enumerate(copies)
        if copy == original
    }
    return slots([_copied(row, copies) for row in rows], Ground(strands, words, everywhere))


def _copied(row: Row, copies: Sequence[int]) -> Row:
    return {witness: row[copy] for witness, copy in enumerate(copies) if copy in row}


def _cell(slot: Slot, witness: int) -> Cell:
    strand = slot.ground.strands[witness]
    words = sorted({strand.word_of[atom] for atom in slot.cells[witness]})
    tokens = tuple(token for word in words for token in strand.words[word].tokens)
    passages = {slot.ground.moved.get((witness, atom)) for atom in slot.cells[witness]}
    return Cell(tokens, passages.pop() if len(passages) == 1 else None)

"""From witnesses to the finished table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import combinations

from dossier.collate.differences import differences
from dossier.collate.moves import moved_passages
from dossier.collate.pairs import pair
from dossier.collate.phrases import phrases, whole_words
from dossier.collate.slots import Ground, Slot, slots
from dossier.collate.vocabulary import vocabulary
from dossier.collate.weave import Row, weave
from dossier.collate.words import Strand, by_language, language_of, strands
from dossier.model import Cell, Collation, Column, Witness


def collate(witnesses: Sequence[Witness], names: Collection[str] = ()) -> Collation:
    """Align any number of witnesses, in phrases that a person can read across.

    Only witnesses of one language are aligned: of that which most have, and among equals of the
    first by its code. The others stand in ``apart``.

    The table does not depend on the order of the witnesses: only the order of the cells in a
    column follows it. Every token of every witness stands in exactly one cell, in order.
    ``names`` are names to be known even at the beginning of a sentence, where every word has
    a capital.
    """
    return _table(witnesses, names, phrases)


def collate_words(witnesses: Sequence[Witness], names: Collection[str] = ()) -> Collation:
    """The same alignment word by word: no column is wider than it must be."""
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
        range(len(made)), key=lambda at: (made[at].keys, made[at].witness.text, made[at].witness.id)
    )
    found = join(_align([made[at] for at in order], language, names))
    rows = [[_cell(slot, order.index(at)) for at in range(len(made))] for slot in found]
    columns = tuple(
        Column(tuple(row), difference)
        for row, difference in zip(_met_again(rows), differences(found), strict=True)
    )
    return Collation(tuple(aligned), columns, tuple(apart))


def _met_again(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """The cells without the numbers of passages that only one witness shows.

    What stands against such a passage can lie in a cell with more words, and then has no mark.
    """
    holders: dict[int, set[int]] = {}
    for row in rows:
        for witness, cell in enumerate(row):
            if cell.moved:
                holders.setdefault(cell.moved, set()).add(witness)
    met = sorted(number for number, held in holders.items() if len(held) > 1)
    numbers = {number: at for at, number in enumerate(met, start=1)}
    return [
        [replace(cell, moved=numbers.get(cell.moved)) if cell.moved else cell for cell in row]
        for row in rows
    ]


def _align(strands: Sequence[Strand], language: str, names: Collection[str]) -> list[Slot]:
    """Align the strands atom by atom; those with equal atoms are aligned once."""
    words = vocabulary(strands, language, names)
    unique = list(dict.fromkeys(one.keys for one in strands))
    pairings = {
        (first, second): pair(unique[first], unique[second], words)
        for first, second in combinations(range(len(unique)), 2)
    }
    rows = weave([len(keys) for keys in unique], pairings)
    moved = moved_passages(rows, unique, words)
    copies = [unique.index(one.keys) for one in strands]
    everywhere = {
        (witness, at): number
        for (original, at), number in moved.items()
        for witness, copy in enumerate(copies)
        if copy == original
    }
    return slots([_copied(row, copies) for row in rows], Ground(strands, words, everywhere))


def _copied(row: Row, copies: Sequence[int]) -> Row:
    return {witness: row[copy] for witness, copy in enumerate(copies) if copy in row}


def _cell(slot: Slot, witness: int) -> Cell:
    strand = slot.ground.strands[witness]
    words = sorted({strand.word_of[at] for at in slot.cells[witness]})
    tokens = tuple(token for word in words for token in strand.words[word].tokens)
    passages = {slot.ground.moved.get((witness, at)) for at in slot.cells[witness]}
    return Cell(tokens, passages.pop() if len(passages) == 1 else None)

"""A critical apparatus: the variants listed under the words of one witness.

Source: the negative apparatus of printed editions (a lemma and what others have for it, with
their sigla), as West describes it in "Textual Criticism and Editorial Technique" (1973).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dossier.collate.alignment_columns import Ground, Slot
from dossier.collate.differences import differences
from dossier.collate.vocabulary import vocabulary
from dossier.collate.words import Strand, language_of, strands
from dossier.model import Collation, Difference, Entry, Variant


def apparatus(collation: Collation, base: str, names: Collection[str] = ()) -> tuple[Entry, ...]:
    """List what the other witnesses have for the words of ``base``, a witness's id.

    A column where all witnesses have the same has no entry; a witness that has what the base
    has, letter for letter, is in no variant.

    Args:
        collation: the witnesses, aligned.
        base: a witness's id.
        names: those that ``collate`` was given.

    Raises:
        LookupError: no witness has that id.
    """
    ids = [witness.id for witness in collation.witnesses]
    if base not in ids:
        raise LookupError(base)
    place = ids.index(base)
    by_witness = _differences_by_witness(collation, place, names)
    entries: list[Entry] = []
    after = ""
    for number, column in enumerate(collation.columns):
        lemma = column.cells[place].text
        variants = _variants(collation, number, place, by_witness)
        if variants:
            entries.append(Entry(lemma, after, variants, number))
        after = lemma or after
    return tuple(entries)


def _variants(
    collation: Collation, number: int, place: int, by_witness: dict[int, list[Difference]]
) -> tuple[Variant, ...]:
    """What the witnesses have in one column, those with the same words together."""
    cells = collation.columns[number].cells
    groups: dict[tuple[str, Difference, bool], list[str]] = {}
    for witness, differences_of in by_witness.items():
        cell, lemma = cells[witness], cells[place]
        difference = _ruled(collation, number, place, witness) or differences_of[number]
        if difference is Difference.SAME or not (cell.tokens or lemma.tokens):
            continue
        moved = _stands_elsewhere(
            collation, cell.moved or lemma.moved, place if cell.tokens else witness
        )
        groups.setdefault((cell.text, difference, moved), []).append(
            collation.witnesses[witness].id
        )
    return tuple(
        Variant(text, tuple(witnesses), difference, moved)
        for (text, difference, moved), witnesses in groups.items()
    )


def _ruled(collation: Collation, number: int, place: int, witness: int) -> Difference | None:
    """How an editor says that two witnesses differ in a column; nothing where nobody does."""
    ids = {collation.witnesses[index].id for index in (place, witness)}
    return next(
        (
            ruling.difference
            for ruling in collation.columns[number].ruled
            if ruling.difference and ids <= {place.witness for place in ruling.words}
        ),
        None,
    )


def _stands_elsewhere(collation: Collation, passage: int | None, witness: int) -> bool:
    """Whether a witness has a moved passage somewhere."""
    return passage is not None and any(
        column.cells[witness].moved == passage for column in collation.columns
    )


def _differences_by_witness(
    collation: Collation, place: int, names: Collection[str]
) -> dict[int, list[Difference]]:
    """For each other witness, how each column of it differs from the base alone."""
    language = language_of(collation.witnesses)
    made = strands(collation.witnesses, language, names)
    words = vocabulary(made, language, names)
    by_witness: dict[int, list[Difference]] = {}
    for witness in range(len(made)):
        if witness != place:
            cells = [_atoms(collation, which, made) for which in (place, witness)]
            ground = Ground(
                [made[place], made[witness]],
                words,
                _moved(collation, cells, (place, witness)),
            )
            by_witness[witness] = differences(
                [Slot(ground, two) for two in zip(*cells, strict=True)]
            )
    return by_witness


def _atoms(collation: Collation, witness: int, strands: Sequence[Strand]) -> list[tuple[int, ...]]:
    """The places of a witness's atoms, column by column."""
    atoms_by_column: list[tuple[int, ...]] = []
    word = atom = 0
    for column in collation.columns:
        tokens = list(column.cells[witness].tokens)
        start = atom
        while tokens:
            atom += len(strands[witness].words[word].keys)
            tokens = tokens[len(strands[witness].words[word].tokens) :]
            word += 1
        atoms_by_column.append(tuple(range(start, atom)))
    return atoms_by_column


def _moved(
    collation: Collation, cells: Sequence[list[tuple[int, ...]]], witnesses: Sequence[int]
) -> dict[tuple[int, int], int]:
    """The moved passages as ``Ground`` has them, for the witnesses that are compared."""
    return {
        (side, atom): number
        for side, witness in enumerate(witnesses)
        for column, atoms in zip(collation.columns, cells[side], strict=True)
        if (number := column.cells[witness].moved)
        for atom in atoms
    }

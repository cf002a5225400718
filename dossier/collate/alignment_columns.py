"""Slots: stretches of the alignment that become columns of the table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from dossier.collate.progressive_alignment import Row
from dossier.collate.vocabulary import Vocabulary
from dossier.collate.words import Strand
from dossier.frozen import dataclass
from dossier.text import fold

Moved = Mapping[tuple[int, int], int]
"""For each moved atom, by witness and place, the number of its passage."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What all slots of one collation are read against."""

    strands: Sequence[Strand]
    vocabulary: Vocabulary
    moved: Moved


@dataclass(frozen=True)
class Slot:
    """One stretch: for each witness the atoms it has there, possibly none.

    Without ``__slots__``, which would leave no room for what is worked out once.
    """

    ground: Ground
    cells: tuple[tuple[int, ...], ...]
    """For each witness, places of atoms, in order and without holes."""

    def __add__(self, other: Slot) -> Slot:
        cells = (own + others for own, others in zip(self.cells, other.cells, strict=True))
        return Slot(self.ground, tuple(cells))

    @cached_property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """For each witness, its atoms as compared."""
        return tuple(
            tuple(strand.keys[atom] for atom in cell)
            for strand, cell in zip(self.ground.strands, self.cells, strict=True)
        )

    @cached_property
    def absent(self) -> frozenset[int]:
        """The witnesses that have nothing here."""
        return frozenset(witness for witness, cell in enumerate(self.cells) if not cell)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """For each witness, what its cell is compared as: the letters of its atoms run on."""
        return tuple("".join(keys) for keys in self.keys)

    @cached_property
    def agrees(self) -> bool:
        """Whether all witnesses that have something here have the same."""
        return len({part for part in self.parts if part}) <= 1

    @cached_property
    def is_common(self) -> bool:
        """Whether all witnesses have the same here, punctuation and case apart."""
        return self.agrees and not self.absent

    @cached_property
    def is_same(self) -> bool:
        """Whether all witnesses have the same here as written."""
        return not self.absent and len({fold(text).text for text in self.texts}) == 1

    @cached_property
    def is_spelled_alike(self) -> bool:
        """Whether all witnesses have the same letters and digits here."""
        letters = {"".join(filter(str.isalnum, text.casefold())) for text in self.texts}
        return self.is_common and len(letters) == 1

    @cached_property
    def is_free(self) -> bool:
        """Whether no two witnesses have anything alike here."""
        return self.is_replaced and len(set(filter(None, self.parts))) == (
            len(self.cells) - len(self.absent)
        )

    @cached_property
    def is_replaced(self) -> bool:
        """Whether readings that differ here have nothing alike."""
        readings = sorted({keys for keys in self.keys if keys})
        return not any(
            self._alike(first, second)
            for index, first in enumerate(readings)
            for second in readings[index + 1 :]
        )

    def _alike(self, first: tuple[str, ...], second: tuple[str, ...]) -> bool:
        return any(self.ground.vocabulary.are_alike(a, b) for a in first for b in second)

    @cached_property
    def length(self) -> int:
        """Of the longest cell, in atoms."""
        return max(map(len, self.cells), default=0)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """For each witness, the words as written."""
        return tuple(
            _written(strand, cell)
            for strand, cell in zip(self.ground.strands, self.cells, strict=True)
        )

    @cached_property
    def passage(self) -> frozenset[tuple[int, int | None]]:
        """For each witness with words here, the moved passage that they belong to, if any."""
        moved = self.ground.moved
        return frozenset(
            (witness, moved.get((witness, atom)))
            for witness, cell in enumerate(self.cells)
            for atom in cell
        )


def _written(strand: Strand, cell: Iterable[int]) -> str:
    words = sorted({strand.word_of[atom] for atom in cell})
    text = "".join(token.lead + token.text for word in words for token in strand.words[word].tokens)
    return text[len(strand.words[words[0]].tokens[0].lead) :] if words else ""


def slots(rows: Sequence[Row], ground: Ground) -> list[Slot]:
    """Rows as slots; a moved atom stands in a slot of its own passage only.

    Args:
        rows: an atom of each witness, where it has one.
        ground: what all slots are read against.
    """
    return [_slot(part, ground) for row in rows for part in _apart(row, ground) if part]


def _slot(row: Row, ground: Ground) -> Slot:
    cells = ((row[witness],) if witness in row else () for witness in range(len(ground.strands)))
    return Slot(ground, tuple(cells))


def _apart(row: Row, ground: Ground) -> list[Row]:
    """The row without atoms that stand elsewhere in other witnesses, and these on their own."""
    keys = {witness: ground.strands[witness].keys[atom] for witness, atom in row.items()}
    away = {
        witness: atom
        for witness, atom in row.items()
        if (witness, atom) in ground.moved
        and not any(keys[other] == keys[witness] for other in row if other != witness)
    }
    if len(away) == len(row) and len(row) == 1:
        return [row]
    remaining = {witness: atom for witness, atom in row.items() if witness not in away}
    return [*({witness: atom} for witness, atom in sorted(away.items())), remaining]

"""Passages that two witnesses share in different places.

Source: transpositions as runs of matches outside the alignment (Cannon, "OPCOL: an optimal
text collation algorithm", 1976; the block moves of Heckel 1978): what the order-keeping chain
had to leave, and which still stands in both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from dossier.collate.vocabulary import Vocabulary

Atom = tuple[int, int]
"""A witness and a place in it."""
Pairs = list[tuple[int, int]]
_STRIDE = 2
"""Atoms that a run may leap on both sides and still be one passage."""


def moves(
    left: Sequence[str], right: Sequence[str], chain: Pairs, vocabulary: Vocabulary
) -> list[Pairs]:
    """Runs of equal words outside the chain, heaviest first; no atom is in two of them.

    Args:
        left: the atoms of a witness.
        right: those of another.
        chain: the matches that keep their order.
        vocabulary: what is known of all words.
    """
    taken_left = {row for row, _ in chain}
    taken_right = {column for _, column in chain}
    diagonals = _diagonals(left, right, taken_left, taken_right)
    runs = [run for diagonal in diagonals for run in _runs(diagonal)]
    runs.sort(key=lambda run: (-_weight(run, left, vocabulary), run))
    passages: list[Pairs] = []
    for run in runs:
        free = [
            (row, column)
            for row, column in run
            if row not in taken_left and column not in taken_right
        ]
        if not _is_passage(free, left, vocabulary):
            continue
        taken_left.update(row for row, _ in free)
        taken_right.update(column for _, column in free)
        passages.append(free)
    return passages


def _diagonals(
    left: Sequence[str], right: Sequence[str], taken_left: set[int], taken_right: set[int]
) -> list[Pairs]:
    """Equal atoms by how far they are from their counterpart, in order."""
    places: dict[str, list[int]] = defaultdict(list)
    for column, key in enumerate(right):
        if column not in taken_right:
            places[key].append(column)
    diagonals: dict[int, Pairs] = defaultdict(list)
    for row, key in enumerate(left):
        if row not in taken_left:
            for column in places.get(key, ()):
                diagonals[column - row].append((row, column))
    return [diagonals[shift] for shift in sorted(diagonals)]


def _runs(diagonal: Pairs) -> list[Pairs]:
    runs: list[Pairs] = []
    for pair in diagonal:
        if runs and pair[0] - runs[-1][-1][0] <= _STRIDE:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return runs


def _weight(run: Pairs, left: Sequence[str], vocabulary: Vocabulary) -> float:
    return sum(vocabulary.weight(left[index]) for index, _ in run)


def _is_passage(run: Pairs, left: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Two words or more, one of them with a meaning of its own: "on Monday"."""
    return len(run) > 1 and any(vocabulary.weight(left[index]) >= 1 for index, _ in run)


def moved_passages(
    rows: Sequence[Mapping[int, int]], strands: Sequence[tuple[str, ...]], vocabulary: Vocabulary
) -> dict[Atom, int]:
    """Number the passages that stand in different rows, in the order of the table.

    Args:
        rows: by witness, the row of each of its atoms.
        strands: the keys of each witness's atoms, in order.
        vocabulary: what is known of them.

    Returns:
        The number for each atom of a moved passage; a passage has the same number in all
        witnesses.
    """
    leaders: dict[Atom, Atom] = {}
    for first, second in combinations(range(len(strands)), 2):
        left, right = strands[first], strands[second]
        beside = [(row[first], row[second]) for row in rows if first in row and second in row]
        unmoved = [
            (row_atom, column_atom)
            for row_atom, column_atom in beside
            if vocabulary.are_alike(left[row_atom], right[column_atom])
        ]
        for run in moves(left, right, unmoved, vocabulary):
            atoms = [
                atom
                for row_atom, column_atom in run
                for atom in ((first, row_atom), (second, column_atom))
            ]
            for atom in atoms:
                _unite(atoms[0], atom, leaders)
    place = {atom: number for number, row in enumerate(rows) for atom in row.items()}
    numbers: dict[Atom, int] = {}
    for atom in sorted(leaders, key=lambda atom: (place[atom], atom)):
        numbers.setdefault(_leader(atom, leaders), len(numbers) + 1)
    return {atom: numbers[_leader(atom, leaders)] for atom in leaders}


def _leader(atom: Atom, leaders: dict[Atom, Atom]) -> Atom:
    """The atom that stands for the whole passage (union-find, Galler and Fischer 1964)."""
    while leaders.setdefault(atom, atom) != atom:
        atom = leaders[atom]
    return atom


def _unite(atom: Atom, other: Atom, leaders: dict[Atom, Atom]) -> None:
    first, second = sorted((_leader(atom, leaders), _leader(other, leaders)))
    leaders[second] = first

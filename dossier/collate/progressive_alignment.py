"""All witnesses aligned at once, from their pairwise alignments.

Sources: progressive alignment along a guide tree (Feng and Doolittle 1987; for texts, Spencer
and Howe, "Collating texts using progressive multiple alignment", 2004); every match is weighed
by what the other witnesses say of it, as in T-Coffee (Notredame, Higgins and Heringa 2000),
so that early joins cannot spoil later ones; the tree is built by average linkage (Sokal and
Michener 1958). Witnesses come in an order of their own (by text), so that the order in which
the caller has them plays no part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate, combinations, pairwise

from dossier.collate.pairs import Pairing
from dossier.weighted_lcs import weighted_lcs

Row = dict[int, int]
"""What stands in one place: for each witness that has an atom there, the atom's place in it."""
Pairings = Mapping[tuple[int, int], Pairing]
"""By the numbers of the two witnesses, the smaller first."""
_Atoms = tuple[int, ...]
"""A row while it grows: the numbers of its atoms, counted through all witnesses."""
_Support = Sequence[Mapping[int, float]]
"""For each atom, how well other atoms go with it."""
_Known = dict[int, tuple[int, float]]
"""For each other witness that has a match: its atom, and the weight."""
_STRONG = 0.3
"""A match from here on is one of words that are alike; below, only of their places."""
_NOTHING = 1e-9
"""A gain below this is one of rounding."""


def align_progressively(lengths: Sequence[int], pairings: Pairings) -> list[Row]:
    """Put every atom of every witness into exactly one row, in order.

    Args:
        lengths: the numbers of atoms of the witnesses.
        pairings: what atoms of two witnesses match, and with what weight.
    """
    starts = [0, *accumulate(lengths)]
    support = _support(starts, pairings)
    groups: dict[int, list[_Atoms]] = {
        witness: [(atom,) for atom in range(starts[witness], starts[witness + 1])]
        for witness in range(len(lengths))
    }
    for first, second in _guide_tree(len(lengths), pairings):
        groups[first] = _merged(groups[first], groups.pop(second), support)
    rows = _refined(groups.get(0, []), starts, support)
    owners = [witness for witness, length in enumerate(lengths) for _ in range(length)]
    return [{owners[atom]: atom - starts[owners[atom]] for atom in row} for row in rows]


def _support(starts: Sequence[int], pairings: Pairings) -> list[dict[int, float]]:
    """How well two atoms go together: their own match, and all matches by way of a third."""
    partners = _partners(starts, pairings)
    support: list[dict[int, float]] = [defaultdict(float) for _ in partners]
    for atom, matches in enumerate(partners):
        beside = sorted(matches.values())
        for other, weight in beside:
            if weight >= _STRONG or not _is_contradicted(matches, partners[other]):
                support[atom][other] += weight
        for (first_partner, first_weight), (second_partner, second_weight) in combinations(
            beside, 2
        ):
            through = min(first_weight, second_weight)
            support[first_partner][second_partner] += through
            support[second_partner][first_partner] += through
    return support


def _partners(starts: Sequence[int], pairings: Pairings) -> list[_Known]:
    """For each atom, its match in every other witness."""
    partners: list[_Known] = [{} for _ in range(starts[-1])]
    for (first, second), pairing in pairings.items():
        for (row, column), weight in pairing.matches.items():
            left, right = starts[first] + row, starts[second] + column
            partners[left][second] = (right, weight)
            partners[right][first] = (left, weight)
    return partners


def _is_contradicted(first: _Known, second: _Known) -> bool:
    """Whether a third witness has both words, in different places."""
    return any(
        witness in second
        and second[witness][0] != atom
        and min(weight, second[witness][1]) >= _STRONG
        for witness, (atom, weight) in first.items()
    )


def _guide_tree(count: int, pairings: Pairings) -> list[tuple[int, int]]:
    """The order of merges: always the two groups whose witnesses are most alike on average.

    Each merge names the groups by their smallest witness, the smaller first.
    """
    members = {witness: [witness] for witness in range(count)}
    merges: list[tuple[int, int]] = []
    while len(members) > 1:
        first, second = max(
            combinations(sorted(members), 2),
            key=lambda two: _likeness(members[two[0]], members[two[1]], pairings),
        )
        members[first] += members.pop(second)
        merges.append((first, second))
    return merges


def _likeness(first: list[int], second: list[int], pairings: Pairings) -> float:
    total = sum(pairings[min(a, b), max(a, b)].likeness for a in first for b in second)
    return round(total / (len(first) * len(second)), 9)


def _merged(first: list[_Atoms], second: list[_Atoms], support: _Support) -> list[_Atoms]:
    """Two groups of rows aligned by the support that their atoms give each other."""
    places = {atom: number for number, row in enumerate(second) for atom in row}
    matches: dict[tuple[int, int], float] = defaultdict(float)
    for number, row in enumerate(first):
        for atom in row:
            for other, weight in support[atom].items():
                if other in places:
                    matches[number, places[other]] += weight
    chain, _ = weighted_lcs(matches)
    rows: list[_Atoms] = []
    from_one, from_two = 0, 0
    for to_one, to_two in chain:
        rows += first[from_one:to_one]
        rows += second[from_two:to_two]
        rows.append(first[to_one] + second[to_two])
        from_one, from_two = to_one + 1, to_two + 1
    return rows + first[from_one:] + second[from_two:]


def _refined(rows: list[_Atoms], starts: Sequence[int], support: _Support) -> list[_Atoms]:
    """Take each witness out once and align it anew against all others, where that is better.

    Source: iterative refinement (Barton and Sternberg 1987).
    """
    if len(starts) <= 3:
        return rows
    for start, end in pairwise(starts):
        own = range(start, end)
        others = [tuple(atom for atom in row if atom not in own) for row in rows]
        alone: list[_Atoms] = [(atom,) for atom in own]
        again = _merged([row for row in others if row], alone, support)
        if _held(again, own, support) > _held(rows, own, support) + _NOTHING:
            rows = again
    return rows


def _held(rows: list[_Atoms], own: range, support: _Support) -> float:
    """How well the atoms of one witness go with all that they stand beside."""
    return sum(
        support[atom].get(other, 0.0)
        for row in rows
        for atom in row
        if atom in own
        for other in row
    )

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
from itertools import combinations

from dossier.collate.chain import heaviest_chain
from dossier.collate.pairs import Pairing

Row = dict[int, int]
"""A column while it grows: for each witness that has an atom here, the atom's place."""
Pairings = Mapping[tuple[int, int], Pairing]
"""By the numbers of the two witnesses, the smaller first."""
_Partners = dict[tuple[int, int], dict[int, tuple[int, float]]]


def weave(lengths: Sequence[int], pairings: Pairings) -> list[Row]:
    """Put every atom of every witness into exactly one row, in order.

    ``lengths`` are the numbers of atoms of the witnesses.
    """
    support = _support(pairings)
    groups: dict[int, list[Row]] = {
        witness: [{witness: at} for at in range(length)] for witness, length in enumerate(lengths)
    }
    for first, second in _guide_tree(len(lengths), pairings):
        groups[first] = _merged(groups[first], groups.pop(second), support)
    rows = groups[0] if groups else []
    return _refined(rows, len(lengths), support)


def _partners(pairings: Pairings) -> _Partners:
    """For each atom of each witness, its partner in every other witness and the weight."""
    partners: _Partners = defaultdict(dict)
    for (first, second), pairing in pairings.items():
        for (at, to), weight in pairing.matches.items():
            partners[first, at][second] = (to, weight)
            partners[second, to][first] = (at, weight)
    return partners


def _support(pairings: Pairings) -> dict[tuple[int, int], dict[tuple[int, int], float]]:
    """How well two atoms go together: their own match, and all matches by way of a third."""
    partners = _partners(pairings)
    support: dict[tuple[int, int], dict[tuple[int, int], float]] = defaultdict(
        lambda: defaultdict(float)
    )
    for (witness, at), known in partners.items():
        for other, (to, weight) in known.items():
            support[witness, at][other, to] += weight
        for (one, (to_one, first)), (two, (to_two, second)) in combinations(
            sorted(known.items()), 2
        ):
            through = min(first, second)
            support[one, to_one][two, to_two] += through
            support[two, to_two][one, to_one] += through
    return support


def _guide_tree(count: int, pairings: Pairings) -> list[tuple[int, int]]:
    """The order of merges: always the two groups whose witnesses are most alike on average.

    Each merge names the groups by their smallest witness, the smaller first.
    """
    members = {witness: [witness] for witness in range(count)}
    merges: list[tuple[int, int]] = []
    while len(members) > 1:
        first, second = max(
            combinations(sorted(members), 2),
            key=lambda two: (_likeness(members[two[0]], members[two[1]], pairings), -two[0]),
        )
        members[first] += members.pop(second)
        merges.append((first, second))
    return merges


def _likeness(one: list[int], two: list[int], pairings: Pairings) -> float:
    total = sum(pairings[min(a, b), max(a, b)].likeness for a in one for b in two)
    return round(total / (len(one) * len(two)), 9)


def _merged(
    one: list[Row],
    two: list[Row],
    support: Mapping[tuple[int, int], Mapping[tuple[int, int], float]],
) -> list[Row]:
    """Two groups of rows aligned by the support that their atoms give each other."""
    places = {
        (witness, at): number for number, row in enumerate(two) for witness, at in row.items()
    }
    matches: dict[tuple[int, int], float] = defaultdict(float)
    for number, row in enumerate(one):
        for witness, at in row.items():
            for atom, weight in support.get((witness, at), {}).items():
                if atom in places:
                    matches[number, places[atom]] += weight
    chain, _ = heaviest_chain(matches)
    rows: list[Row] = []
    from_one, from_two = 0, 0
    for to_one, to_two in [*chain, (len(one), len(two))]:
        rows += one[from_one:to_one] + two[from_two:to_two]
        if to_one < len(one):
            rows.append(one[to_one] | two[to_two])
        from_one, from_two = to_one + 1, to_two + 1
    return rows


def _refined(
    rows: list[Row],
    count: int,
    support: Mapping[tuple[int, int], Mapping[tuple[int, int], float]],
) -> list[Row]:
    """Take each witness out once and align it anew against all others, where that is better.

    Source: iterative refinement (Barton and Sternberg 1987).
    """
    if count < 3:
        return rows
    for witness in range(count):
        alone = [{witness: row[witness]} for row in rows if witness in row]
        others = [
            rest for row in rows if (rest := {w: at for w, at in row.items() if w != witness})
        ]
        again = _merged(others, alone, support)
        if _score(again, support) > _score(rows, support) + 1e-9:
            rows = again
    return rows


def _score(
    rows: list[Row], support: Mapping[tuple[int, int], Mapping[tuple[int, int], float]]
) -> float:
    return sum(
        support.get(one, {}).get(two, 0.0)
        for row in rows
        for one, two in combinations(sorted(row.items()), 2)
    )

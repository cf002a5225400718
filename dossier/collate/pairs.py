"""Two witnesses aligned: first the words that matter, then what lies between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dossier.collate.gap_alignment import align_gap
from dossier.collate.kinds import Kind
from dossier.collate.moves import moves
from dossier.collate.vocabulary import Vocabulary
from dossier.frozen import dataclass
from dossier.weighted_lcs import weighted_lcs

_NEIGHBOUR = 0.2
"""What a match gains, as a share of its weight, from an equal word on either side."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """How the atoms of two witnesses correspond."""

    matches: Mapping[tuple[int, int], float]
    """Place on the left and on the right, and how sure the match is."""
    likeness: float
    """Share of the lighter witness's weight that is matched, from 0 to 1."""


def pair(left: Sequence[str], right: Sequence[str], vocabulary: Vocabulary) -> Pairing:
    """Align two witnesses' atoms.

    Names, numbers, negations and content words are chained first, so that no function word
    has a say in where they go; then each gap between two of them is filled.

    Args:
        left: the atoms of a witness.
        right: those of another.
        vocabulary: what is known of all words.
    """
    anchors = _anchors(left, right, vocabulary)
    chain, _ = weighted_lcs(anchors)
    matches = {point: anchors[point] for point in chain}
    from_left, from_right = 0, 0
    for to_left, to_right in [*chain, (len(left), len(right))]:
        gap = left[from_left:to_left], right[from_right:to_right]
        anchored = from_left > 0, to_left < len(left)
        for row, column, weight in align_gap(*gap, vocabulary, anchored):
            matches[from_left + row, from_right + column] = weight
        from_left, from_right = to_left + 1, to_right + 1
    lighter = min(sum(map(vocabulary.weight, side)) for side in (left, right))
    likeness = min(1.0, sum(matches.values()) / lighter) if lighter else 0.0
    return Pairing(_without_moved(matches, moves(left, right, chain, vocabulary)), likeness)


def _anchors(
    left: Sequence[str], right: Sequence[str], vocabulary: Vocabulary
) -> dict[tuple[int, int], float]:
    """Every match of two atoms that are no function words, with its weight."""
    places: dict[str, list[int]] = defaultdict(list)
    for column, key in enumerate(right):
        if vocabulary.kinds[key] is not Kind.FUNCTION:
            places[key].append(column)
    anchors: dict[tuple[int, int], float] = {}
    for row, key in enumerate(left):
        if vocabulary.kinds[key] is Kind.FUNCTION:
            continue
        like = vocabulary.likenesses.get(key, {})
        for other, score in [(key, 1.0), *like.items()]:
            for column in places.get(other, ()):
                weight = score * min(vocabulary.weight(key), vocabulary.weight(other))
                anchors[row, column] = weight * (
                    1 + _NEIGHBOUR * _neighbours(left, right, row, column)
                )
    return anchors


def _neighbours(left: Sequence[str], right: Sequence[str], row: int, column: int) -> int:
    before = row > 0 and column > 0 and left[row - 1] == right[column - 1]
    after = row + 1 < len(left) and column + 1 < len(right) and left[row + 1] == right[column + 1]
    return before + after


def _without_moved(
    matches: Mapping[tuple[int, int], float], moved: Sequence[Sequence[tuple[int, int]]]
) -> dict[tuple[int, int], float]:
    """A moved word stands for nothing else: weak matches of it are dropped."""
    left = {row for run in moved for row, _ in run}
    right = {column for run in moved for _, column in run}
    return {
        (row, column): weight
        for (row, column), weight in matches.items()
        if row not in left and column not in right
    }

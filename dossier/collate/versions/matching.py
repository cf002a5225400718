"""Which sentences of two versions are the same one: equal, reworded, split or joined.

Sources: lines that stand once in both texts as first anchors, which spread to their neighbours
(Heckel, "A technique for isolating differences between files", 1978); then the likeness of what
is left by its rarer words (Dice 1945, weighed by Sparck Jones 1972), the likest first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dossier.collate.versions.sentences import Sentence
from dossier.frozen import dataclass

_ALIKE = 0.45
"""The likeness of two sentences that are one, the later reworded."""
_WITH_RUN = 0.35
"""The same for two that have a run of words in common."""
_RUN = 4
"""Words of such a run."""
_BESIDE = 0.3
"""The same for two that stand between the same neighbours."""
_BONUS = 0.1
"""What a neighbour on either side that is matched beside adds to a likeness."""
_PART = 0.65
"""The share of a sentence's weight that stands in another which it was split from."""
_COMMON = 12
"""A word in more of the sentences that are left leads to no candidate."""

Range = tuple[int, int]
"""Numbers of sentences, half-open."""
Pairs = dict[int, int]
"""The newer sentence for each older one."""


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences of the older text and what they are in the newer one; one to one as a rule."""

    before: Range
    after: Range


def matched(
    old: Sequence[Sentence], new: Sequence[Sentence], weight: Mapping[str, float]
) -> list[Group]:
    """The sentences that both versions have, in the order of the older one.

    Args:
        old: sentences of the older version.
        new: those of the newer one.
        weight: of each stem.
    """
    pairs = _equal(old, new)
    _alike(old, new, weight, pairs)
    return _with_parts(old, new, weight, pairs)


def _equal(old: Sequence[Sentence], new: Sequence[Sentence]) -> Pairs:
    """Sentences with the same words: those that stand once, their neighbours, then the others."""
    places: dict[tuple[str, ...], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, listed in enumerate((old, new)):
        for number, sentence in enumerate(listed):
            places[sentence.words][side].append(number)
    pairs = {
        before[0]: after[0] for before, after in places.values() if len(before) == len(after) == 1
    }
    for step in (1, -1):
        _spread(old, new, pairs, step)
    taken = {*pairs.values()}
    for before, after in places.values():
        free = [number for number in after if number not in taken]
        pairs.update(zip([number for number in before if number not in pairs], free, strict=False))
    return pairs


def _spread(old: Sequence[Sentence], new: Sequence[Sentence], pairs: Pairs, step: int) -> None:
    """Match equal sentences that stand beside matched ones."""
    taken = {*pairs.values()}
    for before in sorted(pairs, reverse=step < 0):
        row, column = before + step, pairs[before] + step
        while (
            0 <= row < len(old)
            and 0 <= column < len(new)
            and row not in pairs
            and column not in taken
            and old[row].words == new[column].words
        ):
            pairs[row] = column
            taken.add(column)
            row, column = row + step, column + step


def _alike(
    old: Sequence[Sentence],
    new: Sequence[Sentence],
    weight: Mapping[str, float],
    pairs: Pairs,
) -> None:
    """Match sentences that were reworded, the likest first."""
    matched_new = {*pairs.values()}
    left = [number for number in range(len(old)) if number not in pairs]
    right = [number for number in range(len(new)) if number not in matched_new]
    scores = {
        (row, column): likeness(old[row].stems, new[column].stems, weight)
        for row, column in _candidates(old, new, left, right, pairs)
    }
    # In rounds, because every match makes more neighbours.
    while scores:
        backwards = {after: before for before, after in pairs.items()}
        ranked = sorted(
            (
                (-score - _BONUS * beside, abs(row - column), row, column)
                for (row, column), score in scores.items()
                for beside in [_neighbours(row, column, pairs, backwards, len(old), len(new))]
                if score >= _needed(old[row].words, new[column].words, beside)
            )
        )
        if not ranked:
            return
        taken: set[int] = set()
        chosen: Pairs = {}
        for _, _, row, column in ranked:
            if row not in chosen and column not in taken:
                chosen[row] = column
                taken.add(column)
        pairs.update(chosen)
        scores = {
            (row, column): score
            for (row, column), score in scores.items()
            if row not in chosen and column not in taken
        }


def _needed(first: Sequence[str], second: Sequence[str], beside: int) -> float:
    """The likeness that two sentences need to be one.

    Less is asked of those that stand between the same neighbours, or have a run of words.
    """
    if beside == 2:
        return _BESIDE
    return _WITH_RUN if _has_run(first, second) else _ALIKE


def _has_run(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether so many words in a row stand in both."""
    runs = {tuple(first[start : start + _RUN]) for start in range(len(first) - _RUN + 1)}
    return any(
        tuple(second[start : start + _RUN]) in runs for start in range(len(second) - _RUN + 1)
    )


def _candidates(
    old: Sequence[Sentence],
    new: Sequence[Sentence],
    left: Iterable[int],
    right: Sequence[int],
    pairs: Pairs,
) -> set[tuple[int, int]]:
    """Pairs worth comparing: with a rarer word in common, or between the same neighbours."""
    places: dict[str, list[int]] = defaultdict(list)
    for column in right:
        for part in {*new[column].stems}:
            places[part].append(column)
    free = {*right}
    candidates: set[tuple[int, int]] = set()
    for row in left:
        for part in {*old[row].stems}:
            if len(places.get(part, ())) <= _COMMON:
                candidates.update((row, column) for column in places.get(part, ()))
        for neighbour, step in ((row - 1, 1), (row + 1, -1)):
            column = pairs.get(neighbour, -2) + step
            if column in free:
                candidates.add((row, column))
    return candidates


def _neighbours(
    row: int, column: int, pairs: Pairs, backwards: Pairs, rows: int, columns: int
) -> int:
    """On how many sides the sentences beside two are matched, or both texts end."""
    before = pairs.get(row - 1) == column - 1 if row and column else row == column
    ends = row + 1 == rows, column + 1 == columns
    after = ends[0] is ends[1] if any(ends) else backwards.get(column + 1) == row + 1
    return before + after


def likeness(first: Sequence[str], second: Sequence[str], weight: Mapping[str, float]) -> float:
    """How much of the weight of two sentences they have in common, from 0 to 1.

    Args:
        first: stems of a sentence.
        second: stems of another.
        weight: of each stem.
    """
    total = sum(map(weight.__getitem__, first)) + sum(map(weight.__getitem__, second))
    return 2 * _common(first, second, weight) / total if total else 0.0


def _common(first: Iterable[str], second: Iterable[str], weight: Mapping[str, float]) -> float:
    both = Counter(first) & Counter(second)
    return sum(weight[part] * count for part, count in both.items())


def _with_parts(
    old: Sequence[Sentence],
    new: Sequence[Sentence],
    weight: Mapping[str, float],
    pairs: Pairs,
) -> list[Group]:
    """The pairs, each with the sentences beside it that were split off it or joined to it."""
    groups = {row: Group((row, row + 1), (column, column + 1)) for row, column in pairs.items()}
    taken_old, taken_new = {*pairs}, {*pairs.values()}
    for row in sorted(pairs):
        group = groups[row]
        for column in _free_beside(group.after, len(new), taken_new):
            if _is_part(new[column], old, group.before, new, group.after, weight):
                group = Group(group.before, _wider(group.after, column))
                taken_new.add(column)
        for other in _free_beside(group.before, len(old), taken_old):
            if _is_part(old[other], new, group.after, old, group.before, weight):
                group = Group(_wider(group.before, other), group.after)
                taken_old.add(other)
        groups[row] = group
    return [groups[row] for row in sorted(groups)]


def _free_beside(within: Range, count: int, taken: set[int]) -> Iterator[int]:
    for number in (within[0] - 1, within[1]):
        if 0 <= number < count and number not in taken:
            yield number


def _wider(within: Range, number: int) -> Range:
    return min(within[0], number), max(within[1], number + 1)


def _is_part(
    part: Sentence,
    wholes: Sequence[Sentence],
    of: Range,
    besides: Sequence[Sentence],
    beside: Range,
    weight: Mapping[str, float],
) -> bool:
    """Whether a sentence has what is left of others when those beside it have had their share."""
    left = Counter(stem for sentence in wholes[slice(*of)] for stem in sentence.stems)
    left -= Counter(stem for sentence in besides[slice(*beside)] for stem in sentence.stems)
    total = sum(map(weight.__getitem__, part.stems))
    return _common(part.stems, left.elements(), weight) >= _PART * total

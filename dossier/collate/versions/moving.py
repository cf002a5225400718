"""Which passages of a text stand elsewhere in the next version.

Source: block moves as what the heaviest order-keeping chain has to leave (Heckel 1978; Tichy,
"The string-to-string correction problem with block moves", 1984).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dossier.collate.versions.matching import Group, Range
from dossier.collate.versions.sentences import Sentence
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.weighted_lcs import weighted_lcs

_LEAP = 1
"""Sentences without a counterpart that may lie within a moved passage, on either side."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the older text, and where it stands in the newer one."""

    before: Span
    after: Span


def moved(groups: Sequence[Group], old: Sequence[Sentence]) -> frozenset[Group]:
    """The groups that are outside the heaviest chain of those in order.

    Args:
        groups: what both versions have.
        old: the sentences of the older version; a group weighs as much as it has words.
    """
    by_place = {(group.before[0], group.after[0]): group for group in groups}
    chain, _ = weighted_lcs(
        {
            place: float(sum(len(old[number].words) for number in range(*group.before)))
            for place, group in by_place.items()
        }
    )
    return frozenset(groups) - {by_place[place] for place in chain}


def passages(
    groups: Sequence[Group],
    elsewhere: frozenset[Group],
    old: Sequence[Sentence],
    new: Sequence[Sentence],
) -> list[Passage]:
    """The moved groups, those that moved together as one passage; in the older text's order.

    Args:
        groups: what both versions have, in the order of the older one.
        elsewhere: those of them that are moved.
        old: the sentences of the older version.
        new: those of the newer one.
    """
    has_counterpart = (
        _ranges(groups, lambda group: group.before),
        _ranges(groups, lambda group: group.after),
    )
    runs: list[tuple[Range, Range]] = []
    for group in (group for group in groups if group in elsewhere):
        if runs and all(
            _goes_on(last, own, taken)
            for last, own, taken in zip(
                runs[-1], (group.before, group.after), has_counterpart, strict=True
            )
        ):
            before, after = runs[-1]
            runs[-1] = (before[0], group.before[1]), (after[0], group.after[1])
        else:
            runs.append((group.before, group.after))
    return [Passage(covered(old, before), covered(new, after)) for before, after in runs]


def _ranges(groups: Sequence[Group], side: Callable[[Group], Range]) -> frozenset[int]:
    return frozenset(number for group in groups for number in range(*side(group)))


def _goes_on(last: Range, own: Range, taken: frozenset[int]) -> bool:
    """Whether a range follows another, but for sentences that only one version has."""
    between = range(last[1], own[0])
    return last[1] <= own[0] <= last[1] + _LEAP and not any(number in taken for number in between)


def covered(listed: Sequence[Sentence], numbers: Range) -> Span:
    """From the beginning of the first of some sentences to the end of the last.

    Args:
        listed: the sentences of a text.
        numbers: those that are meant, at least one.
    """
    return Span(listed[numbers[0]].span.start, listed[numbers[1] - 1].span.end)

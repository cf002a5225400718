"""How the readings of a point stand to each other."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.model import Agreement, Article, Point, Reading, Verdict
from dossier.text import is_word, tokens


def agreement(point: Point, articles: Sequence[Article]) -> Agreement:
    """Group a point's readings by what they say, and name who is silent.

    A point that carries a contradiction contradicts, unless its status is ``reconcilable``:
    then it differs.
    """
    groups = _groups([reading for reading in point.readings if reading.article])
    spoken = {reading.article for reading in point.readings}
    quiet = [article for article in articles if article.id not in spoken]
    silent = [one for one in quiet if not point.event or point.event in one.events]
    return Agreement(
        _verdict(point, groups),
        groups,
        tuple(article.id for article in silent),
        tuple(article.id for article in quiet if article not in silent),
    )


def _groups(readings: Sequence[Reading]) -> tuple[tuple[Reading, ...], ...]:
    groups: dict[str, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(reading.side or _said(reading), []).append(reading)
    return tuple(map(tuple, groups.values()))


def _said(reading: Reading) -> str:
    words = tokens(reading.says or reading.quote)
    return " ".join(token.norm for token in words if is_word(token))


def _verdict(point: Point, groups: tuple[tuple[Reading, ...], ...]) -> Verdict:
    if point.contradiction:
        reconcilable = point.contradiction.status == "reconcilable"
        return Verdict.DIFFER if reconcilable else Verdict.CONTRADICT
    if not groups:
        return Verdict.RECORD_ONLY
    if len(groups) > 1:
        return Verdict.DIFFER
    speakers = {reading.article for reading in groups[0]}
    return Verdict.AGREE if len(speakers) > 1 else Verdict.ONLY_ONE

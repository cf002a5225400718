"""How the readings of a point relate to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from dossier.languages import ENGLISH
from dossier.model import Agreement, Article, Point, Reading, Verdict

if TYPE_CHECKING:
    from dossier.claims import Claim


def agreement(point: Point, articles: Sequence[Article], language: str = ENGLISH) -> Agreement:
    """Group a point's readings by what they say, and name who says nothing.

    An article without a reading says nothing only where somebody has read it: the point names
    it as silent, or it is declared read for the point's event and the point does not name it as
    unread. For a point without an event it must be declared read for all of its own. Until then
    it is not read yet; and where its capture is incomplete, nothing can be said of it.

    A point that carries a contradiction contradicts, unless its status is ``reconcilable``:
    then it differs. Without one, readings that do not say the same differ, and no more: only
    an editor calls something a contradiction. Where the only side holds amounts, days or times
    that fit each other and are not the same, they are compatible.

    What an article said in another version than the one that is read counts only where it has
    no reading in that one.

    Args:
        point: with its readings.
        articles: all of the dossier, in the order of their sigla.
        language: the dossier's own, in which readings are summed up.

    Returns:
        The verdict and its groups, without the versions that they rest on.
    """
    from dossier.claims import fits, reading_claim  # noqa: PLC0415 (a story may have no points yet)

    spoken_for = _counted(point)
    languages = {article.id: article.language for article in articles}

    def claims_of(readings: Sequence[Reading]) -> list[Claim]:
        return [
            reading_claim(reading, language, languages.get(reading.article, language))
            for reading in readings
        ]

    claims = claims_of(spoken_for)
    groups = _groups(spoken_for, claims)
    if len(groups) == 1 and any(reading.side for reading in spoken_for):
        # One side may unite amounts that fit each other and are not the same.
        summed_up = claims_of([replace(reading, side="") for reading in spoken_for])
        if fits(summed_up):
            claims, groups = summed_up, _groups(spoken_for, summed_up)
    fit = fits(claims)
    spoken = {reading.article for reading in point.readings}
    quiet = [article for article in articles if article.id not in spoken]
    covering = [article for article in quiet if not point.event or point.event in article.events]
    could = {article.id for article in covering}
    complete = [article for article in covering if not article.incomplete]
    silent = tuple(article.id for article in complete if _is_read(point, article))
    unread = tuple(article.id for article in complete if article.id not in silent)
    return Agreement(
        verdict=_verdict(point, groups, fit, settled=not unread),
        groups=groups,
        silent=silent,
        elsewhere=tuple(article.id for article in quiet if article.id not in could),
        unread=unread,
        incomplete=tuple(article.id for article in covering if article.incomplete),
        fits=fit,
        fitting=_fitting(spoken_for, claims) if fit else "",
    )


def _counted(point: Point) -> list[Reading]:
    """The readings that count.

    Of an article whose versions have readings, those of the version that the dossier reads.
    """
    spoken = [reading for reading in point.readings if reading.article]
    as_read = {reading.article for reading in spoken if not reading.version}
    return [reading for reading in spoken if not reading.version or reading.article not in as_read]


def versions_behind(
    point: Point, silent: Sequence[str], articles: Sequence[Article]
) -> tuple[tuple[str, str], ...]:
    """The versions that a point's verdict rests on, of the articles that have several.

    Args:
        point: with its readings; all of them count where they contradict each other.
        silent: ids of the articles that say nothing on it.
        articles: all of the dossier.

    Returns:
        Ids of articles, each with the day of a version, in the order of the readings.
    """
    spoken = [reading for reading in point.readings if reading.article]
    readings = spoken if point.contradiction else _counted(point)
    days = {article.id: article.day for article in articles if article.versions}
    speaking = [(reading.article, reading.version) for reading in readings]
    pairs = [*speaking, *((article, "") for article in silent)]
    rested = ((article, version or days[article]) for article, version in pairs if article in days)
    return tuple(dict.fromkeys(rested))


def _is_read(point: Point, article: Article) -> bool:
    """Whether an editor has read an article for a point."""
    if article.id in point.silent:
        return True
    if article.id in point.unread:
        return False
    if point.event:
        return point.event in article.read
    return bool(article.events) and {*article.events} <= {*article.read}


def _groups(
    readings: Sequence[Reading], claims: Sequence[Claim]
) -> tuple[tuple[Reading, ...], ...]:
    """Readings that say the same, together; in the order of first reading."""
    groups: dict[tuple[object, ...], list[Reading]] = {}
    for reading, claim in zip(readings, claims, strict=True):
        groups.setdefault(claim.key, []).append(reading)
    return tuple(map(tuple, groups.values()))


def _fitting(readings: Sequence[Reading], claims: Sequence[Claim]) -> str:
    """The words of the reading that says most closely what fits all; empty where none does."""
    from dossier.claims import closest, label  # noqa: PLC0415 (as above)

    place = closest(claims)
    return "" if place is None else label(readings[place])


def _verdict(
    point: Point, groups: tuple[tuple[Reading, ...], ...], fit: bool | None, *, settled: bool
) -> Verdict:
    """The verdict; while articles are unread, none that another reading could make false."""
    if point.contradiction and not point.contradiction.is_reconcilable:
        return Verdict.CONTRADICT
    differ = Verdict.DIFFER
    if fit:
        differ = Verdict.COMPATIBLE if settled else Verdict.COMPATIBLE_SO_FAR
    if point.contradiction:
        return differ
    if not groups:
        return Verdict.RECORD_ONLY if settled else Verdict.RECORD_ONLY_SO_FAR
    if len(groups) > 1:
        return differ
    if len({reading.article for reading in groups[0]}) > 1:
        return Verdict.AGREE if settled else Verdict.AGREE_SO_FAR
    return Verdict.ONLY_ONE if settled else Verdict.ONLY_ONE_SO_FAR

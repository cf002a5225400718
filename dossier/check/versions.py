"""The versions of an article: each a capture of its own, in the order of their days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import pairwise

from dossier.check import captures
from dossier.check.checker import ArticleText, Checker
from dossier.check.citing import cite
from dossier.check.originals import original
from dossier.check.plain import resolved
from dossier.model import CleanText, Version
from dossier.problems import Problem
from dossier.schema import Annotations, ArticleShape, ReadingShape, VersionShape


def texts(
    annotations: Annotations, cleaned: Mapping[str, CleanText], unplaced: Iterable[str] = ()
) -> dict[tuple[str, str], ArticleText]:
    """The versions whose words can be looked up, by the article's id and their day.

    The version that the article's own seed is has the day of its capture.

    Args:
        annotations: as read.
        cleaned: the clean texts, by the seed's name.
        unplaced: names of seeds of which an overrule has a problem.
    """
    unsettled = {*unplaced}
    elsewhere = misplaced(annotations.articles)
    by_day: dict[tuple[str, str], ArticleText] = {}
    for article in annotations.articles:
        for version in article.versions:
            clean = cleaned.get(version.seed)
            if clean is None or not article.id or id(version) in elsewhere:
                continue
            if captures.is_pinned(version, clean.seed):
                settled = captures.is_settled(version) and clean.seed.name not in unsettled
                key = article.id, version.day
                by_day.setdefault(key, ArticleText(article, clean, settled))
    return by_day


def versions(checker: Checker, shape: ArticleShape) -> tuple[Version, ...]:
    """All versions of an article, its own seed among them, oldest first; none where it has one.

    Args:
        checker: the check at work; problems go there.
        shape: the article, as read.
    """
    if not shape.versions or "versions" in shape.torn:
        return ()
    _dated(checker, shape)
    for version in shape.versions:
        checker.day(version, "day")
        original(checker, version)
    _in_order(checker, shape)
    id_ = shape.id or ""
    own = checker.texts.get(id_)
    listed = [
        resolved(Version, version, clean=text.clean, notice=notice.span if notice else None)
        for version in shape.versions
        # Without its day nobody knows in which text its notice stands.
        for notice in [
            "day" not in version.torn and cite(checker, version, id_, "notice", version.day)
        ]
        if (text := checker.versions.get((id_, version.day)))
    ]
    if own is not None and shape.captured:
        archived = shape.archived or ""
        listed.append(
            Version(shape.captured, own.clean, archived=archived, is_read=True, at=shape.at())
        )
    return tuple(sorted(listed, key=lambda version: moment(version.day) or _NEVER))


_NEVER = datetime.max.replace(tzinfo=UTC)


def moment(day: str) -> datetime | None:
    """When a version was captured; a day alone is its beginning. Nothing where it is no day.

    Args:
        day: in EDTF, with or without a time.
    """
    try:
        read = datetime.fromisoformat(day)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _dated(checker: Checker, shape: ArticleShape) -> None:
    if not shape.captured and "captured" not in shape.torn:
        checker.report(
            Problem(
                shape.at("versions"),
                "version-undated",
                "An article with versions must say when its own seed was captured",
                found="no captured",
                expected="captured: a day as in 2022-01-10",
                hint="Add the day; the version that the dossier reads is named by it",
            )
        )


def _in_order(checker: Checker, shape: ArticleShape) -> None:
    """Each version younger than the one before it; none of the moment of the article's own."""
    last: VersionShape | None = None
    own = moment(shape.captured or "")
    for version in shape.versions:
        when = moment(version.day)
        if when is None or "day" in version.torn:
            continue
        before = moment(last.day) if last else None
        if when == own:
            checker.report(
                _order(version, f"{shape.captured}, the article's own", "has the day of")
            )
        elif last and before and when <= before:
            relation = "has the day of" if when == before else "is older than"
            checker.report(_order(version, f"{last.day}, at {last.at('day')}", relation))
        else:
            last = version


def _order(version: VersionShape, other: str, relation: str) -> Problem:
    same = relation == "has the day of"
    return Problem(
        version.at("day"),
        "version-order",
        f"This version {relation} another one"
        if same
        else "This version is older than the one before it",
        found=f"{version.day} after {other}",
        expected="a day and a time that tell them apart" if same else "the oldest version first",
        hint="Add the times of both, as in 2022-01-10T08:15:00Z"
        if same
        else "Correct the day, or move the entry up",
    )


def chosen(checker: Checker, shape: ReadingShape) -> str | None:
    """The day of the version that a reading names; empty for the article's own seed.

    Nothing, with a problem, where there is no such version.

    Args:
        checker: the check at work; problems go there.
        shape: the reading, as read.
    """
    named = shape.version or ""
    if not named or shape.torn & {"version", "article"}:
        return ""
    article = checker.articles.get(shape.article or "")
    if article is None:
        if not shape.article:
            checker.report(
                Problem(
                    shape.at("version"),
                    "version-missing",
                    "Only an article has versions",
                    found=named,
                    expected="article: and its id",
                    hint="Delete the key; a record is cited as it was looked up",
                )
            )
        return None
    if named == article.captured:
        return ""
    days = [version.day for version in article.versions]
    if named in days:
        return named
    if _is_ordered(article):
        every = [*days, *([article.captured] if article.captured else [])]
        checker.report(
            Problem(
                shape.at("version"),
                "version-missing",
                f"The article {article.id} has no version of this day",
                found=named,
                expected=" or ".join(sorted(every)) if days else "no version: there is only one",
                hint="Write the day of one of them; or delete the key, for the words as the "
                "article's page has them",
            )
        )
    return None


def _is_ordered(article: ArticleShape) -> bool:
    """Whether the days of an article's versions can be what they should be."""
    if "versions" in article.torn or any("day" in item.torn for item in article.versions):
        return False
    days = [moment(version.day) for version in article.versions]
    known = [day for day in days if day is not None]
    ordered = all(before < after for before, after in pairwise(known))
    return ordered and len(known) == len(days) and moment(article.captured or "") not in known


def misplaced(articles: Iterable[ArticleShape]) -> frozenset[int]:
    """The versions, by identity, whose seed is another article's, or stands twice."""
    listed = tuple(articles)
    owners = {article.seed: article for article in reversed(listed) if "seed" not in article.torn}
    seen: set[str] = set()
    wrong: set[int] = set()
    for article in listed:
        for version in article.versions:
            if "seed" not in version.torn and (version.seed in owners or version.seed in seen):
                wrong.add(id(version))
            seen.add(version.seed)
    return frozenset(wrong)


def problems(annotations: Annotations, cleaned: Mapping[str, CleanText]) -> Iterator[Problem]:
    """Captures that are the same twice, that belong to another article, or go in a circle.

    Args:
        annotations: as read; without entries that were taken back.
        cleaned: the clean texts, by the seed's name.
    """
    owners: dict[str, ArticleShape] = {}
    for article in annotations.articles:
        if "seed" not in article.torn:
            owners.setdefault(article.seed, article)
    circles = _circles(annotations.articles, owners)
    claimed: dict[str, VersionShape] = {}
    for article in annotations.articles:
        seen: list[ArticleShape | VersionShape] = [article]
        for version in article.versions:
            clean = cleaned.get(version.seed)
            if "seed" in version.torn or (clean and not captures.is_pinned(version, clean.seed)):
                continue
            owner = owners.get(version.seed)
            first = claimed.setdefault(version.seed, version)
            if owner is not None and owner is not article:
                yield _of_another(version, owner, circles.get(id(version), ""))
            elif first is not version and first not in seen:
                yield _of_another(version, first, "")
            else:
                yield from _same(version, seen, cleaned)
            seen.append(version)


def _same(
    version: VersionShape,
    before: Iterable[ArticleShape | VersionShape],
    cleaned: Mapping[str, CleanText],
) -> Iterator[Problem]:
    """The first capture of the article that a version is no other than."""
    own = cleaned.get(version.seed)
    for other in before:
        text = cleaned.get(other.seed)
        if "seed" in other.torn:
            continue
        is_equal = own is not None and text is not None and own.text == text.text
        is_one = own is not None and text is not None and own.seed.sha256 == text.seed.sha256
        if other.seed != version.seed and not is_equal:
            continue
        how = "byte for byte" if is_one or other.seed == version.seed else "once both are cleaned"
        yield Problem(
            version.at("seed"),
            "version-twice",
            f"This version is the same as another one, {how}",
            found=version.seed,
            expected="a capture with other words",
            hint=f"Delete the entry: nothing changed; the other one is at {other.at('seed')}",
        )
        return


def _of_another(version: VersionShape, owner: ArticleShape | VersionShape, circle: str) -> Problem:
    if circle:
        return Problem(
            version.at("seed"),
            "version-circle",
            "These articles are versions of each other in a circle",
            found=circle,
            expected="one article that has all the versions",
            hint="Keep the article that the dossier cites, and list the other captures under its "
            "versions; the files of the others go",
        )
    return Problem(
        version.at("seed"),
        "version-elsewhere",
        "This capture belongs to another article",
        found=version.seed,
        expected="a seed that no other article has",
        hint=f"Delete the entry, or the other one at {owner.at('seed')}",
    )


def _circles(
    articles: Iterable[ArticleShape], owners: Mapping[str, ArticleShape]
) -> dict[int, str]:
    """The circle that a version closes, by the version's identity: ``a, b, a``."""
    leads = {
        id(article): [
            (version, owners[version.seed])
            for version in article.versions
            if "seed" not in version.torn
            and version.seed in owners
            and owners[version.seed] is not article
        ]
        for article in articles
    }
    circles: dict[int, str] = {}
    for start in articles:
        for version, target in leads[id(start)]:
            path = _path(target, start, leads)
            if path:
                circles[id(version)] = ", ".join(item.id or "" for item in (start, *path))
    return circles


def _path(
    source: ArticleShape,
    goal: ArticleShape,
    leads: Mapping[int, list[tuple[VersionShape, ArticleShape]]],
) -> tuple[ArticleShape, ...]:
    """The articles from one to another by way of their versions; empty where none leads there."""
    waiting: list[tuple[ArticleShape, ...]] = [(source,)]
    seen = {id(source)}
    while waiting:
        path = waiting.pop(0)
        if path[-1] is goal:
            return path
        for _, target in leads[id(path[-1])]:
            if id(target) not in seen:
                seen.add(id(target))
                waiting.append((*path, target))
    return ()

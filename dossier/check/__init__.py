"""The annotations checked against the articles: every reference, every date, every citation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dossier.check import captures, excerpts, occasions, versions
from dossier.check.by_id import by_id
from dossier.check.captures import annotated, families
from dossier.check.desk import ArticleText, Desk
from dossier.check.doubting import doubted, doubts
from dossier.check.impossible import impossible
from dossier.check.insertions import into
from dossier.check.interfacing import interface_doubts, interface_problems
from dossier.check.known import known
from dossier.check.odd_dates import odd_dates
from dossier.check.overruling import Overrules, overrules_of
from dossier.check.plain import resolved
from dossier.check.published import addresses, deleted, of_site, other_story
from dossier.check.unresolved_references import unresolved_references
from dossier.check.whole import changes, check_dossier, is_torn
from dossier.check.withdrawing import remaining, withdrawn
from dossier.model import (
    Actor,
    Article,
    CleanText,
    Dossier,
    Overrule,
    Point,
    Position,
    Quotation,
    Seed,
    Statement,
    Topic,
    WordChoice,
)
from dossier.problems import Problem
from dossier.schema import ActorShape, Annotations, ArticleShape, DossierShape, Published

__all__ = [
    "Overrules",
    "annotated",
    "date_doubts",
    "deleted_since",
    "doubts",
    "duplicates",
    "every_doubt",
    "families",
    "into",
    "language_doubts",
    "like_articles",
    "lineage_doubts",
    "overrules",
    "resolve",
]


def overrules(annotations: Annotations, seeds: Iterable[Seed]) -> Overrules:
    """Anchor what the editor drops from the articles and keeps in them, before they are cleaned.

    A seed that is missing or changed is left to ``resolve``.

    Args:
        annotations: as read; only the ``cleaning:`` blocks of articles are looked at.
        seeds: all that could be read, in any order.
    """
    by_name = {seed.name: seed for seed in seeds}
    by_seed: dict[str, tuple[Overrule, ...]] = {}
    unplaced: set[str] = set()
    problems: list[Problem] = []
    standing = remaining(annotations)
    misplaced = versions.misplaced(standing.articles)
    for shape in captures.every(standing):
        seed = by_name.get(shape.seed)
        if id(shape) in misplaced:
            continue
        if seed is not None and captures.is_pinned(shape, seed):
            placed, wrong = overrules_of(shape, seed)
            problems += wrong
            if placed:
                by_seed[seed.name] = placed
            if wrong:
                unplaced.add(seed.name)
    return Overrules(by_seed, tuple(problems), frozenset(unplaced))


def resolve(
    annotations: Annotations,
    cleaned: Mapping[str, CleanText],
    unreadable: Collection[str] = (),
    overruled: Overrules | None = None,
    originals: Mapping[str, str] | None = None,
) -> tuple[Dossier | None, tuple[Problem, ...]]:
    """The dossier, when everything in it holds.

    1. Every id once; every seed with its article.
    2. Every reference, date and citation of every entry that is not withdrawn; and what was
       published is there, or withdrawn.
    3. The dossier, if nothing was wrong here or in the reading.

    Args:
        annotations: as read, with the places of all entries.
        cleaned: the clean texts, by the seed's name.
        unreadable: names of seeds that are there but could not be read.
        overruled: what ``overrules`` returned, with which the seeds were cleaned.
        originals: the hashes of the captured files by their names; nothing where they are not
            at hand, and not to be checked.
    """
    ids, problems = known(annotations)
    standing = remaining(annotations)
    unplaced = overruled.unplaced if overruled else frozenset()
    desk = Desk(
        ids,
        captures.texts(standing, cleaned, unplaced),
        versions=versions.texts(standing, cleaned, unplaced),
        articles={article.id: article for article in standing.articles if article.id},
        language=annotations.dossier.language if annotations.dossier else "",
        title=annotations.dossier.title if annotations.dossier else "",
        records=by_id(annotations.records),
        excerpts=excerpts.excerpts(annotations),
        originals=originals,
        problems=list(problems),
    )
    misplaced = [*versions.problems(standing, cleaned)]
    # A version with another's seed leaves its own without an article.
    at_hand = {} if misplaced else cleaned
    desk.problems += [*misplaced, *captures.problems(annotations, cleaned, unreadable, at_hand)]
    desk.problems += excerpts.problems(annotations)
    desk.problems += interface_problems(annotations.dossier)
    desk.problems += impossible(standing)
    desk.problems += _circles(standing.articles)
    desk.problems += [*deleted(ids, annotations.published), *other_story(annotations)]
    desk.asked_for = tuple(annotations.dossier.ask_for) if annotations.dossier else ()
    withdrawn_entries = withdrawn(desk, annotations)
    dossier = _resolve(desk, standing, annotations.dossier)
    desk.problems += [*unresolved_references(ids, desk.missing), *_elsewhere(desk)]
    if dossier is None or desk.problems or is_torn(annotations):
        return None, tuple(desk.problems)
    return replace(
        dossier,
        withdrawn=withdrawn_entries,
        published=addresses(ids, annotations),
        editions=annotations.editions.recorded,
    ), ()


def every_doubt(annotations: Annotations, cleaned: Sequence[CleanText]) -> Iterator[Problem]:
    """What is odd and stops nothing, of all kinds.

    Args:
        annotations: as read.
        cleaned: all clean texts.
    """
    yield from date_doubts(annotations)
    yield from lineage_doubts(annotations)
    yield from language_doubts(annotations)
    doubtful = doubted(annotations, cleaned)
    yield from doubts(doubtful)
    yield from duplicates(doubtful, annotations.articles)


def date_doubts(annotations: Annotations) -> tuple[Problem, ...]:
    """Dates that can be right and rarely are; those that cannot be are left to ``resolve``."""
    standing = remaining(annotations)
    return tuple(odd_dates(standing, impossible(standing)))


def lineage_doubts(annotations: Annotations) -> tuple[Problem, ...]:
    """Sources that are probably one with others, and not named so; agencies left out."""
    articles = remaining(annotations).articles
    if not articles:
        return ()
    from dossier.check.lineage import doubtful  # noqa: PLC0415 (a story may have no articles yet)

    return tuple(doubtful(articles))


def language_doubts(annotations: Annotations) -> tuple[Problem, ...]:
    """That the pages have no words in the dossier's language."""
    return interface_doubts(annotations.dossier)


def deleted_since(annotations: Annotations, site: Published, place: str) -> tuple[Problem, ...]:
    """What the list of the published site has, and the dossier has no more.

    Args:
        annotations: as read.
        site: its list, which must be of the same story.
        place: where the list was found.
    """
    ids, _ = known(annotations)
    committed = {str(address) for address in annotations.published.addresses}
    more = tuple(address for address in site.addresses if str(address) not in committed)
    return tuple(of_site(problem, place) for problem in deleted(ids, replace(site, addresses=more)))


def _circles(articles: Sequence[ArticleShape]) -> tuple[Problem, ...]:
    """Descents that come back to where they began."""
    if not articles:
        return ()
    from dossier.check.lineage import circles  # noqa: PLC0415 (a story may have no articles yet)

    return tuple(circles(articles))


def _resolve(desk: Desk, annotations: Annotations, shape: DossierShape | None) -> Dossier | None:
    """Everything resolved; of use only when the desk has no problem."""
    articles = _articles(desk, sorted(annotations.articles, key=_by_siglum))
    named = _actors(desk, annotations.actors, [desk.texts[item.id] for item in articles])
    points, quotations = _accounts(desk, annotations)
    events = tuple(occasions.event(desk, item) for item in annotations.events)
    moments = occasions.timeline(desk, annotations.timeline)
    records = tuple(
        occasions.record(desk, item, excerpts.excerpt(annotations, item))
        for item in annotations.records
    )
    positions, words = _choices(desk, annotations, [desk.texts[item.id] for item in articles])
    if shape is None:
        return None
    check_dossier(desk, shape, annotations.points)
    return resolved(
        Dossier,
        shape,
        summary=tuple(resolved(Statement, item) for item in shape.summary),
        topics=tuple(resolved(Topic, item) for item in shape.topics),
        events=events,
        articles=articles,
        actors=named,
        points=points,
        quotations=quotations,
        timeline=moments,
        records=records,
        positions=positions,
        words=words,
        changes=changes(shape),
    )


# A story may have none of these yet, and each of their modules takes time to load.


def like_articles(
    clean: CleanText, cleaned: Mapping[str, CleanText], articles: Iterable[ArticleShape]
) -> list[tuple[ArticleShape, float]]:
    """The articles that a new seed may be a version of, the likest first.

    Args:
        clean: the new seed, cleaned.
        cleaned: all clean texts, by the seed's name.
        articles: as read.

    Returns:
        Each with the share of wording that the two have in common.
    """
    from dossier.check import duplicating  # noqa: PLC0415

    return duplicating.like_articles(clean, cleaned, articles)


def duplicates(
    cleaned: Sequence[CleanText], articles: Iterable[ArticleShape] = ()
) -> tuple[Problem, ...]:
    """A doubt for each seed that has the article of one before it.

    Args:
        cleaned: the texts, those to be named as first at the beginning.
        articles: where one of the two says why both stand there, there is no doubt.
    """
    if len(cleaned) < 2:
        return ()
    from dossier.check import duplicating  # noqa: PLC0415

    return tuple(duplicating.duplicates(cleaned, articles))


def _actors(
    desk: Desk, shapes: Sequence[ActorShape], order: Sequence[ArticleText]
) -> tuple[Actor, ...]:
    if not shapes:
        return ()
    from dossier.check.actors import actors  # noqa: PLC0415

    return actors(desk, shapes, order)


def _accounts(
    desk: Desk, annotations: Annotations
) -> tuple[tuple[Point, ...], tuple[Quotation, ...]]:
    if not annotations.points and not annotations.quotations:
        return (), ()
    from dossier.check import accounts  # noqa: PLC0415

    points = tuple(accounts.point(desk, item) for item in annotations.points)
    return points, tuple(accounts.quotation(desk, item) for item in annotations.quotations)


def _choices(
    desk: Desk, annotations: Annotations, order: Sequence[ArticleText]
) -> tuple[tuple[Position, ...], tuple[WordChoice, ...]]:
    if not annotations.positions and not annotations.words:
        return (), ()
    from dossier.check import choices  # noqa: PLC0415

    positions = tuple(choices.position(desk, item) for item in annotations.positions)
    return positions, tuple(choices.word_choice(desk, item, order) for item in annotations.words)


def _elsewhere(desk: Desk) -> Iterable[Problem]:
    if not desk.elsewhere:
        return ()
    from dossier.check.readings import elsewhere  # noqa: PLC0415

    return elsewhere(desk)


def _articles(desk: Desk, ordered: Sequence[ArticleShape]) -> tuple[Article, ...]:
    if not ordered:
        return ()
    from dossier.check.articles import article  # noqa: PLC0415

    checked = (article(desk, shape, number) for number, shape in enumerate(ordered))
    return tuple(item for item in checked if item is not None)


def _by_siglum(shape: ArticleShape) -> tuple[int, str]:
    """A to Z, then AA."""
    return len(shape.siglum), shape.siglum

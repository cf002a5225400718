"""The annotations checked against the articles: every reference, every date, every citation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from dossier.check import accounts, captures, excerpts, occasions, versions
from dossier.check.actors import actors
from dossier.check.articles import article
from dossier.check.by_id import by_id
from dossier.check.captures import annotated, families
from dossier.check.desk import Desk
from dossier.check.doubting import doubts
from dossier.check.duplicates import duplicates, like_articles
from dossier.check.impossible import impossible
from dossier.check.known import known
from dossier.check.odd_dates import odd_dates
from dossier.check.overruling import Overrules, overrules_of
from dossier.check.plain import resolved
from dossier.check.published import addresses, deleted, of_site, other_story
from dossier.check.readings import elsewhere
from dossier.check.unresolved_references import unresolved_references
from dossier.check.whole import changes, check_dossier, is_torn
from dossier.check.withdrawing import remaining, withdrawn
from dossier.model import Article, CleanText, Dossier, Overrule, Seed, Statement, Topic
from dossier.problems import Problem
from dossier.schema import Annotations, ArticleShape, DossierShape, Published

__all__ = [
    "Overrules",
    "annotated",
    "date_doubts",
    "deleted_since",
    "doubts",
    "duplicates",
    "families",
    "like_articles",
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
    desk.problems += impossible(standing)
    desk.problems += [*deleted(ids, annotations.published), *other_story(annotations)]
    desk.asked_for = tuple(annotations.dossier.ask_for) if annotations.dossier else ()
    withdrawn_entries = withdrawn(desk, annotations)
    dossier = _resolve(desk, standing, annotations.dossier)
    desk.problems += [*unresolved_references(ids, desk.missing), *elsewhere(desk)]
    if dossier is None or desk.problems or is_torn(annotations):
        return None, tuple(desk.problems)
    return replace(dossier, withdrawn=withdrawn_entries, published=addresses(ids, annotations)), ()


def date_doubts(annotations: Annotations) -> tuple[Problem, ...]:
    """Dates that can be right and rarely are; those that cannot be are left to ``resolve``."""
    standing = remaining(annotations)
    return tuple(odd_dates(standing, impossible(standing)))


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


def _resolve(desk: Desk, annotations: Annotations, shape: DossierShape | None) -> Dossier | None:
    """Everything resolved; of use only when the desk has no problem."""
    ordered = sorted(annotations.articles, key=_by_siglum)
    articles = _articles(desk, ordered)
    order = [desk.texts[item.id] for item in articles]
    named = actors(desk, annotations.actors, order)
    points = tuple(accounts.point(desk, item) for item in annotations.points)
    quotations = tuple(accounts.quotation(desk, item) for item in annotations.quotations)
    events = tuple(occasions.event(desk, item) for item in annotations.events)
    moments = occasions.timeline(desk, annotations.timeline)
    records = tuple(
        occasions.record(desk, item, excerpts.excerpt(annotations, item))
        for item in annotations.records
    )
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
        changes=changes(shape),
    )


def _articles(desk: Desk, ordered: Iterable[ArticleShape]) -> tuple[Article, ...]:
    checked = (article(desk, shape, number) for number, shape in enumerate(ordered))
    return tuple(item for item in checked if item is not None)


def _by_siglum(shape: ArticleShape) -> tuple[int, str]:
    """A to Z, then AA."""
    return len(shape.siglum), shape.siglum

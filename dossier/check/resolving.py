"""The annotations resolved: every reference, date and citation checked, entry by entry."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from dossier.check import captures, excerpts, occasions, versions
from dossier.check.by_id import by_id
from dossier.check.checker import Checker
from dossier.check.impossible import impossible
from dossier.check.interfacing import interface_problems
from dossier.check.known import known
from dossier.check.overruling import Overrules
from dossier.check.plain import resolved
from dossier.check.published import addresses, deleted, other_story
from dossier.check.unresolved_references import unresolved_references
from dossier.check.whole import changes, check_dossier, is_torn
from dossier.check.withdrawing import remaining, withdrawn
from dossier.lazy import LazyModule
from dossier.model import CleanText, Dossier, Statement, Topic
from dossier.problems import Problem
from dossier.schema import Annotations, ArticleShape, DossierShape

if TYPE_CHECKING:
    from dossier.check import accounts, actors, articles, choices, lineage, readings
else:  # a story may have no entries yet that need them
    accounts = LazyModule("dossier.check.accounts")
    actors = LazyModule("dossier.check.actors")
    articles = LazyModule("dossier.check.articles")
    choices = LazyModule("dossier.check.choices")
    lineage = LazyModule("dossier.check.lineage")
    readings = LazyModule("dossier.check.readings")


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
    checker = Checker(
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
    checker.problems += [*misplaced, *captures.problems(annotations, cleaned, unreadable, at_hand)]
    checker.problems += excerpts.problems(annotations)
    checker.problems += interface_problems(annotations.dossier)
    checker.problems += impossible(standing)
    checker.problems += lineage.circles(standing.articles) if standing.articles else ()
    checker.problems += [*deleted(ids, annotations.published), *other_story(annotations)]
    checker.asked_for = tuple(annotations.dossier.ask_for) if annotations.dossier else ()
    withdrawn_entries = withdrawn(checker, annotations)
    dossier = _resolve(checker, standing, annotations.dossier)
    checker.problems += unresolved_references(ids, checker.missing)
    checker.problems += readings.elsewhere(checker) if checker.elsewhere else ()
    if dossier is None or checker.problems or is_torn(annotations):
        return None, tuple(checker.problems)
    return replace(
        dossier,
        withdrawn=withdrawn_entries,
        published=addresses(ids, annotations),
        editions=annotations.editions.recorded,
    ), ()


def _resolve(
    checker: Checker, annotations: Annotations, shape: DossierShape | None
) -> Dossier | None:
    """Everything resolved; of use only when the checker has no problem."""
    ordered = sorted(annotations.articles, key=_by_siglum)
    checked = [articles.article(checker, item, number) for number, item in enumerate(ordered)]
    reports = tuple(report for report in checked if report is not None)
    texts = [checker.texts[report.id] for report in reports]
    named = actors.actors(checker, annotations.actors, texts) if annotations.actors else ()
    points = tuple(accounts.point(checker, item) for item in annotations.points)
    quotations = tuple(accounts.quotation(checker, item) for item in annotations.quotations)
    events = tuple(occasions.event(checker, item) for item in annotations.events)
    moments = occasions.timeline(checker, annotations.timeline)
    records = tuple(
        occasions.record(checker, item, excerpts.excerpt(annotations, item))
        for item in annotations.records
    )
    positions = tuple(choices.position(checker, item) for item in annotations.positions)
    words = tuple(choices.word_choice(checker, item, texts) for item in annotations.words)
    if shape is None:
        return None
    check_dossier(checker, shape, annotations.points)
    return resolved(
        Dossier,
        shape,
        summary=tuple(resolved(Statement, item) for item in shape.summary),
        topics=tuple(resolved(Topic, item) for item in shape.topics),
        events=events,
        articles=reports,
        actors=named,
        points=points,
        quotations=quotations,
        timeline=moments,
        records=records,
        positions=positions,
        words=words,
        changes=changes(shape),
    )


def _by_siglum(shape: ArticleShape) -> tuple[int, str]:
    """A to Z, then AA."""
    return len(shape.siglum), shape.siglum

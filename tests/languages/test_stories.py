"""What a careful editor who reads the language expects of each story is what comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import Any

import pytest

from dossier import build
from dossier.anchor import Changed, Lost, Selector, anchor, prepare
from dossier.claims import reading_claim, relation
from dossier.model import Column, Difference, Edition, Point, Role
from dossier.text import sentences
from tests.languages.folder import SIGLA, STORIES, lay_out

Finding = tuple[str, object, object]
"""What it is about, what is expected, and what came out."""
PAIRS = tuple("".join(pair) for pair in combinations(SIGLA, 2))
WEIGHT = list(Difference)


@pytest.fixture(scope="module", params=sorted(STORIES))
def told(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Any], Edition]:
    """A story and its edition."""
    story = STORIES[request.param]
    checked = build.check_annotations(lay_out(tmp_path_factory.mktemp(request.param), story))
    assert checked.dossier is not None, checked.problems
    return story, build.work_out(checked.dossier)


def of_points(story: dict[str, Any], edition: Edition) -> Iterator[Finding]:
    """How the readings of each point stand to each other."""
    for point in edition.dossier.points:
        expected, agreement = story["points"][point.id], edition.agreements[point.id]
        relations = dict(_relations(point, story["language"]))
        for pair, relates in zip(PAIRS, expected["pairs"], strict=True):
            if relates is not None:
                yield f"{point.id} {pair}", relates, relations[pair]
        groups = ["".join(one.article for one in group).upper() for group in agreement.groups]
        yield f"{point.id} groups", expected["groups"], groups
        yield f"{point.id} verdict", expected["verdict"], agreement.verdict.value


def _relations(point: Point, language: str) -> Iterator[tuple[str, str]]:
    for one, two in combinations(point.readings, 2):
        claims = (reading_claim(reading, language, language) for reading in (one, two))
        yield f"{one.article}{two.article}".upper(), relation(*claims).value


def of_collation(story: dict[str, Any], edition: Edition) -> Iterator[Finding]:
    """The class of every place where the readings of the quotation differ."""
    collation = edition.collations["light"]
    places = [next(iter(place.items())) for place in story["quotation"]["columns"]]
    for name, words in places:
        columns = [column for column in collation.columns if _is_of(column, words)]
        yield f"{name} {'|'.join(words)}", 1, len(columns)
    for column in collation.columns:
        yield (
            " | ".join(cell.text for cell in column.cells),
            _weight(column, places),
            (column.difference.value),
        )


def _weight(column: Column, places: Iterable[tuple[str, list[str]]]) -> str:
    """The weightiest class that is expected of a column."""
    classes = [Difference(name) for name, words in places if _is_of(column, words)]
    return max(classes, key=WEIGHT.index, default=Difference.SAME).value


def _is_of(column: Column, words: list[str]) -> bool:
    """Whether a column has these words, each in its own cell."""
    others = [word for word in words if word]
    return all(
        word in cell.text if word else not any(other in cell.text for other in others)
        for word, cell in zip(words, column.cells, strict=True)
    )


def of_citations(story: dict[str, Any], edition: Edition) -> Iterator[Finding]:
    """What stands where words are cited with other marks, spaces and forms of letters."""
    for article in edition.dossier.articles:
        cited = [one for one in story["cited"] if one["article"] == article.siglum]
        for one, evidence in zip(cited, article.condition_evidence, strict=True):
            yield one["words"], one["stands"], evidence.citation and evidence.citation.exact


def of_changes(story: dict[str, Any], edition: Edition) -> Iterator[Finding]:
    """What is offered for words that are not there."""
    texts = _texts(story, edition)
    for one in story["changed"]:
        outcome = anchor(texts[one["article"]], Selector(one["words"]))
        offers = outcome.candidates[0].words if isinstance(outcome, Changed) else outcome
        yield one["words"], one["offers"], offers
    for one in story["refused"]:
        outcome = anchor(texts[one["article"]], Selector(one["words"]))
        yield (
            one["words"],
            one["why"],
            (outcome.reason.value if isinstance(outcome, Lost) else outcome),
        )


def _texts(story: dict[str, Any], edition: Edition) -> dict[str, Any]:
    return {
        article.siglum: prepare(article.clean.text, story["language"])
        for article in edition.dossier.articles
    }


def of_names(story: dict[str, Any], edition: Edition) -> Iterator[Finding]:
    """How often each article has each name."""
    for actor in edition.dossier.actors:
        if actor.aliases:
            found = [mention.citation.article.upper() for mention in actor.mentions]
            counts = [found.count(siglum) for siglum in SIGLA]
            yield actor.name, story["names"][actor.name], counts


def of_sentences(story: dict[str, Any], edition: Edition) -> Iterator[Finding]:
    """How many sentences each article has."""
    for expected, article in zip(story["sentences"], edition.dossier.articles, strict=True):
        clean = article.clean
        paragraphs = [block.span.of(clean.text) for block in clean.blocks
                      if block.role is not Role.HEADLINE]  # fmt: skip
        cut = [sentences(words, story["language"]) for words in paragraphs]
        yield f"sentences {article.siglum}", expected, sum(map(len, cut))


ASPECTS: tuple[Callable[[dict[str, Any], Edition], Iterator[Finding]], ...] = (
    of_points, of_collation, of_citations, of_changes, of_names, of_sentences,
)  # fmt: skip


@pytest.mark.parametrize("aspect", ASPECTS, ids=lambda aspect: aspect.__name__)
def test_a_story_is_read_as_its_editor_would(
    aspect: Callable[[dict[str, Any], Edition], Iterator[Finding]],
    told: tuple[dict[str, Any], Edition],
) -> None:
    story, edition = told
    findings = [one for one in aspect(story, edition) if one[0] not in story.get("open", ())]
    assert [(about, wanted) for about, wanted, _ in findings] == [
        (about, came) for about, _, came in findings
    ]


def test_what_is_open_is_not_so_yet(told: tuple[dict[str, Any], Edition]) -> None:
    story, edition = told
    wrong = [
        about
        for aspect in ASPECTS
        for about, wanted, came in aspect(story, edition)
        if wanted != came
    ]
    assert sorted(story.get("open", ())) == sorted(wrong)


def test_every_page_of_a_story_is_made(told: tuple[dict[str, Any], Edition]) -> None:
    _, edition = told
    assert "points/passengers.md" in build.lay_out(edition)

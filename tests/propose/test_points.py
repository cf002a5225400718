"""What is proposed of small articles; the cases are in ``cases/points.yml``."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path
from typing import Any

import pytest

from dossier.model import ProposedPoint
from dossier.propose import points
from dossier.wording import prose
from tests.compare.factory import article
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).parent / "cases" / "points.yml")


def proposed(case: dict[str, Any]) -> tuple[ProposedPoint, ...]:
    """The points of a case."""
    articles = [
        article(name, text, number=number)
        for number, (name, text) in enumerate(case["articles"].items())
    ]
    published: dict[str, dt.date] = case.get("published", {})
    return points(prose(articles), published)


def stressed(point: ProposedPoint) -> dict[str, list[str]]:
    """The words that carry the difference, by article."""
    words: dict[str, list[str]] = {}
    for reading in point.readings:
        citation = reading.citation
        words.setdefault(citation.article, []).extend(
            citation.exact[span.start - citation.span.start : span.end - citation.span.start]
            for span in reading.stress
        )
    return words


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_case(case: dict[str, Any]) -> None:
    made = proposed(case)
    if "none" in case:
        assert [] == [point.question for point in made if case["none"] in ("any", point.kind)]
        return
    of_kind = [point for point in made if point.kind == case["kind"]]
    assert of_kind, [(point.kind, point.question) for point in made]
    if "question" in case:
        assert case["question"] in [point.question for point in of_kind]
    if "stress" in case:
        assert case["stress"] in [stressed(point) for point in of_kind]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_readings_are_exact_and_stress_lies_inside(case: dict[str, Any]) -> None:
    for point in proposed(case):
        assert len(point.readings) > 1
        for reading in point.readings:
            text = case["articles"][reading.citation.article]
            assert reading.citation.exact == reading.citation.span.of(text)
            assert all(reading.citation.span.holds(span) for span in reading.stress)


@pytest.mark.parametrize("texts", [[], [""], ["", ""], ["One."], ["“All of it is said.”"] * 2])
def test_texts_of_which_nothing_can_be_said(texts: list[str]) -> None:
    articles = [article(f"a{number}", text, number=number) for number, text in enumerate(texts)]
    assert () == points(prose(articles))


def test_a_point_has_the_readings_of_every_article_that_speaks_on_it() -> None:
    texts = {
        "courier": "The ferry Petrel ran aground off Skerry Island with forty-two passengers.",
        "herald": "The ferry Petrel ran aground off Skerry Island with 42 passengers.",
        "telegraph": "The ferry Petrel ran aground off Skerry Island with 51 passengers.",
        "tidewire": "The lamp was dark.",
    }
    (point, *_) = [p for p in proposed({"articles": texts}) if p.kind == "number"]
    assert ["courier", "herald", "telegraph"] == [r.citation.article for r in point.readings]


def test_the_same_articles_give_the_same_points_in_any_run() -> None:
    words = [text for case in CASES for text in case["articles"].values()]
    random.Random(7).shuffle(words)
    texts = {f"a{number}": text for number, text in enumerate(words)}
    assert proposed({"articles": texts}) == proposed({"articles": texts})


def test_what_another_point_sets_side_by_side_is_not_asked_again() -> None:
    texts = (
        "A storm on Skerry Island injured 40 and damaged the old lighthouse.",
        "The storm on Skerry Island injured 52 and damaged the old lighthouse.",
    )
    articles = [article(f"a{number}", text, number=number) for number, text in enumerate(texts)]
    assert ["number"] == [point.kind for point in points(prose(articles))]

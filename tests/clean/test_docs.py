"""The tables of the page on cleaning are those of the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dossier.clean import RULES
from dossier.clean.body import AGAIN, WORD, WORDS, WORTH
from dossier.clean.overview import KINDS, counts, overview
from dossier.clean.page import LONG_WORDS, PROSE_WORDS
from dossier.clean.phrases import COMMENTS
from dossier.clean.roles import RECOGNISERS
from dossier.clean.verdict import AFTER, BEFORE

PAGE = (Path(__file__).parents[2] / "docs" / "cleaning.md").read_text(encoding="utf-8")


def rows_below(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    section = PAGE.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = re.findall(r"^\|.*\|$", section, re.MULTILINE)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_rule_stands_in_its_order_with_reason_and_mark() -> None:
    expected = [[f"`{rule.name}`", rule.reason, str(rule.mark)] for rule in RULES]
    assert expected == rows_below("Rules")


def test_every_recogniser_stands_in_its_order() -> None:
    expected = [[f"`{r.name}`", str(r.role), r.how] for r in RECOGNISERS]
    assert expected == rows_below("Roles")


def test_the_worth_of_every_kind_of_line_stands_there() -> None:
    assert [[str(kind), f"{worth:g}"] for kind, worth in WORTH.items()] == rows_below("Worth")
    assert f"A word of a paragraph adds {WORD:g}, up to {WORDS} words." in PAGE
    assert f"straight below furniture costs {-AGAIN:g}" in PAGE
    assert (PROSE_WORDS, LONG_WORDS) == (12, 35)


def test_the_names_beside_the_rules_stand_there() -> None:
    for cause in (BEFORE, AFTER):
        assert f"`{cause.rule}` ({cause.reason})" in PAGE


def test_the_languages_that_are_named_are_known() -> None:
    assert {"en", "de", "fr", "es", "it", "pt", "ru", "ar"} <= set(COMMENTS.counts)


def test_the_table_of_furniture_by_language_is_that_of_the_code() -> None:
    assert overview() in PAGE


@pytest.mark.parametrize(
    "language", ["uk", "tr", "he", "ar", "hi", "zh", "ja", "ko", "pl", "nl", "sv"]
)
def test_a_language_is_known_about_as_well_as_german(language: str) -> None:
    """A script that writes endings and articles has more phrases for one prompt than another."""
    fewest = {kind: count // 3 for kind, count in counts("de").items()}
    assert {kind: counts(language)[kind] >= fewest[kind] for kind in KINDS} == dict.fromkeys(
        KINDS, True
    )

"""How readings depart from a base, and what weighs. Cells are written out in each case."""

from __future__ import annotations

import pytest

from dossier.derived.departures import Departures, Look, weighty, wordings
from dossier.model import Collation, Difference, Entry, Variant
from tests.pages.aligned import collation


def departures(found: Collation, *entries: Entry) -> Departures:
    return Departures(found, "a", entries)


def entry(column: int, difference: Difference, *witnesses: str) -> Entry:
    return Entry("lemma", "", (Variant("words", witnesses, difference),), column)


@pytest.mark.parametrize("difference", [each for each in Difference if each != "same"])
def test_words_depart_as_the_apparatus_says(difference: Difference) -> None:
    found = collation({"a": ["plans"], "b": ["other"]}, "w")
    assert Look(difference) is departures(found, entry(0, difference, "b")).look(0, 1)


def test_words_in_no_variant_are_the_same() -> None:
    found = collation({"a": ["plans"], "b": ["plans"], "c": ["other"]}, "w")
    assert Look.SAME is departures(found, entry(0, Difference.WORDING, "c")).look(0, 1)


@pytest.mark.parametrize(
    ("base", "other", "expected"),
    [("plans", "", Look.LOST), ("", "plans", Look.ADDED), ("", "", Look.GAP)],
)
def test_words_may_be_lost_or_added(base: str, other: str, expected: Look) -> None:
    found = collation({"a": [base], "b": [other]}, "g")
    assert expected is departures(found, entry(0, Difference.NEGATION, "b")).look(0, 1)


def test_what_is_lost_keeps_its_kind() -> None:
    found = collation({"a": ["not"], "b": [""]}, "g")
    shown = departures(found, entry(0, Difference.NEGATION, "b"))
    assert Difference.NEGATION is shown.difference(0, 1)


def test_base_reading_is_no_departure() -> None:
    found = collation({"a": ["not now"], "b": ["now"]}, "g")
    assert Look.BASE is departures(found, entry(0, Difference.NEGATION, "b")).look(0, 0)


def test_trivial_variants_are_not_weighty() -> None:
    heavy, light = entry(1, Difference.WORDING, "b"), entry(0, Difference.TRIVIAL, "b")
    assert [heavy] == list(weighty([light, heavy]))


def test_an_entry_keeps_its_weighty_variants_only() -> None:
    spelling = Variant("We", ("b",), Difference.TRIVIAL)
    wording = Variant("they", ("c",), Difference.WORDING)
    assert [(wording,)] == [
        each.variants for each in weighty([Entry("we", "", (spelling, wording), 0)])
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ({"a": ["We left"], "b": ["we left"]}, 1),
        ({"a": ["We left"], "b": ["We stayed"]}, 2),
        ({"a": ["We left"], "b": ["We stayed"], "c": ["We left"]}, 2),
    ],
)
def test_wordings_count_readings_that_differ_by_more_than_capitals(
    rows: dict[str, list[str]], expected: int
) -> None:
    assert expected == wordings(collation(dict(rows), "w"))

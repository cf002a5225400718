"""How a collation is read: looks, lines, the apparatus. Cells are written out in each case."""

from __future__ import annotations

import pytest

from dossier.pages.readings import Look, apparatus, lines, look, wordings
from tests.pages.aligned import collation


def _looks(base: str, other: str, difference: str) -> Look:
    return look(collation({"a": [base], "b": [other]}, difference).columns[0], 1, 0)


@pytest.mark.parametrize(
    ("base", "other", "difference", "expected"),
    [
        ("plans", "plans", "w", Look.SAME),
        ("We", "we", "t", Look.TRIVIAL),
        ("We", "we", "n", Look.TRIVIAL),
        ("explained", "said", "w", Look.WORDING),
        ("seven hours", "eight hours", "n", Look.NUMBER),
        ("seven hours", "seven full hours", "n", Look.WORDING),
        ("Ryabkov", "Lavrov", "p", Look.NAME),
        ("we will", "we will not", "g", Look.NEGATION),
        ("not now", "never", "g", Look.WORDING),
        ("able", "unable", "g", Look.NEGATION),
        ("plans", "", "w", Look.LOST),
        ("", "plans", "w", Look.ADDED),
        ("", "", "w", Look.GAP),
    ],
)
def test_look(base: str, other: str, difference: str, expected: Look) -> None:
    assert expected is _looks(base, other, difference)


def test_base_reading_is_no_departure() -> None:
    columns = collation({"a": ["not now"], "b": ["now"]}, "g").columns
    assert Look.BASE is look(columns[0], 0, 0)


def test_lines_hold_every_column_once_in_order() -> None:
    found = collation({"a": [f"word{number}" for number in range(40)]}, "s" * 40)
    together = [column for line in lines(found, 30) for column in line]
    assert list(found.columns) == together


def test_line_is_no_wider_than_asked() -> None:
    found = collation({"a": ["four"] * 12, "b": ["seventy"] * 12}, "w" * 12)
    assert [3, 3, 3, 3] == [len(line) for line in lines(found, 30)]


def test_column_wider_than_a_line_stands_alone() -> None:
    found = collation({"a": ["short", "x" * 50, "short"]}, "sss")
    assert [1, 1, 1] == [len(line) for line in lines(found, 30)]


def test_apparatus_groups_witnesses_that_read_alike() -> None:
    found = collation(
        {"a": ["no plans", "to attack"], "b": ["no plans", "to invade"],
         "c": ["no plans", "To invade"]},
        "sw",
    )  # fmt: skip
    entries = [
        (entry.lemma, [(variant.words, variant.witnesses) for variant in entry.variants])
        for entry in apparatus(found, 0)
    ]
    assert [("to attack", [("to invade", ("b", "c"))])] == entries


def test_apparatus_leaves_out_what_is_trivial() -> None:
    assert () == apparatus(collation({"a": ["We"], "b": ["we"]}, "t"), 0)


def test_apparatus_names_an_omission_by_empty_words() -> None:
    found = apparatus(collation({"a": ["we", "never"], "b": ["we", ""]}, "sg"), 0)
    assert [("never", "")] == [(entry.lemma, entry.variants[0].words) for entry in found]


def test_apparatus_places_an_addition_after_the_words_before_it() -> None:
    found = apparatus(collation({"a": ["we", ""], "b": ["we", "never"]}, "sg"), 0)
    assert [("", "we")] == [(entry.lemma, entry.after) for entry in found]


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

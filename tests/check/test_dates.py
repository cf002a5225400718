"""Dates that can be, when they begin and end, and what was meant by those that cannot."""

from __future__ import annotations

import math

import pytest

from dossier.check.near_dates import advice, suggestion
from dossier.dates import bounds

ALWAYS, NEVER = (-math.inf,), (math.inf,)

CAN_BE = {
    "2022": ((2022, 1, 1), (2022, 12, 31)),
    "2022-02": ((2022, 2, 1), (2022, 2, 28)),
    "2024-02-29": ((2024, 2, 29), (2024, 2, 29)),
    "2022~": ((2022, 1, 1), (2022, 12, 31)),
    "2022-01-10?": ((2022, 1, 10), (2022, 1, 10)),
    "2022-01-10%": ((2022, 1, 10), (2022, 1, 10)),
    "2022-01-10T12:30:00Z": ((2022, 1, 10), (2022, 1, 10)),
    "2022-21": ((2022, 3, 1), (2022, 5, 31)),
    "202X": ((2020, 1, 1), (2029, 12, 31)),
    "2022-01-XX": ((2022, 1, 1), (2022, 1, 31)),
    "1987-12-0X": ((1987, 12, 1), (1987, 12, 9)),
    "1987-12-3X": ((1987, 12, 30), (1987, 12, 31)),
    "1987-02-2X": ((1987, 2, 20), (1987, 2, 28)),
    "198X-02-29": ((1980, 2, 29), (1988, 2, 29)),
    "1987-1X": ((1987, 10, 1), (1987, 12, 31)),
    "1987-0X": ((1987, 1, 1), (1987, 9, 30)),
    "1987-XX-3X": ((1987, 1, 30), (1987, 12, 31)),
    "2022-XX-1X": ((2022, 1, 10), (2022, 12, 19)),
    "~1987-1X": ((1987, 10, 1), (1987, 12, 31)),
    "1987?-1X-~0X": ((1987, 10, 1), (1987, 12, 9)),
    "2022-X1?": ((2022, 1, 1), (2022, 11, 30)),
    "-198X": ((-1989, 1, 1), (-1980, 12, 31)),
    "XXXX-12-25": ((0, 12, 25), (9999, 12, 25)),
    "1987-12-0X/1987-12-1X": ((1987, 12, 1), (1987, 12, 19)),
    "2022-1X/2023": ((2022, 10, 1), (2023, 12, 31)),
    "../1987-1X": (ALWAYS, (1987, 12, 31)),
    "2021/2022-03": ((2021, 1, 1), (2022, 3, 31)),
    "../2022": (ALWAYS, (2022, 12, 31)),
    "2022/..": ((2022, 1, 1), NEVER),
    "/2022": (ALWAYS, (2022, 12, 31)),
    "[2021,2022]": ((2021, 1, 1), (2022, 12, 31)),
    "0000-02-29": ((0, 2, 29), (0, 2, 29)),
}
CANNOT_BE = (
    "", "2022-13", "2022-00-10", "2022-02-30", "2023-02-29", "1900-02-29", "2022-1-1", "yesterday",
    "10 January 2022", "2022-01-12/2022-01-10", "2022-04-31/2022-05-01", "2022-01-10T25:00:00Z",
    "2022-01-10T12:30", "2022-02-3X", "2022-2X", "2022-5X-01", "1987-1X/1987-0X", "1987-12-0x",
    "{1987-1X}", "{2023-1X,2024}", "[..2023-1X]", "../..", "/", "2021/2022/2023",
    "2022-01-10 12:30", "2023~-02-29", "2023-?04-?31",
)  # fmt: skip
MEANT = {
    "10 January 2022": "2022-01-10",
    "10. Jan. 2022": "2022-01-10",
    "January 10, 2022": "2022-01-10",
    "Sept 2022": "2022-09",
    "2022-1-5": "2022-01-05",
    "2022/01/05": "2022-01-05",
    "05.01.2022": "2022-01-05",
    "Monday, 10 January 2022": "2022-01-10",
    "20220110": "2022-01-10",
    "about 2021": "2021~",
    "perhaps 2022": "2022?",
    "2022-01-10 to 2022-01-12": "2022-01-10/2022-01-12",
    "2022-01-12/2022-01-10": "2022-01-10/2022-01-12",
    "2022–01–10": "2022-01-10",
    "2O22-01-10": "2022-01-10",
    "31 February 2022": "",
    "10 Foo 2022": "",
    "05/01/2022": "",
    "soon": "",
}


@pytest.mark.parametrize("date", CAN_BE)
def test_a_date_begins_and_ends(date: str) -> None:
    assert CAN_BE[date] == bounds(date)


@pytest.mark.parametrize("date", CANNOT_BE)
def test_what_no_calendar_has_is_no_date(date: str) -> None:
    assert bounds(date) is None


@pytest.mark.parametrize("date", MEANT)
def test_what_was_meant_is_told_when_it_is_sure(date: str) -> None:
    assert MEANT[date] == suggestion(date)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2022-02-30", "February 2022 has 28 days"),
        ("2024-02-30", "February 2024 has 29 days"),
        ("2022-13-01", "There is no month 13"),
        ("2022-01-10/2022-01-09", "The interval ends before it begins"),
        ("2022-01-10T25:00:00Z", "Check the month, the day and, if there is one, the time"),
        ("some day", "Write year, month and day in figures"),
    ],
)
def test_what_is_wrong_with_a_date_is_said(date: str, words: str) -> None:
    assert advice(date).startswith(words)


@pytest.mark.parametrize("date", ["{2023-1X,2024}", "[..2023-1X]", "~1987-1X", "{1987-1X}"])
def test_nothing_is_printed_of_a_date(date: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The library prints what it cannot say."""
    bounds.cache_clear()
    bounds(date)
    assert capsys.readouterr() == ("", "")

"""What a capture says of itself is kept word for word, and read only where it is plain."""

from __future__ import annotations

import pytest

from dossier.metadata import agreed, day, judged, language, time_doubt, title
from dossier.model import Field, Metadatum

TODAY = "2023-03-05"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2022-01-10", "2022-01-10"),
        ("2022-01-10T23:30:00-05:00", "2022-01-10"),
        ("2022-01-10T00:30:00+09:00", "2022-01-10"),
        ("2022-01-10T08:00:00Z", "2022-01-10"),
        ("2022-01-10 08:00", "2022-01-10"),
        ("2022/01/10", "2022-01-10"),
        ("20220110", "2022-01-10"),
        ("20220110081500", "2022-01-10"),
        ("D:20220110081500+01'00'", "2022-01-10"),
        ("Mon, 10 Jan 2022 23:15:00 -0500", "2022-01-10"),
        ("10 Jan 2022 08:15 +0100", "2022-01-10"),
        ("10/01/2022", ""),
        ("10.01.2022", ""),
        ("01-10-2022", ""),
        ("2022-02-30", ""),
        ("2022-13-01", ""),
        ("2022", ""),
        ("2022-01", ""),
        ("10 January 2022", "2022-01-10"),
        ("January 10, 2022 Monday 3:45 PM GMT", "2022-01-10"),
        ("Montag, 10. Januar 2022", "2022-01-10"),
        ("10. Januar 2022 Montag 8:30 AM GMT+1", "2022-01-10"),
        ("lundi 10 janvier 2022", "2022-01-10"),
        ("1er mars 2022", "2022-03-01"),
        ("10 de enero de 2022", "2022-01-10"),
        ("9 maart 2021 dinsdag", "2021-03-09"),
        ("10 января 2022 г.", "2022-01-10"),
        ("2022年1月10日", "2022-01-10"),
        ("30 February 2022", ""),
        ("January 2022", ""),
        ("10 Jan 2022 and 11 Jan 2022", ""),
        ("10 Foo 2022", ""),
        ("yesterday", ""),
        ("", ""),
        ("1641801600", ""),
        ("2022-01-10-11", ""),
    ],
)
def test_a_day_is_read_where_the_year_comes_first(value: str, expected: str) -> None:
    assert expected == day(value)


@pytest.mark.parametrize(
    ("value", "doubt"),
    [
        ("2022-01-10T08:00:00+01:00", ""),
        ("2022-01-10T08:00:00Z", ""),
        ("Mon, 10 Jan 2022 08:00:00 GMT", ""),
        ("2022-01-01T09:30:00+01:00", ""),
        ("2022-01-01", "A first of January"),
        ("2022-01-01T00:00:00Z", "A first of January"),
        ("2022-01-01T00:00:00+01:00", "A first of January"),
        ("2022", "A year alone"),
        ("10/01/2022", "The day and the month"),
        ("10.1.22", "The day and the month"),
        ("2022-01-10 08:00 EST", "The zone EST"),
        ("Mon, 10 Jan 2022 08:00:00 MSK", "The zone MSK"),
        ("10 January 2022 8:00 AM", ""),
        ("January 10, 2022 Monday 3:45 PM GMT", ""),
        ("January 10, 2022 Monday 3:45 PM EST", "The zone EST"),
        ("January 10, 2022 Tuesday", "The day of the week"),
        ("January 1, 2022", "A first of January"),
        ("January 1, 2022 Saturday", ""),
        (TODAY, "This is today"),
        ("2023-03-05T08:00:00+01:00", "This is today"),
        ("2031-01-10", "This day is still to come"),
        ("1970-01-01T00:00:00Z", "A program writes"),
        ("0001-01-01T00:00:00", "A program writes"),
    ],
)
def test_a_time_that_may_not_be_so_is_in_doubt(value: str, doubt: str) -> None:
    found = time_doubt(value, TODAY)
    assert (bool(doubt), True) == (bool(found), found.startswith(doubt))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ferry runs aground | Sandhaven Courier", "Ferry runs aground"),
        ("Ferry runs aground - SANDHAVEN COURIER", "Ferry runs aground"),
        ("Sandhaven Courier – Ferry runs aground", "Ferry runs aground"),
        ("Ferry aground: what we know | Sandhaven Courier", "Ferry aground: what we know"),
        ("Fenn: The light was out", "Fenn: The light was out"),
        ("Sandhaven Courier: The light was out", "Sandhaven Courier: The light was out"),
        ("Ferry runs aground | News | Sandhaven Courier", "Ferry runs aground | News"),
        ("Ferry runs aground - The Telegraph", "Ferry runs aground - The Telegraph"),
        ("Ferry aground | Sandhaven Courier Online", "Ferry aground | Sandhaven Courier Online"),
        ("A well-known ferry-Sandhaven Courier", "A well-known ferry-Sandhaven Courier"),
        ("Sandhaven Courier", "Sandhaven Courier"),
    ],
)  # fmt: skip
def test_a_title_loses_exactly_the_name_of_its_site(words: str, expected: str) -> None:
    assert expected == title(words, ["Sandhaven Courier", ""])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("en", "en"), ("en-GB", "en"), ("en_US", "en"), ("EN", "en"), ("de-DE, en", "de"),
        ("zh-Hans-CN", "zh-Hans"), ("sr-Latn", "sr-Latn"), ("pt-BR", "pt"), ("English", ""),
        ("", ""), ("x-default", ""), ("uk-UA", "uk"),
    ],
)  # fmt: skip
def test_a_language_is_taken_from_its_tag(value: str, expected: str) -> None:
    assert expected == language(value)


def said(field: Field, *values: str) -> list[Metadatum]:
    return [Metadatum(field, value, f"place {number}") for number, value in enumerate(values)]


def test_statements_agree_or_the_editor_chooses() -> None:
    outlet = said(Field.OUTLET, "Sandhaven Courier", "Sandhaven Courier")
    published = said(Field.PUBLISHED, "2022-01-10T08:00:00Z", "2022-01-11", "2022")
    found = judged([*outlet, *published], TODAY)
    assert ("Sandhaven Courier", "") == (
        agreed(found, Field.OUTLET),
        agreed(found, Field.PUBLISHED),
    )


def test_what_is_in_doubt_does_not_count() -> None:
    found = judged(said(Field.PUBLISHED, "2022-01-10T08:00:00Z", "2022-01-01", "2022"), TODAY)
    assert "2022-01-10" == agreed(found, Field.PUBLISHED)


def test_a_doubt_of_whoever_read_the_page_stays() -> None:
    (found,) = judged([Metadatum(Field.OUTLET, "Home", "title", "A section, perhaps")])
    assert ("Home", "A section, perhaps") == (found.reading, found.doubt)


def test_today_is_no_doubt_for_a_capture() -> None:
    (found,) = judged([Metadatum(Field.CAPTURED, f"{TODAY}T08:00:00Z", "WARC-Date")], TODAY)
    assert (TODAY, "") == (found.reading, found.doubt)


def test_names_are_left_as_they_are() -> None:
    found = judged(said(Field.BYLINE, "Fenn, Tom", "By Ada Holm and Ole Lind"))
    assert ["Fenn, Tom", "By Ada Holm and Ole Lind"] == [item.reading for item in found]

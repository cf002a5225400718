"""What the interface says, in English and in a catalogue's language."""

from __future__ import annotations

from datetime import date

import pytest

from dossier.interface import (
    Catalogue,
    catalogue,
    day,
    day_of_year,
    flaws,
    languages,
    listed,
    month,
    number,
    percent,
    say,
    say_as,
    say_number,
    speaking,
    told_apart,
    tongue,
)
from dossier.interface.catalogue import read

HEAD = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
GERMAN = (
    HEAD
    + 'msgid "Last changed on {day}"\nmsgstr "Zuletzt geändert am {day}"\n\n'
    + 'msgctxt "verb"\nmsgid "Report"\nmsgstr "Melden"\n\n'
    + 'msgid "{number} point"\nmsgid_plural "{number} points"\n'
    + 'msgstr[0] "{number} Punkt"\nmsgstr[1] "{number} Punkte"\n'
)


def german(text: str = GERMAN) -> Catalogue:
    return read("de", text.encode())


def test_english_needs_no_catalogue() -> None:
    assert say("Last changed on {day}", day="Monday") == "Last changed on Monday"
    assert say_as("verb", "Report") == "Report"
    assert [say_number("{number} point", "{number} points", count) for count in (0, 1, 2)] == [
        "0 points",
        "1 point",
        "2 points",
    ]
    assert tongue() == "en"


def test_a_catalogue_says_it_in_its_language() -> None:
    with speaking(german()):
        assert say("Last changed on {day}", day="Montag") == "Zuletzt geändert am Montag"
        assert say_as("verb", "Report") == "Melden"
        assert "Report" in say("Report")
        assert say_number("{number} point", "{number} points", 1) == "1 Punkt"
        assert say_number("{number} point", "{number} points", 12000) == "12.000 Punkte"
    assert tongue() == "en"


@pytest.mark.parametrize(
    ("language", "chosen"), [("de-AT", "de"), ("ar", "ar"), ("tlh", "en"), ("", "en")]
)
def test_a_language_has_the_nearest_catalogue(language: str, chosen: str) -> None:
    with speaking(language):
        assert tongue() == chosen


def test_braces_in_a_value_stay() -> None:
    assert say("Moved: {title}", title="{x} {") == "Moved: {x} {"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("Monday 10 January 2022", "a, b and c", "a or b", "43%", "1234")),
        ("de", ("Montag, 10. Januar 2022", "a, b und c", "a oder b", "43\xa0%", "1.234")),
        ("fr", ("lundi 10 janvier 2022", "a, b et c", "a ou b", "43\xa0%", "1\u202f234")),
        ("es", ("lunes, 10 de enero de 2022", "a, b y c", "a o b", "43\xa0%", "1.234")),
        ("uk", ("понеділок, 10 січня 2022 року", "a, b і c", "a або b", "43%", "1\xa0234")),
        ("ar", ("الاثنين، 10 يناير 2022", "a وb وc", "a أو b", "43%", "1,234")),
    ],
)
def test_dates_lists_and_numbers_follow_the_cldr(language: str, expected: tuple[str, ...]) -> None:
    assert expected == (
        day(date(2022, 1, 10), language),
        listed(["a", "b", "c"], language),
        listed(["a", "b"], language, either=True),
        percent(43, language),
        number(1234, language),
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ("samedi 1er\xa0avril 2023", "1er\xa0avril", "avril 2023")),
        ("es", ("sábado, 1 de abril de 2023", "1 de abril", "abril de 2023")),
        ("uk", ("субота, 1 квітня 2023 року", "1 квітня", "квітень 2023 року")),
    ],
)
def test_dates_stand_in_a_sentence(language: str, expected: tuple[str, ...]) -> None:
    that = date(2023, 4, 1)
    assert expected == (day(that, language), day_of_year(that, language), month(that, language))


def test_the_friday_of_ukrainian_has_the_apostrophe_of_its_other_words() -> None:
    assert day(date(2023, 3, 3), "uk") == "п’ятниця, 3 березня 2023 року"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("nplurals=2; plural=(n != 1)", "nplurals=2; plural=(n > 1)", "nplurals=2; plural=(n > 1)"),
        ("nplurals=2; plural=(n != 1)", "nplurals=2; plural=(n !=", "unexpected end"),
        ('msgstr[1] "{number} Punkte"\n', "", "no translation of the form 1"),
        ('"{number} Punkte"', '""', "no translation of the form 1"),
        ("am {day}", "am {tag}", "Zuletzt geändert am {tag}"),
        ('msgctxt "verb"', '#, fuzzy\nmsgctxt "verb"', "a fuzzy translation"),
        ('msgid "Last', 'msgod "Last', "misformatted keyword on 5"),
        (
            "nplurals=2; plural=(n != 1)",
            "nplurals=1; plural=0",
            "more translations than num_plurals",
        ),
    ],
)
def test_what_is_wrong_in_a_catalogue_is_told(old: str, new: str, told: str) -> None:
    assert flaws("de", GERMAN.encode()) == ()
    changed = flaws("de", GERMAN.replace(old, new).encode())
    assert len(changed) >= 1, changed
    assert told in changed[0].found


def test_what_is_not_translated_is_told_beside_the_template() -> None:
    content = GERMAN.replace('"Melden"', '""').encode()
    assert flaws("de", content) == ()
    assert [flaw.found for flaw in flaws("de", content, content)] == ["no translation"]
    more = GERMAN.encode() + b'\nmsgid "Menu"\nmsgstr ""\n'
    assert [flaw.found for flaw in flaws("de", GERMAN.encode(), more)] == ["no entry"]
    assert {"an entry"} == {flaw.found for flaw in flaws("de", more, GERMAN.encode())} - {
        "no translation"
    }


def test_what_is_not_translated_is_said_in_english() -> None:
    with speaking(german(GERMAN.replace('"Melden"', '""'))):
        text = say_as("verb", "Report")
    marked = told_apart(text, "de", is_markdown=True, is_backward=False)
    assert marked == '<span lang="en">Report</span>'


def test_every_language_has_its_catalogue() -> None:
    assert {"ar", "de", "en", "es", "fr", "uk"} <= languages()
    assert all(catalogue(language).language == language for language in languages())

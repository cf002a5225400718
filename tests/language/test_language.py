from __future__ import annotations

import json
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import pytest

from dossier.language import languages, ordinal_value, plain_form, spelled_value, tables
from dossier.language.lexemes import literal
from dossier.language.overview import overview

SPELLED = json.loads((Path(__file__).parent / "cases" / "spelled.json").read_text("utf-8"))
SAMPLES = [
    (language, int(value), form)
    for language, values in SPELLED.items()
    for value, forms in values.items()
    for form in forms
]

LANGUAGES = sorted(languages("amounts"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_to_spell_a_number_is_read(language: str) -> None:
    wrong = {
        form: (value, spelled_value(form, language))
        for of, value, form in SAMPLES
        if of == language and spelled_value(form, language) != value
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_follows_a_number_is_no_part_of_it(language: str) -> None:
    whole = {value for of, value, _ in SAMPLES if of == language}
    halves = [form for of, value, form in SAMPLES if of == language and value > 100]
    cut = {form: spelled_value(f"{form} {form}", language) for form in halves}
    assert {form: value for form, value in cut.items() if value in whole} == {}


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("one hundred and twelve", "en-GB", 112),
        ("Quatre-vingt-dix-sept", "fr", 97),
        ("fünf\u00adund\u00adzwanzig", "de", 25),
        ("п’ятьма", "uk", 5),
        ("тисячами", "uk", None),
        ("five six", "en", None),
        ("six thousand seven thousand", "en", None),
        ("forty-two", "xx", None),
        ("", "en", None),
    ],
)
def test_spelled_value(words: str, language: str, expected: int | None) -> None:
    assert expected == spelled_value(words, language)


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [("third", "en", 3), ("twenty-first", "en", 21), ("третьего", "ru", 3), ("three", "en", None)],
)
def test_ordinal_value(words: str, language: str, expected: int | None) -> None:
    assert expected == ordinal_value(words, language)


@pytest.mark.parametrize(
    ("digits", "decimal", "group", "expected"),
    [
        ("1,200", ".", ",", 1200),
        ("1.200", ",", ".", 1200),
        ("1.200", ".", ",", None),
        ("1,20,000", ".", ",", 120_000),
        ("1,2,000", ".", ",", None),
        ("1'200", ".", ",", 1200),
        ("1\u202f200,5", ",", " ", Fraction(2401, 2)),
        ("1,5", ".", ",", None),
        ("2,5", ",", ".", Fraction(5, 2)),
        ("1.234,5", ",", ".", Fraction(12_345, 10)),
        ("0.125", ".", ",", Fraction(1, 8)),
        ("10.01.2022", ",", ".", None),
        ("١٬٢٠٠", ".", ",", 1200),
    ],
)
def test_literal(digits: str, decimal: str, group: str, expected: Fraction | None) -> None:
    assert expected == literal(digits, decimal, group)


def test_a_table_made_from_the_cldr_says_so() -> None:
    folder = files("dossier.language").joinpath("data")
    made = [path for path in folder.iterdir() if path.name.endswith(".json")]
    assert len(made) >= 15
    for path in made:
        data = json.loads(path.read_text("utf-8"))
        assert data["language"] == path.name.removesuffix(".json")
        assert "Unicode CLDR" in data["source"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_months_and_seven_days_have_names(language: str) -> None:
    known = tables(language)
    months = {number for named in known.months.by_first.values() for _, number in named}
    days = {number for named in known.weekdays.by_first.values() for _, number in named}
    assert (set(range(1, 13)), set(range(1, 8))) == (months, days)


def test_marks_that_writers_leave_out_do_not_part_forms() -> None:
    assert plain_form("خَمْسة") == plain_form("خمسة")
    assert plain_form("четырёх") == plain_form("четырех")


def test_the_guide_has_a_row_for_each_language() -> None:
    assert len(LANGUAGES) == overview().count("\n") - 2

"""What may be a title, a language, a date; never more than the check of the annotations takes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.begin import LANGUAGE, fault
from dossier.dates import bounds
from dossier.schema import forms
from tests.begin.stories import HOSTILE


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("key", ["title", "question", "event"])
def test_odd_words_are_words(key: str, words: str) -> None:
    assert "" == fault(key, words)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("", "The title is empty."),
        ("!!! – …", "The title “!!! – …” has no letters or digits."),
        (
            "one\ntwo",
            "The title contains a line break or control character (U+000A): write it on one line.",
        ),
        (
            "one\u2028two",
            "The title contains a line break or control character (U+2028): write it on one line.",
        ),
        (
            "a\x07bell",
            "The title contains a line break or control character (U+0007): write it on one line.",
        ),
    ],
)
def test_what_is_no_title(title: str, expected: str) -> None:
    assert expected == fault("title", title)


@pytest.mark.parametrize("tag", ["en", "de", "pt-BR", "zh-Hant", "gsw", "no"])
def test_language_is_a_tag(tag: str) -> None:
    assert "" == fault("language", tag)


@pytest.mark.parametrize("tag", ["English", "EN", "e", "en_GB", "en-", "en\n", "deutsch"])
def test_other_words_are_no_language(tag: str) -> None:
    assert fault("language", tag).endswith(
        " is not a language: use its tag, such as en, de or pt-BR."
    )


def test_a_language_is_what_the_annotations_take() -> None:
    assert forms.LANGUAGE == f"^{LANGUAGE}$"


@pytest.mark.parametrize(
    "date",
    ["2023-03-04", "2023-03", "2023", "2023?", "2023-03~", "2024-02-29", "2023-03/2023-04-01"],
)
def test_date_is_taken(date: str) -> None:
    assert "" == fault("date", date)


@pytest.mark.parametrize(
    "date",
    ["soon", "4 March 2023", "2023-02-29", "2023-13", "04.03.2023", "2023-3-4", "2023-04/2023-03",
     "2023-03-04\n", "20230304", "٢٠٢٣", "/", "2023/"],
)  # fmt: skip
def test_other_words_are_no_date(date: str) -> None:
    assert " is not a date: write 2023-03-04, or " in fault("date", date)


@given(st.from_regex(r"[0-9]{4}(-[0-9]{2}){0,2}[?~%]?(/[0-9]{4}(-[0-9]{2}){0,2})?", fullmatch=True))
def test_every_date_that_is_taken_passes_the_check(date: str) -> None:
    assert fault("date", date) or bounds(date)


@given(st.text())
def test_every_text_is_answered_in_one_sentence(text: str) -> None:
    for key in ("language", "date"):
        assert re.fullmatch(r"(The \w+ is empty\.|“.*” is not a [^\n]+\.)?", fault(key, text))

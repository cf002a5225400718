"""Quotation marks as characters."""

from __future__ import annotations

import pytest

from dossier.language.quotation_marks import printed_marks
from dossier.render import within_marks


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        ("en", "“”"),
        ("en-GB", "“”"),
        ("de-AT", "„“"),
        ("fr", "«\u202f\u202f»"),
        ("uk", "«»"),
        ("pt", "“”"),
        ("pt-PT", "«»"),
        ("zh", "“”"),
        ("zh-Hant-TW", "「」"),
        ("he", "””"),
        ("xx", "“”"),
        ("", "“”"),
    ],
)
def test_the_marks_are_those_of_the_language(language: str, marks: str) -> None:
    assert marks == "".join(printed_marks(language))


def test_the_marks_stand_in_the_text() -> None:
    assert '<span class="quoted">„der *Wart*“</span>' == within_marks("der *Wart*", "de")


def test_other_classes_go_along() -> None:
    assert '<span class="quoted translation">“x”</span>' == within_marks("x", "en", "translation")

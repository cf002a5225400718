from __future__ import annotations

import pytest

from dossier.render import foreign, isolated, language_attributes
from dossier.render.direction import is_right_to_left


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("ندوة", True), ("שלום", True), ("(1) ندوة AFP", True),
        ("AFP ندوة", False), ("Москва", False), ("123 …", False), ("", False),
    ],
)  # fmt: skip
def test_first_letter_with_a_direction_decides(text: str, backwards: bool) -> None:
    assert backwards is is_right_to_left(text)


@pytest.mark.parametrize(
    ("text", "language", "page", "attributes"),
    [
        ("noon", "en", "en", {}),
        ("noon", "", "en", {}),
        ("Полдень", "ru", "en", {"lang": "ru"}),
        ("اضافة", "", "en", {"lang": "ar", "dir": "rtl"}),
        ("اضافة", "en", "en", {"lang": "ar", "dir": "rtl"}),
        ("اضافه", "fa", "en", {"lang": "fa", "dir": "rtl"}),
        ("noon", "en", "ar", {"lang": "en", "dir": "ltr"}),
        ("AFP ندوة", "en", "en", {"dir": "ltr"}),
    ],
)
def test_language_and_direction_are_said_where_they_differ(
    text: str, language: str, page: str, attributes: dict[str, str]
) -> None:
    assert attributes == language_attributes(text, language, page)


def test_words_of_the_page_are_not_wrapped() -> None:
    assert "noon" == foreign("noon", "noon", "en", "en")


def test_foreign_words_are_wrapped() -> None:
    assert '<span lang="ru">да</span>' == foreign("да", "да", "ru", "en")


def test_plain_text_of_another_direction_is_isolated() -> None:
    assert "\u2068راديو\u2069" == isolated("راديو", "en")


def test_plain_text_with_words_of_another_direction_is_isolated() -> None:
    assert "\u2068AFP راديو\u2069" == isolated("AFP راديو", "en")


def test_plain_text_of_the_page_stays_as_it_is() -> None:
    assert "Radio" == isolated("Radio", "en")

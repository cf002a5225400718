"""The tables of function words."""

from __future__ import annotations

import pytest

from dossier.collate.function_words import classes_of, function_words
from dossier.language import languages
from dossier.text import STOP_WORDS, normal_word


@pytest.mark.parametrize("language", sorted(languages("function_words")))
def test_words_are_written_as_they_are_compared(language: str) -> None:
    words = frozenset().union(*classes_of(language).values())
    assert sorted(words) == sorted(map(normal_word, words))


@pytest.mark.parametrize("language", sorted(languages("function_words")))
def test_every_language_has_the_same_classes_and_stop_words(language: str) -> None:
    assert classes_of("en").keys() == classes_of(language).keys()
    assert language in STOP_WORDS


def test_words_of_one_class_can_stand_for_each_other() -> None:
    french = function_words("fr-CA")
    assert french.same_class("le", "une")
    assert not french.same_class("le", "est")


def test_an_unknown_language_has_no_function_words() -> None:
    assert not function_words("xx").same_class("a", "a")

"""What the editor probably meant."""

from __future__ import annotations

import pytest

from dossier.problems import did_you_mean, nearest

KEYS = ["id", "question", "topic", "event", "looked-up", "not-mentions", "mentions"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("topik", "topic"), ("Topic", "topic"), ("tpoic", "topic"), ("qestion", "question"),
        ("looked_up", "looked-up"), ("looked", "looked-up"), ("not_mentions", "not-mentions"),
        ("colour", ""), ("x", ""), ("", ""),
    ],
)  # fmt: skip
def test_the_nearest_word_is_found_and_no_far_one(word: str, meant: str) -> None:
    assert meant == nearest(word, KEYS)


def test_of_words_equally_near_the_first_of_the_alphabet_is_taken() -> None:
    assert "bat" == nearest("at", ["hat", "cat", "bat"])


def test_a_part_of_several_words_means_none_of_them() -> None:
    assert "" == nearest("harbour", ["harbour-master", "harbour-office-of-sandhaven"])


def test_the_question_is_asked_only_when_something_is_near() -> None:
    assert ("did you mean topic?", "") == (did_you_mean("topik", KEYS), did_you_mean("zz", KEYS))

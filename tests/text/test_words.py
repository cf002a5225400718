"""What words weigh: numbers, negations, opposites, stop words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from dossier.text import (
    STOP_WORDS,
    counted_languages,
    is_negating_prefix,
    is_negation,
    is_number,
    is_privative,
    is_stop_word,
    is_word,
    negated_languages,
    negates,
    negations,
    normal_word,
    number_value,
    number_words,
    opposed,
    tokens,
)

VALUES = {
    "7": 7, "100,000": 100_000, "7.5": Fraction(15, 2), "1.000.000": 1_000_000, "21st": 21,
    "1'000": 1000, "seven": 7, "twenty-five": 25, "third": 3, "thirtieth": 30,
    "half": Fraction(1, 2), "dozen": 12, "million": 10**6, "½": Fraction(1, 2), "٣": 3, "twice": 2,
}  # fmt: skip


@pytest.mark.parametrize(("word", "value"), VALUES.items())
def test_number_has_its_value(word: str, value: Fraction) -> None:
    assert value == number_value(word)


@pytest.mark.parametrize("word", ["talks", "1990s", "hundreds", "16-year-old", "12:30", "one-off"])
def test_what_nobody_counted_has_no_value(word: str) -> None:
    assert None is number_value(word)


@pytest.mark.parametrize("word", ["1990s", "thousands", "16-year-old", "12:30", "f-16", "seven"])
def test_what_holds_a_number_is_one(word: str) -> None:
    assert is_number(word)


def test_language_says_how_digits_are_grouped() -> None:
    assert [Fraction(100), Fraction(100_000)] == [
        number_value("100.000"), number_value("100.000", "de"),
    ]  # fmt: skip


def test_language_tag_may_name_a_region() -> None:
    assert 7 == number_value("sieben", "de-AT")


@pytest.mark.parametrize("word", ["not", "no", "cannot", "didn't", "won't", "не", "nicht", "n'est"])
def test_negations_negate(word: str) -> None:
    assert is_negation(word)


@pytest.mark.parametrize("word", ["now", "note", "want", "said", "don"])
def test_other_words_do_not_negate(word: str) -> None:
    assert not is_negation(word)


@pytest.mark.parametrize("word", ["unacceptable", "unfounded", "unlikely", "unwilling"])
def test_a_word_may_deny_by_its_beginning(word: str) -> None:
    assert is_privative(word)


@pytest.mark.parametrize("word", ["under", "understand", "union", "united", "until", "unanimous"])
def test_not_every_word_with_such_a_beginning_denies(word: str) -> None:
    assert not is_privative(word)


def test_only_english_denies_by_un() -> None:
    assert is_privative("unclear", "en-GB")
    assert not is_privative("unsere", "de")


def test_negation_of_another_language_counts_only_without_one() -> None:
    assert (True, False) == (is_negation("sin"), is_negation("sin", "en"))


@pytest.mark.parametrize(
    ("word", "other"), [("able", "unable"), ("disagree", "agree"), ("starters", "non-starters")]
)
def test_a_negating_beginning_is_seen(word: str, other: str) -> None:
    assert negates(word, other)


@pytest.mark.parametrize(("word", "other"), [("able", "table"), ("plan", "plans"), ("do", "undo")])
def test_another_beginning_negates_nothing(word: str, other: str) -> None:
    assert not negates(word, other)


def test_prefix_with_its_hyphen_negates() -> None:
    assert (True, False) == (is_negating_prefix("non-"), is_negating_prefix("pro-"))


@pytest.mark.parametrize(
    ("word", "other"),
    [("more", "less"), ("after", "before"), ("he", "she"), ("we", "they"), ("will", "may")],
)
def test_opposites_are_opposed_both_ways(word: str, other: str) -> None:
    assert (True, True) == (opposed(word, other), opposed(other, word))


@pytest.mark.parametrize(("word", "other"), [("he", "him"), ("more", "most"), ("talks", "talk")])
def test_forms_of_a_word_are_not_opposed(word: str, other: str) -> None:
    assert not opposed(word, other)


def test_nothing_is_opposed_without_a_table() -> None:
    assert not opposed("more", "less", "xx")


def test_stop_words_belong_to_a_language() -> None:
    assert (True, False, True) == (
        is_stop_word("the"), is_stop_word("und"), is_stop_word("und", None),
    )  # fmt: skip


def test_marks_are_no_words() -> None:
    assert [True, False, True, False] == [is_word(token) for token in tokens("a, 7 …")]


@pytest.mark.parametrize(
    "language", sorted({*STOP_WORDS, *negated_languages(), *counted_languages()})
)
def test_lists_are_written_in_normal_form(language: str) -> None:
    words = {
        *STOP_WORDS.get(language, ()), *negations(language).words,
        *number_words(language),
    }  # fmt: skip
    assert set() == {word for word in words if word != normal_word(word)}


@pytest.mark.parametrize("language", sorted(STOP_WORDS.keys() & negated_languages()))
def test_no_negation_is_a_stop_word(language: str) -> None:
    shared = STOP_WORDS[language] & negations(language).words
    assert frozenset() == shared

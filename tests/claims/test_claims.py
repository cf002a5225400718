from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.claims import Relation, claim, closest, fits, reading_claim, relation
from dossier.claims.amounts import Amount
from dossier.language import languages, tables
from dossier.text.word_list import word_list
from tests.compare.factory import reading
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).parent / "cases" / "amounts.yml")
LANGUAGES = sorted(languages("amounts"))
LANGUAGE = st.sampled_from([*LANGUAGES, "nl", "th"])


def words(language: str) -> st.SearchStrategy[str]:
    """Sayings made of a language's own words, digits and marks."""
    known = tables(language)
    phrases = [
        " ".join(phrase)
        for table in (known.units, known.months, known.hedges, known.currencies, known.few)
        for listed in table.by_first.values()
        for phrase, _ in listed
    ]
    signs = word_list("1 2 12 1,200 1.200 7½ ½ 1/2 10:30 2022 - – $ € % . , + ( ) ' a and the")
    numbers = sorted(known.numbers.cardinals)[:60] + sorted(known.numbers.scales)
    pieces = st.sampled_from([*sorted(signs), *numbers, *phrases])
    return st.lists(st.tuples(pieces, st.sampled_from(["", " "])), max_size=7).map(
        lambda drawn: "".join(piece + space for piece, space in drawn)
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: " / ".join(case["says"]))
def test_how_two_claims_stand(case: dict[str, Any]) -> None:
    language = case.get("language", "en")
    one, two = (claim(says, language) for says in case["says"])
    assert (case["are"], case["are"]) == (relation(one, two), relation(two, one))


@given(LANGUAGE.flatmap(lambda language: st.tuples(st.just(language), words(language))))
def test_whatever_is_said_is_the_same_as_itself(drawn: tuple[str, str]) -> None:
    language, says = drawn
    assert Relation.SAME is relation(claim(says, language), claim(f" {says} ", language))


@given(
    LANGUAGE.flatmap(
        lambda language: st.tuples(st.just(language), words(language), words(language))
    )
)
def test_relation_does_not_depend_on_the_order(drawn: tuple[str, str, str]) -> None:
    language, first, second = drawn
    one, two = claim(first, language), claim(second, language)
    assert relation(one, two) is relation(two, one)


@given(LANGUAGE.flatmap(lambda language: st.tuples(st.just(language), words(language))))
def test_every_amount_lies_within_its_bounds(drawn: tuple[str, str]) -> None:
    language, says = drawn
    for quantity in claim(says, language).quantities:
        if isinstance(quantity, Amount):
            assert quantity.low <= quantity.high


@given(st.text(max_size=40), LANGUAGE)
@example("\xad0", "ar")
@example("0\xad hours", "en")
@example("\ufeff7 \u064b", "ar")
def test_any_text_is_a_claim(text: str, language: str) -> None:
    assert claim(text, language).key


def test_a_claim_in_one_language_is_compared_with_one_in_another() -> None:
    assert Relation.SAME is relation(claim("90 Minuten", "de"), claim("an hour and a half", "en"))


def test_one_unknown_leaves_open_whether_all_fit() -> None:
    sayings = ["seven hours", "7.5 hours", "long"]
    assert None is fits([claim(says) for says in sayings])


def test_one_difference_decides_that_not_all_fit() -> None:
    sayings = ["seven hours", "nine hours", "long"]
    assert False is fits([claim(says) for says in sayings])


@pytest.mark.parametrize(
    ("sayings", "expected"),
    [
        (("more than seven hours", "eight hours", "nearly eight hours"), 1),
        (("Monday", "10 January 2022"), 1),
        (("half past seven", "7:30 pm"), 1),
        (("more than 7 hours", "less than 8 hours"), None),
    ],
)
def test_closest_is_what_fits_all(sayings: tuple[str, ...], expected: int | None) -> None:
    assert expected == closest([claim(says) for says in sayings])


def test_a_side_speaks_before_a_summary_and_that_before_the_words() -> None:
    sided = reading("anvil", "seven hours", quote="on and on", side="8 hours")
    assert claim("eight hours").key == reading_claim(sided, "en", "en").key


def test_exact_words_are_read_in_the_language_of_their_article() -> None:
    quoted = reading("anvil", quote="1.200 Menschen")
    assert claim("1200 Menschen", "de").key == reading_claim(quoted, "en", "de").key

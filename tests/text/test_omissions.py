"""What writers may leave out, and what is another word without it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.language import languages, with_rule
from dossier.text import fold, leave_out, omits
from dossier.text.omissions import OMISSIONS

SAME = [
    ("قَالَ", "قال", "ar"), ("أن", "ان", "ar"), ("شَرِكَة", "شركة", "ar"), ("کشتی", "كشتي", "fa"),
    ("רַב", "רב", "he"), ("ещё", "еще", "ru"), ("за́мок", "замок", "ru"), ("ज़मीन", "जमीन", "hi"),
    ("größten", "groessten", "de"), ("Århus", "Aarhus", "da"), ("café", "cafe", "en"),
    ("École", "Ecole", "fr"), ("capitán", "capitan", "es"), ("Łódź", "Lodz", "en"),
    ("١١٢", "112", "ar"), ("Αθήνα", "Αθηνα", "el"),
    ("變", "变", "zh"), ("頭髮", "头发", "zh"), ("後", "后", "zh-TW"),
]  # fmt: skip
OTHER = [
    ("أن", "إن", "ar"), ("мой", "мои", "ru"), ("їх", "іх", "uk"), ("año", "ano", "es"),
    ("avó", "avô", "pt"), ("sąd", "sad", "pl"), ("här", "har", "sv"), ("kır", "kir", "tr"),
    ("が", "か", "ja"), ("má", "mà", "vi"), ("schön", "schon", "de"), ("ড়", "ড", "bn"),
    ("發", "髮", "zh"), ("變", "变", "ja"), ("長", "短", "zh"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "language"), SAME)
def test_what_may_be_left_out_makes_no_other_word(one: str, other: str, language: str) -> None:
    assert omits(fold(one).text, fold(other).text, language)
    assert omits(fold(other).text, fold(one).text, language)


@pytest.mark.parametrize(("one", "other", "language"), OTHER)
def test_another_letter_makes_another_word(one: str, other: str, language: str) -> None:
    assert not omits(fold(one).text, fold(other).text, language)


@pytest.mark.parametrize("row", OMISSIONS, ids=lambda row: row.what)
def test_every_row_has_an_example_that_holds(row: object) -> None:
    one, other = row.example.split()  # type: ignore[attr-defined]
    language = min(with_rule(row.rule)) if row.rule else "en"  # type: ignore[attr-defined]
    assert omits(fold(one).text, fold(other).text, language)


@given(st.text(max_size=20), st.sampled_from(["", *sorted(languages("grammar"))]))
def test_leaving_out_twice_changes_nothing(text: str, language: str) -> None:
    once = fold(leave_out(fold(text).text, language)).text
    assert leave_out(once, language) == once


def test_italian_accents_stand_for_each_other() -> None:
    assert omits("poiché", "poichè", "it")
    assert not omits("péché", "pèche", "fr")

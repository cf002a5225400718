"""Words as ids."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.schema.forms import ID
from dossier.text.ids import free, id_of, is_placeholder


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Norway’s reply", "norways-reply"),
        ("a" * 3, "aaa"),
        ("Élan vital", "elan-vital"),
        ("Erdoğan", "erdogan"),
        ("İstanbul", "istanbul"),
        ("Isparta’da ılık", "ispartada-ilik"),
        ("Đorđe", "dorde"),
        ("Łódź", "lodz"),
        ("Ærø", "aero"),
        ("Þórshöfn", "thorshofn"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
        ("№ 5", "no-5"),
        ("7½ hours", "7-1-2-hours"),
        ("½ hour", "1-2-hour"),
        ("snake_case", "snake-case"),
        ("Щербаков", "shcherbakov"),
        ("Лукашенко", "lukashenko"),
        ("Київ", "kyiv"),
        ("Юрій", "yurii"),
        ("Ўладзімір", "uladzimir"),
        ("Ελλάδα", "ellada"),
        ("Lodz 普京", ""),
        ("普京", ""),
        ("محمد", ""),
        ("… !", ""),
        ("one two three four five six seven", "one-two-three-four-five-six"),
    ],
)
def test_words_become_an_id(words: str, made: str) -> None:
    assert made == id_of(words)


def test_an_id_has_as_many_words_as_wanted() -> None:
    assert id_of("the lamp at the harbour", longest=2) == "the-lamp"


@given(st.text())
def test_what_is_made_is_an_id_or_nothing(words: str) -> None:
    made = id_of(words)

    assert not made or re.fullmatch(ID, made)
    assert made in {"", id_of(made)}


def test_what_is_taken_is_numbered() -> None:
    assert free("lamp", ()) == "lamp"
    assert free("lamp", {"lamp", "lamp-2"}) == "lamp-3"


@pytest.mark.parametrize("id_", ["unnamed", "unnamed-2"])
def test_a_placeholder_is_known(id_: str) -> None:
    assert is_placeholder(id_)
    assert not is_placeholder(f"{id_}-ship")

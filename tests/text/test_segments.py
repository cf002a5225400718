"""Words of scripts that are written without spaces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text import count_words, tokens, words

SCRIPTS = "渡轮今晚不会返回港口、フェリーは戻らない กัปตันกล่าวว่าเรือ ກັບຄືນ កប៉ាល់ សម្ដេច သင်္ဘော 7 km"


def cut(text: str, language: str = "", names: tuple[str, ...] = ()) -> list[str]:
    found = tokens(text)
    return [
        "".join(one.lead * (at > 0) + one.text for at, one in enumerate(found[start:end]))
        for start, end in words(found, language, names)
    ]


def test_thai_is_cut_into_words() -> None:
    found = cut("กัปตันกล่าวว่าไม่มีคำเตือน", "th")
    assert {"กล่าว", "ว่า"} <= set(found)


def test_japanese_words_begin_where_hiragana_ends() -> None:
    assert ["フェリー", "は", "今夜港に", "戻らない"] == cut("フェリーは今夜港に戻らない", "ja")


def test_a_known_name_is_never_cut() -> None:
    assert "日内瓦" in cut("他在日内瓦说没有警告", "zh", ("日内瓦",))


def test_words_with_spaces_are_the_tokens() -> None:
    assert ["The", "ferry", "left", "at", "7"] == cut("The ferry left, at 7.")


def test_marks_are_no_words() -> None:
    assert count_words(tokens("没有警告，船长说。"), "zh") == len(cut("没有警告船长说", "zh"))


@pytest.mark.parametrize("sign", ["เ", "แ", "โ", "ใ", "ไ"])
def test_no_word_ends_with_a_vowel_sign_that_waits_for_its_consonant(sign: str) -> None:
    found = cut("กัปตันกล่าวว่าเรือแล่นไปโดยไม่มีใครเตือน", "th")
    assert not any(word.endswith(sign) for word in found)


def test_stacked_consonants_stay_together() -> None:
    assert not any(word.endswith("\u17d2") for word in cut("សម្ដេច", "km"))


@given(st.text(st.sampled_from(SCRIPTS), max_size=30))
def test_every_word_token_is_in_one_word(text: str) -> None:
    found = tokens(text)
    covered = [at for start, end in words(found) for at in range(start, end)]
    held = [at for at, one in enumerate(found) if any(map(str.isalnum, one.norm))]
    assert sorted(set(covered)) == covered
    assert set(held) <= set(covered)

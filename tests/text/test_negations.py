"""Signs of negation in scripts without spaces, and words that only look like them."""

from __future__ import annotations

import pytest

from dossier.text import signs_of_negation

DENY = [
    ("船不会开", "zh"), ("没有人来", "zh"), ("船未到港", "zh"), ("他否认了", "zh"),
    ("船は出ない", "ja"), ("誰も来ませんでした", "ja"), ("警告はなかった", "ja"),
]  # fmt: skip
AFFIRM = [
    ("船不久就开", "zh"), ("他不仅来了", "zh"), ("船沉没了", "zh"), ("未来的船", "zh"),
    ("他去莫斯科", "zh"), ("无论如何", "zh"), ("是否来", "zh"), ("非常好", "zh"),
    ("つまらない話", "ja"), ("船は危ない", "ja"), ("乗客は少なかった", "ja"),
    ("4日未明に出た", "ja"), ("非常に速い", "ja"), ("乗客は無事だ", "ja"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "language"), DENY)
def test_signs_that_deny(words: str, language: str) -> None:
    assert signs_of_negation(words, language) == 1


@pytest.mark.parametrize(("words", "language"), AFFIRM)
def test_words_that_only_look_like_it(words: str, language: str) -> None:
    assert signs_of_negation(words, language) == 0

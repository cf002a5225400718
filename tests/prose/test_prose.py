from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model import Span
from dossier.prose import Prose, prose

CASES = {
    "*certain* means seen": ("certain means seen", ["certain"]),
    "Not *may*, but *must*.": ("Not may, but must.", ["may", "must"]),
    "(*to the last man*)": ("(to the last man)", ["to the last man"]),
    "“*we*”": ("“we”", ["we"]),
    "这里*词*的": ("这里词的", ["词"]),
    r"*a\*b* is a name": ("a*b is a name", ["a*b"]),
}
"""As written: as plain text, and the words that are mentioned."""

LITERAL = {
    "a lone * stays": "a lone * stays",
    "so does *this": "so does *this",
    "and that*": "and that*",
    "2*3*4": "2*3*4",
    "M*A*S*H": "M*A*S*H",
    "**bold** is not taken": "**bold** is not taken",
    "nor is ** nothing": "nor is ** nothing",
    "nor * spaces *": "nor * spaces *",
    "nor *one*s": "nor *one*s",
    r"\*escaped\*": "*escaped*",
    r"\\*": r"\*",
    r"a \ alone": r"a \ alone",
    "_this_ and `that` and [those](there)": "_this_ and `that` and [those](there)",
}
"""As written: as shown, with nothing mentioned."""


def words(text: Prose) -> list[str]:
    return [str(text)[start:end] for start, end in text.mentioned]


@pytest.mark.parametrize("written", CASES)
def test_words_between_asterisks_are_mentioned(written: str) -> None:
    found = prose(written)
    assert CASES[written] == (str(found), words(found))


@pytest.mark.parametrize("written", LITERAL)
def test_every_other_asterisk_is_itself(written: str) -> None:
    found = prose(written)
    assert (LITERAL[written], []) == (str(found), words(found))


@given(st.text("*\\ a.詞\n", max_size=24))
def test_nothing_but_signs_is_lost(written: str) -> None:
    found = str(prose(written))
    rest = iter(written)
    assert all(letter in rest for letter in found), "in the order of what was written"
    bare = str.maketrans("", "", "*\\")
    assert written.translate(bare) == found.translate(bare)


@given(st.text("*\\ a.詞", max_size=24))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    written = text.replace("*", r"\*")
    assert (text, ()) == (str(prose(written)), prose(written).mentioned)


def test_a_stretch_keeps_its_mentioned_words() -> None:
    found = Span(4, 11).of(prose("One *word here* and *one there*."))
    assert isinstance(found, Prose)
    assert ("word he", ["word he"]) == (str(found), words(found))


def test_equal_texts_with_other_marks_differ() -> None:
    assert prose("a *b*") != prose("a b")
    assert "a b" != prose("a *b*")
    assert "a b" == prose("a b")
    assert repr("a b") == repr(prose("a b")) != repr(prose("a *b*"))


def test_as_data_it_is_plain() -> None:
    assert '"a b"' == json.dumps(prose("a *b*"))

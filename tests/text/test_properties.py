"""What holds for any text."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from dossier.model import Span
from dossier.text import fold, lines, normal_word, rest, sentences, tokens
from dossier.text.characters import extends, folded_character
from dossier.text.folding import STABLE, WIDE

TELLING = (
    "aéeß\u0301\u0323\u0327'’“»—-–\u00ad\u200b\ufeff\u00a0 \n\r\u2028"
    ".…!?ﬁ２क\u093f가\u1100\u1161不7,:"
)
"""Characters that folding and cutting treat in different ways."""
TEXTS = st.one_of(st.text(max_size=40), st.text(st.sampled_from(TELLING), max_size=30))


@given(TEXTS)
@example("\ufe77\ufcf2\u0374")
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert once == fold(once).text


@given(TEXTS)
def test_folded_text_is_in_normal_form(text: str) -> None:
    assert unicodedata.is_normalized("NFC", fold(text).text)


@given(TEXTS)
def test_canonically_equal_texts_fold_alike(text: str) -> None:
    assert fold(text).text == fold(unicodedata.normalize("NFD", text)).text


@given(TEXTS)
def test_every_folded_character_has_its_source(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(start < end for start, end in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)
    assert list(folded.ends) == sorted(folded.ends)


@given(TEXTS)
@example("e\u0301\u0323a")
def test_source_of_a_folded_stretch_holds_it(text: str) -> None:
    folded = fold(text)
    for start in range(len(folded.text)):
        for end in range(start + 1, len(folded.text) + 1):
            assert folded.text[start:end] in fold(folded.span(start, end).of(text)).text


@given(TEXTS)
def test_source_of_the_whole_folded_text_folds_to_it(text: str) -> None:
    folded = fold(text)
    assert folded.text == fold(folded.span(0, len(folded.text)).of(text)).text


@given(TEXTS)
def test_a_place_is_found_again(text: str) -> None:
    folded = fold(text)
    for at in range(len(folded.text)):
        place = folded.starts[at]
        assert place == folded.starts[folded.position(place)]


@given(TEXTS)
def test_tokens_rebuild_their_text(text: str) -> None:
    cut = tokens(text)
    assert text == "".join(token.lead + token.text for token in cut) + rest(text, cut)


@given(TEXTS)
def test_tokens_stand_where_they_say(text: str) -> None:
    assert all(token.text == token.span.of(text) for token in tokens(text))


@given(TEXTS)
def test_between_tokens_is_nothing_that_is_read(text: str) -> None:
    cut = tokens(text)
    leads = "".join(token.lead for token in cut) + rest(text, cut)
    assert "" == fold(leads).text.strip()


@given(TEXTS)
@example("\ufe77\ufcf2\u0374")
def test_normal_words_are_normal(text: str) -> None:
    word = normal_word(text)
    assert word == normal_word(word)


@given(TEXTS)
def test_sentences_cover_all_but_white_space(text: str) -> None:
    covered = [place for span in sentences(text) for place in range(span.start, span.end)]
    assert covered == sorted(set(covered))
    missed = set(range(len(text))) - set(covered)
    assert all(text[place].isspace() for place in missed)


@given(TEXTS)
def test_sentences_begin_and_end_with_words_or_marks(text: str) -> None:
    assert all(span.of(text) == span.of(text).strip() != "" for span in sentences(text))


@given(TEXTS)
def test_lines_rebuild_their_text(text: str) -> None:
    assert text == "".join(text[line.span.start : line.stop] for line in lines(text))


@given(TEXTS)
def test_lines_are_numbered(text: str) -> None:
    found = lines(text)
    assert list(range(1, len(found) + 1)) == [line.number for line in found]


def test_empty_stretch_stands_before_the_next_character() -> None:
    assert Span(2, 2) == fold("a\u200bb").span(1, 1)


def test_empty_stretch_at_the_end_stands_after_the_last_character() -> None:
    assert Span(1, 1) == fold("a\u200b").span(1, 1)


def test_stable_characters_are_what_folding_leaves_alone() -> None:
    stable = [chr(code) for code in range(0x10000) if re.fullmatch(f"[{STABLE}{WIDE}]", chr(code))]
    assert [] == [one for one in stable if folded_character(one) != one or extends(one)]

"""A guess is right, or it is a question that shows the right words."""

from __future__ import annotations

import pytest

from dossier import capture
from tests.capture.guesses import cases


@pytest.mark.parametrize(("language", "text", "encoding"), list(cases()))
def test_no_text_is_guessed_wrong(language: str, text: str, encoding: str) -> None:
    captured, problems = capture.read(text.encode(encoding), "a.txt")
    if captured:
        assert [text] == [each.text for each in captured]
        # ISO-2022-JP is known by its escapes, which no other encoding has.
        assert bool(captured[0].doubts) == (encoding != "iso2022_jp")
    else:
        assert problems[0].code == "capture-encoding"
        readings = [line.partition(" it reads: ")[2] for line in problems[0].hint.split("\n")]
        assert any(words and words in text for words in readings)


@pytest.mark.parametrize(("language", "text", "encoding"), list(cases()))
def test_a_right_declaration_is_not_doubted(language: str, text: str, encoding: str) -> None:
    captured, problems = capture.read(text.encode(encoding), "a.txt", declared=encoding)
    assert problems == ()
    assert [(text, ())] == [(each.text, each.doubts) for each in captured]


@pytest.mark.parametrize(("language", "text", "encoding"), list(cases()))
def test_a_page_that_declares_latin_letters_is_not_read_so_in_silence(
    language: str, text: str, encoding: str
) -> None:
    page = f'<html><head><meta charset="%s"></head><body><p>{text}</p><p>{text}</p></body></html>'
    right = capture.read((page % encoding).encode(encoding), "a.html")
    assert right[1] == ()
    if encoding in {"cp1252", "iso8859_9", "cp1254", "cp1250", "iso8859_2", "mac_roman"}:
        return  # these differ from what is declared in few letters
    wrong = capture.read((page % "iso-8859-1").encode(encoding), "a.html")
    if wrong[0]:
        assert len(text) < 20, "only of a headline alone the detectors may be unsure"
    else:
        assert wrong[1][0].code == "capture-encoding"

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

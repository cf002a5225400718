"""Passing over the words that begin nothing changes no claim."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import Any

import pytest

from dossier.claims import claims
from dossier.language import Lexeme, languages, section

LANGUAGES = sorted(languages("amounts"))
SAYINGS = 60
"""Made for each language."""
FIGURES = ("5", "21", "7.5", "1,5", "1.200", "2022", "12:30", "10.01.2022", "½", "1980s", "'80s")
SIGNS = ("-", "'", "$", "€", "%", ",", ".", "(", "~", ">", "US$", "Rs.", "USD", "EUR", "h", "k")
OTHERS = (
    "boat", "The", "a", "an", "crisis", "tensions", "Fore", "not", "pro-Western", "d'accord",
    "the Kremlin's", "no", "on", "of", "and", "us", "und", "le", "la", "Andone", "May",
)  # fmt: skip


class _Everywhere:
    """Every word is asked."""

    def plain_words(self, _text: str) -> None:
        """No text is passed over."""

    def following(self, _words: Sequence[Lexeme], index: int) -> int:
        """No word is passed over."""
        return index


def _forms(table: Any) -> Iterator[str]:
    """The forms of a part of a language's files."""
    if isinstance(table, str):
        yield from filter(None, table.split("|"))
    else:
        for value in table.values() if isinstance(table, dict) else table:
            yield from _forms(value)


def _sayings(code: str) -> Iterator[str]:
    """Sayings of what the language has for amounts, in any order and torn."""
    folder = files("dossier.language")
    table = folder.joinpath("data", f"{code}.json")
    # A language that is written by hand alone has none.
    data = json.loads(table.read_text(encoding="utf-8")) if table.is_file() else {}
    amounts = section(code, "amounts")
    parts = [[*_forms(part)] for part in (*data.values(), *amounts.values())]
    words = [part for part in parts if part]
    chance = random.Random(code)
    space = "" if code in ("ja", "zh") else " "
    for _ in range(SAYINGS):
        saying = ""
        for _ in range(chance.randint(1, 6)):
            kind = chance.choice((FIGURES, SIGNS, OTHERS, OTHERS, *[chance.choice(words)] * 5))
            written = chance.choice(kind)
            if chance.random() < 0.1:
                written = written[: chance.randint(1, len(written))]
            written = chance.choice((str, str, str, str.capitalize, str.upper))(written)
            saying += chance.choice((space, space, space, space, "", "-", ", ")) + written
        yield saying.strip()


@pytest.mark.parametrize("code", [*LANGUAGES, "nl"])
def test_words_that_begin_nothing_are_passed_over(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sayings = [*_sayings(code if code in LANGUAGES else "de")]
    quick = [claims.claim.__wrapped__(saying, code) for saying in sayings]
    monkeypatch.setattr(claims, "openings", lambda _tables: _Everywhere())
    assert quick == [claims.claim.__wrapped__(saying, code) for saying in sayings]

"""The words of numbers by the CLDR's spell-out rules, which PyICU carries out."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from dossier.language.forms import plain_form

SCALES = {
    "hi": (100, 1000, 10**5, 10**7, 10**9, 10**11),
    "ja": (10, 100, 1000, 10**4, 10**8, 10**12),
    "zh": (10, 100, 1000, 10**4, 10**8, 10**12),
}
"""What a word multiplies; elsewhere hundreds, thousands, millions and so on."""
MULTIPLES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 21, 22, 25)
ZERO = {"〇", "零"}
"""Also stands between the parts of a Chinese number."""
UNREADABLE = re.compile(r"[|<>=0-9]")


def spellers(source: Path, language: str) -> tuple[list[Callable[[int], str]], ...]:
    """Functions that spell out a number: the cardinal ones and the ordinal ones."""
    icu = importlib.import_module("icu")
    rules = (source / "rbnf" / "rbnf" / f"{language}-SpelloutRules.txt").read_text("utf-8")
    engine = icu.RuleBasedNumberFormat(rules, icu.Locale(language))
    names = [engine.getRuleSetName(n) for n in range(engine.getNumberOfRuleSetNames())]
    chosen = [n for n in names if not re.search("year|financial|days", n)]

    def speller(name: str) -> Callable[[int], str]:
        return lambda value: str(engine.format(value, name))

    cardinal = [speller(name) for name in chosen if "ordinal" not in name]
    return cardinal, [speller(name) for name in chosen if "ordinal" in name]


def forms(spell: Iterable[Callable[[int], str]], value: int) -> list[str]:
    """Every way in which a number is spelt, in normal form."""
    spelt = {plain_form(speller(value).replace(",", "")) for speller in spell}
    return sorted(form for form in spelt if form and not UNREADABLE.search(form))


def numbers(source: Path, language: str) -> dict[str, Any]:
    """The words of numbers: those below a hundred, what multiplies, what joins."""
    cardinal, ordinal = spellers(source, language)
    scales = SCALES.get(language, (100, *(10**n for n in (3, 6, 9, 12))))
    atoms = {value: forms(cardinal, value) for value in range(scales[0])}
    multiply: dict[int, set[str]] = {}
    for scale in scales:
        words: set[str] = set()
        for speak in cardinal:
            for multiple in MULTIPLES:
                spelled = plain_form(speak(scale * multiple))
                before = max(
                    (form for form in forms(cardinal, multiple) if spelled.startswith(form)),
                    key=len,
                    default="",
                )
                scale_word = spelled.removeprefix(before).strip()
                if before and scale_word and not UNREADABLE.search(scale_word):
                    words.add(scale_word)
        alone = forms(cardinal, scale)
        ones = tuple(forms(cardinal, 1))
        words |= {form for form in alone if not form.startswith(ones)}
        spelt = {form for values in atoms.values() for form in values}
        multiply[scale] = words - spelt - joiners(cardinal)
        if scale == 100:
            # A hundred by a name of its own: Spanish quinientos, Russian двести.
            atoms |= {100 * n: forms(cardinal, 100 * n) for n in range(1, 10)}
        else:
            # A dual: Arabic and Hebrew two thousand.
            whole_two = [f for f in forms(cardinal, 2 * scale) if " " not in f]
            if language in ("ar", "he") and whole_two:
                atoms[2 * scale] = whole_two
    return {
        "numbers": {str(value): words for value, words in atoms.items()},
        "ordinals": {
            str(value): written
            for value in [*range(1, 101), 1000]
            if (written := forms(ordinal, value))
        },
        "scales": {str(scale): sorted(words) for scale, words in multiply.items()},
        "joiners": sorted(joiners(cardinal)),
    }


def joiners(cardinal: list[Callable[[int], str]]) -> set[str]:
    """Words between the parts of a number: "and" in "one hundred and twelve"."""
    words = set()
    for speak in cardinal:
        for large, small in ((100, 5), (100, 12), (1000, 5), (1000, 45), (3000, 112), (10**6, 5)):
            spelled = plain_form(speak(large + small).replace(",", ""))
            for large_form in forms([speak], large):
                for small_form in forms(cardinal, small):
                    between = spelled.removeprefix(large_form).removesuffix(small_form)
                    if (
                        len(large_form) + len(small_form) + len(between) == len(spelled)
                        and between.strip()
                    ):
                        words.add(between.strip())
    spelt = {form for value in range(13) for form in forms(cardinal, value)}
    return {w for w in words if len(w) < 5 and " " not in w and (w not in spelt or w in ZERO)}


def samples(source: Path, language: str) -> dict[str, list[str]]:
    """Numbers and every way in which they are spelt, as cardinals: what a reader must read."""
    cardinal, _ = spellers(source, language)
    values = (0, 1, 7, 16, 21, 38, 71, 80, 97, 100, 101, 112, 180, 212, 555, 1000, 1001, 1984)
    large = (2005, 2345, 5000, 12_000, 25_000, 90_123, 120_000, 1_200_000, 3_000_007, 2 * 10**9)
    return {str(value): forms(cardinal, value) for value in (*values, *large)}

"""What is known of a language's way to speak of amounts and days, loaded when it is met.

Two files each: ``data/`` is made from the Unicode CLDR by ``scripts/language_tables.py``;
``usage/`` is kept by hand and has what the CLDR lacks, as "more than", "half past" or "bn".
Phrases in ``usage/`` are parted by ``|``. A language without files has digits, signs and
international symbols only.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any, Generic, TypeVar

from dossier.frozen import dataclass
from dossier.language.attached import taken_apart
from dossier.language.forms import plain_form
from dossier.language.lexemes import Lexeme, lexemes
from dossier.language.numbers import NumberWords, compose, joined, number_words
from dossier.language.symbols import SYMBOLS

LANGUAGES = (
    "ar", "de", "en", "es", "fr", "he", "hi", "it", "ja", "pl", "pt", "ru", "tr", "uk", "zh",
)  # fmt: skip
"""The languages whose number words, units and days are known."""
_UNSPACED = frozenset({"zh", "ja"})
_ELIDES = frozenset({"fr", "it", "ca"})
_LEAST_OF_NOUN = 3
"""In letters: what must remain of a noun without its ending."""
_ATTACHES = frozenset({"he", "ar", "tr"})
_COMMA = frozenset(
    {"da", "sv", "nb", "nn", "no", "fi", "cs", "sk", "hu", "ro", "bg", "el", "nl", "id"}
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Phrases(Generic[T]):
    """Phrases and what each means, looked up where a phrase may begin."""

    by_first: Mapping[str, Sequence[tuple[tuple[str, ...], T]]]
    """By first word; the longest first."""
    lengths: frozenset[int]

    def match(self, words: Sequence[Lexeme], at: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase that begins at a place, and where it ends."""
        if at >= len(words):
            return None
        for phrase, meaning in self.by_first.get(words[at].text, ()):
            if end := _end(words, at, phrase):
                return meaning, end
        return None

    def before(self, words: Sequence[Lexeme], end: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase that ends at a place, and where it begins."""
        for length in sorted(self.lengths, reverse=True):
            met = self.match(words, end - length) if length <= end else None
            if met and met[1] == end:
                return met[0], end - length
        return None


def _end(words: Sequence[Lexeme], at: int, phrase: Sequence[str]) -> int:
    """Where a phrase that begins at a place ends, hyphens passed over; 0 where it is not there."""
    place = at + 1
    for part in phrase[1:]:
        if place < len(words) and words[place].text == "-" and words[place].is_glued:
            place += 1
        if place >= len(words) or words[place].text != part:
            return 0
        place += 1
    return place


@dataclass(frozen=True, slots=True)
class Tables:
    """What is known of one language."""

    code: str
    decimal: str
    group: str
    numbers: NumberWords
    ordinals: Phrases[Fraction]
    units: Phrases[str]
    """What is measured, by the CLDR's names: ``length-mile``."""
    currencies: Phrases[str]
    """By ISO code; ``dollar`` and the like where the name says not whose."""
    months: Phrases[int]
    weekdays: Phrases[int]
    """From 1 for Monday."""
    hedges: Phrases[str]
    """Before a number: ``over``, ``at_least``, ``nearly`` and so on."""
    after: Phrases[str]
    """The same, after a number and its unit."""
    fractions: Phrases[Fraction]
    fused_halves: Phrases[str]
    """Words for half of a unit, or half of a number: полчаса, полмиллиона."""
    fused_twos: Phrases[str]
    """Words for two of a unit: שעתיים, ساعتان."""
    few: Phrases[tuple[int, int]]
    many: Phrases[int]
    tens: Phrases[int]
    """Round numbers meant roughly: "une vingtaine"."""
    glued: Mapping[str, Fraction]
    """Letters that multiply the number they stand at: 90k, $1.5m."""
    words: Mapping[str, Phrases[str]]
    """Small words by their use: ``minus``, ``between``, ``noon`` and so on."""
    articles: frozenset[str]
    neutral: frozenset[str]
    deictic: frozenset[str]
    endings: tuple[str, ...] = ()
    """Endings of nouns in the cases that a number asks for, the longest first."""

    def cut(self, text: str) -> list[Lexeme]:
        """A text in this language, cut for reading amounts."""
        cut = lexemes(text, self.decimal, self.group, self.code in _ELIDES)
        if self.code not in _ATTACHES:
            return cut
        return taken_apart(cut, self.code, self._is_known, self.numbers.is_number)

    def without_case(self, word: str) -> str:
        """A word without the ending of its case: "Fahrgästen" and "Fahrgäste" are one."""
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= _LEAST_OF_NOUN:
                return word.removesuffix(ending)
        return word

    def _is_known(self, form: str) -> bool:
        """Whether a word begins a number, a unit, or the name of a month or day."""
        named = (self.months, self.weekdays, self.units)
        return self.numbers.is_number(form) or any(form in one.by_first for one in named)

    def word(self, use: str, words: Sequence[Lexeme], at: int) -> int:
        """Where a small word of some use that begins at a place ends; 0 where none does."""
        met = self.words[use].match(words, at) if use in self.words else None
        return met[1] if met else 0


@cache
def tables(language: str) -> Tables:
    """What is known of a language, by its tag ("en" or "en-GB")."""
    code = language.partition("-")[0].casefold()
    if code not in LANGUAGES:
        data, usage = _NOTHING, {}
    else:
        folder = files("dossier.language")
        data = json.loads(folder.joinpath("data", f"{code}.json").read_text(encoding="utf-8"))
        usage = tomllib.loads(folder.joinpath("usage", f"{code}.toml").read_text(encoding="utf-8"))
    return _Maker(code, data, usage).tables()


_NOTHING: dict[str, Any] = {
    "numbers": {}, "ordinals": {}, "scales": {}, "shortened": {}, "joiners": [], "units": {},
    "currencies": {}, "months": {}, "weekdays": {},
}  # fmt: skip


class _Maker:
    """The tables of one language being made from its files."""

    def __init__(self, code: str, data: Mapping[str, Any], usage: Mapping[str, Any]) -> None:
        self.code = code
        self.usage = usage
        self.data = data
        self.decimal = data.get("decimal", "," if code in _COMMA else ".")
        self.group = data.get("group", "." if code in _COMMA else ",")

    def tables(self) -> Tables:
        """The whole."""
        data, usage = self.data, self.usage
        numbers = number_words(self._numbers(), usage.get("respelt", {}), self.code in _UNSPACED)
        small: dict[str, str] = {
            key: value
            for part in ("numbers", "ranges", "clock", "days", "before")
            for key, value in usage.get(part, {}).items()
        }
        small |= {f"link_{key}": usage.get("fractions", {}).get(key, "") for key in ("links", "of")}
        small["many_of"] = usage.get("many", {}).get("of", "")
        return Tables(
            code=self.code,
            decimal=self.decimal,
            group=self.group,
            numbers=numbers,
            ordinals=self._phrases({**data["ordinals"], **usage.get("ordinals", {})}, Fraction),
            units=self._phrases(self._named("units", SYMBOLS)),
            currencies=self._phrases(self._named("currencies", {})),
            months=self._phrases(self._dated("months"), int),
            weekdays=self._phrases(self._dated("weekdays"), int),
            hedges=self._phrases(usage.get("hedges", {})),
            after=self._phrases(usage.get("after", {})),
            fractions=self._phrases(
                {k: v for k, v in usage.get("fractions", {}).items() if k[0].isdigit()}, Fraction
            ),
            fused_halves=self._phrases(usage.get("fused_half", {})),
            fused_twos=self._phrases(usage.get("fused_two", {})),
            few=self._phrases(usage.get("few", {}), _bounds),
            many=self._phrases({k: v for k, v in usage.get("many", {}).items() if k != "of"}, int),
            tens=self._phrases(usage.get("tens", {}), int),
            glued={
                form: Fraction(k) for k, v in usage.get("glued", {}).items() for form in _split(v)
            },
            words={use: self._phrases({use: forms}) for use, forms in small.items() if forms},
            articles=frozenset(_split(usage.get("articles", ""))),
            neutral=frozenset(_split(usage.get("neutral", ""))),
            deictic=frozenset(_split(usage.get("deictic", ""))),
            endings=tuple(
                sorted(_split(usage.get("endings", "")), key=lambda one: (-len(one), one))
            ),
        )

    def _numbers(self) -> dict[str, Any]:
        """The number words of both files."""
        numbers = {key: list(forms) for key, forms in self.data["numbers"].items()}
        for key, forms in self.usage.get("whole", {}).items():
            numbers.setdefault(key, []).extend(_split(forms))
        scales = {key: list(forms) for key, forms in self.data["scales"].items()}
        for key, forms in self.usage.get("scales", {}).items():
            scales.setdefault(key, []).extend(_split(forms))
        compose(numbers)
        joiners = [*self.data["joiners"], *_split(self.usage.get("joiners", ""))]
        return {**self.data, "numbers": numbers, "scales": scales, "joiners": joiners}

    def _named(self, key: str, more: Mapping[str, str]) -> dict[str, list[str]]:
        """Units or currencies of both files, and symbols."""
        named = {name: list(forms) for name, forms in self.data[key].items()}
        for given in (self.usage.get(key, {}), more):
            for name, forms in given.items():
                named.setdefault(name, []).extend(_split(forms))
        return named

    def _dated(self, key: str) -> dict[str, list[str]]:
        """The names of months or days of the week of both files."""
        named = {number: list(forms) for number, forms in self.data[key].items()}
        for name, forms in self.usage.get("days", {}).items():
            if name.startswith(f"{key}_"):
                named[name.rpartition("_")[2]].extend(_split(forms))
        return named

    def _phrases(
        self, given: Mapping[str, str | Iterable[str]], meaning: Callable[[str], Any] = str
    ) -> Phrases[Any]:
        by_first: dict[str, dict[tuple[str, ...], Any]] = {}
        lengths = set()
        for key, forms in given.items():
            for form in _split(forms) if isinstance(forms, str) else forms:
                parts = self._parts(form)
                if parts:
                    lengths.add(len(parts))
                    by_first.setdefault(parts[0], {}).setdefault(parts, meaning(key))
        ordered = {
            first: sorted(phrases.items(), key=lambda phrase: (-len(phrase[0]), phrase[0]))
            for first, phrases in by_first.items()
        }
        return Phrases(ordered, frozenset(lengths))

    def _parts(self, form: str) -> tuple[str, ...]:
        cut = lexemes(plain_form(form), self.decimal, self.group, self.code in _ELIDES)
        return tuple(one.text for one in cut if one.text != "'")


def _split(forms: str) -> list[str]:
    return [form for form in forms.split("|") if form]


def _bounds(key: str) -> tuple[int, int]:
    low, _, high = key.partition("-")
    return int(low), int(high or low)


def spelled_value(words: str, language: str) -> Fraction | None:
    """What a number in words amounts to, in the words' own language.

    Args:
        words: Nothing but a number: "one hundred and twelve", "сто двенадцати".
        language: A tag as "en" or "en-GB".

    Returns:
        The value of a cardinal number; nothing where the words are no number, where the
        language is not known, or where it does not decide. Never half of a number.
    """
    return tables(language).numbers.value(map(joined, plain_form(words).split()))


def ordinal_value(words: str, language: str) -> Fraction | None:
    """What an ordinal number in words amounts to: 3 for "third", "третьего"."""
    known = tables(language)
    cut = known.cut(words)
    met = known.ordinals.match(cut, 0)
    return met[0] if met and met[1] == len(cut) else None

"""What is known of a language's way to speak of amounts and days, loaded when it is met.

The section ``[amounts]`` of a language's file is kept by hand: "more than", "half past", "bn".
Beside it there may be a file of the same name made from the Unicode CLDR by
``scripts/tools/language_tables.py``. A language with neither has digits, signs and international
symbols only.

Symbols of units.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cache, cached_property
from typing import Any

from dossier.language.attached import taken_apart
from dossier.language.forms import plain_form
from dossier.language.grammar import has_rule
from dossier.language.lexemes import Lexeme, is_plain, lexemes, mark
from dossier.language.numbers import NumberWords, compose, number_words
from dossier.language.phrases import Phrases, phrases
from dossier.language.rules import Rule
from dossier.language.sections import FOLDERS, knows, section
from dossier.languages import primary

SYMBOLS = {
    "duration-hour": "h", "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm",
    "length-millimeter": "mm", "mass-kilogram": "kg", "mass-gram": "g", "mass-tonne": "t",
    "area-hectare": "ha", "area-square-kilometer": "km²|sq km|km2",
    "area-square-meter": "m²|sq m|m2",
    "volume-liter": "l", "speed-kilometer-per-hour": "km/h|kph", "speed-mile-per-hour": "mph",
    "temperature-celsius": "°c|℃", "temperature-fahrenheit": "°f|℉", "temperature-generic": "°",
    "concentr-percent": "%", "concentr-permille": "‰", "power-kilowatt": "kw",
    "power-megawatt": "mw", "power-gigawatt": "gw", "length-foot": "ft", "length-mile": "mi",
    "mass-pound": "lb", "mass-ounce": "oz",
}  # fmt: skip
"""Written alike in every language."""
_LEAST_OF_NOUN = 3
"""In letters: what must remain of a noun without its ending."""
_PARTED = frozenset(" ./\u00b00123456789")
"""What parts words, and stands in no single one."""


class Tables:
    """What is known of one language; each part is made when it is asked for."""

    def __init__(self, code: str, data: Mapping[str, Any], usage: Mapping[str, Any]) -> None:
        """Nothing is made yet.

        Args:
            code: the language, without its region.
            data: what the CLDR says of it.
            usage: what else is said in it.
        """
        self.code = code
        self.elides = has_rule(code, Rule.ELISIONS)
        has_comma = has_rule(code, Rule.DECIMAL_COMMA)
        self.decimal = "," if has_comma else "."
        self.group: str = data.get("group", "." if has_comma else ",")
        self.month_first = frozenset(section(code, "grammar").get("month_first", "").split())
        """The tags of regions that write the month before the day."""
        self.is_known = bool(usage)
        """Whether more than digits, signs and international symbols is known."""
        self._data = data
        self._usage = usage

    @cached_property
    def numbers(self) -> NumberWords:
        """The words of numbers that count."""
        numbers = {key: list(forms) for key, forms in self._data["numbers"].items()}
        for key, forms in self._used("whole").items():
            numbers.setdefault(key, []).extend(forms)
        scales = {key: list(forms) for key, forms in self._data["scales"].items()}
        for key, forms in self._used("scales").items():
            scales.setdefault(key, []).extend(forms)
        compose(numbers)
        joiners = [*self._data["joiners"], *_split(self._usage.get("joiners", ""))]
        table = {**self._data, "numbers": numbers, "scales": scales, "joiners": joiners}
        return number_words(
            table, self._usage.get("respelt", {}), has_rule(self.code, Rule.UNSPACED)
        )

    @cached_property
    def ordinals(self) -> Phrases[Fraction]:
        """The words of numbers that order."""
        return self._phrases({**self._data["ordinals"], **self._used("ordinals")}, Fraction)

    @cached_property
    def units(self) -> Phrases[str]:
        """What is measured, by the CLDR's names: ``length-mile``."""
        return self._phrases(self._named("units", SYMBOLS))

    @cached_property
    def currencies(self) -> Phrases[str]:
        """By ISO code; ``dollar`` and the like where the name says not whose."""
        return self._phrases(self._named("currencies", {}))

    @cached_property
    def months(self) -> Phrases[int]:
        """From 1 for January."""
        return self._phrases(self._dated("months"), int)

    @cached_property
    def weekdays(self) -> Phrases[int]:
        """From 1 for Monday."""
        return self._phrases(self._dated("weekdays"), int)

    @cached_property
    def hedges(self) -> Phrases[str]:
        """Before a number: ``over``, ``at_least``, ``nearly`` and so on."""
        return self._phrases(self._used("hedges"))

    @cached_property
    def after(self) -> Phrases[str]:
        """The same, after a number and its unit."""
        return self._phrases(self._used("after"))

    @cached_property
    def fractions(self) -> Phrases[Fraction]:
        """Words for parts of a whole."""
        forms = self._used("fractions")
        return self._phrases({key: forms[key] for key in forms if key[0].isdigit()}, Fraction)

    @cached_property
    def fused_halves(self) -> Phrases[str]:
        """Words for half of a unit, or half of a number: полчаса, полмиллиона."""
        return self._phrases(self._used("fused_half"))

    @cached_property
    def fused_twos(self) -> Phrases[str]:
        """Words for two of a unit: שעתיים, ساعتان."""
        return self._phrases(self._used("fused_two"))

    @cached_property
    def few(self) -> Phrases[tuple[int, int]]:
        """Words for a few, with the least and the most."""
        return self._phrases(self._used("few"), _bounds)

    @cached_property
    def many(self) -> Phrases[int]:
        """Words for an unknown number of tens, hundreds and so on."""
        forms = self._used("many")
        return self._phrases({key: forms[key] for key in forms if key != "of"}, int)

    @cached_property
    def tens(self) -> Phrases[int]:
        """Round numbers meant roughly: "une vingtaine"."""
        return self._phrases(self._used("tens"), int)

    @cached_property
    def glued(self) -> Mapping[str, Fraction]:
        """Letters that multiply the number they stand at: 90k, $1.5m."""
        used = self._used("glued").items()
        return {form: Fraction(key) for key, forms in used for form in forms}

    @cached_property
    def words(self) -> Mapping[str, Phrases[str]]:
        """Small words by their use: ``minus``, ``between``, ``noon`` and so on."""
        small = {
            use: forms
            for part in ("numbers", "ranges", "clock", "days", "before")
            for use, forms in self._used(part).items()
        }
        fractions = self._used("fractions")
        small |= {f"link_{key}": fractions.get(key, []) for key in ("links", "of")}
        small["many_of"] = self._used("many").get("of", [])
        return {use: self._phrases({use: forms}) for use, forms in small.items() if forms}

    @cached_property
    def articles(self) -> frozenset[str]:
        """Words before a noun that do not count: "the", "a"."""
        return frozenset(_split(self._usage.get("articles", "")))

    @cached_property
    def neutral(self) -> frozenset[str]:
        """Words beside an amount that change nothing of what it says: "on", "it"."""
        return frozenset(_split(self._usage.get("neutral", "")))

    @cached_property
    def deictic(self) -> frozenset[str]:
        """Words beside which an amount says something else: "before", "twice", "ago"."""
        return frozenset(_split(self._usage.get("deictic", "")))

    @cached_property
    def within(self) -> Mapping[str, str]:
        """Words for a part of a month, a year or a decade: ``early``, ``mid`` or ``late``."""
        used = self._used("within").items()
        return {form: part for part, forms in used for form in forms}

    @cached_property
    def endings(self) -> tuple[str, ...]:
        """Endings of nouns in the cases that a number asks for, the longest first."""
        endings = _split(self._usage.get("endings", ""))
        return tuple(sorted(endings, key=lambda ending: (-len(ending), ending)))

    def cut(self, text: str) -> list[Lexeme]:
        """A text in this language, cut for reading amounts."""
        cut = lexemes(text, self.decimal, self.group, self.elides)
        return taken_apart(cut, self.code, self._is_known, self.numbers.is_number)

    @cached_property
    def measures(self) -> Mapping[str, frozenset[str]]:
        """For each single word, what it measures or dates: ``length-mile``, ``month-5``."""
        names: defaultdict[str, set[str]] = defaultdict(set)
        for kind, forms_by_name in (
            ("", self._named("units", SYMBOLS)), ("", self._named("currencies", {})),
            ("month-", self._dated("months")), ("weekday-", self._dated("weekdays")),
        ):  # fmt: skip
            for name, forms in forms_by_name.items():
                for form in forms:
                    is_single = len(form) == 1 or _PARTED.isdisjoint(form)
                    if is_single and len(parts := self._parts(form)) == 1:
                        names[parts[0]].add(f"{kind}{name}")
        return {form: frozenset(named) for form, named in names.items()}

    def without_case(self, word: str) -> str:
        """A word without the ending of its case: "Fahrgästen" and "Fahrgäste" are one."""
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= _LEAST_OF_NOUN:
                return word.removesuffix(ending)
        return word

    def _is_known(self, form: str) -> bool:
        """Whether a word begins a number, a unit, or the name of a month or day."""
        named = (self.months, self.weekdays, self.units)
        return self.numbers.is_number(form) or any(form in phrases.by_first for phrases in named)

    def word(self, use: str, words: Sequence[Lexeme], index: int) -> int:
        """Where a small word of some use that begins at a place ends; 0 where none does.

        Args:
            use: as the tables of languages name it: ``percent``.
            words: lexemes of a text.
            index: of the first word.
        """
        if index >= len(words) or use not in self._uses.get(words[index].text, ()):
            return 0  # the answer at most words
        match = self.words[use].match(words, index)
        return match[1] if match else 0

    @cached_property
    def _uses(self) -> Mapping[str, frozenset[str]]:
        """For each word that begins a small phrase, the uses of those that it begins."""
        uses: defaultdict[str, set[str]] = defaultdict(set)
        for use, of_use in self.words.items():
            for first in of_use.by_first:
                uses[first].add(use)
        return {first: frozenset(of_first) for first, of_first in uses.items()}

    def _used(self, part: str) -> dict[str, list[str]]:
        """A part of what is said in the language, each entry with its forms."""
        return {key: _split(forms) for key, forms in self._usage.get(part, {}).items()}

    def _named(self, key: str, more: Mapping[str, str]) -> dict[str, list[str]]:
        """Units or currencies of both files, and symbols."""
        named = {name: list(forms) for name, forms in self._data[key].items()}
        for given in (self._usage.get(key, {}), more):
            for name, forms in given.items():
                named.setdefault(name, []).extend(_split(forms))
        return named

    def _dated(self, key: str) -> dict[str, list[str]]:
        """The names of months or days of the week of both files."""
        named = {number: list(forms) for number, forms in self._data[key].items()}
        for name, forms in self._used("days").items():
            if name.startswith(f"{key}_"):
                named.setdefault(name.rpartition("_")[2], []).extend(forms)
        return named

    def _phrases(
        self, given: Mapping[str, Iterable[str]], meaning: Callable[[str], Any] = str
    ) -> Phrases[Any]:
        return phrases(given, self._parts, meaning)

    def _parts(self, form: str) -> tuple[str, ...]:
        """The words of a form, as a text in the language is cut."""
        plain = plain_form(form)
        if is_plain(plain):
            return tuple(plain.split())
        if len(plain) == 1 and not plain.isalnum():
            return (mark(plain),)
        cut = lexemes(plain, self.decimal, self.group, self.elides)
        return tuple(lexeme.text for lexeme in cut if lexeme.text != "'")


@cache
def tables(language: str) -> Tables:
    """What is known of a language, by its tag ("en" or "en-GB")."""
    code = primary(language)
    if not knows(code, "amounts"):
        return Tables(code, _NOTHING, {})
    return Tables(code, {**_NOTHING, **_made(code)}, section(code, "amounts"))


def _made(code: str) -> dict[str, Any]:
    """What is made from the CLDR; of a language that is kept by hand alone, its calendar."""
    for folder in FOLDERS:
        path = folder.joinpath(f"{code}.json")
        if path.is_file():
            made: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            return made
    calendar = section(code, "calendar")
    return {kind: numbered(calendar.get(kind, "")) for kind in ("months", "weekdays")}


def numbered(names: str) -> dict[str, list[str]]:
    """The names of months or days of the week by their number, from 1 on."""
    listed = filter(None, map(str.strip, re.split(r"[|\n]", names)))
    return {str(number): forms.split() for number, forms in enumerate(listed, start=1)}


_NOTHING: dict[str, Any] = {
    "numbers": {}, "ordinals": {}, "scales": {}, "shortened": {}, "joiners": [], "units": {},
    "currencies": {}, "months": {}, "weekdays": {},
}  # fmt: skip


def _split(forms: str) -> list[str]:
    return [form for form in map(str.strip, forms.split("|")) if form]


def _bounds(key: str) -> tuple[int, int]:
    low, _, high = key.partition("-")
    return int(low), int(high or low)

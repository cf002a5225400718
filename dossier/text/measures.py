"""What single words measure or date: units, currencies, months, days of the week.

Sources: the names of the Unicode CLDR, as ``dossier.language`` has them. Slavic and Turkish
words have more cases than the CLDR gives: there a word is a form of a unit if it begins like
all its forms.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import product, takewhile

from dossier.language import Rule, has_rule, plain_form, section, tables
from dossier.languages import primary

_STEM = 3
_ENDING = 3
"""In letters: the shortest beginning of a unit's forms, and the longest ending."""
_NAME = 4
"""In letters: shorter names of months and days are short forms, which say nothing of endings."""


def other_measure(word: str, other: str, language: str) -> bool:
    """Whether two words, in normal form, name different units, currencies, months or days.

    Args:
        word: in normal form.
        other: another.
        language: a tag as ``en`` or ``en-GB``; in a language that is not known no two do.
    """
    code = primary(language)
    if not tables(code).is_known:
        return False
    first, second = measured(word, code), measured(other, code)
    return bool(first and second and first.isdisjoint(second))


def measures_otherwise(cited: str, printed: str, language: str) -> bool:
    """Whether a text in a script without spaces has another unit where one is cited.

    There a unit is not cut from its text; what counts is how often each stands in both.

    Args:
        cited: words in normal form.
        printed: those of the text.
        language: a tag as ``ja``.
    """
    code = primary(language)
    first, second = _inside(cited, code), _inside(printed, code)
    pairs = product(first - second, second - first)
    return any(names.isdisjoint(others) for names, others in pairs)


def _inside(text: str, code: str) -> Counter[frozenset[str]]:
    """The units, currencies and dates inside a text, the longest names first."""
    pattern, names = _names_inside(code)
    return Counter(names[match[0]] for match in pattern.finditer(text))


@cache
def _names_inside(code: str) -> tuple[re.Pattern[str], Mapping[str, frozenset[str]]]:
    further = {
        form: frozenset({name})
        for name, forms in section(code, "amounts").get("inside", {}).items()
        for form in forms.split("|")
    }
    names = {
        form: kept
        for form, of_form in {**tables(code).measures, **further}.items()
        # One character of a weekday, as 水, is a word of its own.
        if (kept := frozenset(name for name in of_form if not _is_short_day(form, name)))
        and not form.isascii()
    }
    longest_first = sorted(names, key=lambda form: (-len(form), form))
    return re.compile("|".join(map(re.escape, longest_first))), names


def _is_short_day(form: str, name: str) -> bool:
    return len(form) == 1 and name.startswith("weekday-")


@lru_cache(maxsize=16384)
def measured(word: str, code: str) -> frozenset[str]:
    """What a word may measure or date, by the CLDR's names.

    Args:
        word: in normal form.
        code: of a language, without its region.
    """
    form = plain_form(word)
    if tables(code).elides:
        form = form.rpartition("'")[2]
    measures = tables(code).measures
    names = measures.get(form)
    if names is None and has_rule(code, Rule.INFLECTED_UNITS):
        names = frozenset(
            name
            for stem, name in _stems(code)
            if form.startswith(stem) and len(form) - len(stem) <= _ENDING + (len(stem) > _STEM)
        )
    if names is None and form[:1] and form[:1] in section(code, "grammar").get("before_units", ""):
        names = measures.get(form[1:])
    return names or frozenset()


@cache
def _stems(code: str) -> tuple[tuple[str, str], ...]:
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for form, names in tables(code).measures.items():
        for name in names:
            if len(form) >= _STEM and form.isalpha():
                forms[name].append(form)
    stems = ((_beginning(_full(name, alike)), name) for name, alike in forms.items())
    return tuple((stem, name) for stem, name in stems if len(stem) >= _STEM)


def _full(name: str, forms: list[str]) -> list[str]:
    """The forms of a month or day without its short ones; of anything else, all."""
    full = [form for form in forms if len(form) > _NAME]
    return full if full and name.startswith(("month-", "weekday-")) else forms


def _beginning(words: list[str]) -> str:
    """What all words begin with."""
    columns = takewhile(lambda column: len(set(column)) == 1, zip(*words, strict=False))
    return "".join(column[0] for column in columns)

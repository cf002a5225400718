"""Make the tables of number words, units, currencies and days from the CLDR.

Run by hand when a new version of the CLDR is to be taken in; the result is committed. It needs
PyICU, which carries out the CLDR's rules for spelling numbers out, and these packages of the
CLDR, unpacked into folders of one folder: cldr-rbnf as rbnf, cldr-numbers-full as numbers,
cldr-units-full as units and cldr-dates-full as dates.

    npm pack cldr-rbnf@48.2.0 cldr-numbers-full@48.2.0 cldr-units-full@48.2.0 cldr-dates-full@48.2.0
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from dossier.language.forms import plain_form  # noqa: E402

LANGUAGES = (
    "ar",
    "de",
    "en",
    "es",
    "fr",
    "he",
    "hi",
    "it",
    "ja",
    "pl",
    "pt",
    "ru",
    "tr",
    "uk",
    "zh",
)
SCALES = {
    "hi": (100, 1000, 10**5, 10**7, 10**9, 10**11),
    "ja": (10, 100, 1000, 10**4, 10**8, 10**12),
    "zh": (10, 100, 1000, 10**4, 10**8, 10**12),
}
"""What a word multiplies; elsewhere hundreds, thousands, millions and so on."""
MULTIPLES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 21, 22, 25)
UNITS = (
    "duration-second", "duration-minute", "duration-hour", "duration-day", "duration-week",
    "duration-month", "duration-year", "duration-decade", "duration-century",
    "length-millimeter", "length-centimeter", "length-meter", "length-kilometer", "length-inch",
    "length-foot", "length-yard", "length-mile", "length-nautical-mile",
    "mass-milligram", "mass-gram", "mass-kilogram", "mass-tonne", "mass-ton", "mass-pound",
    "mass-ounce", "mass-stone",
    "area-square-meter", "area-square-kilometer", "area-square-foot", "area-square-mile",
    "area-hectare", "area-acre", "volume-liter", "volume-milliliter", "volume-cubic-meter",
    "volume-gallon", "volume-barrel",
    "temperature-generic", "temperature-celsius", "temperature-fahrenheit",
    "speed-kilometer-per-hour", "speed-mile-per-hour", "speed-meter-per-second", "speed-knot",
    "power-watt", "power-kilowatt", "power-megawatt", "power-gigawatt",
    "concentr-percent",
)  # fmt: skip
FAMILIES = {
    "dollar": ("USD", "CAD", "AUD", "NZD", "HKD"),
    "pound": ("GBP", "EGP", "LBP", "SYP"),
    "rupee": ("INR", "PKR", "LKR", "NPR"),
    "rouble": ("RUB", "BYN"),
    "franc": ("CHF", "XAF", "RWF", "CDF"),
    "peso": ("MXN", "ARS", "CLP", "COP"),
    "dinar": ("IQD", "KWD", "JOD", "RSD"),
    "riyal": ("SAR", "QAR"),
    "won": ("KRW", "KPW"),
    "dirham": ("AED", "MAD"),
}
"""Currencies of one name: alone, the name says not which."""
CURRENCIES = (
    *(code for codes in FAMILIES.values() for code in codes),
    "EUR", "JPY", "CNY", "UAH", "PLN", "TRY", "ILS", "BRL", "SEK", "NOK", "DKK", "CZK", "HUF",
    "RON", "KZT", "IRR", "ZAR", "THB", "NGN", "KES", "VND", "IDR", "SGD", "PHP", "BDT",
)  # fmt: skip
VARIANTS = {"en": ("en-GB", "en-IN"), "pt": ("pt-PT",), "es": ("es-419",), "zh": ("zh-Hant",)}
"""Other spellings of a language, taken along."""
ADJECTIVE_FIRST = {"de", "en", "hi", "ja", "ru", "tr", "uk", "zh"}
ZERO = {"〇", "零"}
"""Also stands between the parts of a Chinese number."""
UNREADABLE = re.compile(r"[|<>=0-9]")
SHORT_LATIN = {"h"}


def main() -> None:
    """Write one table for each language into dossier/language/data/."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("source", type=Path, help="the folder with the unpacked packages")
    source = parser.parse_args().source
    version = json.loads((source / "rbnf" / "package.json").read_text("utf-8"))["version"]
    for language in LANGUAGES:
        table = {
            "language": language,
            "source": f"Unicode CLDR {version}: spell-out rules, numbers, units, dates",
            **numbers(source, language),
            **others(source, language),
        }
        path = ROOT / "dossier" / "language" / "data" / f"{language}.json"
        path.write_text(compact(table), encoding="utf-8", newline="\n")


def compact(table: dict[str, Any]) -> str:
    """JSON with one line for each value and its forms."""
    parts = []
    for key, value in table.items():
        if isinstance(value, dict):
            rows = [
                f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in value.items()
            ]
            inner = ",\n".join(rows)
            parts.append(f'"{key}": {{\n{inner}\n}}')
        else:
            parts.append(f'"{key}": {json.dumps(value, ensure_ascii=False)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


# Numbers


def spellers(source: Path, language: str) -> tuple[list[Callable[[int], str]], ...]:
    """Functions that spell out a number: the cardinal ones and the ordinal ones."""
    icu = importlib.import_module("icu")
    rules = (source / "rbnf" / "rbnf" / f"{language}-SpelloutRules.txt").read_text("utf-8")
    engine = icu.RuleBasedNumberFormat(rules, icu.Locale(language))
    names = [engine.getRuleSetName(n) for n in range(engine.getNumberOfRuleSetNames())]
    wanted = [n for n in names if not re.search("year|financial|days", n)]

    def speller(name: str) -> Callable[[int], str]:
        return lambda value: str(engine.format(value, name))

    cardinal = [speller(name) for name in wanted if "ordinal" not in name]
    return cardinal, [speller(name) for name in wanted if "ordinal" in name]


def forms(spell: Iterable[Callable[[int], str]], value: int) -> list[str]:
    """Every way in which a number is spelt, in normal form."""
    spelt = {plain_form(one(value).replace(",", "")) for one in spell}
    return sorted(form for form in spelt if form and not UNREADABLE.search(form))


def numbers(source: Path, language: str) -> dict[str, Any]:
    """The words of numbers: those below a hundred, what multiplies, what joins."""
    cardinal, ordinal = spellers(source, language)
    scales = SCALES.get(language, (100, *(10**n for n in (3, 6, 9, 12))))
    atoms = {value: forms(cardinal, value) for value in range(scales[0])}
    multiply: dict[int, set[str]] = {}
    for scale in scales:
        words = set()
        for speak in cardinal:
            for multiple in MULTIPLES:
                whole = plain_form(speak(scale * multiple))
                before = max(
                    (form for form in forms(cardinal, multiple) if whole.startswith(form)),
                    key=len,
                    default="",
                )
                rest = whole.removeprefix(before).strip()
                if before and rest and not UNREADABLE.search(rest):
                    words.add(rest)
        alone = forms(cardinal, scale)
        ones = tuple(forms(cardinal, 1))
        words |= {form for form in alone if not form.startswith(ones)}
        spelt = {form for values in atoms.values() for form in values}
        multiply[scale] = {
            word for word in words if word not in spelt and word not in joiners(cardinal)
        }
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
            str(value): words
            for value in [*range(1, 101), 1000]
            if (words := forms(ordinal, value))
        },
        "scales": {str(scale): sorted(words) for scale, words in multiply.items()},
        "joiners": sorted(joiners(cardinal)),
        **shortened(source, language),
    }


def joiners(cardinal: list[Callable[[int], str]]) -> set[str]:
    """Words between the parts of a number: "and" in "one hundred and twelve"."""
    words = set()
    for speak in cardinal:
        for large, small in ((100, 5), (100, 12), (1000, 5), (1000, 45), (3000, 112), (10**6, 5)):
            whole = plain_form(speak(large + small).replace(",", ""))
            for one in forms([speak], large):
                for two in forms(cardinal, small):
                    between = whole.removeprefix(one).removesuffix(two)
                    if len(one) + len(two) + len(between) == len(whole) and between.strip():
                        words.add(between.strip())
    spelt = {form for value in range(13) for form in forms(cardinal, value)}
    return {w for w in words if len(w) < 5 and " " not in w and (w not in spelt or w in ZERO)}


def shortened(source: Path, language: str) -> dict[str, Any]:
    """Short and long words of large numbers beside digits: Mio., млн, lakh, 億."""
    found: dict[int, set[str]] = defaultdict(set)
    for variant in reversed((language, *VARIANTS.get(language, ()))):
        given = load(source, "numbers", variant, "numbers.json")["numbers"]
        formats = given["decimalFormats-numberSystem-latn"]
        patterns = [formats[length]["decimalFormat"].items() for length in ("short", "long")]
        for key, pattern in (item for items in patterns for item in items):
            digits = pattern.count("0")
            form = plain_form(pattern.replace("'", "").replace("0", "")).rstrip(".")
            if not digits:
                continue
            if form and (len(form) > 1 or not form.isascii()) and not form.endswith(" m"):
                found[int(key.partition("-")[0]) // 10 ** (digits - 1)].add(form)
    symbols = given["symbols-numberSystem-latn"]
    return {
        "shortened": {str(value): sorted(words) for value, words in sorted(found.items())},
        "decimal": symbols["decimal"],
        "group": symbols["group"].replace("\u202f", " ").replace("\u00a0", " "),
    }


# Units, currencies, days


def others(source: Path, language: str) -> dict[str, Any]:
    """The names of units, currencies, months and days of the week."""
    dates = load(source, "dates", language, "ca-gregorian.json")["dates"]
    calendar = dates["calendars"]["gregorian"]
    variants = (language, *VARIANTS.get(language, ()))
    named = [load(source, "units", variant, "units.json")["units"] for variant in variants]
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return {
        "units": {unit: words for unit in UNITS if (words := unit_names(named, unit))},
        "currencies": currencies(source, language),
        "months": {str(n): names(calendar["months"], str(n)) for n in range(1, 13)},
        "weekdays": {str(n): names(calendar["days"], day) for n, day in enumerate(days, start=1)},
    }


def load(source: Path, package: str, language: str, file: str) -> dict[str, Any]:
    """What one file of the CLDR says of a language."""
    path = source / package / "main" / language / file
    loaded: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8"))["main"]
    return loaded[language]


def unit_names(variants: list[dict[str, Any]], unit: str) -> list[str]:
    """All forms of a unit's long name, and its short one where that is two letters or more."""
    found = set()
    for units, length in ((units, length) for units in variants for length in ("long", "short")):
        for key, pattern in units[length].get(unit, {}).items():
            if key in ("gender", "perUnitPattern") or not isinstance(pattern, str):
                continue
            inside = pattern.replace("{0}", "").strip()
            if "{0}" in pattern and not pattern.strip().startswith("{0}"):
                continue
            form = plain_form(inside).rstrip(".")
            if length == "long" or len(form) > 1 or not form.isascii() or form in SHORT_LATIN:
                found.add(form)
    return sorted(form for form in found if form and form != "in")


def names(given: dict[str, Any], key: str) -> list[str]:
    """The names of a month or a day in every form, from three letters on where letters spell."""
    found = set()
    for use in ("format", "stand-alone"):
        for length in ("wide", "abbreviated"):
            form = plain_form(given[use][length][key]).rstrip(".")
            if len(form) > 2 or ord(form[0]) > 0x2FFF or length == "wide":
                found.add(form)
    return sorted(found)


def currencies(source: Path, language: str) -> dict[str, list[str]]:
    """The names of currencies, and the names that several have in common."""
    given = load(source, "numbers", language, "currencies.json")["numbers"]["currencies"]

    def by_count(code: str) -> dict[str, str]:
        return {k: plain_form(v) for k, v in given[code].items() if k.startswith("displayName")}

    found = {code: sorted(set(by_count(code).values())) for code in CURRENCIES if code in given}
    for family, codes in FAMILIES.items():
        shared = set()
        for count in by_count(codes[0]):
            parts = [set(by_count(code).get(count, "").split()) for code in codes]
            shared |= set.intersection(*parts)
        # Of "North Korean won" and "South Korean won" the name is at the end, or at the start.
        place = -1 if language in ADJECTIVE_FIRST else 0
        shared &= {form.split()[place] for code in codes for form in found.get(code, ())}
        if not shared and all(" " not in form for code in codes for form in found[code]):
            shared = set(endings(found[code][0] for code in codes))
        found[family] = sorted(word for word in shared if len(word) > 1)
    return {key: words for key, words in found.items() if words}


def endings(words: Iterable[str]) -> Iterator[str]:
    """The ending that words without spaces have in common: 加元, 美元."""
    given = list(words)
    for length in range(min(map(len, given)), 0, -1):
        if len({word[-length:] for word in given}) == 1:
            yield given[0][-length:]
            return


if __name__ == "__main__":
    main()

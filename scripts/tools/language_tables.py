"""Make the tables of number words, units, currencies, days and Chinese scripts from the CLDR.

Run by hand when a new version of the CLDR is to be taken in; the result is committed. It needs
PyICU, which carries out the CLDR's rules for spelling numbers out and for writing traditional
characters as simplified ones, and these packages of the
CLDR, unpacked into folders of one folder: cldr-rbnf as rbnf, cldr-numbers-full as numbers,
cldr-units-full as units and cldr-dates-full as dates.

    npm pack cldr-rbnf@48.2.0 cldr-numbers-full@48.2.0 cldr-units-full@48.2.0 cldr-dates-full@48.2.0
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import spelling_out  # noqa: E402
from dossier.language import plain_form  # noqa: E402

DATA = ROOT / "dossier" / "language" / "data"
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
HAN = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x323AF))
"""Code points of Chinese characters, first and last of each block."""
ADJECTIVE_FIRST = {"de", "en", "hi", "ja", "ru", "tr", "uk", "zh"}
SHORT_LATIN = {"h"}


def main() -> None:
    """Write one table for each language, and samples of numbers in words for the tests."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("source", type=Path, help="the folder with the unpacked packages")
    parser.add_argument("--also", nargs="*", default=[], help="languages that have no table yet")
    given = parser.parse_args()
    source = given.source
    codes = sorted({*given.also, *(path.stem for path in DATA.glob("*.json"))})
    version = json.loads((source / "rbnf" / "package.json").read_text("utf-8"))["version"]
    for language in codes:
        table = {
            "language": language,
            "source": f"Unicode CLDR {version}: spell-out rules, numbers, units, dates",
            **spelling_out.numbers(source, language),
            **shortened(source, language),
            **others(source, language),
        }
        path = DATA / f"{language}.json"
        path.write_text(compact(table), encoding="utf-8", newline="\n")
    path = ROOT / "dossier" / "text" / "chinese.json"
    path.write_text(compact(chinese()), encoding="utf-8", newline="\n")
    samples = {language: spelling_out.samples(source, language) for language in codes}
    path = ROOT / "tests" / "language" / "cases" / "spelled.json"
    path.write_text(compact(samples), encoding="utf-8", newline="\n")


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


def chinese() -> dict[str, Any]:
    """Traditional characters, and in the same order the simplified ones that stand for them."""
    icu = importlib.import_module("icu")
    transform = icu.Transliterator.createInstance("Traditional-Simplified")
    characters = (chr(code) for first, last in HAN for code in range(first, last + 1))
    pairs = {written: transform.transliterate(written) for written in characters}
    pairs = {written: simple for written, simple in pairs.items() if written != simple}
    kept = {
        written: simple
        for written, simple in pairs.items()
        if len(simple) == 1 and simple not in pairs
    }
    return {
        "source": f"Unicode CLDR, transform Hant-Hans, as in ICU {icu.ICU_VERSION}",
        "traditional": "".join(kept),
        "simplified": "".join(kept.values()),
    }


def shortened(source: Path, language: str) -> dict[str, Any]:
    """Short and long words of large numbers beside digits: Mio., млн, lakh, 億."""
    forms_by_value: dict[int, set[str]] = defaultdict(set)
    given: dict[str, Any] = {}
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
                forms_by_value[int(key.partition("-")[0]) // 10 ** (digits - 1)].add(form)
    symbols = given["symbols-numberSystem-latn"]
    return {
        "shortened": {str(value): sorted(words) for value, words in sorted(forms_by_value.items())},
        "decimal": symbols["decimal"],
        "group": symbols["group"].replace("\u202f", " ").replace("\u00a0", " "),
    }


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
    forms = set()
    for units, length in ((units, length) for units in variants for length in ("long", "short")):
        for key, pattern in units[length].get(unit, {}).items():
            if key in ("gender", "perUnitPattern") or not isinstance(pattern, str):
                continue
            inside = pattern.replace("{0}", "").strip()
            if "{0}" in pattern and not pattern.strip().startswith("{0}"):
                continue
            form = plain_form(inside).rstrip(".")
            if length == "long" or len(form) > 1 or not form.isascii() or form in SHORT_LATIN:
                forms.add(form)
    return sorted(form for form in forms if form and form != "in")


def names(given: dict[str, Any], key: str) -> list[str]:
    """The names of a month or a day in every form, from three letters on where letters spell."""
    forms = set()
    for use in ("format", "stand-alone"):
        for length in ("wide", "abbreviated"):
            form = plain_form(given[use][length][key]).rstrip(".")
            if len(form) > 2 or ord(form[0]) > 0x2FFF or length == "wide":
                forms.add(form)
    return sorted(forms)


def currencies(source: Path, language: str) -> dict[str, list[str]]:
    """The names of currencies, and the names that several have in common."""
    given = load(source, "numbers", language, "currencies.json")["numbers"]["currencies"]

    def by_count(code: str) -> dict[str, str]:
        return {k: plain_form(v) for k, v in given[code].items() if k.startswith("displayName")}

    names_by_code = {
        code: sorted(set(by_count(code).values())) for code in CURRENCIES if code in given
    }
    for family, codes in FAMILIES.items():
        shared = set()
        for count in by_count(codes[0]):
            parts = [set(by_count(code).get(count, "").split()) for code in codes]
            shared |= set.intersection(*parts)
        # Of "North Korean won" and "South Korean won" the name is at the end, or at the start.
        place = -1 if language in ADJECTIVE_FIRST else 0
        shared &= {form.split()[place] for code in codes for form in names_by_code.get(code, ())}
        if not shared and all(" " not in form for code in codes for form in names_by_code[code]):
            shared = set(endings(names_by_code[code][0] for code in codes))
        names_by_code[family] = sorted(word for word in shared if len(word) > 1)
    return {key: words for key, words in names_by_code.items() if words}


def endings(words: Iterable[str]) -> Iterator[str]:
    """The ending that words without spaces have in common: 加元, 美元."""
    given = list(words)
    for length in range(min(map(len, given)), 0, -1):
        if len({word[-length:] for word in given}) == 1:
            yield given[0][-length:]
            return


if __name__ == "__main__":
    main()

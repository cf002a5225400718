"""What is measured in what: units with their exact sizes, and the signs of currencies.

Source of sizes: the international yard and pound agreement (1959), BIPM, "The International
System of Units" (2019).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dossier.frozen import dataclass
from dossier.language import Lexeme
from dossier.text.word_list import word_list

_FOOT = Fraction(3048, 10_000)
_MILE = _FOOT * 5280
_POUND = Fraction(45_359_237, 10**8)
_ACRE = Fraction(40_468_564_224, 10**7)


@dataclass(frozen=True, slots=True)
class Measure:
    """What a unit measures, and how much of it: in seconds, months, metres, kilograms."""

    dimension: str
    size: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)
    """Of a scale whose nought is elsewhere: taken away before the size counts."""


def _of(dimension: str, **sizes: Fraction | int) -> dict[str, Measure]:
    return {
        name.replace("_", "-"): Measure(dimension, Fraction(size)) for name, size in sizes.items()
    }


MEASURES: dict[str, Measure] = {
    **_of(
        "duration", duration_second=1, duration_minute=60, duration_hour=3600,
        duration_day=86_400, duration_week=7 * 86_400, duration_fortnight=14 * 86_400,
        duration_quarter=900, duration_half=1800, duration_three_quarters=2700,
    ),
    **_of(
        "months", duration_month=1, duration_year=12, duration_decade=120, duration_century=1200
    ),
    **_of(
        "length", length_millimeter=Fraction(1, 1000), length_centimeter=Fraction(1, 100),
        length_meter=1, length_kilometer=1000, length_inch=_FOOT / 12, length_foot=_FOOT,
        length_yard=_FOOT * 3, length_mile=_MILE, length_nautical_mile=1852,
    ),
    **_of(
        "mass", mass_milligram=Fraction(1, 10**6), mass_gram=Fraction(1, 1000), mass_kilogram=1,
        mass_tonne=1000, mass_pound=_POUND, mass_ounce=_POUND / 16, mass_stone=_POUND * 14,
    ),
    # Short, long or metric: which one the word alone does not say.
    "mass-ton": Measure("ton"),
    **_of(
        "area", area_square_meter=1, area_square_kilometer=10**6, area_square_foot=_FOOT**2,
        area_square_mile=_MILE**2, area_hectare=10**4, area_acre=_ACRE,
    ),
    **_of(
        "volume", volume_liter=1, volume_milliliter=Fraction(1, 1000), volume_cubic_meter=1000
    ),
    "volume-gallon": Measure("gallon"),
    "volume-barrel": Measure("barrel"),
    "temperature-generic": Measure("degree"),
    "temperature-celsius": Measure("temperature"),
    "temperature-fahrenheit": Measure("temperature", Fraction(5, 9), Fraction(32)),
    **_of(
        "speed", speed_kilometer_per_hour=1000, speed_mile_per_hour=_MILE,
        speed_meter_per_second=3600, speed_knot=1852,
    ),
    **_of("power", power_watt=1, power_kilowatt=1000, power_megawatt=10**6, power_gigawatt=10**9),
    **_of("share", concentr_percent=1, concentr_tenth=10, concentr_permille=Fraction(1, 10)),
    "cent": Measure("cents", Fraction(1, 100)),
    "pence": Measure("GBP", Fraction(1, 100)),
    **_of("points", concentr_point=1, concentr_basis=Fraction(1, 100)),
}  # fmt: skip
"""By the CLDR's name of the unit. A month is no number of days, a year is twelve months."""

SIGNS = {
    "$": "dollar", "€": "EUR", "£": "pound", "¥": "yen or yuan", "￥": "yen or yuan", "₹": "rupee",
    "₽": "rouble", "₴": "UAH", "₪": "ILS", "₩": "won", "₺": "TRY", "₸": "KZT", "₦": "NGN",
    "฿": "THB", "₫": "VND", "₱": "PHP", "₨": "rupee", "¢": "cent", "₾": "GEL", "₼": "AZN",
}  # fmt: skip
"""The currency of a sign; the family where the sign is that of several."""

PREFIXED = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "nz": "NZD",
    "hk": "HKD", "s": "SGD", "sg": "SGD", "r": "BRL", "mx": "MXN", "nt": "TWD",
}  # fmt: skip
"""What stands before a dollar sign, and whose dollars they are."""

CODES = word_list(
    """
    USD EUR GBP JPY CNY INR RUB UAH CHF CAD AUD NZD HKD SGD TRY ILS BRL MXN KRW PLN SEK NOK DKK
    CZK HUF RON ZAR SAR AED QAR KWD EGP IRR IQD BYN KZT VND THB IDR NGN KES PKR LKR NPR BDT ARS
    CLP COP PHP TWD
    """
)
"""ISO 4217 codes that count as currencies beside a number."""

ABBREVIATED = {"rs": "rupee", "eur": "EUR"}

FAMILIES = {
    "dollar": frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"}),
    "cents": frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "EUR"}),
    "pound": frozenset({"GBP", "EGP", "LBP", "SYP"}),
    "rupee": frozenset({"INR", "PKR", "LKR", "NPR"}),
    "rouble": frozenset({"RUB", "BYN"}),
    "franc": frozenset({"CHF", "XAF", "RWF", "CDF"}),
    "peso": frozenset({"MXN", "ARS", "CLP", "COP", "PHP"}),
    "yen or yuan": frozenset({"JPY", "CNY"}),
    "yuan": frozenset({"CNY"}),
    "won": frozenset({"KRW", "KPW"}),
}
"""Currencies that a name or a sign alone can mean."""


def may_be_one(first: str, second: str) -> bool:
    """Whether two units, each a dimension or a currency, can be one and the same.

    Args:
        first: a unit's dimension, or a currency's code or name.
        second: another.
    """
    return (
        first == second
        or second in FAMILIES.get(first, ())
        or first in FAMILIES.get(second, ())
        or bool(FAMILIES.get(first, frozenset()) & FAMILIES.get(second, frozenset()))
    )


def currency_sign(words: Sequence[Lexeme], index: int) -> tuple[str, int] | None:
    """The currency whose sign stands at a place, and where the sign ends: €, US$.

    Args:
        words: a saying, cut.
        index: where the sign would begin; it may lie behind the last word.
    """
    if index >= len(words):
        return None
    word, following = words[index], words[index + 1] if index + 1 < len(words) else None
    if word.text in SIGNS:
        return SIGNS[word.text], index + 1
    if word.text in PREFIXED and following and following.text == "$" and following.is_glued:
        return PREFIXED[word.text], index + 2
    return None


def currency_code(words: Sequence[Lexeme], index: int) -> tuple[str, int] | None:
    """The currency whose code stands at a place in capitals, and where the code ends: EUR.

    Args:
        words: a saying, cut.
        index: where the code would stand; it may lie behind the last word.
    """
    if index >= len(words):
        return None
    code = words[index].text.upper()
    return (code, index + 1) if words[index].is_capital and code in CODES else None

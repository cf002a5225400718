"""Dates, lists, numbers and percentages as a language writes them, by the CLDR through Babel.

English, in which most dossiers are, is written here as the CLDR has it for Britain, but for the
comma after the day of the week and the one in thousands, so that Babel need not be loaded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from dossier.languages import ENGLISH

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day(that: date, language: str, *, weekday: bool = True) -> str:
    """A day in words: *Monday 10 January 2022*.

    Args:
        that: the day.
        language: one that the interface has words in.
        weekday: whether its weekday is said.
    """
    if language == ENGLISH:
        plain = f"{that.day} {_MONTHS[that.month - 1]} {that.year}"
        return f"{_DAYS[that.weekday()]} {plain}" if weekday else plain
    from babel.dates import format_date  # noqa: PLC0415 (English needs no Babel)

    written = format_date(that, "full" if weekday else "long", _locale(language))
    return _in_a_sentence(written, that, language)


def day_of_year(that: date, language: str) -> str:
    """A day in words without its year: *10 January*.

    Args:
        that: the day.
        language: a tag that Babel knows.
    """
    if language == ENGLISH:
        return f"{that.day} {_MONTHS[that.month - 1]}"
    from babel.dates import format_skeleton  # noqa: PLC0415 (English needs no Babel)

    return _in_a_sentence(format_skeleton("MMMMd", that, locale=_locale(language)), that, language)


def month(that: date, language: str) -> str:
    """A month of a year in words: *January 2022*.

    Args:
        that: any day of the month.
        language: a tag that Babel knows.
    """
    if language == ENGLISH:
        return f"{_MONTHS[that.month - 1]} {that.year}"
    from babel.dates import format_skeleton  # noqa: PLC0415 (English needs no Babel)

    return _in_a_sentence(format_skeleton("yMMMM", that, locale=_locale(language)), None, language)


def number(value: int, language: str) -> str:
    """A whole number in digits.

    Args:
        value: the number.
        language: a tag that Babel knows.
    """
    if language == ENGLISH:
        return str(value)
    from babel.numbers import format_decimal  # noqa: PLC0415 (English needs no Babel)

    return format_decimal(value, locale=_locale(language))


def percent(value: int, language: str) -> str:
    """A percentage.

    Args:
        value: hundredths, such as 43.
        language: one that the interface has words in.
    """
    if language == ENGLISH:
        return f"{value}%"
    from babel.numbers import format_percent  # noqa: PLC0415 (English needs no Babel)

    return format_percent(value / 100, locale=_locale(language))


def listed(parts: Sequence[str], language: str, *, either: bool = False) -> str:
    """Parts as a phrase: *a, b and c*.

    Args:
        parts: in their order.
        language: one that the interface has words in.
        either: whether the last is joined by *or*.
    """
    if language == ENGLISH:
        *first, last = parts or [""]
        return f"{', '.join(first)} {'or' if either else 'and'} {last}" if first else last
    from babel.lists import format_list  # noqa: PLC0415 (English needs no Babel)

    return format_list(parts, "or" if either else "standard", _locale(language))


def _in_a_sentence(written: str, that: date | None, language: str) -> str:
    """A date of the CLDR as it is written in running text.

    French has an ordinal for the first of a month. The Ukrainian word for the year is spelt out:
    its abbreviation ends with a point, which would be doubled at the end of a sentence; and the
    apostrophe is the one of the other words.

    Args:
        written: what the CLDR has.
        that: the day; nothing for a month.
        language: a tag that Babel knows.
    """
    tag = language.partition("-")[0]
    if tag == "fr" and that and that.day == 1:
        return re.sub(r"\b1 ", "1er\u00a0", written, count=1)
    if tag == "uk":
        return re.sub(r"\sр\.$", " року", written).replace("ʼ", "’")
    return written


def _locale(language: str) -> str:
    return language.replace("-", "_")

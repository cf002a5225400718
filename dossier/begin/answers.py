"""Whether an editor's answers can be the title, the language and the date of a story.

At least as strict as the check of the annotations; a test makes sure of that.
"""

from __future__ import annotations

import calendar
import re
import unicodedata

from dossier.languages import LANGUAGE_TAG

LANGUAGE = LANGUAGE_TAG
"""A language tag, as the annotations write it."""

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?")
_STRANGE = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Control characters, line ends and what is no character: no line of text contains them."""


def fault(key: str, value: str) -> str:
    """What is wrong with an answer, as one sentence; empty when nothing is.

    Args:
        key: ``title``, ``question``, ``language``, ``event`` or ``date``.
        value: the answer, without spaces around it.
    """
    if not value:
        return f"The {key} is empty."
    if key == "language":
        return _language(value)
    return _date(value) if key == "date" else _words(key, value)


def _words(key: str, value: str) -> str:
    strange = _STRANGE.search(value)
    if strange:
        return (
            f"The {key} contains a line break or control character "
            f"(U+{ord(strange[0]):04X}): write it on one line."
        )
    if not any(unicodedata.category(character)[0] in "LN" for character in value):
        return f"The {key} “{value}” has no letters or digits."
    return ""


def _language(value: str) -> str:
    if re.fullmatch(LANGUAGE, value):
        return ""
    return f"“{_printable(value)}” is not a language: use its tag, such as en, de or pt-BR."


def _date(value: str) -> str:
    start, slash, end = value.partition("/")
    first, last = _day(start), _day(end) if slash else (9999, 12, 31)
    if first and last and first <= last:
        return ""
    return (
        f"“{_printable(value)}” is not a date: write 2023-03-04, or 2023-03 or 2023 if no more is "
        "known, or 2023-03-04/2023-03-06 for several days."
    )


def _day(date: str) -> tuple[int, int, int] | None:
    """The first day that a date can mean; nothing when no calendar has it."""
    match = _DATE.fullmatch(date)
    if not match:
        return None
    year, month, day = (int(part) if part else 1 for part in match.groups())
    # The calendar repeats every 400 years, and Python's begins with the year 1.
    if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year % 400 + 400, month)[1]:
        return year, month, day
    return None


def _printable(value: str) -> str:
    return _STRANGE.sub("\ufffd", value)

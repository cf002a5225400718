"""What a few words say about a day: year, month, day of the month, day of the week.

Two days agree when no part of one speaks against the other: "Monday" and "10 January 2022".
English; another language needs its own names.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from dossier.compare.words import stem
from dossier.text import is_stop_word, is_word, tokens

_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)} | {
    name[:3]: number for number, name in enumerate(_NAMES, start=1)
}
_BY_THEMSELVES = frozenset(_NAMES) - {"march", "may"}
"""Names that are no other word."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ISO = re.compile(r"\b(\d{4})-(\d\d)(?:-(\d\d))?\b")
_DAY = re.compile(r"(\d\d?)(?:st|nd|rd|th)?")


@dataclass(frozen=True, slots=True)
class Day:
    """A day, as far as it is told; 0 or empty for a part that is not."""

    year: int = 0
    month: int = 0
    day: int = 0
    weekday: str = ""
    of: frozenset[str] = frozenset()
    """Stems of what else is said: what happened on the day."""

    def is_like(self, other: Day) -> bool:
        """Whether the two can be set against each other: days of the same thing."""
        return not self.of or not other.of or not self.of.isdisjoint(other.of)

    def agrees(self, other: Day) -> bool:
        """Whether both can be the same day."""
        pairs = zip(self._parts(), other._parts(), strict=True)
        return all(not one or not two or one == two for one, two in pairs)

    def _parts(self) -> tuple[int | str, ...]:
        """What is told and what follows from it."""
        weekday = self.weekday
        if not weekday and self.year and self.month and self.day:
            try:
                weekday = _WEEKDAYS[dt.date(self.year, self.month, self.day).weekday()]
            except ValueError:  # 30 February: no day of the week follows
                weekday = ""
        return (self.year, self.month, self.day, weekday)


@lru_cache(maxsize=8192)
def day(text: str) -> Day | None:
    """The day that a few words name; nothing where they name none, or more than one."""
    words = [token.norm.rstrip(".") for token in tokens(text) if is_word(token)]
    iso = _ISO.findall(text)
    if len(iso) == 1:
        year, month, number = iso[0]
        rest = [word for word in words if not word.isdecimal()]
        return Day(int(year), int(month), int(number or 0), of=_stems(rest))
    weekdays = [word for word in words if word in _WEEKDAYS]
    months = [at for at, word in enumerate(words) if _is_month(words, at, word)]
    if iso or len(weekdays) > 1 or len(months) > 1 or not (weekdays or months):
        return None
    weekday = weekdays[0] if weekdays else ""
    year = number = month = 0
    if months:
        years = [word for word in words if len(word) == 4 and word.isdecimal()]
        year, month = int(years[0]) if years else 0, _MONTHS[words[months[0]]]
        number = _day_of_month(words, months[0])
    told = {weekday, *(words[at] for at in months)}
    rest = [word for word in words if word not in told and not word[0].isdecimal()]
    return Day(year, month, number, weekday, _stems(rest))


def _stems(words: Sequence[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if not is_stop_word(word))


def _is_month(words: Sequence[str], at: int, word: str) -> bool:
    """Whether a word names a month; "may" and "mar" do beside a number."""
    if word not in _MONTHS:
        return False
    return word in _BY_THEMSELVES or any(near.isdecimal() for near in _beside(words, at))


def _day_of_month(words: Sequence[str], month: int) -> int:
    found = (_DAY.fullmatch(word) for word in _beside(words, month))
    return next((int(match[1]) for match in found if match), 0)


def _beside(words: Sequence[str], at: int) -> list[str]:
    return [words[place] for place in (at - 1, at + 1) if 0 <= place < len(words)]

"""What a few words say about a day: year, month, day of the month, day of the week.

Two days agree when no part of one speaks against the other: "Monday" and "10 January 2022".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache

from dossier.frozen import dataclass
from dossier.language import (
    Kind,
    Lexeme,
    Phrases,
    Rule,
    Tables,
    has_rule,
    words_everywhere,
)

_OTHER_WORDS = words_everywhere("calendar", "other_words")
"""Names of months that are other words too, or may be: they need a number beside them."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day, as far as it is given; 0 for a part that is not."""

    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = 0
    """From 1 for Monday."""

    @property
    def parts(self) -> int:
        """How many parts are given."""
        return sum(map(bool, (self.year, self.month, self.day, self.weekday)))

    def meets(self, other: Day) -> bool:
        """Whether both can be the same day."""
        pairs = zip(self._parts(), other._parts(), strict=True)
        return all(not own or not others or own == others for own, others in pairs)

    def _parts(self) -> tuple[int, ...]:
        """What is given and what follows from it."""
        weekday = self.weekday
        if not weekday and self.year and self.month and self.day:
            try:
                weekday = dt.date(self.year, self.month, self.day).isoweekday()
            except ValueError:  # 30 February: no day of the week follows
                weekday = 0
        return (self.year, self.month, self.day, weekday)


class Days:
    """Reads days from lexemes of one language."""

    def __init__(self, language_tables: Tables, words: Sequence[Lexeme], language: str) -> None:
        self.tables = language_tables
        self.words = words
        self.language = language

    def starting_at(self, start: int) -> tuple[Day, int] | None:
        """The day that begins at a place, and where it ends."""
        if self.words[start].kind is Kind.NUMBER:
            if start and self.words[start].is_glued and self.words[start - 1].kind is Kind.WORD:
                return None
            return (
                self._iso(start)
                or self._east_asian(start)
                or self._numeric(start)
                or self._dated(start)
            )
        if spelled := self._east_asian(start):
            return spelled
        weekday = self._weekday(start)
        if weekday:
            named, end, is_short = weekday
            place = self._past(end, ",", ".")
            for word in ("at_day", "of"):
                place = self.tables.word(word, self.words, place) or place
            place = self._skipped(place)
            dated = self._dated(place) or self._named(place)
            if dated and dated[0].month:
                day, stop = dated
                return Day(day.year, day.month, day.day, named), stop
            return None if is_short else (Day(weekday=named), end)
        place = self._skipped(start)
        dated = self._dated(place) if place < len(self.words) else None
        return dated or self._named(start)

    def _skipped(self, index: int) -> int:
        """Past an article, as in "the 10th of January"."""
        articles = self.tables.articles
        return (
            index + 1 if index < len(self.words) and self.words[index].text in articles else index
        )

    def _past(self, index: int, *marks: str) -> int:
        return index + 1 if index < len(self.words) and self.words[index].text in marks else index

    def _weekday(self, index: int) -> tuple[int, int, bool] | None:
        """A day's number, where its name ends, and whether it may be another word."""
        match = self.tables.weekdays.match(self.words, index)
        if not match:
            return None
        number, end = match
        written = "".join(word.text for word in self.words[index:end])
        dot = end < len(self.words) and self.words[end].text == "." and self.words[end].is_glued
        if len(written) == 1:
            return None
        is_short = len(written) < 6 and _is_short(self.tables.weekdays, written) and not dot
        is_short = is_short and not self._is_name(index, end)
        return number, end + dot, is_short

    def _is_name(self, index: int, end: int) -> bool:
        """Whether a short name that may be another word is the day's: "Sat", "Sat 5 May"."""
        if end != index + 1 or not self.words[index].is_capital or len(self.words[index].text) != 3:
            return False
        if self.tables.months.match(self.words, index) or (
            index and self.words[index - 1].text in self.tables.articles
        ):
            return False
        is_last = end >= len(self.words) or self.words[end].kind is not Kind.WORD
        return is_last or self.tables.months.match(self.words, end) is not None

    def _month(self, index: int) -> tuple[int, int] | None:
        match = self.tables.months.match(self.words, index)
        if match is None or self.words[index].kind is not Kind.WORD:
            return None
        number, end = match
        dot = end < len(self.words) and self.words[end].text == "." and self.words[end].is_glued
        return number, end + dot

    def _figure(self, index: int, highest: int, digits: int) -> int:
        """A number of so many digits at most, at a place; 0 where none stands there."""
        if index >= len(self.words) or self.words[index].kind is not Kind.NUMBER:
            return 0
        text = self.words[index].text
        if not text.isdecimal() or len(text) > digits:
            return 0
        return int(text) if int(text) <= highest else 0

    def _year(self, index: int) -> tuple[int, int]:
        """The year at a place, with what may stand before it, and where it ends."""
        place = self._past(index, ",")
        place = self.tables.word("of", self.words, place) or place
        year = self._figure(place, 2999, 4)
        if year < 1000:
            return 0, index
        end = place + 1
        if stop := self.tables.word("year", self.words, end):
            end = self._past(stop, ".") if len(self.words[stop - 1].text) < 3 else stop
        return year, end

    def _dated(self, index: int) -> tuple[Day, int] | None:
        """10 January 2022, the 10th of January, 10. Januar, the tenth of January."""
        day, place = self._figure(index, 31, 2), index + 1
        if not day and (ordinal := self.tables.ordinals.match(self.words, index)):
            day, place = int(ordinal[0]) if ordinal[0] <= 31 else 0, ordinal[1]
        if not day:
            return None
        if place < len(self.words) and self.words[place].is_glued:
            place = self.tables.word("ordinal", self.words, place) or place
            place = self._past(place, "-") if place == index + 1 else place
            place = self.tables.word("ordinal", self.words, place) or place
        place = self.tables.word("of", self.words, place) or place
        month = self._month(place)
        if month is None:
            return None
        year, end = self._year(month[1])
        return Day(year, month[0], day), end

    def _named(self, index: int) -> tuple[Day, int] | None:
        """January 10, 2022; January 2022; January."""
        month = self._month(index) if index < len(self.words) else None
        if month is None:
            return None
        place = self._past(month[1], "-")
        is_number = self.tables.numbers.may_be_part(self.words[index].text)  # French sept
        day = 0 if is_number and month[1] == index + 1 else self._figure(place, 31, 2)
        if day:
            end = self.tables.word("ordinal", self.words, place + 1) or place + 1
            if end < len(self.words) and self.words[end].text in ("-", ":", "%"):
                return None
            year, end = self._year(end)
            return Day(year, month[0], day), end
        year, end = self._year(month[1])
        written = self.words[index].text
        is_name = written not in _OTHER_WORDS and not _is_short(self.tables.months, written)
        return (Day(year, month[0]), end) if year or is_name else None

    def _iso(self, index: int) -> tuple[Day, int] | None:
        """2022-01-10 and 2022-01."""
        if index + 2 >= len(self.words) or len(self.words[index].text) != 4:
            return None
        year, month = self._figure(index, 2999, 4), self._figure(index + 2, 12, 2)
        if self.words[index + 1].text != "-" or not year or not month:
            return None
        if not self.words[index + 2].is_glued or len(self.words[index + 2].text) != 2:
            return None
        if index + 4 < len(self.words) and self.words[index + 3].text == "-":
            day = self._figure(index + 4, 31, 2)
            if day and self.words[index + 4].is_glued and len(self.words[index + 4].text) == 2:
                return Day(year, month, day), index + 5
        return Day(year, month), index + 3

    def _numeric(self, index: int) -> tuple[Day, int] | None:
        """10.01.2022, 10/01/2022: where the language decides which is the month."""
        text, end = self.words[index].text, index + 1
        parts = text.split(".")
        if len(parts) == 1 and self._is_slashed(index):
            parts, end = [text, self.words[index + 2].text, self.words[index + 4].text], index + 5
        if len(parts) != 3 or not all(part.isdecimal() for part in parts):
            return None
        if len(parts[2]) not in (2, 4) or max(map(len, parts[:2])) > 2:
            return None
        first, second, year = map(int, parts)
        if len(parts[2]) == 2:
            return None
        day, month = first, second
        if end > index + 1 and not has_rule(self.tables.code, Rule.DAY_FIRST):
            if self.language.casefold() in self.tables.month_first:
                day, month = second, first
            elif first <= 12 and second <= 12 and first != second:
                return None
            elif second > 12:
                day, month = second, first
        return (Day(year, month, day), end) if 1 <= month <= 12 and 1 <= day <= 31 else None

    def _is_slashed(self, index: int) -> bool:
        return index + 4 < len(self.words) and (
            self.words[index + 1].text == self.words[index + 3].text == "/"
        )

    def _east_asian(self, index: int) -> tuple[Day, int] | None:
        """2022年1月10日, 1月10日, 10日."""
        if not has_rule(self.tables.code, Rule.UNSPACED):
            return None
        year, place = 0, index
        if self._is_text(index + 1, "年") and len(self.words[index].text) == 4:
            year, place = self._figure(index, 2999, 4), index + 2
        month, end = self._counted(place, 12)
        if not month or not self._is_text(end, "月"):
            return None
        day, stop = self._counted(end + 1, 31)
        if day and (self._is_text(stop, "日") or self._is_text(stop, "号")):
            weekday, last = self._east_asian_weekday(stop + 1)
            return Day(year, month, day, weekday), last
        return Day(year, month), end + 1

    def _counted(self, index: int, highest: int) -> tuple[int, int]:
        """A number in digits or in words of a character each, and its end; 0 for none."""
        if digits := self._figure(index, highest, 2):
            return digits, index + 1
        for end in range(min(index + 3, len(self.words)), index, -1):
            written = self.words[index:end]
            value = self.tables.numbers.value(word.text for word in written)
            if value is not None and 1 <= value <= highest and value.denominator == 1:
                is_word = all(word.kind is Kind.WORD for word in written)
                return (int(value), end) if is_word else (0, index)
        return 0, index

    def _east_asian_weekday(self, index: int) -> tuple[int, int]:
        """The day of the week after a day, as in 3月3日星期五 and 3月3日（金）; 0 for none."""
        if named := self.tables.weekdays.match(self.words, index):
            return named
        brackets = "".join(word.text for word in self.words[index : index + 3 : 2])
        if brackets in ("()", "（）"):
            weekday = "月火水木金土日".find(self.words[index + 1].text) + 1
            return (weekday, index + 3) if weekday else (0, index)
        return 0, index

    def _is_text(self, index: int, text: str) -> bool:
        return index < len(self.words) and self.words[index].text == text


@cache
def _shortened(names: Phrases[int]) -> frozenset[str]:
    """Names of days or months that a longer name begins with."""
    firsts = {phrase[0] for phrases in names.by_first.values() for phrase, _ in phrases}
    return frozenset(
        name for name in firsts if any(other != name and other.startswith(name) for other in firsts)
    )


def _is_short(names: Phrases[int], written: str) -> bool:
    return written in _shortened(names)

"""Times of day that no word leads to: "half nine", "ten past six", "19.30", "17 heures 30"."""

from __future__ import annotations

from dossier.claims.numerals import Numeral, Numerals
from dossier.language import Kind, Rule, has_rule


class Bare:
    """Reads such times from lexemes of one language."""

    def __init__(self, numerals: Numerals, zones: frozenset[str]) -> None:
        self.tables = numerals.tables
        self.words = numerals.words
        self.zones = zones
        self.numerals = numerals

    def spoken(self, index: int) -> tuple[int, int] | None:
        """Minutes since midnight or noon, all in words, and where they end."""
        if link := self.tables.word("half_bare", self.words, index):  # British: half past nine
            hour = self._hour(link)
            return (hour[0] * 60 + 30, hour[1]) if hour else None
        if "minutes_past" not in self.tables.words:
            return None
        number = self.numerals.starting_at(index)
        if not isinstance(number, Numeral) or number.sense or number.low != number.high:
            return None
        unit = self.tables.units.match(self.words, number.end)
        is_named = unit is not None and unit[0] == "duration-minute"
        end = unit[1] if unit and is_named else number.end
        is_word = self.words[index].kind is Kind.WORD
        if not (is_named or (is_word and number.low % 5 == 0)) or not 1 <= number.low < 30:
            return None
        count = int(number.low)
        for use, sign in (("minutes_past", 1), ("minutes_to", -1)):
            link = self.tables.word(use, self.words, end)
            hour = self._hour(link) if link else None
            # "five to six" may be as many boats.
            if hour and (sign > 0 or is_named or count > hour[0]):
                return hour[0] * 60 + sign * count, hour[1]
        return None

    def figures(self, index: int) -> tuple[str, str, int] | None:
        """Hour and minute as digits that can be nothing but a time, and where they end."""
        word, following = self.words[index], self.words[index + 1 : index + 3]
        hour, _, minute = word.text.partition(".")
        if minute and word.value is None and len(hour) == len(minute) == 2:
            # In a language with a decimal comma; 10.01 may be a day.
            is_no_date = minute.isdecimal() and (int(minute) == 0 or int(minute) > 12)
            return (hour, minute, index + 1) if is_no_date and self._is_closed(index + 1) else None
        if len(hour) == 4 and following and following[0].text in self.zones:
            return hour[:2], hour[2:], index + 1  # 0630 GMT
        if (
            len(following) < 2
            or has_rule(self.tables.code, Rule.TWELVE_HOURS)
            or not hour.isdecimal()
        ):
            return None
        # 1h40 is how long something took, 19h30 when it began.
        end = self.tables.word("oclock", self.words, index + 1)
        is_minute = end == index + 2 and len(following[1].text) == 2 and int(hour) >= 13
        return (
            (hour, following[1].text, index + 3)
            if is_minute and self._is_closed(index + 3)
            else None
        )

    def _hour(self, index: int) -> tuple[int, int] | None:
        """An hour in words after which nothing is counted; 0 for noon and midnight."""
        end = self.tables.word("noon", self.words, index) or self.tables.word(
            "midnight", self.words, index
        )
        if end and self._is_closed(end):
            return 0, end
        hour = self.numerals.whole(index)
        if hour is None or not 1 <= hour[0] <= 12 or self.words[index].kind is not Kind.WORD:
            return None
        return hour if self._is_closed(hour[1]) else None

    def _is_closed(self, index: int) -> bool:
        """Whether a time ends here: no word follows that may be counted."""
        if index >= len(self.words) or self.words[index].text in self.zones:
            return True
        if any(self.tables.word(use, self.words, index) for use in ("am", "pm")):
            return True
        return self.words[index].kind is Kind.MARK and self.words[index].text not in (
            "-",
            "/",
            "%",
            "€",
        )

"""What a few words say about a time of day.

"half past seven" is one of two times: in the morning or in the evening. A time zone is never
reckoned with: two times with different zones are not compared.

Times of day that no word leads to: "half nine", "ten past six", "19.30", "17 heures 30".
"""

from __future__ import annotations

from dossier.claims.numerals import BEFORE, Numeral, Numerals
from dossier.claims.times import LINKED, Clock, about
from dossier.language import Kind, Rule, has_rule, proper_names


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


_ZONES = frozenset(proper_names("time_zones", "names").split())
_HALF_DAY = 720


class Clocks:
    """Reads times of day from lexemes of one language."""

    def __init__(self, numerals: Numerals) -> None:
        self.tables = numerals.tables
        self.words = numerals.words
        self.numerals = numerals
        self.bare = Bare(numerals, _ZONES)

    def starting_at(self, start: int) -> tuple[Clock, int] | None:
        """The time that begins at a place, and where it ends."""
        after_hedge = self._roughly(start)
        place = self._led(after_hedge or start)
        is_at = place > (after_hedge or start) or self.tables.word("around", self.words, start) > 0
        if after_hedge and not is_at and not self._is_figured(place):
            return None  # "about seven" is a number
        match = (
            self._named(place)
            or self._digits(place, is_at=is_at)
            or self._minutes_first(place)
            or self._hour_first(place)
            or self._linked(place)
            or self._spoken(place)
            or ((bare := self.bare.spoken(place)) and self._timed(*bare, True))
            or self._east_asian(place)
        )
        if match is None:
            return None
        clock, end = match
        if end < len(self.words) and self.words[end].text in _ZONES:
            zone = self.words[end].text
            clock, end = Clock(clock.minutes, (*clock.identity, zone), zone), end + 1
        after = self.tables.word("around_after", self.words, end)
        return (about(clock), after or end) if after_hedge or after else (clock, end)

    def _roughly(self, start: int) -> int:
        """Where a time begins that is meant roughly, after the word that says so; 0 for none."""
        if end := self.tables.word("around", self.words, start):
            return end
        hedge = self.tables.hedges.match(self.words, start)
        return hedge[1] if hedge and hedge[0] == "about" else 0

    def _led(self, start: int) -> int:
        """Past a word that leads to a time, and the stop of its short form: "o godz."."""
        end = self.tables.word("at", self.words, start) or start
        is_short = end > start and end + 1 < len(self.words) and self.words[end].text == "."
        return end + 1 if is_short and self.words[end].is_glued else end

    def _is_figured(self, index: int) -> bool:
        """Whether digits as those of a clock begin at a place: 21:40, 21h40, 21.40 Uhr."""
        return self._digits(index, is_at=False) is not None or self._east_asian(index) is not None

    def _named(self, index: int) -> tuple[Clock, int] | None:
        if end := self.tables.word("noon", self.words, index):
            return Clock(frozenset({_HALF_DAY}), ("noon",)), end
        if end := self.tables.word("midnight", self.words, index):
            return Clock(frozenset({0}), ("midnight",)), end
        return None

    def _linked(self, index: int) -> tuple[Clock, int] | None:
        """Half past seven, quarter to eight, halb acht, साढ़े नौ बजे."""
        for use, minutes in LINKED:
            link = self.tables.word(use, self.words, index)
            hour = self._linked_hour(use, link) if link else None
            if hour:
                return self._timed(hour[0] * 60 + minutes, hour[1], hour[0] <= 12)
        for use, more in BEFORE:
            link = self.tables.word(use, self.words, index)
            hour = self._hour(link) if link else None
            end = self.tables.word("oclock", self.words, hour[1]) if hour else 0
            if hour and end:
                return self._timed(hour[0] * 60 + int(more * 60), end, hour[0] <= 12)
        return None

    def _spoken(self, index: int) -> tuple[Clock, int] | None:
        """Seven o'clock, seven pm, sept heures et demie."""
        hour = self._hour(index) or (self._hour_or_ordinal(index) if self._is_told(index) else None)
        if hour is None or hour[1] >= len(self.words):
            return None
        end = self.tables.word("oclock", self.words, hour[1]) or hour[1]
        for use, minutes in (("half_after", 30), ("quarter_after", 15), ("quarter_less", -15)):
            stop = self.tables.word(use, self.words, end)
            halves = (self.tables.word(half, self.words, stop) for half in ("am", "pm"))
            if stop and (self._is_told(index) or any(halves)):
                return self._timed(hour[0] * 60 + minutes, stop, hour[0] <= 12)
        if self.tables.word("am", self.words, end) or self.tables.word("pm", self.words, end):
            return self._timed(hour[0] * 60, end, hour[0] <= 12)
        is_more = end < len(self.words) and self.words[end].is_glued
        if end > hour[1] and not is_more and self._is_hour_word(hour[1], index):
            return self._timed(hour[0] * 60, end, hour[0] <= 12)
        return None

    def _minutes_first(self, index: int) -> tuple[Clock, int] | None:
        """Zwanzig vor zehn, без двадцати десять, десять минут двенадцатого."""
        before = self.tables.word("less_before", self.words, index)
        minutes = self.numerals.whole(before or index)
        if minutes is None or not 0 < minutes[0] < 60:
            return None
        link = self.tables.word("minute_words", self.words, minutes[1])
        if before:
            hour = self._hour_or_ordinal(link or minutes[1])
            return self._timed(hour[0] * 60 - minutes[0], hour[1], True) if hour else None
        if not self._is_told(index):
            return None
        running = self.tables.ordinals.match(self.words, link) if link else None
        if running and has_rule(self.tables.code, Rule.RUNNING_HOURS) and 0 < running[0] <= 12:
            return self._timed(int(running[0] - 1) * 60 + minutes[0], running[1], True)
        for use, sign in (("minutes_to", -1), ("minutes_past", 1)):
            place = self.tables.word(use, self.words, link or minutes[1])
            hour = self._hour_or_ordinal(place) if place else None
            is_round = link or minutes[0] % 5 == 0
            if hour and is_round and not self._is_counted(hour[1]):
                return self._timed(hour[0] * 60 + sign * minutes[0], hour[1], True)
        return None

    def _is_counted(self, index: int) -> bool:
        """Whether what is counted follows, so that two numbers are no time."""
        language_tables = self.tables
        match = language_tables.units.match(self.words, index) or language_tables.currencies.match(
            self.words, index
        )
        return match is not None or (
            index < len(self.words)
            and self.words[index].kind is Kind.MARK
            and self.words[index].is_glued
            and self.words[index].text in "%€$£"
        )

    def _hour_first(self, index: int) -> tuple[Clock, int] | None:
        """Las diez menos veinte, dix heures moins vingt."""
        hour = self._hour(index)
        if hour is None:
            return None
        end = self.tables.word("oclock", self.words, hour[1])
        if not end and not self._is_told(index):
            return None
        uses = ("half_after", "quarter_after", "quarter_less")
        if any(self.tables.word(use, self.words, end or hour[1]) for use in uses):
            return None
        for use, sign in (("minutes_less", -1), ("minutes_more", 1)):
            link = self.tables.word(use, self.words, end or hour[1])
            minutes = self.numerals.whole(link) if link else None
            if minutes and 0 < minutes[0] < 60 and not self._is_counted(minutes[1]):
                is_open = hour[0] <= 12
                return self._timed(hour[0] * 60 + sign * minutes[0], minutes[1], is_open)
        return None

    def _hour_or_ordinal(self, index: int) -> tuple[int, int] | None:
        """An hour from 1 to 12 by its number, or as "the tenth"."""
        if ordinal := self.tables.ordinals.match(self.words, index):
            return (int(ordinal[0]), ordinal[1]) if 0 < ordinal[0] <= 12 else None
        hour = self._hour(index)
        return hour if hour and 0 < hour[0] <= 12 else None

    def _linked_hour(self, use: str, index: int) -> tuple[int, int] | None:
        """The hour after "half past" and the like; in Russian, as "the tenth" that runs."""
        if has_rule(self.tables.code, Rule.RUNNING_HOURS) and use in ("half_to", "quarter_running"):
            is_ordinal = self.tables.ordinals.match(self.words, index) is not None
            return self._hour_or_ordinal(index) if is_ordinal else None
        return (
            self._hour_or_ordinal(index)
            if has_rule(self.tables.code, Rule.ORDINAL_HOURS)
            else self._hour(index)
        )

    def _is_told(self, index: int) -> bool:
        """Whether a word that leads to a time stands before."""
        leading = (self.tables.words.get(use) for use in ("at", "led"))
        return any(led is not None and led.before(self.words, index) is not None for led in leading)

    def _is_hour_word(self, index: int, start: int) -> bool:
        """Whether the word after the hour is a clock's alone, or the hour is led to as one."""
        return self.tables.units.match(self.words, index) is None or self._is_told(start)

    def _hour(self, index: int) -> tuple[int, int] | None:
        hour = self.numerals.whole(index)
        return hour if hour and hour[0] <= 24 else None

    def _digits(self, index: int, *, is_at: bool) -> tuple[Clock, int] | None:
        """7:30 pm, 16:30, 19.30 Uhr, 16h30."""
        figures = self._figures(index, is_at=is_at)
        if figures is None:
            return None
        hour, minute, end = figures
        if not (minute.isdecimal() and len(minute) == 2 and hour.isdecimal() and len(hour) < 3):
            return None
        if int(hour) > 24 or int(minute) > 59 or self._is_glued(end, ":"):
            return None  # with seconds, it may be how long a run took
        is_open = (
            has_rule(self.tables.code, Rule.TWELVE_HOURS)
            and 1 <= int(hour) <= 12
            and not hour.startswith("0")
        )
        end = self.tables.word("oclock", self.words, end) or end
        return self._timed(int(hour) * 60 + int(minute), end, is_open)

    def _figures(self, index: int, *, is_at: bool) -> tuple[str, str, int] | None:
        """Hour and minute as digits, and where they end."""
        if index >= len(self.words) or self.words[index].kind is not Kind.NUMBER:
            return None
        if index and self.words[index].is_glued and self.words[index - 1].text not in ("(", "["):
            return None
        if bare := self.bare.figures(index):
            return bare
        hour, _, minute = self.words[index].text.partition(".")
        if minute:
            is_clock = len(minute) == 2 and self._is_clock(index + 1, is_at=is_at)
            return (hour, minute, index + 1) if is_clock else None
        if self._is_glued(index + 1, ":") or (self._is_parted(index + 1, "h") and is_at):
            return hour, self.words[index + 2].text, index + 3
        return None

    def _is_glued(self, index: int, text: str) -> bool:
        return (
            index + 1 < len(self.words)
            and self.words[index].text == text
            and self.words[index].is_glued
            and self.words[index + 1].is_glued
            and self.words[index + 1].kind is Kind.NUMBER
        )

    def _is_parted(self, index: int, text: str) -> bool:
        """Whether a letter stands between two numbers, with a space on both sides or on none."""
        if index + 1 >= len(self.words) or self.words[index].text != text:
            return False
        is_even = self.words[index].is_glued == self.words[index + 1].is_glued
        return is_even and self.words[index + 1].kind is Kind.NUMBER

    def _is_clock(self, index: int, *, is_at: bool) -> bool:
        """Whether 7.30 is a time: a word of the clock stands beside it."""
        uses = ("am", "pm", "oclock")
        return is_at or any(self.tables.word(use, self.words, index) for use in uses)

    def _timed(self, minutes: int, end: int, is_open: bool) -> tuple[Clock, int]:
        """A time with what stands after it: in the morning, in the evening, or neither."""
        minutes %= 1440
        for use in ("am", "pm"):
            stop = self.tables.word(use, self.words, end)
            if not stop:
                continue
            if (
                stop < len(self.words)
                and self.words[stop].text == "."
                and self.words[stop - 1].text in ("m", "pm", "am")
            ):
                stop += 1
            half = minutes % _HALF_DAY if minutes < 780 else minutes
            noon = ("12pm",) if half == 0 else ()
            shifted = half + _HALF_DAY if use == "pm" and half < _HALF_DAY else half
            return Clock(frozenset({shifted}), noon), stop
        if is_open:
            first = minutes % _HALF_DAY
            return Clock(frozenset({first, first + _HALF_DAY}), ()), end
        return Clock(frozenset({minutes}), ()), end

    def _east_asian(self, index: int) -> tuple[Clock, int] | None:
        """午後4時30分, 下午4点半."""
        if "minute" not in self.tables.words or index >= len(self.words):
            return None
        half = ""
        for use in ("am", "pm"):
            if end := self.tables.word(use, self.words, index):
                half, index = use, end
        hour = self._hour(index)
        end = self.tables.word("oclock", self.words, hour[1]) if hour else 0
        if not hour or not end or self.tables.units.match(self.words, hour[1]):
            return None
        minutes = hour[0] * 60
        if stop := self.tables.word("half", self.words, end):
            minutes, end = minutes + 30, stop
        else:
            number = self.numerals.starting_at(end)
            stop = (
                self.tables.word("minute", self.words, number.end)
                if isinstance(number, Numeral)
                else 0
            )
            if stop and isinstance(number, Numeral):
                minutes, end = minutes + int(number.low), stop
        if half == "pm" and hour[0] < 12:
            minutes += _HALF_DAY
        is_open = not half and 1 <= hour[0] <= 12
        if is_open:
            first = minutes % _HALF_DAY
            return Clock(frozenset({first, first + _HALF_DAY}), ()), end
        return Clock(frozenset({minutes % 1440}), ()), end

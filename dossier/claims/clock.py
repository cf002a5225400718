"""What a few words say about a time of day.

"half past seven" is one of two times: in the morning or in the evening. A time zone is never
reckoned with: two times with different zones are not compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.claims.numerals import Numeral, Numerals
from dossier.language import Kind, Lexeme, Tables
from dossier.text.word_list import word_list

_ZONES = word_list("gmt utc cet cest eet eest wet est edt cst cdt mst mdt pst pdt msk ist bst jst")
_HALF_DAY = 720


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, as far as it is told."""

    minutes: frozenset[int]
    """Since midnight: one, or two where morning and evening are open."""
    told: tuple[str, ...]
    """What says more than the minutes: a name, a zone."""
    zone: str = ""

    def is_like(self, other: Clock) -> bool:
        """Whether the two can be set against each other: not in different zones."""
        return self.zone == other.zone

    def meets(self, other: Clock) -> bool:
        """Whether both can be the same time."""
        return bool(self.minutes & other.minutes)


class Clocks:
    """Reads times of day from lexemes of one language."""

    def __init__(self, known: Tables, words: Sequence[Lexeme]) -> None:
        self.known = known
        self.words = words
        self.numerals = Numerals(known, words)

    def at(self, start: int) -> tuple[Clock, int] | None:
        """The time that begins at a place, and where it ends."""
        place = self.known.word("at", self.words, start) or start
        met = (
            self._named(place)
            or self._digits(place, is_at=place > start)
            or self._spoken(place)
            or self._east_asian(place)
        )
        if met is None:
            return None
        clock, end = met
        if end < len(self.words) and self.words[end].text in _ZONES:
            zone = self.words[end].text
            return Clock(clock.minutes, (*clock.told, zone), zone), end + 1
        return clock, end

    def _named(self, at: int) -> tuple[Clock, int] | None:
        if end := self.known.word("noon", self.words, at):
            return Clock(frozenset({_HALF_DAY}), ("noon",)), end
        if end := self.known.word("midnight", self.words, at):
            return Clock(frozenset({0}), ("midnight",)), end
        return None

    def _spoken(self, at: int) -> tuple[Clock, int] | None:
        """A time in words, or with a word of the clock."""
        return self._parted(at) or self._shortly(at) or self._minutely(at) or self._hourly(at)

    def _parted(self, at: int) -> tuple[Clock, int] | None:
        """The part of an hour before it: half past seven, halb acht, साढ़े सात बजे."""
        for use, minutes in (
            ("half_past", 30), ("quarter_past", 15), ("quarter_to", -15), ("half_to", -30),
        ):  # fmt: skip
            link = self.known.word(use, self.words, at)
            hour = self._hour(link) if link else None
            if hour is None and link and use == "half_to":
                hour = self._next_hour(link, is_told=self._is_told(at))
            if hour:
                return self._timed(hour[0] * 60 + minutes, hour[1], hour[0] <= 12)
        for use, minutes in (("half_of", 30), ("quarter_of", 15), ("quarter_short", -15)):
            link = self.known.word(use, self.words, at)
            hour = self._hour(link) if link else None
            end = self.known.word("oclock", self.words, hour[1]) if hour else 0
            if hour and end:
                return self._timed(hour[0] * 60 + minutes, end, hour[0] <= 12)
        return None

    def _hourly(self, at: int) -> tuple[Clock, int] | None:
        """The hour first: seven o'clock, 17 Uhr 30, las siete y media."""
        hour = self._hour(at)
        if hour is None or hour[1] >= len(self.words):
            return None
        end = self.known.word("oclock", self.words, hour[1]) or hour[1]
        for use, minutes in (("half_after", 30), ("quarter_after", 15), ("quarter_less", -15)):
            stop = self.known.word(use, self.words, end)
            if stop and (self._is_told(at) or self._is_half_day(stop)):
                return self._timed(hour[0] * 60 + minutes, stop, hour[0] <= 12)
        if self._is_half_day(end):
            return self._timed(hour[0] * 60, end, hour[0] <= 12)
        if end == hour[1] or (end < len(self.words) and self.words[end].is_glued):
            return None
        minutes = self._minutes_after(end)
        is_late = hour[0] >= 13 and minutes > 0  # 17 heures 30
        if not is_late and not self._is_hour_word(hour[1], at):
            return None
        return self._timed(hour[0] * 60 + minutes, end + (minutes > 0), hour[0] <= 12)

    def _next_hour(self, at: int, *, is_told: bool) -> tuple[int, int] | None:
        """The hour that has half passed, as an ordinal: половина восьмого, wpół do ósmej."""
        hour = self.known.ordinals.match(self.words, at)
        if hour is None or not 1 <= hour[0] <= 12:
            return None
        return (int(hour[0]), hour[1]) if is_told or self._is_closed(hour[1]) else None

    def _shortly(self, at: int) -> tuple[Clock, int] | None:
        """The half nine of British papers."""
        link = self.known.word("half_bare", self.words, at)
        hour = self._hour(link) if link else None
        if hour is None or not 1 <= hour[0] <= 12 or not self._is_spelled(link, hour[1]):
            return None
        return self._timed(hour[0] * 60 + 30, hour[1], True)

    def _minutely(self, at: int) -> tuple[Clock, int] | None:
        """Ten past six, twenty minutes to nine: in words, for digits may be a result."""
        minutes = self._minutes(at) if "minutes_past" in self.known.words else None
        if minutes is None:
            return None
        count, end, is_clear = minutes
        for use, sign in (("minutes_past", 1), ("minutes_to", -1)):
            link = self.known.word(use, self.words, end)
            named = self._named(link) if link else None
            if named and self._is_closed(named[1]):  # ten to midnight
                return self._timed(min(named[0].minutes) + sign * count, named[1], False)
            hour = self._hour(link) if link else None
            if not hour or not 1 <= hour[0] <= 12 or not self._is_spelled(link, hour[1]):
                continue
            # "five to six" may be as many boats.
            if is_clear or (count % 5 == 0 and (sign > 0 or count > hour[0])):
                return self._timed(hour[0] * 60 + sign * count, hour[1], True)
        return None

    def _minutes(self, at: int) -> tuple[int, int, bool] | None:
        """A number of minutes in words, its end, and whether they are called minutes."""
        number = self.numerals.at(at)
        if not isinstance(number, Numeral) or number.sense or number.low != number.high:
            return None
        unit = self.known.units.match(self.words, number.end)
        is_named = unit is not None and unit[0] == "duration-minute"
        is_words = self.words[at].kind is Kind.WORD
        if not 1 <= number.low < 30 or not (is_words or is_named):
            return None
        return int(number.low), unit[1] if unit and is_named else number.end, is_named

    def _minutes_after(self, at: int) -> int:
        """Minutes in two digits after the clock's word, as in "17 Uhr 30"; 0 for none."""
        if at >= len(self.words) or not self._is_closed(at + 1):
            return 0
        digits = self.words[at].text
        is_minute = digits.isdecimal() and len(digits) == 2 and int(digits) < 60
        return int(digits) if is_minute else 0

    def _is_spelled(self, start: int, end: int) -> bool:
        """Whether a number is in words and nothing that is counted follows."""
        is_words = all(word.kind is not Kind.NUMBER for word in self.words[start:end])
        return is_words and self._is_closed(end)

    def _is_closed(self, at: int) -> bool:
        """Whether an hour ends here: no word follows that may be counted."""
        if at >= len(self.words) or self._is_half_day(at) or self.words[at].text in _ZONES:
            return True
        return self.words[at].kind is Kind.MARK and self.words[at].text not in ("-", "/", "%")

    def _is_half_day(self, at: int) -> bool:
        return any(self.known.word(use, self.words, at) for use in ("am", "pm"))

    def _is_told(self, at: int) -> bool:
        """Whether a word that leads to a time stands before."""
        led = self.known.words.get("at")
        return led is not None and led.before(self.words, at) is not None

    def _is_hour_word(self, at: int, start: int) -> bool:
        """Whether the word after the hour is a clock's alone, or the hour is led to as one."""
        return self.known.units.match(self.words, at) is None or self._is_told(start)

    def _hour(self, at: int) -> tuple[int, int] | None:
        hour = self.numerals.whole(at)
        return hour if hour and hour[0] <= 24 else None

    def _digits(self, at: int, *, is_at: bool) -> tuple[Clock, int] | None:
        """7:30 pm, 16:30, 19.30 Uhr, 16h30."""
        met = self._figures(at, is_at=is_at)
        if met is None:
            return None
        hour, minute, end = met
        if not (minute.isdecimal() and len(minute) == 2 and hour.isdecimal() and len(hour) < 3):
            return None
        if int(hour) > 24 or int(minute) > 59 or self._is_glued(end, ":"):
            return None  # with seconds, it may be how long a run took
        is_open = self.known.code == "en" and 1 <= int(hour) <= 12 and not hour.startswith("0")
        end = self.known.word("oclock", self.words, end) or end
        return self._timed(int(hour) * 60 + int(minute), end, is_open)

    def _figures(self, at: int, *, is_at: bool) -> tuple[str, str, int] | None:
        """Hour and minute as digits, and where they end."""
        if at >= len(self.words) or self.words[at].kind is not Kind.NUMBER:
            return None
        if at and self.words[at].is_glued and self.words[at - 1].text not in ("(", "["):
            return None
        hour, _, minute = self.words[at].text.partition(".")
        if minute:
            is_clock = self._is_clock(at + 1, is_at=is_at) or self._is_no_date(at, hour, minute)
            return (hour, minute, at + 1) if is_clock and len(minute) == 2 else None
        if len(hour) == 4 and at + 1 < len(self.words) and self.words[at + 1].text in _ZONES:
            return hour[:2], hour[2:], at + 1  # 0630 GMT
        # 1h40 is how long something took, 19h30 when it began.
        is_time = is_at or (self.known.code != "en" and len(hour) == 2 and hour >= "13")
        if self._is_glued(at + 1, ":") or (self._is_glued(at + 1, "h") and is_time):
            return hour, self.words[at + 2].text, at + 3
        return None

    def _is_glued(self, at: int, text: str) -> bool:
        return (
            at + 1 < len(self.words)
            and self.words[at].text == text
            and self.words[at].is_glued
            and self.words[at + 1].is_glued
            and self.words[at + 1].kind is Kind.NUMBER
        )

    def _is_clock(self, at: int, *, is_at: bool) -> bool:
        """Whether 7.30 is a time: a word of the clock stands beside it."""
        uses = ("am", "pm", "oclock")
        return is_at or any(self.known.word(use, self.words, at) for use in uses)

    def _is_no_date(self, at: int, hour: str, minute: str) -> bool:
        """Whether 19.30 can be nothing but a time: in a language with a decimal comma."""
        if self.words[at].value is not None or len(hour) != 2 or not minute.isdecimal():
            return False
        return self._is_closed(at + 1) and (int(minute) == 0 or int(minute) > 12)

    def _timed(self, minutes: int, end: int, is_open: bool) -> tuple[Clock, int]:
        """A time with what stands after it: in the morning, in the evening, or neither."""
        minutes %= 1440
        for use in ("am", "pm"):
            stop = self.known.word(use, self.words, end)
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

    def _east_asian(self, at: int) -> tuple[Clock, int] | None:
        """午後4時30分, 下午4点半."""
        if "minute" not in self.known.words or at >= len(self.words):
            return None
        half = ""
        for use in ("am", "pm"):
            if end := self.known.word(use, self.words, at):
                half, at = use, end
        hour = self._hour(at)
        end = self.known.word("oclock", self.words, hour[1]) if hour else 0
        if not hour or not end or self.known.units.match(self.words, hour[1]):
            return None
        minutes = hour[0] * 60
        if stop := self.known.word("half", self.words, end):
            minutes, end = minutes + 30, stop
        else:
            number = self.numerals.at(end)
            stop = (
                self.known.word("minute", self.words, number.end)
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

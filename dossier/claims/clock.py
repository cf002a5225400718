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
        """Half past seven, quarter to eight, halb acht."""
        for use, minutes in (
            ("half_past", 30), ("quarter_past", 15), ("quarter_to", -15), ("half_to", -30),
        ):  # fmt: skip
            link = self.known.word(use, self.words, at)
            hour = self._hour(link) if link else None
            if hour:
                return self._timed(hour[0] * 60 + minutes, hour[1], hour[0] <= 12)
        hour = self._hour(at)
        if hour is None or hour[1] >= len(self.words):
            return None
        end = self.known.word("oclock", self.words, hour[1]) or hour[1]
        for use, minutes in (("half_after", 30), ("quarter_after", 15), ("quarter_less", -15)):
            if self.known.word(use, self.words, end) and self._is_told(at):
                stop = self.known.word(use, self.words, end)
                return self._timed(hour[0] * 60 + minutes, stop, hour[0] <= 12)
        if self.known.word("am", self.words, end) or self.known.word("pm", self.words, end):
            return self._timed(hour[0] * 60, end, hour[0] <= 12)
        is_more = end < len(self.words) and self.words[end].is_glued
        if end > hour[1] and not is_more and self._is_hour_word(hour[1], at):
            return self._timed(hour[0] * 60, end, hour[0] <= 12)
        return None

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
            is_clock = len(minute) == 2 and self._is_clock(at + 1, is_at=is_at)
            return (hour, minute, at + 1) if is_clock else None
        if self._is_glued(at + 1, ":") or (self._is_glued(at + 1, "h") and is_at):
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

"""The story's days on one line, as a picture: a sign for each dated moment, by its certainty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from dossier import interface
from dossier.interface import groups, say, say_number, series
from dossier.model import Moment
from dossier.pages.drawing import across, diamond, figure, label, shape
from dossier.render import spoken

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SIGNS = {"certain": "●", "inferred": "◌", "disputed": "◆"}
_STEP = 15
"""Pixels between signs of one day, one above the other."""
_EDGE = 0.03
"""The share of the width left free at either end."""
_APART = 0.2
"""The share of the width that a date needs."""


def strip(moments: Sequence[Moment]) -> str:
    """The moments of the story that have a day; nothing where all have the same."""
    days: dict[str, list[Moment]] = {}
    for moment in moments:
        if moment.period == "story" and _DAY.fullmatch(moment.date):
            days.setdefault(moment.date, []).append(moment)
    if len(days) < 2:
        return ""
    tallest = max(map(len, days.values()))
    floor = _STEP * tallest + 6
    summary = groups(
        say("{label}: {text}", label=spoken(day), text=moments_counted(len(moments_of_day)))
        for day, moments_of_day in days.items()
    )
    return figure(
        "strip",
        say("The story, day by day: {signs}", signs=series(_key(days))),
        say("{days}. Every moment is described below.", days=summary),
        floor + 24,
        shape("line", x1="0", x2="100%", y1=floor, y2=floor, class_="picture__axis"),
        *_signs(days, floor),
        *_dates(tuple(days), floor + 18),
    )


def _key(days: Mapping[str, Sequence[Moment]]) -> Iterator[str]:
    """What the signs mean that occur."""
    for certainty, sign in _SIGNS.items():
        if any(moment.certainty == certainty for moments in days.values() for moment in moments):
            yield f"{sign} {say(certainty)}"


def _signs(days: Mapping[str, Sequence[Moment]], floor: int) -> Iterator[str]:
    places = _places(tuple(days))
    for day, moments in days.items():
        for number, moment in enumerate(moments):
            x, y = across(places[day]), floor - 10 - _STEP * number
            kind = f"picture__{moment.certainty}"
            if moment.certainty == "disputed":
                yield diamond(x, y, kind)
            else:
                yield shape("circle", cx=x, cy=y, r=5, class_=kind)


def _dates(days: Sequence[str], y: int) -> Iterator[str]:
    """The first and the last day, and those between that have room."""
    places = _places(days)
    years = {day[:4] for day in days}
    free = _EDGE
    for day in days:
        place, last = places[day], day == days[-1]
        if day != days[0] and not last and (place - free < _APART or 1 - place < 2 * _APART):
            continue
        free = place
        of_year = interface.day_of_year(date.fromisoformat(day), interface.tongue())
        bare = interface.as_spoken(of_year)
        day_words = bare if len(years) == 1 else spoken(day, weekday=False)
        end = "start" if day == days[0] else "end" if last else "middle"
        yield label(day_words, "0" if day == days[0] else "100%" if last else across(place), y, end)


def moments_counted(number: int) -> str:
    """How many moments: “3 moments”."""
    return say_number("{number} moment", "{number} moments", number)


def _places(days: Sequence[str]) -> Mapping[str, float]:
    first, last = (date.fromisoformat(day).toordinal() for day in (min(days), max(days)))
    length = (1 - 2 * _EDGE) / (last - first)
    return {
        day: _EDGE + (date.fromisoformat(day).toordinal() - first) * length for day in sorted(days)
    }

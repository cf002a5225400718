"""Full dates in words: the month by its name, so that no figure can be taken for another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from dossier.frozen import dataclass
from dossier.language.amounts import numbered, tables
from dossier.language.sections import languages, section

_WORD = r"[^\W\d_]+(?:[\u0900-\u0dff]+[^\W\d_]*)*"
_DATES = (
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|[.ºª])?\s*(?:de |of |d['’])?"
        rf"(?P<month>{_WORD})[.,]*\s+(?:de |del )?(?P<year>\d{{4}})(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<month>{_WORD})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\d)(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"
    ),
)


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as it is written out."""

    day: date
    is_alone: bool
    """Whether nothing stands beside it."""
    is_of_another_weekday: bool
    """Whether a day of the week is named, and it is not this day's."""


def written_day(words: str) -> WrittenDay | None:
    """The one full date in a line; nothing where there is none, or more than one.

    The names of months are those of all languages that are known; a name that means another
    month elsewhere counts as none.

    Args:
        words: such as ``March 8, 2023 Wednesday 3:45 PM GMT`` or ``8. März 2023``.
    """
    days: set[date] = set()
    rest = words
    for shape in _DATES:
        for match in shape.finditer(words):
            month = match["month"].casefold()
            number = int(month) if month.isdigit() else _names("months").get(month, 0)
            try:
                days.add(date(int(match["year"]), number, int(match["day"])))
            except ValueError:
                continue
            rest = rest.replace(match[0], "")
    if len(days) != 1:
        return None
    day = days.pop()
    weekdays = (_names("weekdays").get(word, 0) for word in re.findall(_WORD, words.casefold()))
    named = set(filter(None, weekdays))
    return WrittenDay(day, not rest.strip(), bool(named) and day.isoweekday() not in named)


@cache
def _names(kind: str) -> Mapping[str, int]:
    """The names of months or weekdays, without those that languages do not agree on."""
    meanings: dict[str, set[int]] = {}
    for language in sorted(languages("amounts")):
        known = tables(language)
        for first, forms in (known.months if kind == "months" else known.weekdays).by_first.items():
            for parts, number in forms:
                if len(parts) == 1:
                    meanings.setdefault(first, set()).add(number)
    for language in languages("calendar"):
        for key, names in numbered(section(language, "calendar").get(kind, "")).items():
            for name in names:
                meanings.setdefault(name, set()).add(int(key))
    return {name: numbers.pop() for name, numbers in meanings.items() if len(numbers) == 1}

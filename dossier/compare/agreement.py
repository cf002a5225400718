"""How the readings of a point stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from dossier.compare.amounts import amount
from dossier.compare.days import day
from dossier.model import Agreement, Article, Point, Reading, Verdict
from dossier.text import is_word, number_value, tokens

_ARTICLES = frozenset({"a", "an", "the"})


def agreement(point: Point, articles: Sequence[Article]) -> Agreement:
    """Group a point's readings by what they say, and name who is silent.

    A point that carries a contradiction contradicts, unless its status is ``reconcilable``:
    then it differs. Without one, readings that do not say the same differ, and no more: only
    an editor calls something a contradiction.
    """
    groups = _groups([reading for reading in point.readings if reading.article])
    spoken = {reading.article for reading in point.readings}
    quiet = [article for article in articles if article.id not in spoken]
    silent = [one.id for one in quiet if not point.event or point.event in one.events]
    return Agreement(
        verdict=_verdict(point, groups),
        groups=groups,
        silent=tuple(silent),
        elsewhere=tuple(article.id for article in quiet if article.id not in silent),
        fits=_fits(point.readings),
    )


def _groups(readings: Sequence[Reading]) -> tuple[tuple[Reading, ...], ...]:
    """Readings that say the same, together; in the order of first reading."""
    groups: dict[str, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(_said(reading.side or _words(reading)), []).append(reading)
    return tuple(map(tuple, groups.values()))


def _words(reading: Reading) -> str:
    return reading.says or reading.quote


@lru_cache(maxsize=8192)
def _said(words: str) -> str:
    """Words as they are compared: no case, no punctuation, no article, numbers in digits.

    "90 minutes" and "an hour and a half" say the same, as do "January 10" and "10 January".
    """
    named = day(words)
    if named and not named.of:
        return f"{named.year}-{named.month}-{named.day} {named.weekday}"
    counted = amount(words)
    if counted and not counted.of:
        return " ".join(map(str, counted.told))
    rest = [token.norm for token in tokens(words) if is_word(token)]
    kept = [word for word in rest if word not in _ARTICLES] or rest
    values = [(word, number_value(word)) for word in kept]
    return " ".join(word if value is None else str(value) for word, value in values)


def _verdict(point: Point, groups: tuple[tuple[Reading, ...], ...]) -> Verdict:
    if point.contradiction:
        reconcilable = point.contradiction.status == "reconcilable"
        return Verdict.DIFFER if reconcilable else Verdict.CONTRADICT
    if not groups:
        return Verdict.RECORD_ONLY
    if len(groups) > 1:
        return Verdict.DIFFER
    speakers = {reading.article for reading in groups[0]}
    return Verdict.AGREE if len(speakers) > 1 else Verdict.ONLY_ONE


def _fits(readings: Sequence[Reading]) -> bool | None:
    """Whether one amount, or one day, fits all readings that give one."""
    # Of readings that say the same one is asked, whatever their order.
    sayings = list({_said(words): words for words in sorted(map(_words, readings))}.values())
    days = [named for words in sayings if (named := day(words))]
    if len(days) > 1:
        pairs = list(combinations(days, 2))
        like = all(one.is_like(two) for one, two in pairs)
        return all(one.agrees(two) for one, two in pairs) if like else None
    amounts = [told for words in sayings if (told := amount(words))]
    if len(amounts) < 2 or not all(one.is_like(two) for one, two in combinations(amounts, 2)):
        return None
    return max(one.low for one in amounts) <= min(one.high for one in amounts)

"""How the readings of a point relate to each other."""

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
    """Group a point's readings by what they say, and name who says nothing.

    An article without a reading says nothing only where somebody has read it: the point names
    it as silent, or it is declared read for the point's event and the point does not name it as
    unread. For a point without an event it must be declared read for all of its own. Until then
    it is not read yet; and where its capture is incomplete, nothing can be said of it.

    A point that carries a contradiction contradicts, unless its status is ``reconcilable``:
    then it differs. Without one, readings that do not say the same differ, and no more: only
    an editor calls something a contradiction.
    """
    groups = _groups([reading for reading in point.readings if reading.article])
    spoken = {reading.article for reading in point.readings}
    quiet = [article for article in articles if article.id not in spoken]
    asked = [one for one in quiet if not point.event or point.event in one.events]
    could = {article.id for article in asked}
    whole = [article for article in asked if not article.incomplete]
    silent = tuple(article.id for article in whole if _is_read(point, article))
    unread = tuple(article.id for article in whole if article.id not in silent)
    return Agreement(
        verdict=_verdict(point, groups, settled=not unread),
        groups=groups,
        silent=silent,
        elsewhere=tuple(article.id for article in quiet if article.id not in could),
        unread=unread,
        incomplete=tuple(article.id for article in asked if article.incomplete),
        fits=_fits(point.readings),
    )


def _is_read(point: Point, article: Article) -> bool:
    """Whether an editor has read an article for a point."""
    if article.id in point.silent:
        return True
    if article.id in point.unread:
        return False
    if point.event:
        return point.event in article.read
    return bool(article.events) and {*article.events} <= {*article.read}


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


def _verdict(point: Point, groups: tuple[tuple[Reading, ...], ...], *, settled: bool) -> Verdict:
    """The verdict; while articles are unread, none that another reading could make false."""
    if point.contradiction:
        is_reconcilable = point.contradiction.is_reconcilable
        return Verdict.DIFFER if is_reconcilable else Verdict.CONTRADICT
    if not groups:
        return Verdict.RECORD_ONLY if settled else Verdict.RECORD_ONLY_SO_FAR
    if len(groups) > 1:
        return Verdict.DIFFER
    if len({reading.article for reading in groups[0]}) > 1:
        return Verdict.AGREE if settled else Verdict.AGREE_SO_FAR
    return Verdict.ONLY_ONE if settled else Verdict.ONLY_ONE_SO_FAR


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

"""Ways to quote words wrongly that no reader would call the same words."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from tests.verify.planted.stock import is_within, listed

_NUMBER = re.compile(r"\d+")
_NUMBER_WORDS = sorted(
    listed("two three four five six seven eight nine ten eleven twelve twenty thirty forty")
)
_HELPING = listed(
    "is are was were will would can could has have had did does should may might must"
)
_LINKING = listed("a an the of to in on at for with from by and")


def _another_number(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    for place, word in enumerate(words):
        if _NUMBER.fullmatch(word):
            return [*words[:place], str(int(word) + chance.randint(1, 9)), *words[place + 1 :]]
        if word.lower() in _NUMBER_WORDS:
            others = [other for other in _NUMBER_WORDS if other != word.lower()]
            return [*words[:place], chance.choice(others), *words[place + 1 :]]
    return []


def _another_name(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    places = [
        place for place, word in enumerate(words) if place and re.fullmatch(r"[A-Z][a-z]{3,}", word)
    ]
    names = [word for word in pool if word[0].isupper() and word not in words]
    if not places or not names:
        return []
    place = chance.choice(places)
    return [*words[:place], chance.choice(names), *words[place + 1 :]]


def _another_word(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    places = [place for place, word in enumerate(words) if re.fullmatch(r"[a-z]{5,}", word)]
    others = [word for word in pool if word.islower() and word not in words]
    if not places or not others:
        return []
    place = chance.choice(places)
    return [*words[:place], chance.choice(others), *words[place + 1 :]]


def _without_a_word(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    place = chance.randrange(1, len(words) - 1)
    return words[:place] + words[place + 1 :]


def _with_a_word(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    place = chance.randrange(1, len(words) - 1)
    return [
        *words[:place],
        chance.choice(["really", "very", "also", "now", "again"]),
        *words[place:],
    ]


def _turned_round(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    places = [place for place, word in enumerate(words) if word.lower() in _HELPING]
    denials = [place for place, word in enumerate(words) if word.lower() in {"not", "never", "no"}]
    if denials and 0 < denials[0] < len(words) - 1:
        return words[: denials[0]] + words[denials[0] + 1 :]
    if not places:
        return []
    place = chance.choice(places) + 1
    return [*words[:place], chance.choice(["not", "never"]), *words[place:]]


def _swapped(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    place = chance.randrange(1, len(words) - 2)
    first, second = words[place], words[place + 1]
    return [*words[:place], second, first, *words[place + 2 :]]


def _another_ending(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    places = [place for place, word in enumerate(words) if re.fullmatch(r"[a-z]{4,}", word)]
    if not places:
        return []
    place = chance.choice(places)
    word = words[place]
    changed = word[:-1] if word.endswith("s") else f"{word}s"
    return [*words[:place], changed, *words[place + 1 :]]


def _another_link(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    places = [place for place, word in enumerate(words) if place and word in _LINKING]
    if not places:
        return []
    place = chance.choice(places)
    other = chance.choice(sorted(_LINKING - {words[place]}))
    return [*words[:place], other, *words[place + 1 :]]


def _several_words(words: list[str], pool: Sequence[str], chance: random.Random) -> list[str]:
    others = [word for word in pool if word.islower() and word not in words]
    if len(words) < 9 or len(others) < 3:
        return []
    place = chance.randrange(2, len(words) - 4)
    return [*words[:place], *chance.sample(others, 3), *words[place + 3 :]]


WAYS: tuple[Callable[[list[str], Sequence[str], random.Random], list[str]], ...] = (
    _another_number, _another_name, _another_word, _without_a_word, _with_a_word, _turned_round,
    _swapped, _another_ending, _another_link, _several_words,
)  # fmt: skip


def changed(words: str, pool: Sequence[str], texts: Sequence[str], chance: random.Random) -> str:
    """Some words with a change, in one of ten ways; empty where none of them is a change.

    Args:
        words: of a source.
        pool: words that may come in.
        texts: all sources, as ``norms``; no result stands in one of them.
        chance: what decides.
    """
    for way in chance.sample(WAYS, len(WAYS)):
        result = " ".join(way(words.split(), pool, chance))
        if result and not is_within(result, texts):
            return result
    return ""


def spliced(words: str, later: str, texts: Sequence[str]) -> str:
    """The beginning of one sentence with the end of another, as if they were one."""
    first, second = words.split(), later.split()
    result = " ".join(first[: len(first) // 2 + 1] + second[len(second) // 2 :])
    return "" if is_within(result, texts) else result

"""Numbers and texts as the parts of the index hold them: short, and in plain characters.

A text is shortened by pointing back to what was written before, word by word; the browser needs
a few lines to read it. Source of the method: J. Ziv and A. Lempel, "A universal algorithm for
sequential data compression" (1977).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, pairwise

from dossier.cache import kept

DIGITS = "".join(chr(code) for code in range(35, 126) if chr(code) != "\\")
"""Printable characters of ASCII, but for those that a string of JavaScript escapes and "~"."""
LAST = 46
"""So many digits end a number; the others are continued."""
MORE = len(DIGITS) - LAST
BACK = "~"
"""Begins a pointer: its length, then two digits of distance. Before "!" it stands for itself."""
SHORTEST = 6
"""Characters worth pointing back to."""
LONGEST = SHORTEST + len(DIGITS) - 1
FARTHEST = len(DIGITS) ** 2 - 1

_TOKEN = re.compile(r"[^\W_]+|[^\w]|_")


@lru_cache(maxsize=65536)
def number(value: int) -> str:
    """A number that is not negative, the lowest digits first."""
    written = ""
    while value >= LAST:
        written += DIGITS[LAST + value % MORE]
        value //= MORE
    return written + DIGITS[value]


def numbers(values: Iterable[int]) -> str:
    """Numbers, one behind the other."""
    return "".join(map(number, values))


def rising(values: Iterable[int]) -> str:
    """Rising numbers, each as its distance from the one before; the first from nought."""
    return numbers(after - before for before, after in pairwise([0, *values]))


@kept(most=8192)
def shortened(text: str) -> str:
    """A text in which what was there before is pointed back to.

    Args:
        text: of any length; pointers reach back ``FARTHEST`` code points.
    """
    written: list[str] = []
    places: dict[str, int] = {}
    done = 0
    nowhere = -1 - FARTHEST
    last = len(text) - SHORTEST
    for start in accumulate(map(len, _TOKEN.findall(text)), initial=0):
        if start < done:
            continue
        if start > last:
            break
        key = text[start : start + SHORTEST]
        before = places.get(key, nowhere)
        places[key] = start
        if start - before > FARTHEST:
            continue
        length = _common(text, before, start)
        written.append(text[done:start].replace(BACK, BACK + "!"))
        far, near = divmod(start - before, len(DIGITS))
        written.append(BACK + DIGITS[length - SHORTEST] + DIGITS[far] + DIGITS[near])
        done = start + length
    written.append(text[done:].replace(BACK, BACK + "!"))
    return "".join(written)


def _common(text: str, before: int, start: int) -> int:
    """How many characters two places of a text have in common."""
    length = SHORTEST
    most = min(LONGEST, len(text) - start)
    while length < most and text[before + length] == text[start + length]:
        length += 1
    return length

"""Words that readers use for one another, so that *price* finds *cost*.

A line of ``alike_words/<language>.txt`` is a group. The index carries the groups of which a word
stands in the dossier. They are common words of news; only English has some so far.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import cache
from importlib.resources import files

from dossier.search.terms import terms


def alike(codes: Iterable[str], present: Set[str]) -> str:
    """The groups that lead somewhere, parted by semicolons, their terms by spaces.

    Args:
        codes: languages without a region, such as ``en``.
        present: the terms of the dossier.
    """
    groups = (group for code in sorted(codes) for group in _groups(code))
    return ";".join(" ".join(group) for group in groups if not present.isdisjoint(group))


@cache
def _groups(code: str) -> tuple[tuple[str, ...], ...]:
    place = files("dossier") / "search" / "alike_words" / f"{code}.txt"
    if not place.is_file():
        return ()
    lines = place.read_text(encoding="utf-8").splitlines()
    return tuple(terms(line) for line in lines if line and not line.startswith("#"))

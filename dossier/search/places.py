"""What other languages call a place: *Genf*, *Ginebra*, *Женева* for Geneva."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from dossier.search.letters import folded

APART = "|"


def exonyms(names: Iterable[str]) -> tuple[str, ...]:
    """What else a place is called, in any language; nothing where two places are called so.

    Args:
        names: what a dossier calls one place.
    """
    wanted = {folded(name) for name in names if name}
    headed = [line for line in _lines() if folded(line.partition(APART)[0]) in wanted]
    if not headed:
        # Only a line with all letters of a name can have the name.
        near = [line for line in _lines() if any(name in folded(line) for name in wanted)]
        headed = [line for line in near if wanted.intersection(map(folded, line.split(APART)))]
    if len(headed) != 1:
        return ()
    return tuple(name for name in headed[0].split(APART) if folded(name) not in wanted)


@cache
def _lines() -> tuple[str, ...]:
    """The table, a place in each line: its name in English, then others."""
    text = (files("dossier") / "search" / "places.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if not line.startswith("#"))

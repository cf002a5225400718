"""News agencies, by the names that credits use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dossier.language import proper_names
from dossier.text.folding import fold


def _lines() -> Iterator[tuple[str, ...]]:
    """The names of each agency; the first stands for all."""
    for line in proper_names("agencies", "names").strip().splitlines():
        yield tuple(name.strip() for name in line.split("|"))


def _folded(name: str) -> str:
    return " ".join(fold(name).text.casefold().split())


AGENCIES: tuple[str, ...] = tuple(sorted({name for line in _lines() for name in line}))
"""Every name."""

_FIRST = {_folded(name): _folded(line[0]) for line in _lines() for name in line}


def source_key(name: str) -> str:
    """What names of one source have in common: equal for all names of an agency.

    Capitals, white space and what folding leaves out make no difference.

    Args:
        name: of an agency, an outlet or a text.
    """
    folded = _folded(name)
    return _FIRST.get(folded, folded)


def agencies_in(words: str, names: Iterable[str] = AGENCIES) -> list[str]:
    """The names that stand in some words, as words of their own, sorted.

    Args:
        words: of a credit, a dateline or a note.
        names: to be looked for; inside a longer one a shorter is not found.
    """
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    pattern = "|".join(map(re.escape, longest_first))
    return sorted(set(re.findall(rf"(?<!\w)(?:{pattern})(?!\w)", words))) if pattern else []

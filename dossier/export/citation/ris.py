"""RIS, which every citation manager reads, written by the tags of its 2012 description.

RIS has no escapes. A tag counts at the beginning of a line alone, so what is written never has a
line's end in it; and a comma parts a name into last and first. In a name that belongs to nobody's
first and last, such as *Smith, Jones & Co.*, it is read so all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.dates import dating
from dossier.export.citation.item import Item


def ris(items: Iterable[Item]) -> str:
    """References, each ended by ``ER``, with a blank line between them."""
    return "\n".join(_reference(item) for item in items)


def _reference(item: Item) -> str:
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in _fields(item) if value]
    return "".join(f"{line}\n" for line in (*lines, "ER  - "))


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", item.kind.ris
    yield "ID", item.id
    yield from (("AU", name) for name in item.authors)
    yield "TI", item.title
    yield "T2", item.container
    yield "PB", item.publisher
    dated = item.dating
    if dated:
        yield "PY", f"{dated.start[0]:04}"
        yield "DA", _slashed(dated.start)
    yield "ET", item.version
    yield "LA", item.language
    yield "UR", item.url or item.archived
    yield "L2", item.archived if item.url else ""
    accessed = dating(item.accessed)
    yield "Y2", _slashed(accessed.start) if accessed else ""
    yield "N1", item.notes


def _slashed(parts: tuple[int, ...]) -> str:
    """Year, month and day with a slash after each of the first three: ``2022/01//``."""
    year, *rest = parts
    numbers = [f"{year:04}", *(f"{number:02}" for number in rest)]
    return "/".join([*numbers, "", ""][:3]) + "/"

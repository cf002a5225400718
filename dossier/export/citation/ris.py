"""RIS, which every citation manager reads, written by the tags of its 2012 description.

RIS has no escapes. A tag counts at the beginning of a line alone, so what is written never has a
line's end in it; and a comma parts a name into last and first. Newspapers, agencies and publishers
have no first name: theirs are written without commas, and as they are in ``T2`` and ``PB``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from dossier.dates import dating
from dossier.export.citation.item import Item, Kind


def ris(items: Iterable[Item]) -> str:
    """References, each ended by ``ER``, with a blank line between them."""
    return "\n".join(_reference(item) for item in items)


def _reference(item: Item) -> str:
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in _fields(item) if value]
    return "".join(f"{line}\n" for line in (*lines, "ER  - "))


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    is_on_the_web = item.kind is Kind.RECORD and (item.url or item.archived)
    yield "TY", Kind.ENTRY.ris if is_on_the_web else item.kind.ris
    yield "ID", item.id
    is_outlet = item.kind in (Kind.ARTICLE, Kind.RECORD)
    yield from (("AU", name.replace(",", " ") if is_outlet else name) for name in item.authors)
    yield "TI", item.title
    yield "T2", item.container
    yield "PB", item.publisher
    dated = item.dating
    if dated:
        yield "PY", f"{dated.start[0]:04}"
        yield "DA", _slashed(dated.start)
    yield "ET", item.version
    yield "LA", item.language
    yield "UR", _address(item.url or item.archived)
    yield "L2", _address(item.archived) if item.url else ""
    accessed = dating(item.accessed)
    yield "Y2", _slashed(accessed.start) if accessed else ""
    yield "N1", item.notes


def _address(url: str) -> str:
    """An address without names of signs in HTML (``&copy=``), which are read as such in RIS."""
    return re.sub(r"&(\w)(\w*;?)", _without_entity, url)


def _without_entity(match: re.Match[str]) -> str:
    is_entity = html.unescape(match[0]) != match[0]
    return f"&%{ord(match[1]):02X}{match[2]}" if is_entity else match[0]


def _slashed(parts: tuple[int, ...]) -> str:
    """Year, month and day with a slash after each of the first three: ``2022/01//``."""
    year, *rest = parts
    numbers = [f"{year:04}", *(f"{number:02}" for number in rest)]
    return "/".join([*numbers, "", ""][:3]) + "/"

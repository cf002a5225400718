"""BibTeX: entries that BibTeX and biblatex read, in UTF-8.

A name stands in braces of its own, which keeps it from being parted into first and last. The
field ``date`` is what biblatex reads; it knows the first two levels of EDTF, and other dates are
given it as near as plain ones come. ``month`` is one of BibTeX's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dossier.dates import Dating, iso
from dossier.export.citation.item import Item

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SINGLE = r"[0-9]{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-[0-9]{2})?)?[?~%]?"
_SIGN = re.compile(r"[\\{}&%$#_~^\n\r]")
_READ = re.compile(rf"{_SINGLE}(?:/(?:{_SINGLE}|\.\.)?)?")
_JOINED = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[!?])(?=[!`])|(?<=!)(?=\?)")
"""Between signs of which TeX, or a program that reads BibTeX, makes one: a dash, a mark."""
_NAMED = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\n": " ",
    "\r": " ",
}


def bibtex(items: Iterable[Item]) -> str:
    """Entries with a blank line between them."""
    return "\n".join(_entry(item) for item in items)


def _entry(item: Item) -> str:
    lines = [f"  {name} = {value}," for name, value in _fields(item) if value not in ("", "{}")]
    return "\n".join([f"@{item.kind.bibtex}{{{item.id},", *lines, "}", ""])


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    yield "author", "{" + " and ".join(f"{{{tex(name)}}}" for name in item.authors) + "}"
    yield "title", f"{{{{{tex(item.title)}}}}}"
    is_article = item.kind.bibtex == "article"
    yield "journal" if is_article else "howpublished", f"{{{tex(item.container)}}}"
    yield "publisher", f"{{{tex(item.publisher)}}}"
    edition = f"Edition {item.version}" if item.version else ""
    yield "note", f"{{{tex('. '.join(filter(None, (edition, item.notes))))}}}"
    if item.dating:
        yield from _dated(item.date, item.dating)
    yield "language", f"{{{tex(item.language)}}}"
    yield "url", f"{{{_address(item.url or item.archived)}}}"
    yield "urldate", f"{{{item.accessed if _READ.fullmatch(item.accessed) else ''}}}"


def _dated(edtf: str, dated: Dating) -> Iterator[tuple[str, str]]:
    year, *rest = dated.start
    yield "year", f"{{{year:04}}}"
    if rest:
        yield "month", _MONTHS[rest[0] - 1]
    nearest = "/".join(iso(parts) for parts in (dated.start, dated.end) if parts)
    yield "date", f"{{{edtf if _READ.fullmatch(edtf) else nearest}}}"


def _address(url: str) -> str:
    """An address without the signs that would break the entry, or be read as a space or a dash."""
    coded = re.sub(r"[\\{}~]", lambda match: f"%{ord(match[0]):02X}", url)
    return coded.replace("--", "-%2D")


def tex(text: str) -> str:
    """Plain text, with the signs escaped that TeX takes for its own."""
    parts = _JOINED.split(text)
    return "{}".join(_SIGN.sub(_escaped, part) for part in parts)


def _escaped(match: re.Match[str]) -> str:
    return _NAMED.get(match[0], f"\\{match[0]}")

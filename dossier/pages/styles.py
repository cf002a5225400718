"""How to cite the dossier or a page of it in three styles: APA, Chicago, MLA.

A style is what stands before and after the name of the part; a part ends with a full stop, or
with a sign of its own. The templates put both around it, so that an edit changes the source of no
page for these alone. Styles are English, whatever the language of the dossier.
"""

from __future__ import annotations

from calendar import month_name

from dossier.dates import dating
from dossier.model import Imprint
from dossier.render import Meta, isolated

_ENDS = (".", "?", "!", "…")
_SHORT = 5
"""MLA shortens names of months that have as many letters or more."""


def part(title: str) -> dict[str, Meta]:
    """The front matter that names a page in citations.

    Args:
        title: plain text.
    """
    return {"part": title if title.endswith(_ENDS) else f"{title}."}


def styles(imprint: Imprint) -> list[dict[str, str]]:
    """The front matter of the first page: each style with its ends.

    ``alone`` is the citation of the dossier itself; an address follows them all. Where none is
    known MLA ends with a full stop, not with the comma before an address.
    """
    title = isolated(imprint.title)
    edition = f"edition {imprint.version}"
    names = _joined(imprint.authors)
    stop = "" if names.endswith(".") else "."
    year, full, short = _days(imprint.day)
    apa, whole = f"{names} ({year or 'n.d.'}). ", f"{title} (Edition {imprint.version})."
    dated = f" {full}." if full else ""
    chicago = f"{title}. {edition.capitalize()}.{dated}"
    last = "," if imprint.address else "."
    mla = f"{title}, {edition}, {short}{last}" if short else f"{title}, {edition}{last}"
    return [
        _style("APA", (apa, f" In {whole}"), f"{apa}{whole}"),
        _style("Chicago", (f"{names}{stop} “", f"” In {chicago}"), f"{names}{stop} {chicago}"),
        _style("MLA", (f"{names}{stop} “", f"” {mla}"), f"{names}{stop} {mla}"),
    ]


def _style(name: str, ends: tuple[str, str], alone: str) -> dict[str, str]:
    return {"name": name, "before": ends[0], "after": ends[1], "alone": alone}


def _joined(names: tuple[str, ...]) -> str:
    *others, last = map(isolated, names)
    return f"{', '.join(others)}, and {last}" if others else last


def _days(edtf: str) -> tuple[str, str, str]:
    """A date as APA, Chicago and MLA write it, the nearest there is; empty for none."""
    nearest = dating(edtf)
    if nearest is None:
        return "", "", ""
    about = "" if nearest.is_exact else "ca. "
    year, *rest = nearest.start
    if not rest:
        return (f"{about}{year}",) * 3
    month = month_name[rest[0]]
    short = month if len(month) < _SHORT else f"{month[:4] if month == 'September' else month[:3]}."
    if len(rest) == 1:
        return f"{about}{year}, {month}", f"{about}{month} {year}", f"{about}{short} {year}"
    day = rest[1]
    return (
        f"{about}{year}, {month} {day}",
        f"{about}{month} {day}, {year}",
        f"{about}{day} {short} {year}",
    )

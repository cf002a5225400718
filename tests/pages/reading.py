"""Reads pages as a test needs them: front matter, sections, rendered rows and text."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import yaml

from tests.render.site import html, shown


def meta(page: str) -> dict[str, Any]:
    """The front matter."""
    found: dict[str, Any] = yaml.safe_load(page.split("---\n")[1])
    return found


def body(page: str) -> str:
    """The Markdown without its front matter."""
    return page.split("---\n", 2)[2]


def headings(page: str) -> list[str]:
    """The text of every heading, in order, its level as number signs."""
    lines = [line for line in body(page).splitlines() if line.startswith("#")]
    return [f"{line.split(' ')[0]} {shown(line)}" for line in lines]


def section(page: str, heading: str) -> str:
    """The Markdown under a heading of the second level."""
    for part in ("\n" + body(page)).split("\n## ")[1:]:
        first, _, rest = part.partition("\n")
        if shown(f"## {first}") == heading:
            return rest
    raise LookupError(heading)


@dataclass
class _Rows(HTMLParser):
    rows: list[list[str]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    classes: list[list[str]] = field(default_factory=list)
    inside: bool = False

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "tr":
            self.rows.append([])
            self.classes.append([])
            self.ids.append(values.get("id") or "")
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self.classes[-1].append(values.get("class") or "")
            self.inside = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.rows[-1][-1] += data


@dataclass(frozen=True)
class Row:
    """One row of a rendered table."""

    id: str
    cells: list[str]
    """Their text, white space folded."""
    classes: list[str]


def rows(page: str) -> list[Row]:
    """Every row of every table of a page, as rendered."""
    reader = _Rows()
    reader.feed(html(body(page)))
    found = zip(reader.ids, reader.rows, reader.classes, strict=True)
    return [
        Row(id_, [" ".join(cell.split()) for cell in cells], looks) for id_, cells, looks in found
    ]


def row(page: str, id_: str) -> Row:
    """The row with an id."""
    return next(each for each in rows(page) if each.id == id_)


def text(markdown: str) -> str:
    """What a reader sees of a piece of Markdown."""
    return shown(markdown)

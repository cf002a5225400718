"""Reads every page of a built site and says which links lead nowhere, raw HTML included."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

LINKS = {"href", "src", "xlink:href", "poster", "data"}
ADDRESS_OF_PAGE = {"canonical", "alternate"}
"""Relations whose address is absolute by their nature, and which no browser follows by itself."""


@dataclass
class PageLinks(HTMLParser):
    """What one page links to, and what can be linked to in it."""

    links: list[tuple[str, str]] = field(default_factory=list)
    """The element's name and the address, in the order of the page."""
    ids: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.ids[values["id"]] += 1
        if ADDRESS_OF_PAGE & set(values.get("rel", "").split()):
            return
        self.links += [(tag, values[name]) for name in sorted(LINKS & values.keys())]
        for part in values.get("srcset", "").split(","):
            self.links += [(tag, address) for address in part.split()[:1]]


def faults(site: Path) -> list[str]:
    """Every link that leads nowhere and every id given twice, as ``page: what is wrong``."""
    pages = {path.relative_to(site).as_posix(): read(path) for path in sorted(site.rglob("*.html"))}
    found = []
    for name, page in pages.items():
        found += [f"{name}: id given {n} times: {id_}" for id_, n in page.ids.items() if n > 1]
        for tag, address in page.links:
            fault = fault_of(site, pages, name, tag, address)
            found += [f"{name}: {fault}: {address}"] if fault else []
    return found


def read(path: Path) -> PageLinks:
    """Parse one page."""
    page = PageLinks()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    return page


def fault_of(site: Path, pages: dict[str, PageLinks], name: str, tag: str, address: str) -> str:
    """What is wrong with one link, or nothing."""
    parts = urlsplit(address)
    if parts.scheme in {"data", "mailto"}:
        return ""
    if parts.scheme or parts.netloc:
        return "" if tag == "a" else "asks another site"
    if parts.path.startswith("/"):
        # Only this page is shown at any address, so its links cannot be relative.
        return "" if name == "404.html" else "depends on where the site lies"
    target = resolve(name, unquote(parts.path))
    if target not in pages:
        return "" if (site / target).is_file() else "leads nowhere"
    fragment = unquote(parts.fragment.partition(":~:")[0])
    return "" if not fragment or fragment in pages[target].ids else "no such place in the page"


def resolve(name: str, path: str) -> str:
    """The file that a relative path means in a page, both below the site's folder."""
    if not path:
        return name
    parts: list[str] = []
    for part in (PurePosixPath(name).parent / path).parts:
        if part == "..":
            parts = parts[:-1]
        else:
            parts.append(part)
    return "/".join(parts)


def outside(site: Path) -> list[str]:
    """Every address of another site that a style sheet or a script of ours asks for."""
    asked = re.compile(r"""url\(\s*["']?(?:https?:)?//|@import\s+["'](?:https?:)?//""")
    return [
        path.relative_to(site).as_posix()
        for path in sorted(site.rglob("*.css"))
        if asked.search(path.read_text(encoding="utf-8"))
    ]

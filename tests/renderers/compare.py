"""Compares sites that several renderers made of the same pages, and says what differs.

Of each page: its text, its ids, its links, and its head. What is not ours is left out: the
program and the name of the renderer, and the index of the theme's own search. Of the files beside
them, the index of our own search and the data: their bytes.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from html.parser import HTMLParser
from pathlib import Path

_EMPTY = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)
_UNREAD = frozenset(("script", "style", "template"))
"""Elements whose content is no text of the page."""
_THEIRS = re.compile(r"assets/(?:javascripts|stylesheets)/|iframe-worker")
"""Files of the theme beneath; every renderer has other versions of them."""
_OURS = frozenset(("masthead", "dossier", "foot"))
"""Classes of the parts of a page that our templates make."""
MOST_SHOWN = 20


@dataclass
class Page(HTMLParser):
    """What a reader, or a program, finds on one page."""

    text: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    head: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, bool]] = []
        self._is_in_head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: _plain(value or "") for name, value in attrs}
        is_ours = self._is_ours() or bool(_OURS & set(values.get("class", "").split()))
        if tag not in _EMPTY:
            self._open.append((tag, is_ours))
        self._is_in_head = self._is_in_head or tag == "head"
        address = values.get("href", values.get("src", ""))
        if self._is_in_head and tag in {"meta", "link", "title"}:
            if values.get("name") != "generator" and not _THEIRS.search(address):
                self.head.append(f"{tag} {sorted(values.items())}")
        elif is_ours:
            self.ids += [values["id"]] if "id" in values else []
            self.links += [f"{tag} {address}"] if address else []

    def handle_endtag(self, tag: str) -> None:
        self._is_in_head = self._is_in_head and tag != "head"
        while self._open and any(name == tag for name, _ in self._open):
            if self._open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        names = {name for name, _ in self._open}
        if names & _UNREAD or not data.strip():
            return
        if "title" in names and self._is_in_head:
            self.head.append(" ".join(data.split()))
        elif self._is_ours():
            self.text += data.split()

    def _is_ours(self) -> bool:
        return bool(self._open) and self._open[-1][1]


def _plain(value: str) -> str:
    """An attribute's value; Zensical writes an address beside the page as "./index.html"."""
    return re.sub(r"^\./|(?<=url=)\./", "", value)


def pages(site: Path) -> dict[str, Page]:
    """The pages of a site, by path below it."""
    read = {}
    for path in sorted(site.rglob("*.html")):
        page = Page()
        page.feed(path.read_text("utf-8"))
        page.close()
        page.text = ["".join(page.text)]  # spaces between elements mean nothing
        page.head.sort()
        read[path.relative_to(site).as_posix()] = page
    return read


def assets(site: Path) -> dict[str, bytes]:
    """The site's own files beside its pages, by path below it."""
    names = ("assets/dossier.*", "assets/fonts/*", "assets/search/**/*", "data/**/*")
    paths = (path for name in names for path in site.glob(name) if path.suffix != ".html")
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in paths if path.is_file()
    }


def differences(one: Path, other: Path) -> Iterator[str]:
    """Everything in which a site is not like another, in a line each."""
    first, second = pages(one), pages(other)
    for path in sorted(first.keys() ^ second.keys()):
        yield f"{path}: only in {one if path in first else other}"
    for path in sorted(first.keys() & second.keys()):
        for part in fields(Page):
            ours, theirs = getattr(first[path], part.name), getattr(second[path], part.name)
            if ours != theirs:
                yield f"{path}: {part.name}: {_first(ours, theirs)}"
    files, others = assets(one), assets(other)
    for path in sorted(files.keys() | others.keys()):
        if files.get(path) != others.get(path):
            yield f"{path}: another content, or only in one of them"


def _first(ours: Sequence[str], theirs: Sequence[str]) -> str:
    """Where two lists begin to differ."""
    place = next(
        (n for n, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]),
        min(len(ours), len(theirs)),
    )
    here, there = ("".join(part[place : place + 1]) for part in (ours, theirs))
    start = next(
        (n for n, pair in enumerate(zip(here, there, strict=False)) if pair[0] != pair[1]), 0
    )
    begin = max(0, start - 20)
    return f"{here[begin : begin + 100]!r} became {there[begin : begin + 100]!r}"


def main() -> int:
    """Compare sites with the first; 1 where any differs."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.renderers.compare", description=__doc__)
    parser.add_argument("sites", nargs="+", type=Path, help="folders; the first is the measure")
    first, *others = parser.parse_args().sites
    code = 0
    for other in others:
        found = list(differences(first, other))
        print(f"{other.name}: {len(pages(other))} pages, {len(found)} differences")
        print("".join(f"  {line}\n" for line in found[:MOST_SHOWN]), end="")
        code = code or bool(found)
    return code


if __name__ == "__main__":
    sys.exit(main())

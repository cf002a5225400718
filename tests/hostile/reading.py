"""What a page is made of, so that two builds can be compared."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

from tests.hostile.payloads import NAME

_ADDRESSES = {"href", "src", "action", "id", "class", "name", "style", "srcset", "data-of"}
"""Attributes whose values mean something to a browser or to our scripts."""

_HEADINGS = {"h1", "h2", "h3"}


class _Parts(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: Counter[str] = Counter()
        self.strange: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        for name, value in attrs:
            self.elements[f"{tag} {name}"] += 1
            if name == "id" and tag in _HEADINGS:
                continue  # made from the heading's letters, which is what an anchor is for
            if NAME in name or (name in _ADDRESSES and _leads_astray(name, value or "")):
                self.strange.append(f"{tag} {name}={value}")
        if NAME in tag:
            self.strange.append(tag)

    def handle_comment(self, data: str) -> None:
        self.elements["<!-- -->"] += 1
        self.strange += [data] if NAME in data else []

    def handle_decl(self, decl: str) -> None:
        self.elements["<!>"] += 1

    def handle_pi(self, data: str) -> None:
        self.elements["<? ?>"] += 1

    def unknown_decl(self, data: str) -> None:
        self.elements["<![]>"] += 1


def _leads_astray(name: str, value: str) -> bool:
    """Whether a text of ours became an address, an anchor or a class.

    Words in a query may be ours, and an anchor that a heading has from its letters.
    """
    if name == "href" and value.startswith(("#", "http")):
        return False
    return NAME in value.partition("?")[0]


def parts(html: str) -> tuple[Counter[str], list[str]]:
    """How often each element and attribute occurs, and everything that has our name."""
    reader = _Parts()
    reader.feed(html)
    reader.close()
    return reader.elements, reader.strange

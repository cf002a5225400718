"""Whether what annotates a text file is found at its place on the article's page, too.

As annotation clients do: of all places where the cited words stand on the page, the one whose
surroundings are most like the words before and after them.
"""

from __future__ import annotations

import json
import os
import re
from html.parser import HTMLParser
from itertools import takewhile
from pathlib import Path
from typing import Any

_VOID = {"br", "hr", "img", "input", "meta", "link", "source", "wbr"}
_UNSEEN = {"script", "style", "template", "head"}


class _Page(HTMLParser):
    """A page's text, and where in it that of the article begins and ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.start = self.end = -1
        self.open: list[bool] = []
        """Of each open element: whether it is the article's text."""
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        is_text = "text" in (dict(attrs).get("class") or "").split()
        if is_text and self.start < 0:
            self.start = len(self.text)
        self.open.append(is_text)
        self.unseen += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not self.open:
            return
        self.unseen -= tag in _UNSEEN
        if self.open.pop() and self.end < 0:
            self.end = len(self.text)

    def handle_data(self, data: str) -> None:
        self.text += "" if self.unseen else data


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _like(one: str, other: str) -> int:
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


def _found(page: str, exact: str, before: str, after: str) -> int:
    """Where cited words stand on a page; -1 where they do not."""
    places = [match.start() for match in re.finditer(f"(?={re.escape(exact)})", page)]

    def likeness(start: int) -> int:
        return _like(page[:start][::-1], before[::-1]) + _like(page[start + len(exact) :], after)

    return max(places, key=likeness, default=-1)


def _targets(target: Any) -> list[Any]:
    return target if isinstance(target, list) else [target]


def places(project: Path) -> tuple[int, list[str]]:
    """How many annotations are asked, and those that are found elsewhere or nowhere.

    Only those of words that stand in the article's own part of its page are asked: headline and
    standfirst may stand in its head.

    Args:
        project: a story's folder with its site, built.
    """
    site = project / "site"
    items = json.loads((site / "data/annotations.jsonld").read_text("utf-8"))["items"]
    asked, wrong = 0, []
    for target in (target for item in items for target in _targets(item["target"])):
        source = target.get("source", "")
        page = site / "articles" / f"{Path(source).stem}.html"
        if not source.startswith("articles/") or not page.is_file():
            continue
        reader = _Page()
        reader.feed(page.read_text("utf-8"))
        quote, position = target["selector"][:2]
        raw = (site / "data" / source).read_text("utf-8")
        text = _plain(raw).strip()
        own = _plain(reader.text[reader.start : reader.end]).strip()
        # Headline and standfirst stand above; so what both have alike is their end.
        alike = _like(own[::-1], text[::-1])
        head = len(text) - alike
        expected = len(_plain(raw[: position["start"]]).lstrip()) - head
        if expected < 0:
            continue
        asked += 1
        shown = _plain(reader.text)
        begin = shown.index(own) + len(own) - alike
        words = [_plain(quote.get(key, "")) for key in ("exact", "prefix", "suffix")]
        if _found(shown, *words) != begin + expected:
            wrong.append(f"{page.stem}: {words[0][:60]}")
    return asked, wrong


def said(project: Path) -> tuple[str, int]:
    """A line of sums, and how many are not at their place.

    Args:
        project: a story's folder with its site, built.
    """
    asked, wrong = places(project)
    lines = [*wrong, f"annotations: {asked - len(wrong)} of {asked} found at their place"]
    return os.linesep.join(lines), len(wrong)

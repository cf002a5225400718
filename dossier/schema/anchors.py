"""``annotations/anchors.txt``: every page and every place on it that the site ever had.

A line has a page's path without its ending and the anchors on it, parted by spaces; a page with
many has many lines, so that lines added on two branches can both be kept. Lines that begin with
``#`` are the head. Nothing is ever removed: what is listed leads somewhere for good.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from dossier.problems import Location, Problem

NAME: Final = "anchors.txt"
"""Of the file, in ``annotations/``."""

_HEAD = """\
# Every page of this dossier, and every place on it that a link may lead to. No line is removed.
# Updated by: python3 scripts/record.py
"""
_WIDE = 100
"""Letters of a line, unless one anchor alone has more."""
_NAME = r"[a-z0-9]+(?:-+[a-z0-9]+)*"
_PAGE = re.compile(rf"{_NAME}(?:/{_NAME})*")
"""Pages are written where a line says: nothing in it may lead to another folder."""
_ANCHOR = re.compile(r"\w(?:[\w.:-]*\w)?")

Anchors = Mapping[str, frozenset[str]]
"""The anchors on each page, by its path below ``docs/`` without the ending."""


def parse_anchors(text: str, file: str) -> tuple[dict[str, frozenset[str]], tuple[Problem, ...]]:
    """The anchors of each page, and the lines that are none.

    Args:
        text: all of it, with any line ends.
        file: its name in problems.
    """
    listed: dict[str, frozenset[str]] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        words = [] if line.startswith("#") else line.split()
        if not words:
            continue
        page, anchors = words[0], words[1:]
        if _PAGE.fullmatch(page) and all(map(_ANCHOR.fullmatch, anchors)):
            listed[page] = listed.get(page, frozenset()) | frozenset(anchors)
        elif not problems:
            problems.append(_malformed(Location(file, number, 1, line)))
    return listed, tuple(problems)


def write_anchors(listed: Anchors) -> str:
    """The text of a list, pages and anchors sorted."""
    return "".join([_HEAD, *(line for page in sorted(listed) for line in _lines(page, listed))])


def _lines(page: str, listed: Anchors) -> Iterator[str]:
    line = page
    for anchor in _sorted(listed[page]):
        if line != page and len(line) + len(anchor) >= _WIDE:
            yield f"{line}\n"
            line = page
        line += f" {anchor}"
    yield f"{line}\n"


def _sorted(anchors: Iterable[str]) -> list[str]:
    """Numbers in the order of their value: ``p2`` before ``p10``."""
    return sorted(anchors, key=lambda anchor: [*map(_key, re.split(r"(\d+)", anchor))])


def _key(part: str) -> tuple[int, str]:
    return (int(part), "") if part.isascii() and part.isdigit() else (0, part)


def _malformed(location: Location) -> Problem:
    return Problem(
        location,
        "published-form",
        "This line does not name a page and places on it",
        found=location.source.strip(),
        expected="a page and its anchors, such as records/index ship-register",
        hint="Restore the line, or delete it; python3 scripts/record.py adds what is there now",
    )

"""Finding furniture that is repeated: slogans, repeated lines, lines shared by seeds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.roles.credits import is_credit
from dossier.clean.rule import Hit

SLOGAN_LINES = 4
"""So many lines with one opening make a slogan; fewer can be rhetoric."""
SLOGAN_WORDS = 9
"""The longest line of a slogan."""
NUMBER = "#"
TWICE = 4
"""A line of so many words that stands twice in a row is no accident of style."""
SHORT = 12
"""A line with fewer words can be furniture that all pages of an outlet share."""


def slogans(page: Page) -> Iterator[Hit]:
    """Runs of short lines that hammer one opening, with the odd line between and after.

    They are looked for outside the prose only: inside it they can be a list.
    """
    first, last = page.prose
    run: list[int] = []
    for index, line in page:
        if line.length <= SLOGAN_WORDS and (index < first or index > last):
            run.append(index)
            continue
        yield from _slogan(page, run)
        run = []
    yield from _slogan(page, run)


def _slogan(page: Page, run: list[int]) -> Iterator[Hit]:
    """The lines from the first to the last that share the most frequent opening."""
    counted = Counter(_opening(page.lines[index]) for index in run)
    counted.pop("", None)
    if not counted:
        return
    opening, count = max(counted.items(), key=lambda item: (item[1], item[0]))
    if count < SLOGAN_LINES:
        return
    with_opening = [index for index in run if _opening(page.lines[index]) == opening]
    for index in range(with_opening[0], with_opening[-1] + 1):
        yield Hit(index, sure=True)


def _opening(line: Line) -> str:
    """The first two words of a line that has more than two, when neither is a number."""
    opening = line.words[:2] if len(line.words) > 2 else ()
    return "" if NUMBER in opening else " ".join(opening)


def repeated(page: Page) -> Iterator[Hit]:
    """Short lines that stood on the page before, but for sentences.

    Straight below itself, a line is the second copy of a caption or a title; a credit says
    nothing the second time.
    """
    seen: set[str] = set()
    for index, line in page:
        twice = index > 0 and line.length >= TWICE and page.lines[index - 1].text == line.text
        if twice or (line.text in seen and not line.ends_sentence):
            yield Hit(index, sure=twice or (line.text in seen and is_credit(line)))
        seen.add(line.text)


def shared(page: Page) -> Iterator[Hit]:
    """Short lines that stand word for word in another seed of the dossier.

    Two outlets can share a headline, and a quotation, but below the article they share
    nothing but furniture and credits.
    """
    _, last = page.prose
    for index, line in page:
        if line.length < SHORT and line.text in page.elsewhere and not is_credit(line):
            yield Hit(index, sure=index > last >= 0)

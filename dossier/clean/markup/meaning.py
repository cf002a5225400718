"""What a line of the article is by its element."""

from __future__ import annotations

from enum import StrEnum

from dossier.clean.markup.tree import Tree
from dossier.clean.page import Line
from dossier.text.word_list import word_list


class Meaning(StrEnum):
    """What the elements around a line say that it is."""

    NOTHING = ""
    HEADLINE = "headline"
    HEADING = "heading"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    DATE = "date"
    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"


NEAR = 3
"""So many boxes around a line are asked for their names."""
LONGEST_BYLINE = 20
LONGEST_DATE = 14
LONGEST_CREDIT = 25
LONGEST_CAPTION = 120
SUMMARY = 60
PARTS = frozenset(("p", "li", "td", "figure", "figcaption", "h2", "h3", "h4", "blockquote"))
HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
PICTURES = frozenset(("figcaption", "figure"))
NO_PICTURES = frozenset(("blockquote", "table", "pre", "ul", "ol"))
CAPTIONS = word_list(
    "caption captions figcaption imagecaption photocaption gallery slideshow cutline"
)
CREDITS = word_list("credit credits copyright photographer imagecredit photocredit")
BYLINES = word_list("byline bylines author authors contributor contributors writer")
DATES = word_list("date datetime timestamp published updated pubdate dateline publication")
STANDFIRSTS = word_list("standfirst dek subtitle subhead subheadline deck kicker summary lead")


def meaning(tree: Tree, index: int, start: int = 0) -> Meaning:
    """What the elements around a line say that it is.

    Args:
        tree: the boxes of the page.
        index: of the line in ``Page.lines``.
        start: the first line of the article's element.
    """
    line = tree.lines[index]
    elements = tree.elements[tree.origins[index].box]
    names = _names(tree, index)
    if "h1" in elements:
        return Meaning.HEADLINE
    said_meaning = _beside_pictures(line, elements, names)
    if not said_meaning and not HEADINGS.isdisjoint(elements):
        said_meaning = Meaning.HEADING
    if not said_meaning and line.length <= SUMMARY and not STANDFIRSTS.isdisjoint(names):
        said_meaning = Meaning.STANDFIRST
    if not said_meaning and line.is_prose and index < start:
        said_meaning = Meaning.STANDFIRST
    if not said_meaning and not line.is_prose:
        said_meaning = _about(line, elements, names)
    return said_meaning or _plain(tree, index)


def _names(tree: Tree, index: int) -> set[str]:
    """The words of the names of the boxes around a line, but for those with much more in them."""
    names: set[str] = set()
    for box, _ in zip(tree.around(tree.origins[index].box), range(NEAR), strict=False):
        if tree.extents[box].prose > LONGEST_CAPTION:
            break
        names.update(tree.words[box])
    return names


def _beside_pictures(line: Line, elements: frozenset[str], names: set[str]) -> Meaning:
    """Whether a line is the caption or the credit of a picture."""
    is_pictured = not PICTURES.isdisjoint(elements) and NO_PICTURES.isdisjoint(elements)
    if line.length <= LONGEST_CREDIT and not CREDITS.isdisjoint(names):
        return Meaning.CREDIT
    if line.length <= LONGEST_CAPTION and (is_pictured or not CAPTIONS.isdisjoint(names)):
        return Meaning.CAPTION
    return Meaning.NOTHING


def _about(line: Line, elements: frozenset[str], names: set[str]) -> Meaning:
    """Whether a short line names the author or the time."""
    if line.length <= LONGEST_BYLINE and not BYLINES.isdisjoint(names):
        return Meaning.BYLINE
    is_date = "time" in elements or not DATES.isdisjoint(names)
    return Meaning.DATE if is_date and line.length <= LONGEST_DATE else Meaning.NOTHING


def _plain(tree: Tree, index: int) -> Meaning:
    """Whether a line without another meaning is a paragraph next to others in one box."""
    box = next(
        (outer for outer in tree.around(tree.origins[index].box) if not tree.is_text(outer)), -1
    )
    is_own = tree.element_of(index, PARTS) in ("p", "li", "")
    is_paragraph = box >= 0 and is_own and tree.extents[box].prose >= tree.lines[index].length
    return Meaning.PARAGRAPH if is_paragraph else Meaning.NOTHING

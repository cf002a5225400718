"""Finding lines that are furniture by the elements they stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dossier.clean.markup.tree import LINKED
from dossier.clean.page import Page
from dossier.clean.rule import Hit

Finder = Callable[[Page], Iterator[Hit]]

PARTLY = 0.4
SHORT = 12
"""Where a line has no more words, it is a link when so much of it is linked."""
TITLE = 4
"""A paragraph of so many words that is one link is the title of another article."""
ITEMS = frozenset(("li", "p", "h1", "h2", "h3", "h4", "h5", "h6", "td"))
QUOTED = frozenset(("p", "blockquote"))
STRUCK = frozenset(("del", "s", "strike"))


def hidden(page: Page) -> Iterator[Hit]:
    """Lines that a browser does not show; the first in doubt where they are the article."""
    tree = page.tree
    if tree is None:
        return
    lines = [index for index, _ in page if not tree.box_of(index).shown]
    if not tree.is_hidden:
        yield from (Hit(index, sure=True) for index in lines)
    elif prose := [index for index in lines if page.lines[index].is_prose]:
        yield Hit(prose[0], sure=False)


def struck(page: Page) -> Iterator[Hit]:
    """Words that are struck out."""
    tree = page.tree
    if tree is None:
        return
    for index, _ in page:
        if tree.element_of(index, STRUCK):
            yield Hit(index, sure=True)


def frame(page: Page) -> Iterator[Hit]:
    """Lines of the page's menu, head and foot."""
    tree = page.tree
    if tree is None:
        return
    for index, _ in page:
        if tree.is_frame(index):
            yield Hit(index, sure=True)


def named(kind: str) -> Finder:
    """A rule's function that finds the lines in boxes whose names say what they are."""

    def find(page: Page) -> Iterator[Hit]:
        tree = page.tree
        if tree is None:
            return
        yield from (Hit(index, sure=True) for index in tree.by_kind.get(kind, ()))

    return find


def cards(page: Page) -> Iterator[Hit]:
    """Lines of teasers: boxes that are alike, each with a linked title."""
    tree = page.tree
    if tree is None:
        return
    for index, _ in page:
        if tree.is_card(index):
            yield Hit(index, sure=True)


def links(page: Page) -> Iterator[Hit]:
    """Lines that are links: next to others, below the text, or a paragraph of their own."""
    tree = page.tree
    if tree is None:
        return
    before = -1
    for index, line in page:
        share = tree.origins[index].linked
        is_link = share >= LINKED or (
            share >= PARTLY and line.length <= SHORT and tree.element_of(index, QUOTED) == ""
        )
        if not is_link:
            continue
        is_item = tree.element_of(index, ITEMS) == "li"
        is_paragraph = (
            share >= LINKED
            and line.length >= TITLE
            and not line.ends_sentence
            and tree.element_of(index, ITEMS) == "p"
        )
        if is_paragraph or tree.is_furniture_link(index) or (is_item and before == index - 1):
            before = index
            yield Hit(index, sure=True)

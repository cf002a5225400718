"""From the elements of a page to lines of text, each with the element that it stands in.

One block is one line. What a browser shows by other means than words is written as words: the
marks of ``<q>``, a raised number, the reading of a character, the cells of a row. Words that are
on the page but not in the sentence (struck ones, ones for screen readers only) get a line of
their own below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborNode

from dossier.capture.html.elements import (
    BLOCKS,
    DISPLAY,
    HEADINGS,
    INVISIBLE,
    KEEPS_LINES,
    LINKS,
    NAMES,
    PHRASES,
    PREFORMATTED,
    QUIET,
    SHADOW,
    STRUCK,
    UNREAD,
)  # fmt: skip
from dossier.capture.html.nodes import Open
from dossier.capture.html.writing import BELOW, Lines
from dossier.language.quotation_marks import OPENING, drawn_marks

HIDDEN_WORDS = 60
"""So many words in sentences are no menu that waits to be opened: they are taken although a
browser hides them."""
SHORT = 12
"""The longest label for screen readers, in words."""
RAISED_ELEMENTS = ("sup", "rt")
BETWEEN_CELLS = " | "

LONGEST_CELL = 200
"""A longer cell, in letters, is a column of a page."""
BLOCKS_IN_CELLS = "table, ul, ol, h1, h2, h3, h4, h5, h6, section, article, figure, form, hr"
"""What cells of data do not hold."""

_SENTENCE = re.compile(r"[^\s.!?。！？؟][.!?。！？؟][\"'”’»)]*(?:\s|$)")


class Reader:
    """Walks through a page once; recursion would not survive what templates nest."""

    def __init__(self, language: str) -> None:
        self.top = Open("html", None, 0, is_block=True, language=language)
        self.lines = Lines()
        self.in_links = 0
        self.last_closed = ""

    def read(self, root: LexborNode) -> None:
        """Take all lines below an element."""
        frames: list[tuple[Iterator[LexborNode], Open]] = [(_children(root), self.top)]
        while frames:
            nodes, element = frames[-1]
            for node in nodes:
                tag = node.tag
                if tag == "-text":
                    self._text(node.text_content or "", element)
                elif tag and tag[0] not in "-!" and tag not in UNREAD:
                    inner = self._begin(node, tag, element)
                    if inner:
                        frames.append((self._content(node, tag, inner), inner))
                        break
            else:
                frames.pop()
                if frames:
                    self._end(element)
        self.lines.flush()

    def _content(self, node: LexborNode, tag: str, element: Open) -> Iterator[LexborNode]:
        """What a browser shows inside an element."""
        if tag == "slot" and element.slots is not None:
            name = node.attributes.get("name") or ""
            assigned = [
                child
                for child in _children(element.slots)
                if (child.tag == "-text" and not name)
                or (_is_element(child) and (child.attributes.get("slot") or "") == name)
            ]
            if any(
                child.tag != "-text" or (child.text_content or "").strip() for child in assigned
            ):
                element.slots = None
                return iter(assigned)
        child = node.child
        while child is not None and child.tag in ("-text", "-comment"):
            child = child.next
        if child is not None and child.tag == "template" and _is_shadow(child):
            element.slots = node
            return _children(child.template_fragments()[0])
        return _children(node)

    def _begin(self, node: LexborNode, tag: str, outer: Open) -> Open | None:
        """Enter an element; nothing when no reader sees what is in it."""
        if tag == "br":
            self._break(outer)
            return None
        if tag == "hr":
            self.lines.flush()
            return None
        if tag == "wbr":
            return None
        attributes = node.attributes
        style = attributes.get("style") or ""
        display = DISPLAY.search(style) if style else None
        shows = display.group(1).lower() if display else ""
        is_shown = not (
            ("hidden" in attributes and attributes["hidden"] != "until-found")
            or shows == "none"
            or (style and INVISIBLE.search(style))
            or tag == "noscript"
            or (tag == "dialog" and "open" not in attributes)
        )
        if not is_shown and (tag in ("span", "a", "b") or not _holds_prose(node)):
            return None
        is_block = tag in BLOCKS or ("-" in tag and outer.tag not in PHRASES)
        if tag == "button":
            is_block = outer.tag not in PHRASES
        if shows:
            is_block = shows not in ("inline", "contents") if not is_block else shows != "inline"
            is_block = is_block and not shows.startswith("inline")
        if outer.is_row and tag != "table":
            is_block = False
        names = _names(attributes) if attributes else ""
        element = Open(
            tag,
            outer,
            outer.depth + 1,
            is_block,
            names,
            attributes.get("lang") or attributes.get("xml:lang") or outer.language,
            is_shown and outer.is_shown,
            outer.keeps_lines or tag in PREFORMATTED or bool(style and KEEPS_LINES.search(style)),
            outer.is_row,
            outer.quotations,
            slots=outer.slots,
        )
        if tag == "table":
            self.lines.flush()
            element.is_row = False
            element.closing = "data" if _has_data(node) else ""
            element.is_block = True
            return element
        if is_block:
            self.lines.flush()
        self._mean(node, element, names)
        return element

    def _mean(self, node: LexborNode, element: Open, names: str) -> None:
        """What the beginning of an element says beside its words."""
        tag = element.tag
        outer = element.parent or self.top
        if tag == "tr" and _table_of(element) == "data":
            element.is_row = True
        elif tag in ("td", "th") and outer.is_row:
            if any(_is_element(other) for other in _before(node)):
                self.lines.add(BETWEEN_CELLS, outer, 0)
        elif tag == "q":
            self._quote(node, element)
        elif not element.is_block:
            self._inline(node, element, names)
        if tag in LINKS:
            self.in_links += 1

    def _inline(self, node: LexborNode, element: Open, names: str) -> None:
        """Enter an element inside a line."""
        tag = element.tag
        outer = element.parent or self.top
        if outer.is_row and tag in BLOCKS:
            self.lines.space()
        is_link = tag in LINKS
        if self.lines.seam == 1:
            self.lines.seam = 3 if is_link and self.last_closed in LINKS else 2
        if tag == "rp":
            outer.has_brackets = True
        is_quiet = bool(names) and bool(QUIET.search(names)) and _is_short(node)
        if tag in STRUCK or tag in RAISED_ELEMENTS or is_quiet:
            element.closing = tag if tag in RAISED_ELEMENTS else BELOW
            element.is_shown = element.is_shown and not is_quiet
            self.lines.save()

    def _quote(self, node: LexborNode, element: Open) -> None:
        """Write the mark that a browser draws, unless the page has its own."""
        element.quotations += 1
        words = node.text(deep=True).strip()
        before = "".join(self.lines.buffer.pieces[-2:]).rstrip()
        if words[:1] in OPENING or (before[-1:] in OPENING and before[-1:] not in "’”'»"):
            return
        opening, element.closing = drawn_marks(element.language, element.quotations - 1)
        self.lines.add(opening, element.parent or self.top, 0)

    def _end(self, element: Open) -> None:
        """Leave an element."""
        tag = element.tag
        if tag in LINKS:
            self.in_links -= 1
        if element.is_block:
            self.lines.flush()
            self.lines.seam = 0
            return
        if tag == "q" and element.closing:
            self.lines.add(element.closing, element.parent or self.top, 0)
        elif element.closing and tag != "table":
            self.lines.restore(element)
        if element.is_row and tag in BLOCKS:
            self.lines.space()
        self.lines.seam = 1
        self.last_closed = tag

    def _text(self, text: str, element: Open) -> None:
        """Add words, line by line where the page keeps its line breaks."""
        if not element.keeps_lines or element.is_row:
            self.lines.text(text, element, is_linked=self.in_links > 0)
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self.lines.flush()
            self.lines.text(line, element, is_linked=self.in_links > 0)

    def _break(self, element: Open) -> None:
        """End a line inside a block; a heading goes on, and so does a row."""
        around: Open | None = element
        while around and not around.is_block:
            around = around.parent
        if element.is_row or (around and around.tag in HEADINGS) or self.lines.saved:
            self.lines.space()
        else:
            self.lines.flush()


def _names(attributes: Mapping[str, str | None]) -> str:
    """What the page calls an element."""
    return " ".join(value for name in NAMES if name in attributes and (value := attributes[name]))


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _is_shadow(template: LexborNode) -> bool:
    """Whether a browser shows the content of a template in place of the element's own."""
    attributes = template.attributes
    return any(name in attributes for name in SHADOW)


def _before(node: LexborNode) -> Iterator[LexborNode]:
    other = node.prev
    while other is not None:
        yield other
        other = other.prev


def _is_element(node: LexborNode) -> bool:
    return bool(node.tag) and (node.tag or "-")[0] not in "-!"


def _table_of(row: Open) -> str:
    """What is known of the table that a row stands in."""
    around = row.parent
    while around and around.tag != "table":
        around = around.parent
    return around.closing if around else ""


def _holds_prose(node: LexborNode) -> bool:
    """Whether something hidden is an article, or a part of one."""
    words = 0
    for paragraph in node.css("p, li, blockquote, h2"):
        text = paragraph.text(deep=True)
        if _SENTENCE.search(text):
            words += len(text.split()) + sum(1 for letter in text if letter > "\u2e80") // 2
            if words >= HIDDEN_WORDS:
                return True
    return False


def _is_short(node: LexborNode) -> bool:
    return len(node.text(deep=True).split()) <= SHORT


def _has_data(table: LexborNode) -> bool:
    """Whether the rows of a table can be read as lines: short cells, two or more in a row."""
    if (table.attributes.get("role") or "") == "presentation":
        return False
    inner = table.css(BLOCKS_IN_CELLS)
    if any(other != table for other in inner):
        return False
    cells = table.css("td, th")
    if any(len(cell.text(deep=True).strip()) > LONGEST_CELL for cell in cells):
        return False
    if any(len(cell.css("p, div")) > 2 for cell in cells):
        return False
    return any(len(row.css("td, th")) > 1 for row in table.css("tr"))

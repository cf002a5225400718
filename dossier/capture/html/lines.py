"""From the elements of a page to lines of text, each with the element that it stands in.

One block is one line. What a browser shows by other means than words is written as words: the
marks of ``<q>``, a raised number, the reading of a character, the cells of a row. Words that are
on the page but not in the sentence (struck ones, ones for screen readers only) get a line of
their own below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from dossier.capture.html.elements import (
    BLOCKS,
    DISPLAY,
    HEADINGS,
    INVISIBLE,
    KEEPS_LINES,
    LINKS,
    LONGEST_NAMES,
    NAMES,
    NOTE,
    PHRASES,
    PREFORMATTED,
    QUIET,
    RAISED,
    SHADOW,
    STRUCK,
    SUPERSCRIPTS,
    UNREAD,
)
from dossier.capture.html.quotation import OPENING, marks
from dossier.capture.html.tables import has_data
from dossier.model import Box, LineOrigin, Structure

HIDDEN_WORDS = 60
"""So many words in sentences are no menu that waits to be opened: they are taken although a
browser hides them."""
SHORT = 12
"""The longest label for screen readers, in words."""
PLAIN = frozenset(("a", "span", "font"))
"""Elements that say nothing without a name."""
BETWEEN_CELLS = " | "

_SPACES = re.compile(r"[ \t\n\r\f\u00ad\ufeff]*[ \t\n\r\f][ \t\n\r\f\u00ad\ufeff]*")
_NO_WIDTH = re.compile("[\u00ad\ufeff]")
_EDGES = " \t\n\r\f\u00a0\u200b"
_NO_BREAKS = re.compile("\u00a0{2,}|\u00a0+ [\u00a0 ]*| \u00a0+[\u00a0 ]*")
_SENTENCE = re.compile(r"[^\s.!?。！？؟][.!?。！？؟][\"'”’»)]*(?:\s|$)")
_LINE_BREAKS = re.compile(r"[\v\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(slots=True, eq=False)
class Open:
    """An element whose end has not come."""

    tag: str
    parent: Open | None
    depth: int
    is_block: bool
    names: str = ""
    language: str = ""
    is_shown: bool = True
    keeps_lines: bool = False
    is_row: bool = False
    """Whether it is a row of a table of data, or stands in one."""
    quotations: int = 0
    """How many quotations it stands in, itself included."""
    has_brackets: bool = False
    """Of ruby: whether the page brings the brackets around the readings."""
    closing: str = ""
    """What is written at its end."""
    box: int = -1
    slots: LexborNode | None = None
    """The element whose own content fills the slots, inside a shadow root."""


@dataclass(slots=True, eq=False)
class Buffer:
    """The words of a line, as far as they have come."""

    pieces: list[str] = field(default_factory=list)
    letters: int = 0
    linked: int = 0
    owner: Open | None = None
    """The innermost element that holds all the words."""
    below: list[tuple[str, Open]] = field(default_factory=list)
    """What gets a line of its own below this one."""


class Reader:
    """Walks through a page once; recursion would not survive what templates nest."""

    def __init__(self, language: str) -> None:
        self.top = Open("html", None, 0, is_block=True, language=language)
        self.buffer = Buffer()
        self.saved: list[Buffer] = []
        self.in_links = 0
        self.seam = 0
        """1 after an inline element ended, 2 when another began right behind it, 3 when both
        are links: words of two elements may not be one word."""
        self.last_closed = ""
        self.texts: list[str] = []
        self.origins: list[tuple[int, float]] = []
        self.boxes: list[Box] = []

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
        self._flush()

    def structure(self) -> Structure:
        """Where the lines stand."""
        return Structure(
            tuple(self.boxes), tuple(LineOrigin(box, linked) for box, linked in self.origins)
        )

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
            self._flush()
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
        names = " ".join(value for name in NAMES if (value := attributes.get(name)))
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
            self._flush()
            element.is_row = False
            element.closing = "data" if has_data(node) else ""
            element.is_block = True
            return element
        if is_block:
            self._flush()
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
                self._add(BETWEEN_CELLS, outer, 0)
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
            self._space()
        is_link = tag in LINKS
        if self.seam == 1:
            self.seam = 3 if is_link and self.last_closed in LINKS else 2
        if tag == "rp":
            outer.has_brackets = True
        if (
            tag in STRUCK
            or tag in ("sup", "rt")
            or (names and QUIET.search(names) and _is_short(node))
        ):
            element.closing = tag if tag in ("sup", "rt") else "below"
            self.saved.append(self.buffer)
            self.buffer = Buffer()

    def _quote(self, node: LexborNode, element: Open) -> None:
        """Write the mark that a browser draws, unless the page has its own."""
        element.quotations += 1
        words = node.text(deep=True).strip()
        before = "".join(self.buffer.pieces[-2:]).rstrip()
        if words[:1] in OPENING or (before[-1:] in OPENING and before[-1:] not in "’”'»"):
            return
        opening, element.closing = marks(element.language, element.quotations - 1)
        self._add(opening, element.parent or self.top, 0)

    def _end(self, element: Open) -> None:
        """Leave an element."""
        tag = element.tag
        if tag in LINKS:
            self.in_links -= 1
        if element.is_block:
            self._flush()
            self.seam = 0
            return
        if tag == "q" and element.closing:
            self._add(element.closing, element.parent or self.top, 0)
        elif element.closing and tag != "table":
            self._restore(element)
        if element.is_row and tag in BLOCKS:
            self._space()
        self.seam = 1
        self.last_closed = tag

    def _restore(self, element: Open) -> None:
        """Go back to the line that an element stands in, with what its words are there."""
        inner, self.buffer = self.buffer, self.saved.pop()
        words = _squeezed("".join(inner.pieces))
        outer = element.parent or self.top
        if not words:
            return
        if element.closing == "below":
            self.buffer.below.append((words, inner.owner or element))
            self.buffer.below += inner.below
            return
        if element.closing == "rt":
            ruby = outer
            while ruby.tag in ("rtc", "rb") and ruby.parent:
                ruby = ruby.parent
            words = words if ruby.has_brackets else f"（{words}）"
        elif inner.linked * 2 > inner.letters and NOTE.fullmatch(words):
            words = words if words.startswith("[") else f"[{words}]"
        elif RAISED.fullmatch(words):
            words = words.translate(SUPERSCRIPTS)
        elif not words.isalpha() and self.buffer.letters and not words.startswith(("[", "(")):
            words = f"^{words}"
        self.seam = 0
        self._add(words, outer, inner.letters, inner.linked)

    def _text(self, text: str, element: Open) -> None:
        """Add words."""
        if element.keeps_lines and "\n" in text and not element.is_row:
            first, *rest = text.split("\n")
            self._text(first, element)
            for line in rest:
                self._flush()
                self._text(line, element)
            return
        if not text.strip():
            if text and self.buffer.pieces:
                self.buffer.pieces.append(" ")
                self.seam = 0
            return
        if self.seam >= 2 and self._parts(text):
            self.buffer.pieces.append(" ")
        self.seam = 0
        letters = len(text.strip())
        self._add(text, element, letters, letters if self.in_links else 0)

    def _parts(self, text: str) -> bool:
        """Whether the words of two elements are two words."""
        before = self.buffer.pieces[-1][-1:] if self.buffer.pieces else ""
        after = text[:1]
        if not (before.isalnum() and after.isalnum()):
            return False
        if self.seam == 3:
            return True
        return (before.islower() or before.isdigit()) and after.isupper()

    def _add(self, text: str, element: Open, letters: int, linked: int = 0) -> None:
        buffer = self.buffer
        buffer.pieces.append(text)
        buffer.letters += letters
        buffer.linked += linked
        if buffer.owner is None:
            buffer.owner = element
        elif buffer.owner is not element:
            buffer.owner = _around(buffer.owner, element)

    def _space(self) -> None:
        if self.buffer.pieces:
            self.buffer.pieces.append(" ")
        self.seam = 0

    def _break(self, element: Open) -> None:
        """End a line inside a block; a heading goes on, and so does a row."""
        around: Open | None = element
        while around and not around.is_block:
            around = around.parent
        if element.is_row or (around and around.tag in HEADINGS) or self.saved:
            self._space()
        else:
            self._flush()

    def _flush(self) -> None:
        """End a line."""
        buffer = self.buffer
        if not buffer.pieces and not buffer.below:
            return
        self.buffer = Buffer()
        self.seam = 0
        text = _squeezed("".join(buffer.pieces))
        if text.strip("| ") and buffer.owner:
            share = buffer.linked / buffer.letters if buffer.letters else 0.0
            self._line(text, buffer.owner, share)
        for words, owner in buffer.below:
            self._line(words, owner, 0.0)

    def _line(self, text: str, owner: Open, linked: float) -> None:
        self.texts.append(text)
        self.origins.append((self._box(owner), round(linked, 2)))

    def _box(self, element: Open) -> int:
        """The index of an element's box, which is made when a line needs it."""
        chain: list[Open] = []
        around: Open | None = element
        while around and around.box < 0:
            chain.append(around)
            around = around.parent
        box = around.box if around else -1
        for inner in reversed(chain):
            if inner.tag in PLAIN and not inner.names and inner.is_shown:
                inner.box = box
                continue
            self.boxes.append(Box(box, inner.tag, inner.names[:LONGEST_NAMES], inner.is_shown))
            box = inner.box = len(self.boxes) - 1
        return element.box


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


def _around(one: Open, other: Open) -> Open:
    """The innermost element that holds both."""
    while one is not other:
        if one.depth >= other.depth and one.parent:
            one = one.parent
        elif other.parent:
            other = other.parent
        else:
            break
    return one


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


def _squeezed(text: str) -> str:
    """The words of a line as a browser shows them: one space where there are several."""
    text = _NO_WIDTH.sub("", _SPACES.sub(" ", text))
    if "\u00a0" in text:
        text = _NO_BREAKS.sub(" ", text)
    if not text.isascii():
        text = _LINE_BREAKS.sub(" ", text)
    return text.strip(_EDGES)

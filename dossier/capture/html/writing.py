"""The lines of a page as they come, each with the element that holds all of it."""

from __future__ import annotations

import re

from dossier.capture.html.elements import LONGEST_NAMES, NOTE, RAISED, SUPERSCRIPTS
from dossier.capture.html.nodes import Buffer, Open, innermost
from dossier.model import Box, LineOrigin, Structure

PLAIN = frozenset(("a", "span", "font"))
"""Elements that say nothing without a name."""
BELOW = "below"
"""Of an element whose words get a line of their own below the one they stand in."""

_SPACES = re.compile(r"[ \t\n\r\f\u00ad\ufeff]*[ \t\n\r\f][ \t\n\r\f\u00ad\ufeff]*")
_NO_WIDTH = re.compile("[\u00ad\ufeff]")
_EDGES = " \t\n\r\f\u00a0\u200b"
_NO_BREAKS = re.compile("[\u00a0 ]{2,}")
_LINE_BREAKS = re.compile(r"[\v\x1c-\x1e\x85\u2028\u2029]+")


class Lines:
    """Takes words in the order of the page, and makes lines and boxes of them."""

    def __init__(self) -> None:
        self.buffer = Buffer()
        self.saved: list[Buffer] = []
        self.seam = 0
        """1 after an inline element ended, 2 when another began right behind it, 3 when both
        are links: words of two elements may not be one word."""
        self.texts: list[str] = []
        self.origins: list[LineOrigin] = []
        self.boxes: list[Box] = []

    def structure(self) -> Structure:
        """Where the lines stand."""
        return Structure(tuple(self.boxes), tuple(self.origins))

    def text(self, text: str, element: Open, *, is_linked: bool) -> None:
        """Add words of the page.

        Args:
            text: the words.
            element: that they stand in.
            is_linked: whether they are part of a link.
        """
        if not text.strip():
            if text and self.buffer.pieces:
                self.space()
            return
        if self.seam > 1 and self._parts(text):
            self.buffer.pieces.append(" ")
        self.seam = 0
        letters = len(text.strip())
        self.add(text, element, letters, letters if is_linked else 0)

    def _parts(self, text: str) -> bool:
        """Whether the words of two elements are two words."""
        before = self.buffer.pieces[-1][-1:] if self.buffer.pieces else ""
        after = text[:1]
        if not (before.isalnum() and after.isalnum()):
            return False
        if self.seam == 3:
            return True
        is_case = (before.islower() or before.isdigit()) and after.isupper()
        return is_case or (before.islower() and after.isdigit())

    def add(self, text: str, element: Open, letters: int, linked: int = 0) -> None:
        """Add words, or marks that stand for something, as they are.

        Args:
            text: the words.
            element: where they stand.
            letters: how many of them count.
            linked: how many of those are links.
        """
        buffer = self.buffer
        buffer.pieces.append(text)
        buffer.letters += letters
        buffer.linked += linked
        if buffer.owner is None:
            buffer.owner = element
        elif buffer.owner is not element:
            buffer.owner = innermost(buffer.owner, element)

    def space(self) -> None:
        """Part the words before from those that follow."""
        if self.buffer.pieces:
            self.buffer.pieces.append(" ")
        self.seam = 0

    def save(self) -> None:
        """Begin words that do not simply follow those before them."""
        self.saved.append(self.buffer)
        self.buffer = Buffer()

    def restore(self, element: Open) -> None:
        """Go back to the line that an element stands in, with what its words are there."""
        inner, self.buffer = self.buffer, self.saved.pop()
        words = _squeezed("".join(inner.pieces))
        outer = element.parent or element
        if not words:
            return
        if element.closing == BELOW:
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
        self.add(words, outer, inner.letters, inner.linked)

    def flush(self) -> None:
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
        self.origins.append(LineOrigin(self._box(owner), round(linked, 2)))

    def _box(self, element: Open) -> int:
        """The index of an element's box, which is made when a line needs it."""
        chain: list[Open] = []
        outer: Open | None = element
        while outer and outer.box < 0:
            chain.append(outer)
            outer = outer.parent
        box = outer.box if outer else -1
        for inner in reversed(chain):
            if inner.tag in PLAIN and not inner.names and inner.is_shown:
                inner.box = box
                continue
            self.boxes.append(Box(box, inner.tag, inner.names[:LONGEST_NAMES], inner.is_shown))
            box = inner.box = len(self.boxes) - 1
        return element.box


def _squeezed(text: str) -> str:
    """The words of a line as a browser shows them: one space where there are several."""
    text = _NO_WIDTH.sub("", _SPACES.sub(" ", text))
    if "\u00a0" in text:
        text = _NO_BREAKS.sub(" ", text)
    if not text.isprintable():
        text = _LINE_BREAKS.sub(" ", text)
    return text.strip(_EDGES)

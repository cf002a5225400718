"""The elements of a page around the lines of a seed, as the rules of cleaning ask for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from dossier.clean.markup.hints import CONTENT, STRONG, kind
from dossier.frozen import dataclass
from dossier.model import Box, LineOrigin, Structure
from dossier.text.word_list import word_list

if TYPE_CHECKING:
    from dossier.clean.page import Line

_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\W\d_a-zA-Z]+")


LINKED = 0.8
"""A line of which so much is linked is a link."""
MOSTLY = 0.5
"""A line of which more is linked is a link."""
SHOWN = 0.2
"""A page that shows a smaller part of its paragraphs waits for a program to show the article."""
PART = 0.4
"""A box that holds a larger part of the paragraphs is no furniture, whatever its name."""
CARDS = 3
"""So many boxes of one kind in a row, each with a linked title, are teasers."""
CARD_WORDS = 80
"""The longest teaser."""
CARD_LINES = 12
TITLE_WORDS = 3
"""The shortest linked title."""
WHOLE = frozenset(("html", "body", "main"))
FRAME = frozenset(("nav", "footer", "menu"))
ROLES = frozenset(("navigation", "banner", "contentinfo", "search"))
FORM = "form"
STORY = frozenset(("article", "main"))
TEXT = word_list(
    """
    p ul ol dl blockquote pre h1 h2 h3 h4 h5 h6 table tbody tr td th li dt dd figure
    figcaption b strong i em u font span a small big center q cite time label summary
    """
)
"""Elements that are parts of a text rather than of a page."""

_NUMBER = re.compile(r"\d{3,}")


@dataclass(frozen=True, slots=True)
class Extent:
    """What stands in a box, the boxes inside it included."""

    start: int
    end: int
    """Its lines, half-open, as indices of ``Page.lines``."""
    prose: int
    """Words in paragraphs that are hardly linked."""
    letters: int
    linked: float
    """Letters that are links."""
    stated: int
    """Lines that the page's metadata repeat as the article."""


@dataclass(frozen=True)
class Tree:
    """The boxes of a page, and its lines in them."""

    lines: tuple[Line, ...]
    """Those of ``Page.lines``."""
    structure: Structure

    @cached_property
    def origins(self) -> tuple[LineOrigin, ...]:
        """What each of ``Page.lines`` was on the page."""
        return tuple(self.structure.lines[line.number - 1] for line in self.lines)

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """Every box, one after the one around it."""
        return self.structure.boxes

    def around(self, box: int) -> Iterator[int]:
        """A box and those around it, the innermost first."""
        while box >= 0:
            yield box
            box = self.boxes[box].parent

    def box_of(self, index: int) -> Box:
        """The innermost box of a line."""
        return self.boxes[self.origins[index].box]

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """The words of each box's names, in lower case."""
        return tuple(
            tuple(word.lower() for word in _NAME.findall(box.names)) if box.names else ()
            for box in self.boxes
        )

    @cached_property
    def elements(self) -> tuple[frozenset[str], ...]:
        """For each box, its element and those of the boxes around it."""
        elements: list[frozenset[str]] = []
        for box in self.boxes:
            above = elements[box.parent] if box.parent >= 0 else frozenset[str]()
            elements.append(above if box.element in above else above | {box.element})
        return tuple(elements)

    def element_of(self, index: int, elements: frozenset[str]) -> str:
        """The innermost of some elements around a line; empty for none.

        Args:
            index: of the line.
            elements: names of elements of HTML.
        """
        box = self.origins[index].box
        if self.elements[box].isdisjoint(elements):
            return ""
        return next(
            self.boxes[outer].element
            for outer in self.around(box)
            if self.boxes[outer].element in elements
        )

    @cached_property
    def extents(self) -> tuple[Extent, ...]:
        """What stands in each box."""
        count = len(self.boxes)
        starts, ends = [len(self.lines)] * count, [0] * count
        prose, letters, stated = [0] * count, [0] * count, [0] * count
        linked = [0.0] * count
        for index, (line, origin) in enumerate(zip(self.lines, self.origins, strict=True)):
            box = origin.box
            starts[box] = min(starts[box], index)
            ends[box] = index + 1
            size = len(line.text)
            prose[box] += line.length if line.is_prose and origin.linked < MOSTLY else 0
            letters[box] += size
            linked[box] += size * origin.linked
            stated[box] += origin.stated
        for box in range(count - 1, 0, -1):
            parent = self.boxes[box].parent
            if parent < 0:
                continue
            starts[parent] = min(starts[parent], starts[box])
            ends[parent] = max(ends[parent], ends[box])
            prose[parent] += prose[box]
            letters[parent] += letters[box]
            linked[parent] += linked[box]
            stated[parent] += stated[box]
        return tuple(map(Extent, starts, ends, prose, letters, linked, stated))

    @cached_property
    def prose(self) -> int:
        """Words in all paragraphs of the page that are hardly linked."""
        return sum(
            line.length
            for line, origin in zip(self.lines, self.origins, strict=True)
            if line.is_prose and origin.linked < MOSTLY
        )

    @cached_property
    def is_hidden(self) -> bool:
        """Whether most paragraphs of the page are hidden: the article waits for a program."""
        shown = sum(
            line.length
            for index, line in enumerate(self.lines)
            if line.is_prose and self.box_of(index).shown
        )
        return shown < SHOWN * sum(line.length for line in self.lines if line.is_prose)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """What each box is by its name or that of a box around it; empty for the story."""
        kinds: list[str] = []
        for index, box in enumerate(self.boxes):
            above = kinds[box.parent] if box.parent >= 0 else ""
            kinds.append(above or self._kind(index, box))
        return tuple(kinds)

    def _kind(self, index: int, box: Box) -> str:
        """What a box is by its own name, unless it holds the story."""
        if box.element in WHOLE:
            return ""
        name = kind(self.words[index]) if box.names else ""
        name = name or (FORM if box.element == FORM else "")
        if not name:
            return ""
        extent = self.extents[index]
        if extent.stated:
            return ""
        is_story = extent.prose > PART * self.prose or (name == FORM and index in self.titled)
        if name in STRONG:
            is_content = not CONTENT.isdisjoint(self.words[index])
            is_story = index in self.titled or (is_story and is_content)
        return "" if is_story else name

    @cached_property
    def cards(self) -> frozenset[int]:
        """The boxes that are teasers: a few alike next to each other, each with a linked title."""
        groups: dict[tuple[int, str, str], list[int]] = {}
        for index, box in enumerate(self.boxes):
            extent = self.extents[index]
            size = extent.end - extent.start
            if not 1 < size <= CARD_LINES or extent.prose > CARD_WORDS:
                continue
            words = sum(line.length for line in self.lines[extent.start : extent.end])
            if words <= CARD_WORDS and self._has_linked_title(extent):
                groups.setdefault((box.parent, box.element, first_name(box)), []).append(index)
        return frozenset(
            box
            for group in groups.values()
            if len(group) >= CARDS and not self._is_in_text(group)
            for box in group
        )

    def _is_in_text(self, group: list[int]) -> bool:
        """Whether boxes are items of a list between the paragraphs of a text."""
        around = next((outer for outer in self.around(group[0]) if not self.is_text(outer)), -1)
        if around < 0 or around in group:
            return False
        rest = self.extents[around].prose - sum(self.extents[box].prose for box in group)
        return rest > CARD_WORDS

    def _has_linked_title(self, extent: Extent) -> bool:
        """Whether one of the first lines is a linked title."""
        return any(
            self.origins[index].linked >= LINKED
            and self.lines[index].length >= TITLE_WORDS
            and not self.lines[index].ends_sentence
            for index in range(extent.start, min(extent.start + 3, extent.end))
        )

    @cached_property
    def in_cards(self) -> tuple[bool, ...]:
        """Whether each box is a teaser, or stands in one."""
        in_cards: list[bool] = []
        for index, box in enumerate(self.boxes):
            in_cards.append((box.parent >= 0 and in_cards[box.parent]) or index in self.cards)
        return tuple(in_cards)

    def is_card(self, index: int) -> bool:
        """Whether a line stands in a teaser."""
        return self.in_cards[self.origins[index].box]

    @cached_property
    def by_kind(self) -> Mapping[str, tuple[int, ...]]:
        """The lines in boxes of each kind, in order."""
        by_kind: dict[str, list[int]] = {}
        for index, origin in enumerate(self.origins):
            if name := self.kinds[origin.box]:
                by_kind.setdefault(name, []).append(index)
        return {name: tuple(indices) for name, indices in by_kind.items()}

    @cached_property
    def frames(self) -> tuple[bool, ...]:
        """Whether each box is the page's menu, head or foot, or stands in one."""
        frames: list[bool] = []
        for index, box in enumerate(self.boxes):
            above = box.parent >= 0 and frames[box.parent]
            frames.append(above or self._is_frame(index, box))
        return tuple(frames)

    def _is_frame(self, index: int, box: Box) -> bool:
        roles = set(box.names.lower().split())
        in_story = box.parent >= 0 and not self.elements[box.parent].isdisjoint(STORY)
        is_frame = (
            box.element in FRAME
            or not ROLES.isdisjoint(roles)
            or (box.element == "header" and not in_story and index not in self.titled)
        )
        extent = self.extents[index]
        return is_frame and not extent.stated and extent.prose <= PART * self.prose

    @cached_property
    def titled(self) -> frozenset[int]:
        """The boxes that hold a heading of the first rank that is no link."""
        titled: set[int] = set()
        for index, origin in enumerate(self.origins):
            if self.is_heading(index):
                titled.update(self.around(origin.box))
        return frozenset(titled)

    def is_heading(self, index: int) -> bool:
        """Whether a line is a heading of the first rank and no link, as a site's name is."""
        origin = self.origins[index]
        return origin.linked < MOSTLY and "h1" in self.elements[origin.box]

    def is_frame(self, index: int) -> bool:
        """Whether a line stands in the page's menu, head or foot."""
        return self.frames[self.origins[index].box]

    def is_furniture_link(self, index: int) -> bool:
        """Whether a linked line is no part of a text: it stands among links, or below the text."""
        box = next(
            (outer for outer in self.around(self.origins[index].box) if not self.is_text(outer)), -1
        )
        if box < 0:
            return True
        extent = self.extents[box]
        is_dense = extent.linked >= MOSTLY * extent.letters
        return is_dense or not extent.prose or index > self.last_prose[box]

    def is_text(self, box: int) -> bool:
        """Whether a box is a part of a text rather than of a page."""
        return self.boxes[box].element in TEXT and box not in self.columns

    @cached_property
    def columns(self) -> frozenset[int]:
        """The parts of tables that only lay out the page: rows of data are lines of their own."""
        columns: set[int] = set()
        for index, box in enumerate(self.boxes):
            if box.element in ("td", "th"):
                around = list(self.around(index))
                tables = (
                    distance
                    for distance, outer in enumerate(around)
                    if self.boxes[outer].element == "table"
                )
                columns.update(around[: next(tables, 0) + 1])
        return frozenset(columns)

    @cached_property
    def last_prose(self) -> tuple[int, ...]:
        """The last paragraph in each box that is hardly linked; -1 where there is none."""
        last = [-1] * len(self.boxes)
        for index, (line, origin) in enumerate(zip(self.lines, self.origins, strict=True)):
            if line.is_prose and origin.linked < MOSTLY:
                last[origin.box] = index
        for box in range(len(last) - 1, 0, -1):
            parent = self.boxes[box].parent
            if parent >= 0:
                last[parent] = max(last[parent], last[box])
        return tuple(last)


def first_name(box: Box) -> str:
    """The first name of a box, without the number of an entry."""
    return _NUMBER.sub("", box.names.partition(" ")[0])

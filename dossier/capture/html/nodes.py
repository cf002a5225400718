"""The elements around the words that are being read, and the line that they make."""

from __future__ import annotations

from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode


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


def innermost(element: Open, other_element: Open) -> Open:
    """The innermost element that holds both.

    Args:
        element: of a page that is read.
        other_element: of the same page.
    """
    while element is not other_element:
        if element.depth >= other_element.depth and element.parent:
            element = element.parent
        elif other_element.parent:
            other_element = other_element.parent
        else:
            break
    return element

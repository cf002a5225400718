"""What the lines of a seed were on the page that they were taken from."""

from __future__ import annotations

from dossier.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """An element of a page that holds lines, itself or in the elements inside it."""

    parent: int
    """The index of the box around it, which comes before it; -1 for the outermost."""
    element: str
    """In lower case: ``p``, ``h2``, ``figcaption``, ``nav``."""
    names: str = ""
    """What the page calls it: class, id, role and the like, as written, with spaces between."""
    shown: bool = True
    """Whether a browser shows it to a reader who asks for nothing."""


@dataclass(frozen=True, slots=True)
class LineOrigin:
    """What one line of a seed was on the page."""

    box: int
    """The index of the innermost box that holds all of the line."""
    linked: float = 0.0
    """The share of its letters that are links, 0 to 1."""
    stated: bool = False
    """Whether the page's own metadata repeat its words as the body of the article."""


@dataclass(frozen=True, slots=True)
class Structure:
    """The elements of a page, and where each line of the seed stands among them."""

    boxes: tuple[Box, ...]
    """In document order: a box comes after the one around it."""
    lines: tuple[LineOrigin, ...]
    """One for each line of the seed, in order."""

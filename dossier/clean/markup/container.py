"""Finding the element that holds the article.

From the outermost element, the search goes down to the child that holds most of the sentences,
as long as hardly anything is lost by it. It ends where the paragraphs stand next to each other.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dossier.clean.markup.tree import MOSTLY, Tree, first_name
from dossier.frozen import dataclass

LITTLE = 0.1
"""What may be lost in silence on the way down, as a share of the words."""
ALIKE = 0.2
"""A part of the article can be in boxes like the largest when they hold such a share."""
PARAGRAPHS = 0.2
"""A box whose own paragraphs hold such a share of its words is the one."""
RIVAL = 0.5
"""A child that holds such a share of the largest is as good as it."""
ABOVE = 0.5
"""What a line above the page's heading counts."""
STATED = 2.0
"""What a line counts that the page's metadata repeat."""
SHORT = 0.5
"""What a word counts in a line that is no paragraph."""
TITLED = 0.15
ITEM = 0.25
"""What a word counts in an item of a list that a link opens: a title and its teaser."""


@dataclass(frozen=True, slots=True)
class Container:
    """The element that holds the article."""

    box: int
    start: int
    end: int
    """Its lines, half-open, as indices of ``Page.lines``."""
    is_clear: bool
    """Whether nothing else on the page could be the article as well."""


def container(tree: Tree, furniture: Collection[int]) -> Container | None:
    """The element that holds the article; nothing where no line has a word for it.

    Args:
        tree: the boxes of the page.
        furniture: the lines that are not the article's, as indices of ``Page.lines``.
    """
    weights = _weights(tree, furniture)
    if not tree.boxes or not weights[0]:
        return None
    children = _children(tree, weights)
    box, is_clear = 0, True
    while (step := _step(tree, box, weights, children)) is not None:
        box, is_certain = step
        is_clear = is_clear and is_certain
    extent = tree.extents[box]
    return Container(box, extent.start, extent.end, is_clear)


def _children(tree: Tree, weights: Sequence[float]) -> list[list[int]]:
    """The boxes in each box that weigh something, the heaviest first."""
    children: list[list[int]] = [[] for _ in tree.boxes]
    for box, value in enumerate(tree.boxes):
        if value.parent >= 0 and weights[box]:
            children[value.parent].append(box)
    for inner in children:
        inner.sort(key=lambda child: -weights[child])
    return children


def _step(
    tree: Tree, box: int, weights: Sequence[float], children: Sequence[Sequence[int]]
) -> tuple[int, bool] | None:
    """The next box on the way down, and whether no other is as good; nothing at the end."""
    if not children[box]:
        return None
    best, *others = children[box]
    if _is_text(tree, best, children):
        return None
    if weights[box] - weights[best] <= LITTLE * weights[box]:
        return best, True
    parts = sum(weights[child] for child in others if not _is_text(tree, child, children))
    own = weights[box] - weights[best] - parts
    like = [child for child in others if _are_alike(tree, child, best)]
    titled = [child for child in (best, *like) if child in tree.titled]
    above = range(tree.extents[box].start, tree.extents[min([best, *like])].start)
    has_title = any(tree.is_heading(index) for index in above)
    if own < PARAGRAPHS * weights[box] and len(titled) > 1 and not has_title:
        return min(titled), True
    alike = sum(weights[child] for child in like)
    if own >= PARAGRAPHS * weights[box] or alike > ALIKE * weights[box]:
        return None
    return best, not others or weights[others[0]] <= RIVAL * weights[best]


def _weights(tree: Tree, furniture: Collection[int]) -> list[float]:
    """What the lines in each box count together, in words."""
    heading = next(
        (
            index
            for index in range(len(tree.lines))
            if tree.is_heading(index) and not tree.is_frame(index)
        ),
        0,
    )
    weights = [0.0] * len(tree.boxes)
    for index, (line, origin) in enumerate(zip(tree.lines, tree.origins, strict=True)):
        if index in furniture or origin.linked >= MOSTLY:
            continue
        weight = line.length * (1 - 2 * origin.linked)
        if origin.linked >= TITLED and "li" in tree.elements[origin.box]:
            weight *= ITEM
        weight *= 1 if line.is_prose else SHORT
        weight *= ABOVE if index < heading else 1
        weights[origin.box] += weight * (STATED if origin.stated else 1)
    for box in range(len(weights) - 1, 0, -1):
        if tree.boxes[box].parent >= 0:
            weights[tree.boxes[box].parent] += weights[box]
    return weights


def _is_text(tree: Tree, box: int, children: Sequence[Sequence[int]]) -> bool:
    """Whether a box is a paragraph, a list or the like: a part of a text, not of a page."""
    if tree.is_text(box):
        return True
    extent = tree.extents[box]
    return not children[box] and extent.end - extent.start == 1


def _are_alike(tree: Tree, box: int, other_box: int) -> bool:
    """Whether two boxes were made for the same purpose: their first names are the same."""
    first, second = tree.boxes[box], tree.boxes[other_box]
    if first.element != second.element:
        return False
    return first_name(first) == first_name(second)

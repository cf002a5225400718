"""Marks on an article's words: spans that may overlap, written as elements that never do.

The start and the end of every mark are events; sorted, they cut the text into segments, and
each segment carries the layers of all marks that are open over it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise

from dossier.frozen import dataclass
from dossier.model import Span
from dossier.render.addresses import relative
from dossier.render.element import Value, element, link
from dossier.render.escape import fragment


class Layer(StrEnum):
    """What a mark says of its words; the style sheet gives each a channel of its own."""

    QUOTATION = "quotation"
    CONTRADICTION = "contradiction"
    LESSER = "lesser"
    """A contradiction that misleads a reader only a little."""
    POINT = "point"
    GLOSS = "gloss"
    SLIGHT = "slight"
    """A gloss on words that only read oddly."""
    ACTOR = "actor"
    PLACE = "place"
    """Words that something links to, without a look of their own."""
    CHANGE = "change"
    """Words that are not the same in another version of the article."""
    CREDIT = "credit"
    """A dateline, an agency's credit, initials within a block."""


MEANT = frozenset({
    Layer.QUOTATION, Layer.CONTRADICTION, Layer.LESSER, Layer.GLOSS, Layer.SLIGHT, Layer.CHANGE,
})  # fmt: skip
"""What is said of words is told to the ear, too; the other layers only find a place for them."""

_ORDER = {layer: number for number, layer in enumerate(Layer)}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words with a meaning."""

    span: Span
    """In the article's clean text."""
    layer: Layer
    anchor: str = ""
    """The ``id`` under which others link to the words; unique on the page."""
    target: str = ""
    """For an actor: the address its name leads to."""
    again: bool = False
    """Whether the article has named the actor before."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A sign after marked words that leads to a note."""

    position: int
    """In the clean text; where it stands between two letters."""
    markdown: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch over which the same marks are open."""

    span: Span
    marks: tuple[Mark, ...]
    """Longest and earliest first."""

    def opens(self, mark: Mark) -> bool:
        """Whether the mark begins here."""
        return mark.span.start == self.span.start

    def closes(self, mark: Mark) -> bool:
        """Whether the mark ends here."""
        return mark.span.end == self.span.end


def segments(within: Span, marks: Iterable[Mark], cuts: Iterable[int] = ()) -> tuple[Segment, ...]:
    """The stretch cut wherever a mark begins or ends, and at ``cuts``; gapless, in order.

    Marks are clipped to the stretch; those outside it and empty ones are left out.

    Args:
        within: a stretch of the article's text.
        marks: of the whole article.
        cuts: further positions, in code points of the text.
    """
    inside = sorted(
        (_clipped(mark, within) for mark in marks if len(mark.span) and mark.span.meets(within)),
        key=lambda mark: (mark.span.start, -mark.span.end, _ORDER[mark.layer], mark.anchor),
    )
    bounds = {within.start, within.end}
    bounds.update(cut for cut in cuts if within.start < cut < within.end)
    for mark in inside:
        bounds.update((mark.span.start, mark.span.end))
    edges = sorted(bounds)
    open_over: list[list[Mark]] = [[] for _ in edges[1:]]
    for mark in inside:
        first = bisect_left(edges, mark.span.start)
        for number in range(first, bisect_left(edges, mark.span.end)):
            open_over[number].append(mark)
    spans = (Span(start, end) for start, end in pairwise(edges))
    return tuple(Segment(span, tuple(marks)) for span, marks in zip(spans, open_over, strict=True))


def marked(
    text: str, within: Span, marks: Iterable[Mark], page: str, references: Iterable[Reference] = ()
) -> str:
    """A stretch of an article as one line of Markdown, with its marks and references.

    Args:
        text: the article's clean text.
        within: the stretch: a block, or a sentence.
        marks: of the whole article, or of the stretch.
        page: the path of the page that the words stand on.
        references: those at one position keep their order.
    """
    signs: dict[int, str] = {}
    for reference in references:
        signs[reference.position] = signs.get(reference.position, "") + reference.markdown
    written = [signs.get(within.start, "")]
    for segment in segments(within, marks, signs):
        written += [_written(text, segment, page), signs.get(segment.span.end, "")]
    return "".join(written)


def after_punctuation(text: str, position: int, limit: int) -> int:
    """Where a reference to the words before ``position`` stands: after their punctuation.

    Args:
        text: of the article.
        position: where the words end.
        limit: the end of the stretch.
    """
    while position < limit and text[position] in ",.;:!?…’”\"'»)]":
        position += 1
    return position


def _clipped(mark: Mark, within: Span) -> Mark:
    if within.holds(mark.span):
        return mark
    span = Span(max(mark.span.start, within.start), min(mark.span.end, within.end))
    started = span.start == mark.span.start
    return Mark(span, mark.layer, mark.anchor if started else "", mark.target, mark.again)


def _written(text: str, segment: Segment, page: str) -> str:
    words = fragment(segment.span.of(text))
    actors = [mark for mark in segment.marks if mark.layer is Layer.ACTOR]
    others = [mark for mark in segment.marks if mark.layer is not Layer.ACTOR]
    named = next((mark for mark in reversed(actors) if mark.target), None)
    if named and not others and len(actors) == 1:
        return _name(words, named, page, segment)
    linked = link(words, relative(page, named.target), *_name_classes(named)) if named else words
    if not segment.marks:
        return linked
    tag = "mark" if any(mark.layer in MEANT for mark in segment.marks) else "span"
    return element(tag, _anchors(segment) + linked, **_attributes(segment))


def _name(words: str, mark: Mark, page: str, segment: Segment) -> str:
    """A name that nothing else lies over is a plain Markdown link."""
    anchor = f"#{mark.anchor} " if mark.anchor and segment.opens(mark) else ""
    classes = " ".join(f".{name}" for name in _name_classes(mark))
    return f"[{words}]({relative(page, mark.target)}){{ {anchor}{classes} }}"


def _name_classes(mark: Mark) -> tuple[str, ...]:
    return ("actor", "actor--again") if mark.again else ("actor",)


def _opened(segment: Segment) -> list[str]:
    return [mark.anchor for mark in segment.marks if mark.anchor and segment.opens(mark)]


def _anchors(segment: Segment) -> str:
    """Targets for all marks that begin here, save the first: an element has one ``id``."""
    return "".join(element("span", "", id=anchor) for anchor in _opened(segment)[1:])


def _attributes(segment: Segment) -> dict[str, Value]:
    layers = sorted({mark.layer for mark in segment.marks}, key=_ORDER.__getitem__)
    points = [mark for mark in segment.marks if mark.layer is Layer.POINT]
    edges = [
        *(["point--opens"] if any(segment.opens(mark) for mark in points) else []),
        *(["point--closes"] if any(segment.closes(mark) for mark in points) else []),
    ]
    opened = _opened(segment)
    going_on = [mark.anchor for mark in segment.marks if mark.anchor and not segment.opens(mark)]
    return {
        "class_": " ".join([*layers, *edges]),
        "id": opened[0] if opened else None,
        "data_of": " ".join(going_on) or None,
    }

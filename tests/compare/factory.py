"""Small articles, points and readings for tests."""

from __future__ import annotations

from dossier.model import (
    Article,
    Block,
    Citation,
    CleanText,
    Contradiction,
    OffsetMap,
    Point,
    Reading,
    Role,
    Run,
    Seed,
    Span,
)
from dossier.problems import Location

HERE = Location("annotations/points.yml", 1)


def article(name: str, text: str = "", *, events: tuple[str, ...] = (), number: int = 0) -> Article:
    """An article whose paragraphs are parted by blank lines."""
    return Article(
        id=name,
        siglum=chr(ord("A") + number),
        number=number,
        outlet=name.title(),
        publisher="",
        origin=(),
        headline=None,
        headline_note="",
        events=events,
        published="",
        published_note="",
        language="en",
        agencies=(),
        initials="",
        condition="original",
        condition_note="",
        condition_evidence=(),
        lineage=(),
        trust="",
        publish="full",
        clean=clean(name, text),
        glosses=(),
        formerly=(),
        at=HERE,
    )


def clean(name: str, text: str) -> CleanText:
    """A text that cleaning left whole."""
    blocks = []
    start = 0
    for words in text.split("\n\n"):
        span = Span(start, start + len(words))
        blocks.append(Block(Role.PARAGRAPH, span, 1, "paragraph"))
        start = span.end + 2
    offsets = OffsetMap((Run(0, 0, len(text)),))
    return CleanText(Seed(f"{name}.txt", text, ""), text, tuple(blocks), (), (), (), offsets)


def reading(source: str, says: str = "", *, quote: str = "", side: str = "") -> Reading:
    """What an article says; a record when the source begins with ``record:``."""
    record = source.removeprefix("record:") if source.startswith("record:") else ""
    words = quote or says
    return Reading(
        article="" if record else source,
        record=record,
        says=says,
        citation=None if record else Citation(source, Span(0, len(words)), words),
        quote=words,
        language="",
        translation="",
        translator="",
        stress=(),
        side=side,
        mode="",
        note="",
        at=HERE,
    )


def point(*readings: Reading, event: str = "", status: str = "") -> Point:
    """A point; a contradiction when ``status`` is given."""
    contradiction = Contradiction("number", "low", status, "Why.", ("between",), (), HERE)
    return Point(
        id="length",
        question="How long?",
        topic="talks",
        event=event,
        readings=readings,
        actors=(),
        note="",
        contradiction=contradiction if status else None,
        apparent="",
        formerly=(),
        at=HERE,
    )

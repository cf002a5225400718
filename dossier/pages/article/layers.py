"""The layers over an article: its marks, and the numbered notes that some of them carry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.frozen import dataclass
from dossier.interface import say, say_number
from dossier.model import Article, Contradiction, Gloss, Point, Quotation, Reading, Span
from dossier.pages.article.sheet import Sheet
from dossier.pages.wording import called
from dossier.render import (
    Layer,
    Mark,
    Reference,
    addresses,
    after_punctuation,
    drawn,
    signs,
)

_SLIGHT = frozenset({"synonym-swap", "misspelling", "idiom", "template-damage"})
"""Kinds of gloss on words whose sense a reader can still tell."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """A contradiction that the article takes part in."""

    number: int
    """From 1: the grave ones in the order of the text, then the lesser ones."""
    point: Point
    contradiction: Contradiction
    readings: tuple[Reading, ...]
    """The article's own, in the order of the text."""

    @property
    def layer(self) -> Layer:
        """Grave contradictions are shown at first; lesser ones when asked for."""
        return layer_of(self.contradiction)


@dataclass(frozen=True, slots=True)
class Glossed:
    """A gloss with the letter it has on the page."""

    letter: str
    gloss: Gloss

    @property
    def layer(self) -> Layer:
        """Odd words have a layer of their own: an article may be full of them."""
        return Layer.SLIGHT if self.gloss.kind in _SLIGHT else Layer.GLOSS


@dataclass(frozen=True, slots=True)
class Layers:
    """All that lies over one article."""

    marks: tuple[Mark, ...]
    references: tuple[Reference, ...]
    disputed: tuple[Disputed, ...]
    glossed: tuple[Glossed, ...]

    @classmethod
    def of(cls, sheet: Sheet) -> Layers:
        """Collect them from the whole dossier."""
        disputed, glossed = _disputed(sheet), _glossed(sheet.article)
        references = [
            *(reference for entry in disputed for reference in _dispute_references(sheet, entry)),
            *(_gloss_reference(sheet, entry) for entry in glossed),
            *_quotation_references(sheet),
        ]
        marks = (*_marks(sheet), *(_gloss_mark(sheet, entry) for entry in glossed))
        return cls(marks, tuple(references), disputed, glossed)


def own(sheet: Sheet, owner: Point | Quotation) -> tuple[Reading, ...]:
    """An owner's readings that cite this article, in the order of the text.

    Args:
        sheet: the page's article.
        owner: what has the readings.
    """
    readings = [
        reading
        for reading in owner.readings
        if reading.citation and reading.article == sheet.article.id and not reading.version
    ]
    return tuple(sorted(readings, key=_span))


def start(reading: Reading) -> int:
    """Where a reading's words begin in the article."""
    return _span(reading).start


def _span(reading: Reading) -> Span:
    return reading.citation.span if reading.citation else Span(0, 0)


def _marks(sheet: Sheet) -> Iterator[Mark]:
    dossier = sheet.edition.dossier
    for quotation in dossier.quotations:
        yield from _readings(sheet, quotation, Layer.QUOTATION)
    for point in dossier.points:
        yield from _readings(sheet, point, Layer.POINT)
        if point.contradiction:
            yield from (
                Mark(span, layer_of(point.contradiction))
                for reading in own(sheet, point)
                for span in stressed(reading)
            )
    for moment in dossier.timeline:
        for reading in moment.readings:
            if reading.citation and reading.article == sheet.article.id and not reading.version:
                anchor = _anchor(addresses.reading(moment, reading))
                yield Mark(reading.citation.span, Layer.PLACE, anchor)
    yield from _names(sheet)
    for part in sheet.article.clean.parts:
        yield Mark(part.span, Layer.CREDIT)


def _readings(sheet: Sheet, owner: Point | Quotation, layer: Layer) -> Iterator[Mark]:
    for reading in own(sheet, owner):
        yield Mark(_span(reading), layer, _anchor(addresses.reading(owner, reading)))


def _gloss_mark(sheet: Sheet, entry: Glossed) -> Mark:
    anchor = _anchor(addresses.gloss(sheet.article.id, entry.gloss.id))
    return Mark(entry.gloss.citation.span, entry.layer, anchor)


def _names(sheet: Sheet) -> Iterator[Mark]:
    for actor in sheet.edition.dossier.actors:
        is_named_before = False
        for mention in actor.mentions:
            if mention.citation.article != sheet.article.id:
                continue
            anchor = _anchor(addresses.mention(actor, mention))
            target = addresses.actor(actor.id)
            yield Mark(mention.citation.span, Layer.ACTOR, anchor, target, again=is_named_before)
            # The headline does not count: there a name is not marked for the eye.
            is_named_before = is_named_before or not sheet.in_headline(mention.citation.span.start)


def layer_of(contradiction: Contradiction) -> Layer:
    """The layer that a contradiction's severity puts it in."""
    return Layer.CONTRADICTION if contradiction.severity in signs.GRAVE else Layer.LESSER


def stressed(reading: Reading) -> tuple[Span, ...]:
    """The words that carry the difference; all of the reading's when none are named."""
    return reading.stress or (_span(reading),)


def _disputed(sheet: Sheet) -> tuple[Disputed, ...]:
    contradictions = [
        (point, point.contradiction, own(sheet, point))
        for point in sheet.edition.dossier.points
        if point.contradiction
    ]
    spoken = [entry for entry in contradictions if entry[2]]
    spoken.sort(
        key=lambda entry: (layer_of(entry[1]) is Layer.LESSER, stressed(entry[2][0])[-1].end)
    )
    return tuple(Disputed(number, *entry) for number, entry in enumerate(spoken, start=1))


def _glossed(article: Article) -> tuple[Glossed, ...]:
    ordered = sorted(article.glosses, key=lambda gloss: gloss.citation.span)
    return tuple(Glossed(letter(number), gloss) for number, gloss in enumerate(ordered))


def letter(number: int) -> str:
    """0 is ``a``, 25 is ``z``, 26 is ``aa``."""
    before, last = divmod(number, 26)
    return (letter(before - 1) if before else "") + chr(ord("a") + last)


def _dispute_references(sheet: Sheet, entry: Disputed) -> Iterable[Reference]:
    # The question stands in the note that the sign leads to: read aloud after each sign, it would
    # tear the sentence apart.
    # Translators: A sign in an article: “contradiction 1”.
    spoken = say("{kind} {number}", kind=called(entry.contradiction.noun), number=entry.number)
    for reading in entry.readings:
        yield _reference(
            sheet,
            stressed(reading)[-1].end,
            _sign(sheet, str(entry.number), spoken, f"#{note_anchor(entry)}", entry.layer),
        )


def _gloss_reference(sheet: Sheet, entry: Glossed) -> Reference:
    target = f"#{note_anchor(entry)}"
    spoken = say("gloss {letter}", letter=entry.letter)
    sign = _sign(sheet, entry.letter, spoken, target, entry.layer)
    return _reference(sheet, entry.gloss.citation.span.end, sign)


def _quotation_references(sheet: Sheet) -> Iterator[Reference]:
    """How many articles have the utterance, if there are several, leading to its collation."""
    for quotation in sheet.edition.dossier.quotations:
        shared = len({other.article for other in quotation.readings if other.article})
        if shared < 2:
            continue
        for reading in own(sheet, quotation):
            target = sheet.to(addresses.quotation(quotation.id))
            sign = _sign(
                sheet,
                f"×{shared}",
                say_number(
                    "{number} article with this quotation: {title}",
                    "{number} articles with this quotation: {title}",
                    shared,
                    title=quotation.title,
                ),
                target,
                "quotation",
            )
            yield _reference(sheet, _span(reading).end, sign)


def note_anchor(entry: Disputed | Glossed) -> str:
    """The ``id`` of a note."""
    if isinstance(entry, Disputed):
        return f"note-{entry.point.id}"
    return f"note--{entry.gloss.id}"


def _sign(sheet: Sheet, raised: str, spoken: str, target: str, kind: str) -> str:
    """A reference: a raised sign for the eye, a phrase for the ear."""
    words = drawn(raised, spoken=spoken, attributes=sheet.page_words)
    return f"[{words}]({target}){{ .reference .reference--{kind} }}"


def _reference(sheet: Sheet, end: int, sign: str) -> Reference:
    """After the words' punctuation, unless only the words themselves are shown."""
    limit = end if sheet.in_excerpts else sheet.article.clean.block_at(end - 1).span.end
    return Reference(after_punctuation(sheet.article.text, end, limit), sign)


def _anchor(address: str) -> str:
    return address.partition("#")[2]

"""Which two wordings of a point or a quotation stand beside each other in its picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dossier.frozen import dataclass
from dossier.model import Article, Citation, Point, Quotation, Reading, Span


@dataclass(frozen=True, slots=True)
class Voice:
    """One of the two sides."""

    label: str
    article: Article
    citation: Citation
    stress: tuple[Span, ...]
    """In the words, from their beginning."""


def of_point(point: Point, articles: Mapping[str, Article], whose: str = "") -> list[Voice]:
    """The first words on the first two sides that articles take; nothing where there are not two.

    Args:
        point: any; those without a contradiction have no sides.
        articles: by their ids.
        whose: id of an article whose side comes first, with its words; empty for any.
    """
    sides = point.contradiction.sides if point.contradiction else ()
    voices = []
    for side in sides:
        readings = sorted(side.readings, key=lambda reading: reading.article != whose)
        voice = _voice(side.label, readings, articles)
        if voice is not None:
            voices.append(voice)
    voices.sort(key=lambda voice: voice.article.id != whose)
    return voices[:2] if len(voices) > 1 else []


def of_quotation(quotation: Quotation, articles: Mapping[str, Article]) -> list[Voice]:
    """The nearest reading and the first one in other words; nothing where there is no other.

    Args:
        quotation: any.
        articles: by their ids.
    """
    readings = sorted(quotation.readings, key=lambda item: item.article != quotation.nearest)
    voices: list[Voice] = []
    for reading in readings:
        voice = _voice("", (reading,), articles)
        if voice and all(_folded(voice) != _folded(other) for other in voices):
            voices.append(voice)
    return voices[:2] if len(voices) > 1 else []


def _folded(voice: Voice) -> str:
    return "".join(filter(str.isalnum, voice.citation.exact.casefold()))


def _voice(
    label: str, readings: Sequence[Reading], articles: Mapping[str, Article]
) -> Voice | None:
    for reading in readings:
        if reading.citation and reading.article:
            start = reading.citation.span.start
            stress = tuple(Span(s.start - start, s.end - start) for s in sorted(reading.stress))
            return Voice(label, articles[reading.article], reading.citation, stress)
    return None

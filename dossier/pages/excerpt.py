"""An excerpt of a record, with the words in it that the dossier cites marked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from dossier import anchor
from dossier.model import (
    Dossier,
    Excerpt,
    Moment,
    Point,
    Quotation,
    Reading,
    Source,
    Span,
    Translation,
)
from dossier.pages.translations import language_of, translated
from dossier.render import element, foreign, fragment

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*(?:\n|\Z)))*")


def cited(dossier: Dossier) -> Mapping[str, tuple[str, ...]]:
    """The exact words that are cited from each record, by its id, each once."""
    quotes_by_record: defaultdict[str, dict[str, None]] = defaultdict(dict)
    owners: tuple[Point | Quotation | Moment, ...] = (
        *dossier.points,
        *dossier.quotations,
        *dossier.timeline,
    )
    voices: list[Reading | Source] = [reading for entry in owners for reading in entry.readings]
    voices += [entry.source for entry in dossier.quotations if entry.source]
    for voice in voices:
        if voice.record and voice.quote:
            quotes_by_record[voice.record][voice.quote] = None
    return {record: tuple(quotes) for record, quotes in quotes_by_record.items()}


def paragraphs(
    excerpt: Excerpt,
    quotes: tuple[str, ...],
    language: str,
    page_language: str,
    translations: tuple[Translation, ...] = (),
) -> Iterator[str]:
    """Each paragraph as Markdown, cited words in ``mark``; below it what it means.

    Args:
        excerpt: the words.
        quotes: what is cited from them.
        language: theirs.
        page_language: that of the page.
        translations: of the excerpt's words.
    """
    text = anchor.prepare(excerpt.text)
    spans = sorted(span for quote in quotes for span in anchor.places(text, quote))
    for paragraph in _PARAGRAPH.finditer(excerpt.text):
        span = Span(*paragraph.span())
        marked = _marked(excerpt.text, span, spans)
        own = language_of(translations, span, language)
        yield foreign(span.of(excerpt.text), marked, own, page_language)
        yield from translated(translations, span, excerpt.text, page_language)


def _marked(text: str, within: Span, spans: list[Span]) -> str:
    written, position = [], within.start
    for span in spans:
        start, end = max(span.start, position), min(span.end, within.end)
        if start < end:
            written.append(fragment(text[position:start]))
            written.append(element("mark", fragment(text[start:end]), class_="quotation"))
            position = end
    return "".join([*written, fragment(text[position : within.end])])

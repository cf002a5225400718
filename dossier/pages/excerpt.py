"""An excerpt of a record, with the words in it that the dossier cites marked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from dossier.anchor import places, prepare
from dossier.model import Dossier, Excerpt, Moment, Point, Quotation, Reading, Source, Span
from dossier.render import element, foreign, fragment

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*(?:\n|\Z)))*")


def cited(dossier: Dossier) -> Mapping[str, tuple[str, ...]]:
    """The exact words that are cited from each record, by its id, each once."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    owners: tuple[Point | Quotation | Moment, ...] = (
        *dossier.points,
        *dossier.quotations,
        *dossier.timeline,
    )
    voices: list[Reading | Source] = [reading for one in owners for reading in one.readings]
    voices += [one.source for one in dossier.quotations if one.source]
    for voice in voices:
        if voice.record and voice.quote:
            found[voice.record][voice.quote] = None
    return {record: tuple(quotes) for record, quotes in found.items()}


def paragraphs(
    excerpt: Excerpt, quotes: tuple[str, ...], language: str, page_language: str
) -> Iterator[str]:
    """Each paragraph as Markdown, cited words in ``mark``.

    Args:
        excerpt: the words.
        quotes: what is cited from them.
        language: theirs.
        page_language: that of the page.
    """
    text = prepare(excerpt.text)
    spans = sorted(span for quote in quotes for span in places(text, quote))
    for paragraph in _PARAGRAPH.finditer(excerpt.text):
        whole = Span(*paragraph.span())
        marked = _marked(excerpt.text, whole, spans)
        yield foreign(whole.of(excerpt.text), marked, language, page_language)


def _marked(text: str, whole: Span, spans: list[Span]) -> str:
    written, at = [], whole.start
    for span in spans:
        start, end = max(span.start, at), min(span.end, whole.end)
        if start < end:
            written.append(fragment(text[at:start]))
            written.append(element("mark", fragment(text[start:end]), class_="quotation"))
            at = end
    return "".join([*written, fragment(text[at : whole.end])])

"""Spans to Markdown: addresses, escaping, marks and the signs that every page shares.

* :mod:`~dossier.render.addresses`: every page's path and every anchor; ``relative``.
* :func:`escape`: plain text as one line of Markdown that shows that text, and turns nothing.
* :func:`fragment`: the same of a part of a text, whose whole :func:`foreign` isolates.
* :func:`element`, :func:`container`, :func:`link`, :func:`hidden`: HTML where Markdown has
  no words for it, built in the one place that escapes.
* :func:`drawn`: a sign among an article's words that is no text.
* :class:`Register`: the dossier's entries by id, with its :class:`Sigla`.
* :func:`within_marks`: words between the quotation marks of the page's language.
* :func:`quoted`, :func:`words`, :func:`recorded`: exact words and who says them.
* :mod:`~dossier.render.signs`: severity, status, certainty, verdict.
* :func:`spoken`: a date as a reader says it.
* :func:`cited_spans`: all that may be shown of an article in excerpts.
* :func:`marked`: a stretch of an article with its layers.
* :func:`page`, :func:`ways`: front matter and blocks put together.
"""

from dossier.render import addresses, signs
from dossier.render.cited import cited_spans, pieces
from dossier.render.dates import spoken
from dossier.render.direction import (
    foreign,
    isolated,
    language_attributes,
    named,
    page_attributes,
)
from dossier.render.element import container, drawn, element, hidden, link, opening
from dossier.render.escape import attribute, escape, fragment, visible
from dossier.render.marks import (
    Layer,
    Mark,
    Reference,
    Segment,
    after_punctuation,
    marked,
    segments,
)
from dossier.render.page import Meta, Way, page, ways
from dossier.render.quoting import between_marks, within_marks
from dossier.render.register import Register
from dossier.render.sigla import Sigla, Siglum, main_event
from dossier.render.witness import (
    Owner,
    as_of,
    in_translation,
    quoted,
    recorded,
    recorded_words,
    stress,
    translated,
    unchecked,
    words,
)

__all__ = [
    "Layer", "Mark", "Meta", "Owner", "Reference", "Register", "Segment", "Sigla", "Siglum",
    "Way", "addresses", "after_punctuation", "as_of", "attribute", "between_marks", "cited_spans",
    "container", "drawn", "element", "escape", "foreign", "fragment", "hidden",
    "in_translation", "isolated", "language_attributes", "link",
    "main_event", "marked", "named", "opening", "page", "page_attributes", "pieces",
    "quoted", "recorded", "recorded_words", "segments", "signs", "spoken",
    "stress", "translated", "unchecked", "visible", "ways", "within_marks", "words",
]  # fmt: skip

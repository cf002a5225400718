"""Any text held against articles and records: whether it quotes them truly.

What is true of each quotation is one of a few verdicts, with the words it rests on. Nothing is
called right that is not letter for letter so, nothing is called false on a guess: a speaker or
a source that is not sure is not asked for.
"""

from __future__ import annotations

from dossier.verify.document import document, paragraph_place, position
from dossier.verify.judge import judge
from dossier.verify.library import Library
from dossier.verify.origins import library_of, library_of_captures
from dossier.verify.output import as_github, as_json, as_sarif, as_text
from dossier.verify.people import People
from dossier.verify.quoted import Quoted, quoted
from dossier.verify.reading import MOST_BYTES, UnreadableDocumentError, read
from dossier.verify.values import (
    Document,
    Finding,
    Link,
    Origin,
    Person,
    Place,
    Utterance,
    Verdict,
)

__all__ = [
    "MOST_BYTES",
    "Document",
    "Finding",
    "Library",
    "Link",
    "Origin",
    "Person",
    "Place",
    "UnreadableDocumentError",
    "Utterance",
    "Verdict",
    "as_github",
    "as_json",
    "as_sarif",
    "as_text",
    "document",
    "library_of",
    "library_of_captures",
    "read",
    "verify",
]  # fmt: skip


def verify(doc: Document, library: Library) -> tuple[Finding, ...]:
    """What is true of every quotation of a document, in reading order.

    Args:
        doc: the document.
        library: the sources it may quote, and the people who may speak.
    """
    outlets = (name for origin in library.origins for name in origin.names)
    people = library.known.joined_by(doc.text, outlets)
    return tuple(
        _finding(doc, quote, library, people)
        for quote in quoted(doc, library.origins, people.names)
    )


def _finding(doc: Document, quote: Quoted, library: Library, people: People) -> Finding:
    judgement = judge(quote, library, people)
    line, column = position(doc, quote.span)
    paragraph, opening = (0, "") if doc.has_lines else paragraph_place(doc, quote.span)
    return Finding(
        judgement.verdict,
        " ".join(quote.span.of(doc.text).split()),
        quote.span,
        line,
        column,
        judgement.why,
        judgement.places,
        judgement.difference,
        quote.speaker,
        quote.cited,
        paragraph,
        opening,
    )

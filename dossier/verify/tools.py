"""What a program that writes can ask of the check: its text verified, the sources, their words.

Values in, plain data out, ready for JSON; the server in ``cli`` only passes them on.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from dossier.anchor import places
from dossier.model import Span
from dossier.verify.document import document
from dossier.verify.judge import judge
from dossier.verify.library import Library
from dossier.verify.output import as_json
from dossier.verify.quoted import Quoted, pieces_of
from dossier.verify.values import Document, Finding, Place

FORMS = {"markdown": "text.md", "html": "text.html", "plain": "text.txt"}
"""The forms of a text, with the name by which it is read so."""
MOST_PLACES = 20
"""So many places of some words are given."""
_Verify = Callable[[Document, Library], tuple[Finding, ...]]


def verified(text: str, form: str, library: Library, verify: _Verify) -> dict[str, Any]:
    """Every quotation of a text with what is true of it.

    Args:
        text: in one of the forms.
        form: a key of ``FORMS``.
        library: the sources.
        verify: what judges a document.

    Raises:
        ValueError: there is no such form; the message names those that there are.
    """
    if form not in FORMS:
        raise ValueError(f"There is no form {form!r}; use {', '.join(sorted(FORMS))}.")
    findings = verify(document(FORMS[form], text), library)
    told = json.loads(as_json({"text": findings}))["quotations"]
    for finding in told:
        del finding["file"]
    false = sum(finding["false"] for finding in told)
    return {"false": false, "quotations": told}


def listed(library: Library) -> dict[str, Any]:
    """The sources that a text may quote."""
    return {
        "articles": [
            {
                "id": origin.id,
                "called": list(origin.names),
                "language": origin.language,
                "words": len(origin.text.split()),
            }
            for origin in library.origins
        ]
    }


def found(words: str, library: Library) -> dict[str, Any]:
    """Where exact words stand, and else the words that come nearest.

    Args:
        words: to look for; they are compared as citations are.
        library: the sources.
    """
    exact = [
        library.place(origin, span)
        for origin in library.origins
        for span in places(library.indexed[origin.id], words)
    ]
    told: dict[str, Any] = {"number": len(exact), "places": list(map(_told, exact[:MOST_PLACES]))}
    pieces = pieces_of(words)
    if not exact and pieces:
        whole = Span(0, len(words))
        judgement = judge(Quoted(whole, pieces, "", (), whole), library, library.known)
        told["nearest"] = list(map(_told, judgement.places[:MOST_PLACES]))
        told["difference"] = judgement.difference
    return told


def _told(place: Place) -> dict[str, Any]:
    return {"article": place.origin, "words": place.words, "sentence": place.sentence}

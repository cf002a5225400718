"""``dossier.json``: everything the dossier holds, for programs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from dossier.export.lines import lines
from dossier.export.texts import is_whole, text_path
from dossier.model import (
    Agreement,
    Article,
    Citation,
    CleanText,
    Collation,
    Disputes,
    Edition,
    Insertion,
    Point,
    Provenance,
    Published,
    Reading,
    Revision,
    Ruling,
    Token,
    Version,
    Withdrawn,
)
from dossier.problems import Location

_PLAIN = frozenset({str, int, float, bool, type(None)})
_NAMES: dict[type, tuple[str, ...]] = {}
LEFT_OUT = (Location, Insertion, Published)

FORMAT = "2"
"""Raised when a key is renamed, removed or changes its meaning; new keys leave it alone."""


def whole(edition: Edition) -> str:
    """The whole edition as JSON.

    The keys are the fields of :mod:`dossier.model` and keep their order. Where an entry was
    written, or another could be (:class:`Location`, :class:`Insertion`), is left out: it says
    nothing about the story. Addresses (:class:`Published`) have a file of their own.
    """
    content = {
        "format": FORMAT,
        "version": edition.version,
        "counts": _counts(edition),
        "dossier": plain(edition.dossier),
        "agreements": plain(edition.agreements),
        "origins": plain(edition.origins),
        "descent": plain(edition.descent),
        "collations": plain(edition.collations),
        "passages": _passages(edition),
        "changes": plain(edition.changes),
        "voices": _voices(edition),
    }
    return lines(content, depth=3) + "\n"


def _counts(edition: Edition) -> dict[str, int]:
    """How many points are contradictions, and how many reconcilable differences."""
    disputes = Disputes.of(edition.dossier.points)
    return {
        "contradictions": len(disputes.contradictions),
        "reconcilable_differences": len(disputes.reconcilable),
    }


def plain(value: object) -> Any:
    """A value of the model as JSON knows it: mappings, lists, texts, numbers."""
    if value.__class__ in _PLAIN:
        return value
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    shaped = _SHAPES.get(type(value))
    if shaped:
        return shaped(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return _fields(value) if is_dataclass(value) else _named(value)


def _named(value: object) -> Any:
    return value.value if isinstance(value, Enum) else value


def _names(value: Any) -> tuple[str, ...]:
    """The names of the fields of a value, asked for once for each of its kind."""
    shape = type(value)
    if shape not in _NAMES:
        _NAMES[shape] = tuple(field.name for field in fields(value))
    return _NAMES[shape]


def _fields(value: Any) -> dict[str, Any]:
    named = ((name, getattr(value, name)) for name in _names(value))
    return {name: plain(item) for name, item in named if not isinstance(item, LEFT_OUT)}


def _voices(edition: Edition) -> dict[str, Any]:
    """Who is heard; of articles in excerpts no words that nobody cited."""
    given = {article.id for article in edition.dossier.articles if is_whole(article)}
    voices = edition.voices
    loose = [plain(item) for item in voices.unattributed if item.article in given]
    return {**_fields(voices), "unattributed": loose}


def _passages(edition: Edition) -> list[Any]:
    """Passages between articles that may be given whole: nobody cited the words of others."""
    given = {article.id for article in edition.dossier.articles if is_whole(article)}
    return [
        plain(passage)
        for passage in edition.passages
        if {passage.first.article, passage.second.article} <= given
    ]


def _article(article: Article) -> dict[str, Any]:
    seed = article.clean.seed
    return {
        **_fields(article),
        "seed": {"name": seed.name, "sha256": seed.sha256},
        "clean": _clean(article.clean) if is_whole(article) else None,
        "text": text_path(article) if is_whole(article) else None,
        "versions": [_version(article, version) for version in article.versions],
    }


def _version(article: Article, version: Version) -> dict[str, Any]:
    """Of an article in excerpts without its words; the outlet's notice is cited."""
    seed = version.clean.seed
    day = "" if version.is_read else version.day
    return {
        "day": version.day,
        "is_read": version.is_read,
        "note": version.note,
        "notice": version.notice.of(version.text) if version.notice else "",
        "url": version.url,
        "archived": version.archived,
        "seed": {"name": seed.name, "sha256": seed.sha256},
        "text": text_path(article, day) if is_whole(article) else None,
    }


def _citation(citation: Citation) -> dict[str, Any]:
    """The version only where the words are of another than the one that is read."""
    return {name: item for name, item in _fields(citation).items() if item != ""}


def _clean(clean: CleanText) -> dict[str, Any]:
    return {
        "text": clean.text,
        "blocks": plain(clean.blocks),
        "parts": plain(clean.parts),
        "removed": plain(clean.removed),
        "doubts": plain(clean.doubts),
        "offsets": plain(clean.offsets.runs),
    }


def _reading(reading: Reading) -> dict[str, Any]:
    """Without what is empty: most readings have neither record nor translation."""
    return {name: item for name, item in _fields(reading).items() if item not in ("", None, [])}


def _point(point: Point) -> dict[str, Any]:
    """Without what editors note of silences: what comes of it stands among the agreements."""
    made = _fields(point)
    return {name: item for name, item in made.items() if name not in ("silent", "unread")}


def _agreement(agreement: Agreement) -> dict[str, Any]:
    """Each state once, as the ids of the articles in it."""
    return {
        "verdict": agreement.verdict.value,
        "groups": plain(agreement.groups),
        "says": list(agreement.says),
        "says_nothing": list(agreement.silent),
        "not_read": list(agreement.unread),
        "versions": dict(agreement.versions),
        "incomplete": list(agreement.incomplete),
        "other_event": list(agreement.elsewhere),
        "fits": agreement.fits,
        "fitting": agreement.fitting,
    }


def _collation(collation: Collation) -> dict[str, Any]:
    """The table as CollateX writes it: witnesses, and rows of tokens with ``t`` and ``n``."""
    return {
        "witnesses": [witness.id for witness in collation.witnesses],
        "columns": [
            {
                "difference": column.difference.value,
                "ruled": [_ruling(ruling) for ruling in column.ruled],
                "cells": [
                    {"tokens": [_token(token) for token in cell.tokens], "moved": cell.moved}
                    for cell in column.cells
                ],
            }
            for column in collation.columns
        ],
        "apart": [witness.id for witness in collation.apart],
    }


def _ruling(ruling: Ruling) -> dict[str, Any]:
    """An editor's word on the alignment; offsets are code points of the witness's text."""
    return {
        "kind": ruling.kind.value,
        "difference": ruling.difference.value if ruling.difference else None,
        "because": ruling.because,
        "words": [
            {"witness": place.witness, "start": place.span.start, "end": place.span.end}
            for place in ruling.words
        ],
    }


def _withdrawn(entry: Withdrawn) -> dict[str, Any]:
    """That it was taken back, and no more."""
    return {"kind": entry.kind, "id": entry.id, "date": entry.date, "reason": entry.reason}


def _provenance(provenance: Provenance) -> dict[str, Any]:
    """Without what is empty: of many articles only the text is left."""
    return {name: item for name, item in _fields(provenance).items() if item}


def _revision(revision: Revision) -> dict[str, Any]:
    """Without what is empty: most editors say nothing of it."""
    return {name: item for name, item in _fields(revision).items() if item}


def _token(token: Token) -> dict[str, Any]:
    return {"t": token.lead + token.text, "n": token.norm}


_SHAPES: dict[type, Callable[[Any], dict[str, Any]]] = {
    Agreement: _agreement,
    Article: _article,
    Citation: _citation,
    Collation: _collation,
    Point: _point,
    Provenance: _provenance,
    Reading: _reading,
    Revision: _revision,
    Withdrawn: _withdrawn,
}

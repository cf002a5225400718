"""Data files made from an edition, by :func:`exports`.

Every file has a path below ``docs/`` and ends in a line feed. Spans are half-open and
counted in Unicode code points of the article's clean text, which stands beside them in
``data/articles/<id>.txt``. An article published in excerpts only gives its cited words.
"""

from __future__ import annotations

from dossier.export import json_schema, package
from dossier.export.annotations import web_annotations
from dossier.export.archive import archive
from dossier.export.changes import changes
from dossier.export.citation import citations
from dossier.export.derived import cooccurrence, rebuilt, shared
from dossier.export.feed import feed
from dossier.export.parquet import parquet
from dossier.export.pictures import drawings, pictures
from dossier.export.tables import actors, contradictions, coverage, lineage, points, quotations
from dossier.export.tei import tei
from dossier.export.texts import texts
from dossier.export.voices import heard, positions, words
from dossier.export.whole import whole
from dossier.model import Edition
from dossier.schema import write_published

__all__ = ["archive", "drawings", "exports", "packed"]


def exports(edition: Edition) -> dict[str, str]:
    """The data files of an edition, by path below ``docs/``, in the order of their paths."""
    files = {
        json_schema.FILE: json_schema.json_schema(),
        "data/dossier.json": whole(edition),
        "data/points.csv": points(edition),
        "data/coverage.csv": coverage(edition),
        "data/contradictions.csv": contradictions(edition),
        "data/actors.csv": actors(edition),
        "data/quotations.csv": quotations(edition),
        "data/lineage.csv": lineage(edition),
        "data/heard.csv": heard(edition),
        "data/words.csv": words(edition),
        "data/positions.csv": positions(edition),
        "data/cooccurrence.csv": cooccurrence(edition),
        "data/shared.csv": shared(edition),
        "data/rebuilt.csv": rebuilt(edition),
        "data/annotations.jsonld": web_annotations(edition),
        **citations(edition),
        "data/published.txt": _published(edition),
        **({"data/changes.csv": changes(edition)} if edition.changes else {}),
        **texts(edition),
        **tei(edition),
        **feed(edition),
    }
    files = dict(sorted(files.items()))
    described = {**files, package.FILE: package.package(edition, files)}
    return dict(sorted({**described, **pictures(edition)}.items()))


def packed(edition: Edition) -> dict[str, str | bytes]:
    """The data files of an edition, and the archive of them all."""
    files = exports(edition)
    tables = parquet(files) if edition.parquet else {}
    return {**files, **tables, **archive({**files, **tables})}


def _published(edition: Edition) -> str:
    """Every address that there is or was: what the next build is held against."""
    published = edition.dossier.published
    return write_published(published.addresses, published.begun)

"""``changes.csv``: what the outlets changed in their articles, a row for each change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.export.tables import table
from dossier.export.texts import is_whole
from dossier.model import Article, Changes, Edition, Span


def changes(edition: Edition) -> str:
    """Every change from a version of an article to the next, weightiest first.

    ``before`` and ``after`` are the sentences; empty for an article in excerpts. Places are code
    points of the version's text.
    """
    articles = {article.id: article for article in edition.dossier.articles}
    return table(
        "changes",
        (
            row
            for id_, steps in edition.changes.items()
            for step in steps
            for row in _rows(articles[id_], step)
        ),
    )


def _rows(article: Article, step: Changes) -> Iterator[Sequence[object]]:
    older, newer = (
        next(version for version in article.versions if version.day == day)
        for day in (step.older, step.newer)
    )
    for change in step.changes:
        yield (
            *(article.id, article.siglum, article.outlet, step.older, step.newer),
            *(change.kind.value, "yes" if change.moved else ""),
            _words(article, older.text, change.before),
            _words(article, newer.text, change.after),
            *_places(change.before),
            *_places(change.after),
        )


def _words(article: Article, text: str, span: Span | None) -> str:
    return span.of(text) if span is not None and is_whole(article) else ""


def _places(span: Span | None) -> tuple[object, object]:
    return ("", "") if span is None else (span.start, span.end)

"""Exports of press archives: several articles in one text, each with its fields.

An export's text is parted into its articles.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dossier.capture.exports import europresse, factiva, nexis
from dossier.capture.exports.article import Article
from dossier.capture.exports.factiva import untabled
from dossier.model import Captured, Field, Structure

__all__ = ["parted", "untabled"]
_ARCHIVES = (nexis.articles, factiva.articles, europresse.articles)


def parted(captured: Captured) -> tuple[Captured, ...]:
    """The articles of an export, each with what its fields say; any other text as it is.

    An article has all its lines, those of the fields too, which cleaning removes and lists. Only
    where tags stand before the words is the text put together from the fields. The list of
    documents that stands above the first article belongs to none.
    """
    lines = captured.text.split("\n")
    for articles in _ARCHIVES:
        own_articles = articles(lines)
        if own_articles:
            several = len(own_articles) > 1
            return tuple(
                _part(captured, lines, article, number if several else 0)
                for number, article in enumerate(own_articles, 1)
            )
    return (captured,)


def _part(captured: Captured, lines: list[str], article: Article, number: int) -> Captured:
    start, end = article.start, article.end
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    headline = next(
        (statement.value for statement in article.statements if statement.field is Field.HEADLINE),
        "",
    )
    structure = captured.structure
    if structure is not None:
        own = structure.lines[start:end]
        structure = None if article.text else Structure(structure.boxes, own)
    text = article.text or "\n".join(lines[start:end]) + "\n"
    if article.text and captured.structure is not None:
        # The lines of a page are paragraphs.
        text = re.sub(r"\n+(?!$)", "\n\n", text)
    return replace(
        captured,
        text=text,
        metadata=article.statements if number else (*article.statements, *captured.metadata),
        structure=structure,
        label=f"{number}. {headline}" if number else captured.label or headline,
    )

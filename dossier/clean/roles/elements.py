"""Roles that the elements of a web page tell."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.clean.markup.meaning import Meaning
from dossier.clean.roles.kept import Article
from dossier.clean.times import is_clock

LABEL_WORDS = 3


def captions(article: Article) -> Iterator[int]:
    """Lines in the caption of a figure, or in a box that is called so."""
    return article.meant(Meaning.CAPTION)


def picture_credits(article: Article) -> Iterator[int]:
    """Lines in a box for the credit of a picture."""
    return article.meant(Meaning.CREDIT)


def bylines(article: Article) -> Iterator[int]:
    """Short lines in a box for the author."""
    return article.meant(Meaning.BYLINE)


def dates(article: Article) -> Iterator[int]:
    """Short lines in a box for the date, above the paragraphs or below them."""
    for index in article.meant(Meaning.DATE):
        is_hour = is_clock(article.lines[index])
        if not is_hour and not article.first < index < article.last:
            yield index


def labels(article: Article) -> Iterator[int]:
    """Very short lines above the heading of the first rank."""
    first = next(article.meant(Meaning.HEADLINE), 0)
    return (index for index in range(first) if article.lines[index].length <= LABEL_WORDS)


def headlines(article: Article) -> Iterator[int]:
    """The page's heading of the first rank, above the paragraphs."""
    return (index for index in article.meant(Meaning.HEADLINE) if index < article.first)


def standfirsts(article: Article) -> Iterator[int]:
    """Lines above the paragraphs in a box for the summary, or outside the article's element."""
    return (index for index in article.meant(Meaning.STANDFIRST) if index < article.first)


def crossheads(article: Article) -> Iterator[int]:
    """Headings between paragraphs."""
    for index in article.meant(Meaning.HEADING, Meaning.HEADLINE):
        if article.first < index < article.last:
            yield index

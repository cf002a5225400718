"""What outlets changed in their articles.

A page for each article that has several versions, and one for each version that the dossier does
not read by default.
"""

from __future__ import annotations

from dossier.model import Article, Edition
from dossier.pages.versions.changes import changed
from dossier.pages.versions.sheet import Sheet
from dossier.pages.versions.text import as_captured
from dossier.render import Register, addresses

__all__ = ["pages"]


def pages(edition: Edition) -> dict[str, str]:
    """The pages of every article with versions; none where no article has any."""
    register = Register.of(edition.dossier)
    made: dict[str, str] = {}
    for article in edition.dossier.articles:
        if article.versions:
            made |= _pages(Sheet(edition, register, article), article)
    return made


def _pages(sheet: Sheet, article: Article) -> dict[str, str]:
    others = (version for version in article.versions if not version.is_read)
    return {
        addresses.versions(article.id): changed(sheet),
        **{
            addresses.version(article.id, version.day): as_captured(sheet, version)
            for version in others
        },
    }

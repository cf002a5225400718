"""The clean text of each article, so that every offset can be checked against it."""

from __future__ import annotations

from dossier.model import Article, Edition
from dossier.render import addresses


def texts(edition: Edition) -> dict[str, str]:
    """The texts that may be published whole, by path.

    The file is the clean text and one line feed; the line feed lies beyond every span.
    """
    return {
        f"data/{text_path(article, day)}": article.words(day).text + "\n"
        for article in edition.dossier.articles
        if is_whole(article)
        for day in ("", *(version.day for version in article.versions if not version.is_read))
    }


def text_path(article: Article, version: str = "") -> str:
    """Where the text of an article lies, relative to the other data files.

    Args:
        article: the article.
        version: the day of one of its versions; empty for the one that is read.
    """
    if not version:
        return f"articles/{article.id}.txt"
    return addresses.version(article.id, version).replace("versions/", "articles/")[:-2] + "txt"


def is_whole(article: Article) -> bool:
    """Whether more of the article may be given than the words cited from it."""
    return not article.in_excerpts

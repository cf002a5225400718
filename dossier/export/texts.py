"""The clean text of each article, so that every offset can be checked against it."""

from __future__ import annotations

from dossier.model import Article, Edition


def texts(edition: Edition) -> dict[str, str]:
    """The texts that may be published whole, by path.

    The file is the clean text and one line feed; the line feed lies beyond every span.
    """
    return {
        f"data/{text_path(article)}": article.text + "\n"
        for article in edition.dossier.articles
        if is_whole(article)
    }


def text_path(article: Article) -> str:
    """Where the text of an article lies, relative to the other data files."""
    return f"articles/{article.id}.txt"


def is_whole(article: Article) -> bool:
    """Whether more of the article may be given than the words cited from it."""
    return article.publish == "full"

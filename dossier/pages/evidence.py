"""What shows a statement about an article, as one line of Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.model import Article, Evidence
from dossier.pages.translations import of_words
from dossier.render import (
    Register,
    addresses,
    escape,
    foreign,
    fragment,
    in_translation,
    link,
    unchecked,
    within_marks,
)


def evidenced(register: Register, page: str, article: Article, evidence: Evidence) -> str:
    """The editor's words, and a way to the words or the record they rest on.

    Args:
        register: of the dossier.
        page: the path of the page that the line stands on.
        article: whose evidence it is.
        evidence: one piece of it.
    """
    return " ".join(_parts(register, page, article, evidence))


def cited_words(register: Register, page: str, article: Article, words: str, target: str) -> str:
    """Exact words of an article in marks, as a link to their place.

    Args:
        register: of the dossier.
        page: the path of the page that the link stands on.
        article: that has the words.
        words: as they stand there.
        target: the address of their place.
    """
    shown = foreign(words, fragment(words), article.language, register.language)
    return link(within_marks(shown, register.language), addresses.relative(page, target))


def _parts(register: Register, page: str, article: Article, evidence: Evidence) -> Iterator[str]:
    article_page = addresses.article(article.id)
    if evidence.says:
        yield escape(evidence.says)
    if evidence.citation:
        target = addresses.place(article, evidence.citation)
        yield cited_words(register, page, article, evidence.citation.exact, target)
    if evidence.removed and not article.in_excerpts:
        meaning = of_words(article, evidence.removed)
        language = meaning.language if meaning else ""
        words = foreign(evidence.removed, fragment(evidence.removed), language, register.language)
        removed = link("removed", addresses.relative(page, f"{article_page}#removed"))
        yield f"{within_marks(words, register.language)} ({removed})"
        if meaning:
            yield in_translation(meaning.translation, meaning.translator, register.language)
    if evidence.record:
        record = register.records[evidence.record]
        target = addresses.relative(page, addresses.record(record.id))
        yield link(escape(record.title), target) + unchecked(record)

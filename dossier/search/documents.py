"""What a result of the search is: a page that tells of one thing, or a part of one of many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dossier.frozen import dataclass
from dossier.search.reading import Section, read_page

MARKDOWN = ".md"


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that can be found."""

    page: str
    """The path of its page below ``docs/``."""
    kind: str
    """As a result says it, in the language of the dossier."""
    title: str
    names: tuple[str, ...]
    boost: float
    """How much more a hit counts than one in an article."""
    sections: tuple[Section, ...]
    """The first may have no heading: it is the document itself."""
    sort: str = ""
    """What its page is, as its front matter says: ``point``; empty for others."""


def documents(pages: Mapping[str, str]) -> tuple[Document, ...]:
    """All that can be found, weightiest first, then in the order of paths and of the pages.

    Args:
        pages: Markdown by path below ``docs/``; other files are passed over.
    """
    cut = [
        document
        for path, markdown in sorted(pages.items())
        if path.endswith(MARKDOWN)
        for document in _documents(path, markdown)
    ]
    return tuple(sorted(cut, key=lambda document: -document.boost))


def _documents(path: str, markdown: str) -> Iterable[Document]:
    read = read_page(markdown)
    if read is None:
        return
    if read.is_single:
        yield Document(
            path, read.kind, read.title, read.names, read.boost, read.sections, read.sort
        )
        return
    for section in read.sections:
        title = section.heading or read.title
        names = () if section.heading else read.names
        yield Document(path, read.kind, title, names, read.boost, (section,), read.sort)

"""Small editions for the tests of articles' pages: one article with blocks of every role."""

from __future__ import annotations

from dataclasses import replace

from dossier.model import (
    Article,
    Citation,
    Edition,
    Part,
    Passage,
    Removal,
    Role,
    Side,
    Span,
)
from dossier.pages import article
from tests.pages import factory as make

BLOCKS = (
    (Role.LABEL, "Harbour"),
    (Role.HEADLINE, "Heron aground | Post"),
    (Role.STANDFIRST, "Nobody was hurt."),
    (Role.PARAGRAPH, "SKERRY (CP) - The Heron ran aground at noon, they said."),
    (Role.CAPTION, "The ferry in 2030"),
    (Role.CROSSHEAD, "Who was on board?"),
    (Role.PARAGRAPH, "“Forty people,” Brandt said. “All are well.”"),
)


def whole() -> Article:
    """An article with a section name, a headline with a tail, a dateline and a crosshead."""
    plain = make.article("post", "A", *(words for _, words in BLOCKS), outlet="Harbour Post")
    blocks = tuple(
        replace(block, role=role)
        for block, (role, _) in zip(plain.clean.blocks, BLOCKS, strict=True)
    )
    dateline = Part(Role.DATELINE, make.cite(plain, "SKERRY (CP) -").span, "dateline")
    clean = replace(plain.clean, blocks=blocks, parts=(dateline,))
    headline = make.cite(plain, "Heron aground")
    return replace(plain, clean=clean, headline=headline)


POST = whole()
QUAY = make.article("quay", "B", "Aground", "The Heron ran aground at one.", outlet="The Quay")

NOON = make.reading(POST, "ran aground at noon", stress="noon", side="noon")
ONE = make.reading(QUAY, "aground at one", stress="one", side="one")
TIME = make.point(
    "time", NOON, ONE, question="When was it?",
    contradiction=make.contradiction(Side("noon", (NOON,)), Side("one", (ONE,))),
)  # fmt: skip
COUNT = make.point("count", make.reading(POST, "Forty people"), question="How many?")


def edition(*articles: Article, **entries: object) -> Edition:
    """The two articles, or those given, with points or whatever else is given."""
    return make.edition(articles or (POST, QUAY), **entries)  # type: ignore[arg-type]


def page(made: Edition, id_: str = "post") -> str:
    """The page of one article."""
    return article.pages(made)[f"articles/{id_}.md"]


def removal(text: str, line: int, rule: str = "slogans", *, by_editor: bool = False) -> Removal:
    """Words that cleaning took away."""
    return Removal(Span(0, len(text)), text, line, rule, f"Reason of {rule}", by_editor)


def with_removed(*removed: Removal) -> Article:
    """The article, with words taken away."""
    return replace(POST, clean=replace(POST.clean, removed=removed))


def passage(first: Citation, second: Citation, score: float = 0.5) -> Passage:
    """Shared wording."""
    return Passage(first, second, score, ())

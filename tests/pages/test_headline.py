"""An article with two headlines: the one that the editors cite heads the page."""

from __future__ import annotations

from dataclasses import replace

from dossier.model import Article, Role
from dossier.pages import article
from tests.pages import factory as make


def _two_headlines(cited: int) -> Article:
    plain = make.article("post", "A", "First headline", "Second headline", "The text.")
    first, second, text = plain.clean.blocks
    blocks = (replace(first, role=Role.HEADLINE), replace(second, role=Role.HEADLINE), text)
    headline = make.cite(plain, ("First headline", "Second headline")[cited])
    return replace(plain, clean=replace(plain.clean, blocks=blocks), headline=headline)


def _ids(cited: int) -> list[int]:
    page = article.pages(make.edition((_two_headlines(cited),)))["articles/post.md"]
    heading = next(line for line in page.splitlines() if line.startswith("# "))
    return [heading.count("#headline "), heading.count("#headline-2 ")]


def test_page_head_has_the_anchor_of_the_headline_it_shows() -> None:
    assert [[1, 0], [0, 1]] == [_ids(0), _ids(1)]

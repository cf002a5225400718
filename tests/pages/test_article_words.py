"""Between the words of an article stands no text but the words.

Reader views, annotation clients and whoever copies take a page's text as it stands; a label in a
sentence would be theirs.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from dossier import build, pages
from dossier.model import Article, Edition
from golden import STORY
from tests.pages.reading import body
from tests.render.site import folded, html

ROOT = Path(__file__).parents[2]
CONTEXT = 32
"""How many characters before and after cited words an annotation keeps."""
VOID = {"br", "hr", "img", "input", "meta", "link"}


def edition() -> Edition:
    dossier = build.check_annotations(ROOT / STORY).dossier
    assert dossier is not None
    return build.work_out(dossier)


EDITION = edition()
WHOLE = [each for each in EDITION.dossier.articles if each.publish == "full"]
PAGES = pages.pages(EDITION)


class _Within(HTMLParser):
    """The text inside the element with a class, its blocks apart."""

    def __init__(self, wanted: str) -> None:
        super().__init__(convert_charrefs=True)
        self.wanted, self.depth, self.found = wanted, 0, [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        if self.depth or self.wanted in (dict(attrs).get("class") or "").split():
            self.depth += 1
        if tag in {"p", "h2", "section"}:
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self.depth:
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.found[-1] += data


def blocks(page: str) -> list[str]:
    reader = _Within("text")
    reader.feed(html(body(page)))
    return [folded(block) for block in reader.found if block.strip()]


@pytest.mark.parametrize("article", WHOLE, ids=lambda article: article.id)
def test_the_text_of_the_page_is_that_of_the_article(article: Article) -> None:
    shown = blocks(PAGES[f"articles/{article.id}.md"])
    expected = [folded(block.span.of(article.text)) for block in article.clean.blocks]

    # Headline, label and standfirst may stand in the page's head.
    assert shown == expected[len(expected) - len(shown) :]
    assert len(shown) >= len(expected) - 3


@pytest.mark.parametrize("article", WHOLE, ids=lambda article: article.id)
def test_cited_words_are_found_by_what_stands_before_and_after(article: Article) -> None:
    shown = blocks(PAGES[f"articles/{article.id}.md"])
    text = "\n\n".join(shown)
    start = article.text.index(shown[0])
    dossier = EDITION.dossier
    readings = [reading for point in dossier.points for reading in point.readings]
    readings += [reading for each in dossier.quotations for reading in each.readings]
    cited = [
        reading.citation.span
        for reading in readings
        if reading.citation and reading.article == article.id
    ]
    for span in (each for each in cited if each.start >= start):
        before = article.text[max(start, span.start - CONTEXT) : span.start]
        after = article.text[span.end : span.end + CONTEXT]
        quote = re.escape(before + span.of(article.text) + after)
        assert re.search(quote, text), span

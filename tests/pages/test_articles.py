from __future__ import annotations

from dataclasses import replace

from dossier.pages import articles
from tests.pages import factory as make
from tests.pages.reading import headings, section, text
from tests.pages.shore import COUNT, POST, QUAY, TIME, edition

RADIO = make.article("radio", "C", "Inquiry opens", outlet="Radio", events=("inquiry",))
EVENTS = (make.event("grounding", "The grounding"), make.event("inquiry", "The inquiry"))


def test_articles_stand_under_the_event_they_tell_of() -> None:
    page = articles.pages(make.edition((POST, RADIO, QUAY), events=EVENTS))["articles/index.md"]

    assert [
        "# Who reports the story",
        "## The grounding, Sunday 4 May 2031",
        "## The inquiry, Sunday 4 May 2031",
        "## Any two articles side by side",
    ] == headings(page)


def test_entry_says_what_the_dossier_makes_of_the_article() -> None:
    quay = make.glossed(QUAY, "aground", "ashore")
    page = articles.pages(edition(POST, quay, points=(TIME, COUNT)))["articles/index.md"]

    assert (
        "A Harbour Post Heron aground original Trust in its quotations: Good. "
        "2 points · 1 contradiction "
        "B The Quay Aground original Trust in its quotations: Good. "
        "1 point · 1 contradiction · 1 gloss"
    ) == text(section(page, "The ferry runs aground, Sunday 4 May 2031"))


def test_article_without_headline_says_so() -> None:
    page = articles.pages(edition(replace(POST, headline=None)))["articles/index.md"]

    assert "A Harbour Post Headline missing original" in text(page.split("---\n", 2)[2])

from __future__ import annotations

from dataclasses import replace

from dossier.pages.article import pages
from tests.pages import factory as make
from tests.pages.reading import meta
from tests.pages.shore import POST


def test_the_old_address_of_an_article_leads_to_the_new_one() -> None:
    found = pages(make.edition((replace(POST, formerly=("gazette",)),)))
    assert "articles/post.md" == meta(found["articles/gazette.md"])["redirect"]

from __future__ import annotations

from typing import Any

from dossier import build, pages
from tests import story
from tests.pages.reading import meta

PAGES = pages.pages(build.work_out(story.dossier(), address="https://harbour.example/story/"))


def _entity(path: str) -> dict[str, Any]:
    linked = meta(PAGES[path])["linked"]
    assert linked["@context"] == "https://schema.org"
    entity: dict[str, Any] = linked["mainEntity"]
    return entity


def test_a_page_of_an_article_is_about_the_article() -> None:
    entity = _entity("articles/courier.md")
    assert ("NewsArticle", "2023-03-04", "https://courier.example/2023/03/04/ferry-aground") == (
        entity["@type"],
        entity["datePublished"],
        entity["url"],
    )
    source = meta(PAGES["articles/tidewire.md"])["source"]
    assert ("[Tidewire: no headline]", "2023-03") == (source["title"], source["date"])


def test_an_article_is_saved_in_its_language_and_from_its_own_address() -> None:
    source = meta(PAGES["articles/courier.md"])["source"]
    expected = ("en", "https://courier.example/2023/03/04/ferry-aground")
    assert expected == (source["language"], source["url"])


def test_sides_of_a_contradiction_are_claims_with_the_articles_that_make_them() -> None:
    claims = _entity("points/passengers.md")["suggestedAnswer"]
    assert {"Claim"} == {claim["@type"] for claim in claims}
    assert ["Sandhaven Courier", "Island Telegraph"] == [
        work["publisher"]["name"] for work in claims[0]["appearance"] if "publisher" in work
    ][:2]


def test_a_point_without_a_contradiction_makes_no_claims() -> None:
    assert {"@type": "Question", "name": "Was anybody hurt?"} == _entity("points/injured.md")


def test_a_quotation_has_the_words_of_its_source_and_its_speaker() -> None:
    entity = _entity("quotations/a-light-that-was-not-there.md")
    assert ("We steered by a light that was not there.", "The captain of the Petrel") == (
        entity["text"],
        entity["spokenByCharacter"]["name"],
    )

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest

from dossier.model import Edition, Side
from dossier.pages import pages
from dossier.pages.cards import pages as cards
from tests.pages import factory as make

ADDRESS = "https://ferry.example/story/"
TEXT = 'At noon & <b>all</b> was "well".'
POST = make.article("post", "A", "Heron aground", TEXT, outlet="A & B")
QUAY = make.article("quay", "B", "الخبر", "جنحت العبارة ظهرا.", language="ar")
NOON = make.reading(POST, 'noon & <b>all</b> was "well"', stress="<b>all</b>")
ARABIC = make.reading(QUAY, "جنحت العبارة")


def edition(address: str = ADDRESS, *formerly: str) -> Edition:
    sides = (Side("Early", (NOON,)), Side("Late", (ARABIC,)))
    point = make.point(
        "time",
        NOON,
        ARABIC,
        question='Noon & "when" <then>?',
        contradiction=make.contradiction(*sides),
        formerly=formerly,
    )
    return replace(make.edition((POST, QUAY), points=(point,)), address=address)


class Read(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_without_an_address_there_are_no_cards() -> None:
    assert {} == cards(edition(""))
    page = pages(edition(""))["points/time.md"]
    assert "iframe" not in page
    assert "embedding:" not in page
    assert "SITE_URL" in pages(edition(""))["data/index.md"]
    assert "SITE_URL" not in pages(edition())["data/index.md"]


def test_a_card_has_both_wordings_as_they_stand() -> None:
    card = Read(cards(edition())["cards/points/time.html"])
    for words in ('Noon & "when" <then>?', 'noon & <b>all</b> was "well"', "A & B", "جنحت العبارة"):
        assert words in card.text
    assert "b" not in {tag for tag, given in card.tags if tag == "b" and given}
    assert {"lang": "ar", "dir": "rtl"} in [given for _, given in card.tags]


def test_a_card_has_no_script_no_style_of_its_own_and_asks_nobody_else() -> None:
    card = Read(cards(edition())["cards/points/time.html"])
    assert not {"script", "style", "img", "iframe", "form"} & {tag for tag, _ in card.tags}
    assert not {"style", "onclick"} & {name for _, given in card.tags for name in given}
    (style,) = [given["href"] for tag, given in card.tags if given.get("rel") == "stylesheet"]
    assert ADDRESS + "assets/card.css" == urljoin(ADDRESS + "cards/points/time.html", style)


def test_a_card_leads_to_its_point_and_stays_as_it_is_in_another_edition() -> None:
    card = Read(cards(edition())["cards/points/time.html"])
    targets = [str(given["href"]) for tag, given in card.tags if tag == "a"]
    place = ADDRESS + "cards/points/time.html"
    assert ADDRESS + "points/time.html" == urljoin(place, targets[0])
    assert edition().version not in card.text


def test_a_former_id_has_the_same_card() -> None:
    made = cards(edition(ADDRESS, "when"))
    assert made["cards/points/time.html"] == made["cards/points/when.html"]
    assert made["cards/points/time.json"] == made["cards/points/when.json"]


def test_what_other_programs_read_is_oembed() -> None:
    described = json.loads(cards(edition())["cards/points/time.json"])
    required = {"type": "rich", "version": "1.0", "width": 600}
    assert required == {key: described[key] for key in required}
    assert isinstance(described["height"], int)
    (frame,) = Read(described["html"]).tags
    assert ("iframe", ADDRESS + "cards/points/time.html") == (frame[0], frame[1]["src"])
    assert 'Noon & "when" <then>?' == frame[1]["title"] == described["title"]
    assert not {"thumbnail_url"} & described.keys()


def test_a_thumbnail_has_its_size() -> None:
    drawn = replace(edition(), signs=frozenset(range(0x110000)))
    described = json.loads(cards(drawn)["cards/points/time.json"])
    expected = {
        "thumbnail_url": ADDRESS + "points/time.png",
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    }
    assert expected == {key: described[key] for key in expected}


@pytest.mark.parametrize("address", ["https://ferry.example/", "https://ferry.example/a/b/"])
def test_a_page_offers_its_code_and_says_where_it_is_described(address: str) -> None:
    page = pages(edition(address))["points/time.md"]
    assert f'embedding: "{address}cards/points/time.json"' in page
    area = Read(page.partition('<details class="embed"')[2].partition("</details>")[0])
    assert f'<iframe src="{address}cards/points/time.html"' in area.text


def test_the_code_runs_from_left_to_right_whatever_its_title_does() -> None:
    assert '<textarea dir="ltr"' in pages(edition())["points/time.md"]


def test_an_address_is_absolute_on_the_page_of_a_picture() -> None:
    drawn = replace(edition(), signs=frozenset(range(0x110000)))
    page = pages(drawn)["points/time.md"]
    assert f'picture: {{"address": "{ADDRESS}points/time.png"' in page
    assert f'"{ADDRESS}articles/post.png"' in pages(drawn)["articles/post.md"]
    assert f'"{ADDRESS}points/time.png"' in pages(drawn)["index.md"]

"""What the head of a page tells programs that save pages."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import Environment, FileSystemLoader

PARTIALS = Path(__file__).parents[2] / "dossier" / "theme" / "partials"
MADE = {"authors": ["The harbour desk", "Holm, Ada"], "licence": "CC BY 4.0, but not the articles."}
SOURCE = {
    "title": "Ferry aground",
    "outlet": "The Courier, reworded",
    "authors": ["The Courier, reworded", "AFP", "ORF Radio; evening"],
    "date": "2023-03-04",
    "language": "ru",
    "url": "https://courier.example/a?b=1&c=2",
}


def head(**meta: object) -> dict[str, list[str]]:
    """The contents of ``meta`` by their names, in their order."""
    environment = Environment(loader=FileSystemLoader(PARTIALS))
    written = environment.get_template("metadata.html").render(
        page=SimpleNamespace(meta={"kind": "page", **meta}, title="T", canonical_url=""),
        nav=SimpleNamespace(homepage=SimpleNamespace(meta={"made": MADE})),
        config=SimpleNamespace(site_name="The night"),
    )
    found: dict[str, list[str]] = {}
    for name, content in re.findall(r'<meta name="([^"]+)" content="([^"]*)">', written):
        found.setdefault(name, []).append(content)
    return found


def test_a_page_has_its_makers_and_its_licence() -> None:
    found = head()
    assert MADE["authors"] == found["DC.creator"]
    assert [MADE["licence"]] == found["DC.rights"]
    assert "z:itemType" not in found


def test_an_article_has_its_own_language_and_address_and_not_the_licence() -> None:
    found = head(source=SOURCE)
    assert ["ru"] == found["DC.language"]
    assert ["https://courier.example/a?b=1&amp;c=2"] == found["z:url"]
    assert "DC.rights" not in found
    assert "z:url" not in head(source={**SOURCE, "url": ""})


@pytest.mark.parametrize(
    ("meta", "names"),
    [
        ({}, ["The harbour desk,", "Holm, Ada"]),
        ({"source": SOURCE}, ["The Courier reworded,", "AFP", "ORF Radio evening,"]),
    ],
)
def test_no_name_is_parted_at_its_last_word(meta: dict[str, object], names: list[str]) -> None:
    assert names == head(**meta)["citation_author"]


def test_names_are_whole_as_they_are_written_elsewhere() -> None:
    assert SOURCE["authors"] == head(source=SOURCE)["DC.creator"]

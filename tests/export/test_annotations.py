from __future__ import annotations

import json
from typing import Any

from dossier.export import exports
from tests.pages import factory as make
from tests.pages.ferry import EDITION


def _page() -> dict[str, Any]:
    page: dict[str, Any] = json.loads(exports(EDITION)["data/annotations.jsonld"])
    return page


def _item(name: str) -> dict[str, Any]:
    return next(item for item in _page()["items"] if item["id"] == name)


def test_page_is_an_annotation_page() -> None:
    page = _page()
    assert ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage") == (
        page["@context"],
        page["type"],
    )


def test_every_annotation_has_what_the_model_requires() -> None:
    required = {"id", "type", "motivation", "body", "target"}
    assert [required] * len(_page()["items"]) == [set(item) for item in _page()["items"]]


def test_every_id_is_used_once() -> None:
    ids = [item["id"] for item in _page()["items"]]
    assert sorted(set(ids)) == sorted(ids)


def test_position_and_quotation_select_the_same_words() -> None:
    files = exports(EDITION)
    for item in _page()["items"]:
        target = item["target"]
        text = files.get(f"data/{target['source']}")
        quote, position = target["selector"]
        if text:
            assert quote["exact"] == text[position["start"] : position["end"]]


def test_prefix_and_suffix_stand_around_the_words() -> None:
    quote = _item("#point-hurt-in-post--2")["target"]["selector"][0]
    expected = {
        "type": "TextQuoteSelector",
        "exact": "three were hurt",
        "prefix": "office said. It said later that ",
        "suffix": ".",
    }
    assert expected == quote


def test_article_in_excerpts_gives_no_words_around_the_citation() -> None:
    target = _item("#point-refloated-in-wire")["target"]
    assert {"type": "TextQuoteSelector", "exact": "refloated on Monday"} == target["selector"][0]


def test_article_in_excerpts_is_named_by_its_hash() -> None:
    target = _item("#point-refloated-in-wire")["target"]
    assert "urn:sha256:" + "0" * 64 == target["source"]


def test_actor_without_wikidata_is_identified_by_name() -> None:
    expected = {"type": "TextualBody", "value": "Ilse Brandt", "purpose": "identifying"}
    assert expected == _item("#actor-master-in-quay")["body"]


def test_gloss_comments_on_its_words() -> None:
    article = make.article("post", "A", "The navy {hardware} left.")
    glossed = make.glossed(article, "{hardware}", "ships")
    page = json.loads(exports(make.edition((glossed,)))["data/annotations.jsonld"])
    assert [("commenting", "ships")] == [
        (item["motivation"], item["body"]["value"]) for item in page["items"]
    ]

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from dossier import __version__, build
from dossier.export import exports
from dossier.model import Edition, Passage
from tests import story
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST, QUAY, WIRE


def _page(edition: Edition = EDITION) -> dict[str, Any]:
    page: dict[str, Any] = json.loads(exports(edition)["data/annotations.jsonld"])
    return page


def _item(name: str) -> dict[str, Any]:
    return next(item for item in _page()["items"] if item["id"] == name)


def test_page_is_an_annotation_page() -> None:
    page = _page()
    assert ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage") == (
        page["@context"][0],
        page["type"],
    )


def test_every_annotation_has_what_the_model_requires() -> None:
    required = {"id", "type", "motivation", "creator", "generator", "body", "target"}
    assert all(required <= item.keys() for item in _page()["items"])


def test_annotations_say_who_made_them_when_and_with_what() -> None:
    edition = build.work_out(story.dossier(), address="https://harbour.example/story/")
    items = {item["id"]: item for item in _page(edition)["items"]}
    start = "https://harbour.example/story/data/annotations.jsonld#"
    item = items[f"{start}point-passengers-in-courier"]
    assert {
        "creator": {"name": "The harbour desk"},
        "created": "2023-04-02T00:00:00Z",
        "generator": {"type": "Software", "name": f"dossier {__version__}"},
        "rights": "https://creativecommons.org/licenses/by/4.0/",
    } == {key: item[key] for key in ("creator", "created", "generator", "rights")}
    assert item["target"]["source"] == "https://harbour.example/story/data/articles/courier.txt"
    revised = items[f"{start}point-price-of-the-lamp-in-telegraph"]
    assert ({"name": "Ada Holm"}, "2023-04-02T00:00:00Z") == (
        revised["creator"],
        revised["modified"],
    )


def test_a_contradiction_is_a_relation_of_its_sides() -> None:
    relation = _item("#contradiction-hurt")
    words = [target["selector"][0]["exact"] for target in relation["target"]]
    assert ["Two passengers were hurt", "three were hurt", "<b>Nobody</b> was hurt"] == words
    assert ["contradiction", "How many were hurt? Both cannot be right."] == [
        body["value"] for body in relation["body"]
    ]


def test_one_utterance_is_a_relation_of_its_readings() -> None:
    relation = _item("#utterance-blame")
    assert ("linking", 3) == (relation["motivation"], len(relation["target"]))


def test_a_passage_is_a_relation_of_two_places_in_articles_that_are_given_whole() -> None:
    shared = Passage(make.cite(POST, "Captain"), make.cite(QUAY, "Skipper"), 0.5, ("said",))
    hidden = Passage(make.cite(POST, "Captain"), make.cite(WIRE, "The ferry was"), 0.5, ("ferry",))
    items = _page(replace(EDITION, passages=(shared, hidden)))["items"]
    assert [["Captain", "Skipper"]] == [
        [target["selector"][0]["exact"] for target in item["target"]]
        for item in items
        if item["id"].startswith("#passage-")
    ]


def test_other_counts_are_said_where_they_are_others() -> None:
    article = make.article("post", "A", "\U0001f6a2 The navy {hardware} left.")
    page = _page(make.edition((make.glossed(article, "{hardware}", "ships"),)))
    _, position, other = page["items"][0]["target"]["selector"]
    assert (11, 21) == (position["start"], position["end"])
    assert (12, 22, "UTF-16 code unit") == (other["start"], other["end"], other["unitText"])


def test_every_id_is_used_once() -> None:
    ids = [item["id"] for item in _page()["items"]]
    assert sorted(set(ids)) == sorted(ids)


def test_position_and_quotation_select_the_same_words() -> None:
    files = exports(EDITION)
    for item in _page()["items"]:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
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
    expected = {
        "type": "TextualBody",
        "value": "Ilse Brandt",
        "format": "text/plain",
        "purpose": "identifying",
    }
    assert expected == _item("#actor-master-in-quay")["body"]


def test_gloss_comments_on_its_words() -> None:
    article = make.article("post", "A", "The navy {hardware} left.")
    glossed = make.glossed(article, "{hardware}", "ships")
    page = _page(make.edition((glossed,)))
    assert [("commenting", "ships")] == [
        (item["motivation"], item["body"]["value"]) for item in page["items"]
    ]

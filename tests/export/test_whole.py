from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from dossier.export import exports
from dossier.model import Edition, Passage
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST, QUAY, WIRE


def _whole(edition: Edition = EDITION) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(exports(edition)["data/dossier.json"])
    return content


def test_keys_at_the_top() -> None:
    expected = [
        *("format", "version", "counts", "dossier", "agreements", "origins", "descent"),
        *("collations", "passages", "changes", "voices"),
    ]
    assert expected == list(_whole())


def test_states_stand_once_for_each_point() -> None:
    found = _whole()["agreements"]["time"]
    states = ("says", "says_nothing", "not_read", "incomplete", "other_event")
    assert [["post", "quay"], ["wire"], [], [], ["radio"]] == [found[state] for state in states]
    assert not {"silent", "unread"} & {*_whole()["dossier"]["points"][0], *found}


def test_citations_have_their_words_and_offsets() -> None:
    expected = {
        "article": "post",
        "span": {"start": 50, "end": 69},
        "exact": "ran aground at noon",
    }
    assert expected == _whole()["dossier"]["points"][0]["readings"][0]["citation"]


def test_full_article_has_its_text() -> None:
    assert POST.text == _whole()["dossier"]["articles"][0]["clean"]["text"]


def test_article_in_excerpts_gives_no_text() -> None:
    wire = _whole()["dossier"]["articles"][3]
    assert (None, None) == (wire["clean"], wire["text"])


def test_no_file_holds_uncited_words_of_an_article_in_excerpts() -> None:
    passage = Passage(make.cite(POST, "Captain"), make.cite(WIRE, "The ferry was"), 0.5, ("ferry",))
    edition = replace(EDITION, passages=(passage,))
    assert [] == [path for path, text in exports(edition).items() if "The ferry was" in text]


def test_passage_between_full_articles_stays() -> None:
    passage = Passage(make.cite(POST, "Captain"), make.cite(QUAY, "Skipper"), 0.5, ("said",))
    assert ["said"] == _whole(replace(EDITION, passages=(passage,)))["passages"][0]["shared"]


def test_collation_rebuilds_each_reading() -> None:
    collation = _whole()["collations"]["blame"]
    rows = zip(*(column["cells"] for column in collation["columns"]), strict=True)
    rebuilt = ["".join(token["t"] for cell in row for token in cell["tokens"]) for row in rows]
    assert [
        "We do not blame the pilot",
        "We blame the pilot",
        "she did not blame the pilot",
    ] == rebuilt


def test_places_in_the_editors_files_are_left_out() -> None:
    assert "annotations/story.yml" not in exports(EDITION)["data/dossier.json"]


def test_same_edition_gives_the_same_files() -> None:
    assert exports(EDITION) == exports(EDITION)


def test_paths() -> None:
    expected = [
        "data/actors.csv",
        "data/annotations.jsonld",
        "data/articles/post.txt",
        "data/articles/quay.txt",
        "data/articles/radio.txt",
        "data/citation.bib",
        "data/citation.cff",
        "data/citation.json",
        "data/citation.ris",
        "data/contradictions.csv",
        "data/cooccurrence.csv",
        "data/coverage.csv",
        "data/datapackage.json",
        "data/dossier.json",
        "data/dossier.schema.json",
        "data/dossier.tei.css",
        "data/dossier.tei.xml",
        "data/feed.xml",
        "data/heard.csv",
        "data/lineage.csv",
        "data/points.csv",
        "data/positions.csv",
        "data/published.txt",
        "data/quotations.csv",
        "data/rebuilt.csv",
        "data/references.bib",
        "data/references.json",
        "data/references.ris",
        "data/shared.csv",
        "data/words.csv",
        "points/hurt.svg",
        "points/time.svg",
        "quotations/blame.svg",
    ]
    assert expected == list(exports(EDITION))

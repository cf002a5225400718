from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

from dossier import build
from dossier.export.feed import feed
from dossier.model import Edition, EntryChange, RecordedEdition
from tests import story

ATOM = "{http://www.w3.org/2005/Atom}"
RECORDED = (
    RecordedEdition("a" * 12, "2023-04-03", "0.1.0"),
    RecordedEdition("b" * 12, "2023-04-05", "0.1.0", (EntryChange("points/passengers", "added"),)),
)
DOSSIER = replace(story.dossier(), editions=RECORDED)
EDITION = build.work_out(DOSSIER, address="https://harbour.example/story/")


def _entries(edition: Edition = EDITION) -> list[dict[str, str]]:
    root = ET.fromstring(feed(edition)["data/feed.xml"])
    return [
        {
            "id": entry.findtext(f"{ATOM}id", ""),
            "title": entry.findtext(f"{ATOM}title", ""),
            "day": entry.findtext(f"{ATOM}updated", ""),
            "link": next(entry.iter(f"{ATOM}link")).get("href", ""),
        }
        for entry in root.iter(f"{ATOM}entry")
    ]


def test_editions_corrections_and_new_contradictions_newest_first() -> None:
    assert [
        ("Edition bbbbbbbbbbbb", "changes/index.html#edition-bbbbbbbbbbbb"),
        (
            "New contradiction: How many passengers were on board?",
            "points/passengers.html",
        ),
        ("Edition aaaaaaaaaaaa", "changes/index.html#edition-aaaaaaaaaaaa"),
        ("Correction: The log of the light was added as a record.", "data/"),
        ("Correction: First edition.", "data/"),
    ] == [
        (entry["title"], entry["link"].removeprefix("https://harbour.example/story/"))
        for entry in _entries()
    ]
    assert _entries()[0]["day"] == "2023-04-05T00:00:00Z"


def test_ids_are_all_different_and_stay_when_the_site_moves() -> None:
    ids = [entry["id"] for entry in _entries()]
    assert sorted({*ids}) == sorted(ids)
    assert ids == [entry["id"] for entry in _entries(replace(EDITION, address=""))]


def test_without_an_address_links_are_relative() -> None:
    assert _entries(replace(EDITION, address=""))[1]["link"] == "../points/passengers.html"


def test_without_anything_to_say_there_is_no_feed() -> None:
    assert {} == feed(replace(EDITION, dossier=replace(DOSSIER, editions=(), changes=())))

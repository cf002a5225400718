from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from dossier.model import Edition, Insertion
from dossier.pages import insertions
from tests.pages.ferry import EDITION


def known(edition: Edition, part: str) -> Any:
    """What the script knows of one thing."""
    script = insertions.pages(edition)[insertions.PATH]
    found = re.search(rf"^  {part}: (.*?),\n(?=  \w+: |}};$)", script, re.MULTILINE | re.DOTALL)
    assert found is not None, part
    return json.loads(re.sub(r",\n  ([\]}])$", r"\n  \1", found[1]))


def records(edition: Edition, part: str) -> list[dict[str, Any]]:
    """The rows of a list, each with the names of its fields, as the script reads them."""
    names, *rows = known(edition, part)
    return [dict(zip(names, row, strict=True)) for row in rows]


def placed(repository: str = "") -> Edition:
    """The edition with places for its first point."""
    dossier = EDITION.dossier
    first = replace(
        dossier.points[0],
        readings_end=Insertion("annotations/story.yml", 9, 4),
        after=Insertion("annotations/story.yml", 12, 0),
    )
    return replace(
        EDITION, dossier=replace(dossier, points=(first,)), repository=repository, branch="trunk"
    )


def test_the_place_of_a_reading_is_told_with_its_indentation() -> None:
    place = ["annotations/story.yml", 9, 4, 0, ""]
    question = "When did the ferry run aground?"
    nowhere = ["", 0, 0, 0, ""]
    assert [
        {
            "id": "time",
            "title": question,
            "event": "grounding",
            "place": place,
            "topic": "ship",
            "says": ["post", "quay"],
            "silent": [],
            "unread": [],
            "silentPlace": nowhere,
        }
    ] == records(placed("https://e.org/r"), "points")


def test_without_a_repository_no_line_is_told() -> None:
    assert ["annotations/story.yml", 0, 4, 0, ""] == records(placed(), "points")[0]["place"]
    assert "" == known(placed(), "edit")


def test_edits_go_to_the_branch() -> None:
    assert "https://e.org/r/edit/trunk/" == known(placed("https://e.org/r"), "edit")


def test_a_new_point_goes_where_the_last_one_on_its_topic_stands() -> None:
    place = ["annotations/story.yml", 12, 0, 0, ""]
    topics = records(placed("https://e.org/r"), "topics")
    assert [
        {"id": "ship", "title": "The ship", "place": place},
        {"id": "people", "title": "People", "place": place},
    ] == topics[:2]


def test_the_first_point_of_all_gets_a_file() -> None:
    empty = replace(EDITION, dossier=replace(EDITION.dossier, points=()))
    assert ["annotations/points/", 0, 0, 0, ""] == records(empty, "topics")[0]["place"]


def test_an_actors_names_are_known_with_their_articles() -> None:
    names = {actor["id"]: actor["names"] for actor in records(EDITION, "actors")}
    expected = {
        actor.id: [[alias.text, *alias.articles] for alias in actor.aliases]
        for actor in EDITION.dossier.actors
    }
    assert expected == names

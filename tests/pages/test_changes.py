from __future__ import annotations

from dataclasses import replace

from dossier import build
from dossier.model import EntryChange, RecordedEdition
from dossier.pages import pages
from tests import story

DOSSIER = story.dossier()
DEMAND = DOSSIER.positions[0]
FIRST = RecordedEdition("aaaaaaaaaaaa", "2023-04-01", "0.1.0")
SECOND = RecordedEdition(
    "bbbbbbbbbbbb",
    "2023-04-05",
    "0.2.0",
    (
        EntryChange("points/passengers", "severity", before="high", after="low"),
        EntryChange("points/passengers", "reading", "courier", "42: “*a*”", "43"),
        EntryChange("points/gone", "removed"),
        EntryChange("articles/courier", "text", by="program"),
        EntryChange(f"positions/{DEMAND.id}", "stance", before="refused", after="in-part / open"),
    ),
)
PAGES = pages(build.work_out(replace(DOSSIER, editions=(FIRST, SECOND))))
PAGE = PAGES["changes/index.md"]


def test_without_a_recorded_edition_there_is_no_page_and_no_link_to_one() -> None:
    made = pages(build.work_out(DOSSIER))
    assert "changes/index.md" not in made
    assert [] == [path for path, text in made.items() if "changes/index" in text]


def test_corrections_come_first_then_editions_newest_first() -> None:
    places = [
        PAGE.index(words)
        for words in ("## Corrections", "#edition-bbbbbbbbbbbb", "#edition-aaaaaaaaaaaa")
    ]
    assert sorted(places) == places
    assert PAGE.count("The first edition that was recorded.") == 1


def test_a_change_is_said_before_and_after_with_the_way_to_its_entry() -> None:
    assert (
        "- [How many passengers were on board?](../points/passengers.md): "
        "severity <del>high</del> <ins>low</ins>; reading of Sandhaven Courier "
        "<del>42: “\\*a\\*”</del> <ins>43</ins>"
    ) in PAGE


def test_the_stance_of_each_answer_is_said_in_the_words_of_the_page() -> None:
    entry = f"- [{DEMAND.title}](../compare/positions.md#{DEMAND.id}): "
    assert f"{entry}status <del>refused</del> <ins>accepted in part / left open</ins>" in PAGE
    assert "Last changed with [edition bbbbbbbbbbbb]" in PAGES["compare/positions.md"]


def test_what_is_gone_is_named_by_its_id() -> None:
    assert "- gone: entry removed" in PAGE


def test_what_the_program_changed_is_set_apart() -> None:
    apart = PAGE.index("Not by editors: the program’s rules have changed (version 0.2.0).")
    assert PAGE.index("text of the article") > apart


def test_that_later_changes_are_not_recorded_is_said() -> None:
    assert "What changed since edition `bbbbbbbbbbbb` is not recorded yet." in PAGE


def test_a_page_says_with_which_edition_it_changed_last() -> None:
    line = "Last changed with [edition bbbbbbbbbbbb](../changes/index.md#edition-bbbbbbbbbbbb), "
    assert f"{line}5 April 2023." in PAGES["points/passengers.md"]
    assert line not in PAGES["points/injured.md"]


def test_every_foot_leads_to_the_list() -> None:
    assert '"changes": "changes/index.md"' in PAGES["index.md"]
    now = replace(SECOND, number=build.work_out(DOSSIER).version)
    made = pages(build.work_out(replace(DOSSIER, editions=(FIRST, now))))
    assert f'"changes": "changes/index.md#edition-{now.number}"' in made["index.md"]

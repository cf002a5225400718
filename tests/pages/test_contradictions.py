from __future__ import annotations

from dataclasses import replace

from dossier.model import Side
from dossier.pages import contradictions, order
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST
from tests.pages.reading import headings, section, text

PAGE = contradictions.pages(EDITION)["contradictions/index.md"]


def test_gravest_come_first_with_their_number() -> None:
    expected = [
        "# Where the reports contradict each other",
        "## ■■■■ critical A reader is left with a false picture",
        "### 1 How many were hurt?",
        "## Reconcilable differences",
        "### 1 When did the ferry run aground?",
        "## What looks like a contradiction but is not",
    ]
    assert expected == headings(PAGE)


def test_every_sides_words_stand_under_its_label() -> None:
    found = text(section(PAGE, "■■■■ critical A reader is left with a false picture"))
    expected = (
        "two A Harbour Post Two passengers were hurt "
        "three A Harbour Post three were hurt "
        "nobody B The Quay and Estuary Weekly Gazette <b>Nobody</b> was hurt "
        "Why: How many were hurt? Both cannot be right."
    )
    assert expected in found


def test_of_a_side_the_first_words_stand_and_who_else_is_on_it() -> None:
    first, second = make.reading(POST, "Two passengers", side="a"), make.reading(POST, "Ferry")
    other = make.reading(POST, "were hurt", side="b")
    found = make.contradiction(Side("a", (first, second)), Side("b", (other,)))
    point = make.point("p", first, second, other, contradiction=found)
    edition = make.edition((POST,), points=(point,))
    page = contradictions.pages(edition)["contradictions/index.md"]
    assert "a A Harbour Post Two passengers also A Harbour Post b " in text(page)


def test_disputed_words_are_marked() -> None:
    assert '<em class="stress">Two</em> passengers were hurt' in PAGE


def test_record_stands_outside_the_sides() -> None:
    sides, _, after = section(PAGE, "Reconcilable differences").partition("small.\n")
    assert ("Log of" not in sides, "**Outside the articles** [Log of" in after) == (True, True)


def test_entry_answers_to_every_filter() -> None:
    expected = (
        '<section id="hurt" class="entry" data-entry data-noun="contradictions" '
        'data-severity="critical" data-kind="number" data-status="genuine" '
        'data-scope="between inside" data-sides="one-article" data-event="grounding" '
        'data-article="post quay" markdown="1">'
    )
    assert expected in PAGE


def test_deck_counts_those_inside_one_article() -> None:
    assert "1 contradiction and 1 reconcilable difference: the words of one article" in text(PAGE)
    assert "An article conflicts with itself in 1 of the contradictions." in text(PAGE)


def test_all_questions_can_be_jumped_to() -> None:
    assert ["1. [How many were hurt?](#hurt)", "1. [When did the ferry run aground?](#time)"] == [
        line.split(" <")[0] for line in PAGE.splitlines() if line[:2] in ("1.", "2.")
    ]


def test_what_is_no_contradiction_has_its_words_and_the_reason() -> None:
    found = text(section(PAGE, "What looks like a contradiction but is not"))
    assert "A Harbour Post The ferry Heron" in found
    assert found.endswith("A ferry is a ship. See the full point")


def test_without_contradictions_a_sentence_says_so() -> None:
    page = contradictions.pages(make.edition((POST,)))["contradictions/index.md"]
    assert "No contradiction has been found." in text(page)


def test_of_equal_severity_the_order_of_the_matrix_decides() -> None:
    readings = [make.reading(POST, "Ferry", side="a"), make.reading(POST, "two hurt", side="b")]
    found = make.contradiction(*(Side(each.side, (each,)) for each in readings))
    points = tuple(
        make.point(id_, *readings, topic=topic, contradiction=found)
        for id_, topic in (("x", "people"), ("y", "ship"))
    )
    edition = replace(EDITION, dossier=replace(EDITION.dossier, points=points))
    assert ["y", "x"] == [entry.point.id for entry in order.numbered(edition)]


def test_side_that_only_a_record_takes_has_the_records_words() -> None:
    said, recorded = (
        make.reading(POST, "Ferry"),
        make.record_reading("log", says="no ferry", quote="kein Schiff"),
    )
    found = make.contradiction(
        Side("ferry", (said,)), Side("no ferry", (recorded,)), scope=("record",)
    )
    point = make.point("p", said, recorded, contradiction=found)
    records = (make.record("log", "Log"),)
    page = contradictions.pages(make.edition((POST,), points=(point,), records=records))
    assert "no ferry On record: “kein Schiff”" in text(page["contradictions/index.md"])

from __future__ import annotations

from dataclasses import replace

import pytest

from dossier.pages import point
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST, SHIP
from tests.pages.reading import body, headings, meta, section, text

PAGES = point.pages(EDITION)
TIME, HURT, SHIP_PAGE = (PAGES[f"points/{id_}.md"] for id_ in ("time", "hurt", "ship"))


def test_every_point_has_a_page() -> None:
    expected = ["points/time.md", "points/ship.md", "points/hurt.md", "points/refloated.md"]
    assert expected == list(PAGES)


def test_headings_of_a_contradiction() -> None:
    expected = [
        "# When did the ferry run aground?",
        "## What each side says",
        "### noon",
        "### half an hour later",
        "## How many voices",
        "## Says nothing",
        "## Does not apply: covers another event",
        "## On record",
        "## Why they differ",
    ]
    assert expected == headings(TIME)


def test_words_stand_in_their_sentence_with_what_the_editors_make_of_them() -> None:
    expected = (
        "noon A Harbour Post The ferry Heron ran aground at noon on Sunday. "
        "Harbour Post · says: noon"
    )
    assert expected in text(section(TIME, "What each side says"))


def test_one_article_stands_on_both_sides_of_its_own_contradiction() -> None:
    found = section(HURT, "What each side says")
    assert [1, 1] == [
        found.count(f"../articles/post.md#{end})") for end in ("point-hurt", "point-hurt--2")
    ]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [("Says nothing", "D Wire"), ("Does not apply: covers another event", "C راديو المصب")],
)
def test_those_who_say_nothing_are_named(heading: str, expected: str) -> None:
    assert expected == text(section(SHIP_PAGE, heading))


def test_record_stands_apart_from_the_articles() -> None:
    expected = (
        "Outside the articles Log of the *Heron* (Port authority, 5 May 2031): 12.07; "
        "“Grund berührt 12.07”; in translation: “Touched ground”"
    )
    assert expected == text(section(TIME, "On record"))


def test_contradiction_is_explained_with_severity_kind_status_and_scope() -> None:
    expected = (
        "■□□□ low · date · reconcilable · between articles and against the record "
        "What these words mean low: A reader loses little. date: When. "
        "reconcilable: The words clash, but all of them can be true at once. "
        "between articles: One article contradicts another. "
        "against the record: An article contradicts the record. "
        "More on contradictions The *Post* may round; the gap is small. "
        "Whether the sides are independent is not known, because nobody has said where each "
        "article comes from. "
        "See it in the list of reconcilable differences Both wordings as a picture, to share "
        "A sheet for a lesson: these texts with questions, on one page"
    )
    assert expected == text(section(TIME, "Why they differ"))


def test_what_only_looks_like_one_says_why() -> None:
    assert "A ferry is a ship." == text(section(SHIP_PAGE, "Why this is no contradiction"))


def test_way_back_leads_to_the_row_of_the_matrix() -> None:
    assert {"title": "All points", "page": "compare/index.md#time"} == meta(TIME)["back"]


def test_neighbours_follow_the_order_of_the_matrix() -> None:
    found = meta(SHIP_PAGE)
    assert ("points/time.md", "points/hurt.md") == (
        found["previous"]["page"],
        found["next"]["page"],
    )


def test_citation_names_the_edition() -> None:
    expected = "The desk: “When did the ferry run aground?”, in: The ferry"
    assert expected == meta(TIME)["cite"]


def test_former_address_leads_to_the_page() -> None:
    old = replace(SHIP, formerly=("vessel",))
    edition = replace(EDITION, dossier=replace(EDITION.dossier, points=(old,)))
    page = point.pages(edition)["points/vessel.md"]
    assert ("points/ship.md", "This page is now at [What ran aground?](ship.md).") == (
        meta(page)["redirect"],
        body(page).strip().splitlines()[-1],
    )


def test_point_that_no_article_speaks_on_says_so() -> None:
    alone = make.point("p", make.record_reading("log", says="yes"))
    edition = make.edition((POST,), points=(alone,), records=(make.record("log", "Log"),))
    page = point.pages(edition)["points/p.md"]
    assert "No article says anything on this point." == text(
        section(page, "What each article says")
    )


def test_correction_leads_to_the_file_of_the_entry() -> None:
    page = point.pages(replace(EDITION, repository="https://example.org/r"))["points/time.md"]
    address = "https://example.org/r/edit/main/annotations/story.yml#L1"
    assert address == meta(page)["edit"]["address"]


def test_a_reading_can_be_copied_from_every_article_that_can_be_asked() -> None:
    # The radio reports another event, and of the wire's report only excerpts are shown.
    assert {
        "reading": "time",
        "from": [
            {"title": "A Harbour Post", "page": "articles/post.md"},
            {"title": "B The Quay and Estuary Weekly Gazette", "page": "articles/quay.md"},
        ],
    } == meta(TIME)["copying"]


@pytest.mark.parametrize(
    ("fitting", "expected"),
    [
        ("8 hours", "All of this can be true at once: “8 hours” fits every reading."),
        ("", "All of this can be true at once: one amount, day or time fits every reading."),
    ],
)
def test_what_fits_every_reading_is_said(fitting: str, expected: str) -> None:
    agreements = {
        **EDITION.agreements,
        "time": replace(EDITION.agreements["time"], fits=True, fitting=fitting),
    }
    page = point.pages(replace(EDITION, agreements=agreements))["points/time.md"]
    assert expected in page


@pytest.mark.parametrize("fits", [False, None])
def test_nothing_is_said_of_what_does_not_fit(fits: bool | None) -> None:
    agreements = {**EDITION.agreements, "time": replace(EDITION.agreements["time"], fits=fits)}
    assert (
        "All of this can"
        not in point.pages(replace(EDITION, agreements=agreements))["points/time.md"]
    )

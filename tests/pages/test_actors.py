from __future__ import annotations

import re
from dataclasses import replace

from dossier.model import Actor, Topic
from dossier.pages import actors
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST, SHIP
from tests.pages.reading import headings, meta, rows, section, text

PAGES = actors.pages(EDITION)
INDEX, MASTER = PAGES["actors/index.md"], PAGES["actors/master.md"]

RAIN = make.article("rain", "A", "Ann met Bob and Ann. Bob left.", "Ann saw Cay.")


def _page(actor: Actor, *others: Actor) -> str:
    edition = make.edition((RAIN,), actors=(actor, *others))
    return actors.pages(edition)[f"actors/{actor.id}.md"]


def test_index_stands_by_kind() -> None:
    expected = ["# Who is named, and how", "## People", "## Organisations"]
    assert expected == headings(INDEX)


def test_index_says_who_names_somebody_and_how_often() -> None:
    expected = ["Ilse Brandt A B C D 4 times", "The pilot | unnamed never named"]
    lines = [line for line in section(INDEX, "People").splitlines() if line.startswith("- ")]
    assert expected == [text(line) for line in lines]


def test_index_without_actors_says_so() -> None:
    page = actors.pages(make.edition((POST,)))["actors/index.md"]
    assert "No names have been entered yet." in text(page)


def test_names_and_titles_stand_by_article() -> None:
    expected = [
        ["Article", "Name", "Called", "Times"],
        ["A Harbour Post", "Ilse Brandt", "Captain", "1"],
        ["B The Quay and Estuary Weekly Gazette", "Brand", "Skipper", "1"],
        ["C راديو المصب", "إيلزه برانت", "", "1"],
        ["D Wire", "Brandt", "", "1"],
    ]
    assert expected == [row.cells for row in rows(MASTER)]


def test_articles_that_do_not_name_it_are_listed() -> None:
    assert "not named by B C D" in text(PAGES["actors/office.md"])


def test_odd_form_says_what_it_is() -> None:
    page = _page(make.actor("ann", "Anne", make.cite(RAIN, "Ann"), form="misspelling"))
    assert ["A Rain", "Ann misspelling", "", "1"] == rows(page)[1].cells


def test_form_leads_to_its_first_place() -> None:
    assert "[Brand](../articles/quay.md#mention-master-1){ .words }" in MASTER


def test_mentions_in_one_sentence_stand_in_one_line_with_a_link_each() -> None:
    second = make.cite(RAIN, "Ann. Bob")
    second = replace(second, span=type(second.span)(second.span.start, second.span.start + 3),
                     exact="Ann")  # fmt: skip
    page = _page(make.actor("ann", "Ann", make.cite(RAIN, "Ann"), second))
    lines = [line for line in page.splitlines() if line.startswith("- ") and "mention" in line]
    assert ["Ann met Bob and Ann."] == [text(line) for line in lines]
    assert [1, 1] == [lines[0].count(f"#mention-ann-{number})") for number in (1, 2)]


def test_mentions_stay_out_of_the_search() -> None:
    assert "## Every mention in context { data-search-exclude }" in MASTER


def test_article_in_excerpts_shows_the_name_alone() -> None:
    found = section(MASTER, "Every mention in context").partition("wire.md)")[2]
    assert "Brandt" == text(found.partition("\n\n")[2].removeprefix("- "))


def test_company_counts_paragraphs_shared() -> None:
    page = _page(
        make.actor("ann", "Ann", make.cite(RAIN, "Ann"), make.cite(RAIN, "Ann saw")),
        make.actor("bob", "Bob", make.cite(RAIN, "Bob")),
        make.actor("cay", "Cay", make.cite(RAIN, "Cay")),
    )
    lines = [text(line) for line in section(page, "Appears with").splitlines() if line[:2] == "- "]
    assert ["Bob in 1 paragraph A", "Cay in 1 paragraph A"] == lines


def test_quoted_words_are_the_nearest_reading() -> None:
    found = text(section(MASTER, "Quoted as saying"))
    expected = (
        "A Harbour Post We do not blame the pilot "
        "We do not blame the pilot · 3 articles, 3 wordings"
    )
    assert expected in found


def test_points_about_the_actor_are_listed_with_their_verdict() -> None:
    points = (replace(SHIP, actors=("master",)),)
    page = actors.pages(replace(EDITION, dossier=replace(EDITION.dossier, points=points)))
    found = section(page["actors/master.md"], "Points")
    assert "What ran aground? ~ differ" in text(found)


def test_former_address_leads_to_the_page() -> None:
    assert "actors/master.md" == meta(PAGES["actors/skipper.md"])["redirect"]


def test_other_spellings_are_words_that_the_index_is_searched_by() -> None:
    also = replace(make.actor("ann", "Ann", make.cite(RAIN, "Ann")), also=("Anne_B*", "Änn"))
    page = actors.pages(make.edition((RAIN,), actors=(also,)))["actors/index.md"]
    assert '{: data-entry="1" data-names="Anne B Änn Ann" }' in page


def test_a_heading_stands_over_something() -> None:
    unnamed = make.actor("nobody", "Nobody")
    page = actors.pages(make.edition((POST,), actors=(unnamed,)))["actors/nobody.md"]
    assert "No article mentions this name." in page
    assert ["Names and titles"] == re.findall(r"^## ([^{]+?) *(?:\{.*)?$", page, re.MULTILINE)


def test_many_points_stand_under_their_topics() -> None:
    topics = (Topic("ship", "The ship"), Topic("crew", "The crew"))
    points = tuple(
        make.point(f"p-{number}", topic="ship" if number < 3 else "crew", actors=("master",))
        for number in range(5)
    )
    master = make.actor("master", "Ilse Brandt")
    few, many = (
        actors.pages(
            make.edition((POST,), topics=topics, points=points[-count:], actors=(master,))
        )["actors/master.md"]
        for count in (4, 5)
    )
    assert "by-topic" not in few
    assert ["The ship", "The crew"] == re.findall(r"^### ([^{]+?) \{", many, re.MULTILINE)


def test_eight_companions_stand_in_sight_and_the_others_unfold() -> None:
    names = [f"Ann{number}" for number in range(11)]
    crowd = make.article("crowd", "A", " ".join(names))
    everybody = [make.actor(name.lower(), name, make.cite(crowd, f"{name}")) for name in names[:10]]
    page = actors.pages(make.edition((crowd,), actors=tuple(everybody)))["actors/ann0.md"]
    before, _, after = section(page, "Appears with").partition("<details")
    assert [8, 1] == [part.count("\n- ") for part in (before, after)]
    assert "and 1 more" in after


def test_names_that_stand_for_a_place_meet_on_its_page_with_their_numbers() -> None:
    ann = make.actor("ann", "Ann", make.cite(RAIN, "Ann"), make.cite(RAIN, "Ann saw"))
    bob = replace(make.actor("bob", "Bob", make.cite(RAIN, "Bob")), stands_for="ann")
    made = actors.pages(make.edition((RAIN,), actors=(ann, bob)))
    joined = section(made["actors/ann.md"], "Names that stand for Ann")
    assert "Bob stands for Ann here and there, and has a page of its own." in text(joined)
    assert [
        ["Article", "Name", "Times"],
        ["A Rain", "Ann once Ann saw once Bob once", "3"],
    ] == [row.cells for row in rows(made["actors/ann.md"])][-2:]
    assert "[once](bob.md#in-rain)" in joined
    assert "[Ann](ann.md#names)" in made["actors/bob.md"]
    assert "{ data-search-exclude #in-rain }" in made["actors/bob.md"]


def test_a_form_is_counted_where_there_are_several() -> None:
    page = _page(make.actor("ann", "Ann", make.cite(RAIN, "Ann"), make.cite(RAIN, "Cay")))
    assert ["A Rain", "Ann once Cay once", "", "2"] == rows(page)[1].cells

from __future__ import annotations

from dataclasses import replace

from dossier.model import Edition, Side, Statement, Topic, Verdict
from dossier.pages import home
from tests.pages import factory as make
from tests.pages.reading import body, headings, meta, rows, section, text
from tests.pages.shore import COUNT, ONE, POST, QUAY, TIME, edition

RADIO = make.article("radio", "C", "Inquiry opens", outlet="Radio", events=("inquiry",))
EVENTS = (make.event("grounding", "The grounding"), make.event("inquiry", "The inquiry"))


def first_page(made: Edition) -> str:
    return home.pages(made)["index.md"]


def told(made: Edition, **changes: object) -> Edition:
    """The edition with other words of the editor's about the whole."""
    return replace(made, dossier=replace(made.dossier, **changes))  # type: ignore[arg-type]


def test_page_begins_with_title_standfirst_and_question() -> None:
    shown = text(body(first_page(edition())))

    assert shown.startswith(
        "Annotated dossier · 2 articles The ferry A ferry ran aground. The question Who saw it?"
    )


def test_title_and_description_are_the_dossiers() -> None:
    expected = {
        "title": "The ferry",
        "description": "A ferry ran aground.",
        "kind": "home",
        "tags": ["Home"],
        "search": {"boost": 0.5},
    }
    front = meta(first_page(edition()))
    made = front.pop("made")
    assert ("The desk", "0123456789ab") == (made["by"], made["edition"])
    assert expected == front


def test_every_sentence_of_the_story_leads_to_its_points() -> None:
    summary = (Statement("It ran aground.", ("time",)), Statement("Forty.", ("count", "time")))
    page = first_page(told(edition(points=(TIME, COUNT)), summary=summary))

    assert (
        'It ran aground.[<sup>1</sup><span class="visually-hidden"> point: When was it?</span>]'
        "(points/time.md){ .reference }\n{: .story }"
    ) in page
    assert "Forty.[<sup>2</sup>" in page
    assert "[<sup>3</sup>" in page


def test_articles_stand_alone_until_there_is_something_to_tell() -> None:
    assert "front" not in first_page(edition())
    assert "front" not in first_page(edition(points=(TIME,)))
    assert "front__side" in first_page(edition(points=(TIME, replace(TIME, id="again"))))


def test_page_begins_with_the_first_highlight_both_sides_beside_each_other() -> None:
    page = first_page(told(edition(points=(COUNT, TIME)), highlights=("time",)))

    assert (
        "noon A Harbour Post ran aground at noon Harbour Post, original "
        "one B The Quay aground at one The Quay, original "
        "Both cannot be right. Why All: 1 contradiction The question Who saw it?"
    ) == text(section(page, "When was it?").partition('<div class="article-list')[0]).partition(
        " The articles"
    )[0]
    assert page.index("■■■□") < page.index("When was it?")


def test_of_an_explanation_the_first_sentence_says_why_it_matters() -> None:
    assert TIME.contradiction
    explained = replace(TIME.contradiction, explanation="It cannot be both. It was a Sunday.")
    page = first_page(edition(points=(replace(TIME, contradiction=explained),)))

    assert "It cannot be both.\n{: .lead__why }" in page
    assert "Sunday" not in page.partition("The articles")[0]


def test_other_highlights_stand_below_the_story() -> None:
    again = replace(TIME, id="again", question="When exactly?")
    page = first_page(told(edition(points=(TIME, again)), highlights=("again", "time")))

    assert "## [When exactly?](points/again.md)" in page
    assert text(section(page, "More sharp contradictions")).startswith(
        "A Harbour Post original B The Quay original ■■■□ high number When was it? noon"
    )


def test_without_highlights_the_gravest_are_shown() -> None:
    page = first_page(edition(points=(TIME, replace(TIME, id="again"))))

    assert "## [When was it?](points/time.md)" in page
    assert "### [When was it?](points/again.md)" in page


def test_side_of_which_only_a_record_speaks_gives_its_own_words() -> None:
    log = make.record_reading("log", says="12.07", quote="um 12.07", language="de")
    found = make.contradiction(Side("one", (ONE,)), Side("12.07", (log,)))
    made = edition(
        points=(make.point("time", ONE, log, contradiction=found),),
        records=(make.record("log", "The log"),),
    )

    assert (
        "[On record](records/index.md#log): "
        '<span class="quoted">“<span lang="de">um 12.07</span>”</span>' in first_page(made)
    )


def test_more_than_two_sides_are_counted() -> None:
    readings = [make.reading(POST, words) for words in ("noon", "Heron", "said")]
    found = make.contradiction(*(Side(each.quote, (each,)) for each in readings))
    made = edition(points=(make.point("many", *readings, contradiction=found),))

    assert "[Why, and 1 more side](points/many.md)" in first_page(made)

    both = edition(points=(TIME, *made.dossier.points))
    assert "[and 1 more side](points/many.md)" in first_page(both)


def test_dossier_without_contradictions_promises_none() -> None:
    expected = [
        "# The ferry",
        "## The articles About the articles",
        "## Who says something and who says nothing All 1 point in exact words",
        "## How to read the articles",
        "## Who made this",
    ]
    assert expected == headings(first_page(edition(points=(COUNT,))))


def test_articles_stand_with_headline_event_and_condition() -> None:
    shown = text(section(first_page(edition()), "The articles About the articles"))

    assert (
        "A Harbour Post Heron aground The ferry runs aground, Sunday 4 May 2031 · original"
    ) in shown


def test_hollow_sigla_are_explained() -> None:
    made = make.edition((POST, QUAY, RADIO), events=EVENTS)

    assert "C covers another event and is shown hollow throughout." in text(body(first_page(made)))


def test_what_all_say_comes_before_what_some_are_silent_on() -> None:
    some, every = (
        make.point("some", make.reading(POST, "noon", says="noon"), question="Some?"),
        make.point("all", make.reading(POST, "noon", says="at twelve"), ONE, question="All?"),
    )
    given = {
        "some": make.agreement(some, Verdict.AGREE, silent=("quay",)),
        "all": make.agreement(every, Verdict.AGREE),
    }
    page = first_page(make.edition((POST, QUAY), points=(some, every), agreements=given))

    assert (
        "All? at twelve A Harbour Post B The Quay 2 articles, at most 2 origins "
        "Some? noon A Harbour Post 1 article, 1 origin"
    ) == text(section(page, "What they agree on"))


def test_what_is_agreed_so_far_stands_apart() -> None:
    settled, open_ = (
        make.point(id_, make.reading(POST, "noon", says="noon"), ONE, question=f"{id_}?")
        for id_ in ("Settled", "Open")
    )
    given = {
        "Settled": make.agreement(settled, Verdict.AGREE),
        "Open": make.agreement(open_, Verdict.AGREE_SO_FAR, unread=("radio",)),
    }
    page = first_page(
        make.edition((POST, QUAY, RADIO), events=EVENTS, points=(settled, open_), agreements=given)
    )
    assert "Open?" not in text(section(page, "What they agree on"))
    assert "Open?" in text(section(page, "What they agree on so far"))


def test_coverage_tells_unread_from_silent() -> None:
    states = {"unread": ("quay",), "incomplete": ("radio",)}
    given = {COUNT.id: make.agreement(COUNT, Verdict.ONLY_ONE_SO_FAR, **states)}
    page = first_page(
        make.edition((POST, QUAY, RADIO), events=EVENTS, points=(COUNT,), agreements=given)
    )
    assert ["?not read yet", "×capture incomplete", "1… only one so far"] == rows(page)[1].cells[2:]
    assert ("? not read yet" in text(page), "says nothing" in text(page).split("Verdict")[1]) == (
        True,
        False,
    )


def test_coverage_by_topic_says_how_many_are_not_read() -> None:
    said = make.reading(POST, "noon")
    points = tuple(make.point(f"p{number}", said) for number in range(41))
    states = {"unread": ("quay",), "incomplete": ("radio",)}
    given = {
        each.id: make.agreement(each, Verdict.ONLY_ONE_SO_FAR, **states) for each in points[:-1]
    }
    given["p40"] = make.agreement(points[-1], Verdict.ONLY_ONE, silent=("quay",))
    page = first_page(
        make.edition((POST, QUAY, RADIO), events=EVENTS, points=points, agreements=given)
    )
    expected = ["41 of 41", "0 of 41 40?not read yet", "0 of 41 ×capture incomplete", "0", "0"]
    assert expected == rows(page)[1].cells[1:]


def test_coverage_has_a_row_for_each_point_with_its_silences() -> None:
    page = first_page(make.edition((POST, QUAY, RADIO), events=EVENTS, points=(COUNT,)))

    assert [
        ["Point", "A Harbour Post", "B The Quay", "C Radio", "Verdict"],
        ["How many?", "A Harbour Post", "○says nothing", "–other event", "1 only one"],
    ] == [row.cells for row in rows(page)]


def test_articles_of_another_event_stand_behind_a_rule() -> None:
    page = first_page(make.edition((POST, QUAY, RADIO), events=EVENTS, points=(COUNT,)))

    assert [["", "", "", "is-apart", ""]] * 2 == [row.classes for row in rows(page)]


def test_coverage_of_many_points_counts_by_topic() -> None:
    said = make.reading(POST, "noon")
    points = tuple(make.point(f"p{number}", said) for number in range(40))
    topics = (Topic("ship", "The ship"), Topic("empty", "Nothing"))
    page = first_page(make.edition((POST, QUAY), topics=topics, points=(*points, TIME)))

    assert [
        [
            "Topic",
            "A Harbour Post",
            "B The Quay",
            "≠ Contradictions",
            "~ Reconcilable differences",
        ],
        ["The ship 41 points", "41 of 41", "1 of 41", "1", "0"],
        ["In all 41 points", "41 of 41", "1 of 41", "1", "0"],
    ] == [row.cells for row in rows(page)]


def test_of_many_articles_the_first_stand_beside_the_story() -> None:
    many = tuple(make.article(f"a{number}", "A", "Ferry aground") for number in range(13))
    page = first_page(make.edition(many))

    assert "(articles/a11.md)" in section(page, "The articles All 13")
    assert "(articles/a12.md)" not in section(page, "The articles All 13")


def test_of_many_agreed_points_the_rest_are_a_click_away() -> None:
    points = tuple(make.point(f"p{number}", make.reading(POST, "Forty")) for number in range(30))
    given = {each.id: make.agreement(each, Verdict.AGREE) for each in points}
    page = first_page(make.edition((POST, QUAY), points=points, agreements=given))

    assert (
        "What they agree on [All 30](compare/index.md?verdict=agree&origins=several){ .see-all }"
        in page
    )
    assert 24 == page.count("agreed__sigla")

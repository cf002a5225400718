from __future__ import annotations

from dossier.model import Event
from dossier.pages import timeline
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST
from tests.pages.reading import headings, section, text

PAGE = timeline.pages(EDITION)["timeline/index.md"]


def _events(number: int) -> tuple[Event, ...]:
    return tuple(make.event(f"e{at}", f"Event {at}") for at in range(1, number + 1))


def test_the_periods_can_be_jumped_to() -> None:
    assert "[Before](#period--before) <small>1 moment</small>" in PAGE
    assert "## Before { #period--before }" in PAGE


def _page(number: int) -> str:
    """A timeline of one moment, in the last of ``number`` events."""
    article = make.article("a", "A", "Rain.", events=("e1",))
    moment = make.moment("m", "It rains", event=f"e{number}")
    edition = make.edition((article,), events=_events(number), timeline=(moment,))
    return timeline.pages(edition)["timeline/index.md"]


def test_events_stand_first_then_before_story_and_after() -> None:
    expected = [
        "# What happened when",
        "## The events",
        "### The ferry runs aground",
        "### The inquiry opens",
        "## Before",
        "### The Heron is built",
        "## The story",
        "### The ferry runs aground",
        "### The inquiry opens",
        "## After",
        "### The report is published",
    ]
    assert expected == headings(PAGE)


def test_key_has_sign_word_and_meaning() -> None:
    expected = (
        "● certain Stated in an article or a record. "
        "◌ inferred Worked out by the editors, who say how. "
        "◆ disputed The articles disagree."
    )
    assert expected in text(PAGE)


def test_moment_has_date_sign_words_and_comparison() -> None:
    expected = (
        "Sunday 4 May 2031 The ferry runs aground ◆ disputed The ferry runs aground "
        "A Harbour Post ran aground at noon "
        "B The Quay and Estuary Weekly Gazette from half past twelve "
        "Compared: When did the ferry run aground?"
    )
    assert expected in text(section(PAGE, "The story"))


def test_inferred_date_says_how() -> None:
    assert "2004 The Heron is built ◌ inferred The hull number says so." == text(
        section(PAGE, "Before")
    )


def test_what_came_after_is_record_only() -> None:
    expected = (
        "What no article could have known, from records only. "
        "2032 The report is published ● certain Outside the articles Log of the *Heron*"
    )
    assert expected == text(section(PAGE, "After"))


def test_event_names_those_who_report_it() -> None:
    expected = (
        "The ferry runs aground Sunday 4 May 2031 ● certain Reported by A Harbour Post "
        "B The Quay and Estuary Weekly Gazette D Wire"
    )
    assert expected in text(section(PAGE, "The events"))


def test_event_can_be_linked_to() -> None:
    assert '<section id="event--grounding"' in PAGE


def test_moment_stands_in_the_lane_of_its_event() -> None:
    assert 'class="moment moment--certain moment--lane-2"' in _page(2)


def test_one_event_has_no_lanes() -> None:
    assert ("in-lane" in _page(1), "event-heads" in _page(1)) == (False, False)


def test_more_events_than_lanes_are_named_at_each_moment() -> None:
    page = _page(4)
    assert ("in-lane" in page, "It rains ● certain Event 4" in text(page)) == (False, True)


def test_undated_moment_says_so() -> None:
    moment = make.moment("m", "It rains", date="")
    page = timeline.pages(make.edition((POST,), timeline=(moment,)))["timeline/index.md"]
    assert "undated It rains" in text(page)


def test_event_that_no_article_reports_says_so() -> None:
    page = _page(2)
    assert "Event 2 Sunday 4 May 2031 ● certain Reported by no article" in text(page)


def test_without_dates_a_sentence_says_so() -> None:
    page = timeline.pages(make.edition((POST,)))["timeline/index.md"]
    assert "No dates have been entered yet except those of the events." in text(page)


def test_date_of_the_moment_before_is_marked_as_the_same() -> None:
    moments = tuple(
        make.moment(id_, id_, date=date)
        for id_, date in (("a", "2031-05-04"), ("b", "2031-05-04"), ("c", "2031-05-05"), ("d", ""))
    )
    page = timeline.pages(make.edition((POST,), timeline=moments))["timeline/index.md"]
    dates = [line for line in page.splitlines() if line.startswith("{: .date")]
    assert ["{: .date }", "{: .date .is-same }", "{: .date }", "{: .date }"] == dates[1:]

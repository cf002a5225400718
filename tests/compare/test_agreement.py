from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.compare import agreement
from dossier.model import Verdict
from dossier.text.word_list import word_list
from tests.compare.factory import article, point, reading
from tests.yaml_file import read_yaml

FITS = read_yaml(Path(__file__).parent / "cases" / "fits.yml")
SAYINGS = st.lists(
    st.sampled_from(
        sorted(
            word_list(
                """
                nearly more than eight 8 hours hour a half and an dozens of thousands hundred to
                between 10 January 2022 2022-01-10 Monday may 1,000 7.5 % about people
                """
            )
        )
    ),
    max_size=6,
).map(" ".join)
UNREAD = (
    article("anvil", events=("talks",)),
    article("beacon", events=("talks", "summit")),
    article("courier", events=("summit",)),
)
ALL = tuple(replace(one, read=one.events) for one in UNREAD)
"""The same, each declared read for all points of its events."""
CASES = read_yaml(Path(__file__).parent / "cases" / "silence.yml")


def test_readings_that_say_the_same_agree() -> None:
    found = agreement(
        point(reading("anvil", "Eight hours"), reading("beacon", "eight hours.")), ALL
    )
    assert Verdict.AGREE is found.verdict


def test_numbers_in_words_and_in_digits_agree() -> None:
    found = agreement(point(reading("anvil", "eight hours"), reading("beacon", "8 hours")), ALL)
    assert Verdict.AGREE is found.verdict


@pytest.mark.parametrize(
    ("first", "second"),
    [("90 minutes", "an hour and a half"), ("over seven hours", "more than 7 hours")],
)
def test_one_amount_told_in_two_ways_agrees(first: str, second: str) -> None:
    found = agreement(point(reading("anvil", first), reading("beacon", second)), ALL)
    assert Verdict.AGREE is found.verdict


def test_a_hedge_makes_a_difference() -> None:
    found = agreement(
        point(reading("anvil", "eight hours"), reading("beacon", "nearly eight hours")), ALL
    )
    assert Verdict.COMPATIBLE is found.verdict


def test_one_day_written_in_two_ways_agrees() -> None:
    found = agreement(point(reading("anvil", "10 January"), reading("beacon", "January 10")), ALL)
    assert Verdict.AGREE is found.verdict


def test_different_readings_differ() -> None:
    found = agreement(point(reading("anvil", "seven hours"), reading("beacon", "nine hours")), ALL)
    assert Verdict.DIFFER is found.verdict


def test_readings_of_one_side_stand_together() -> None:
    seven = reading("anvil", "seven hours", side="Short")
    eight = reading("beacon", "less than nine", side="Short")
    ten = reading("courier", "ten hours", side="Long")
    assert ((seven, eight), (ten,)) == agreement(point(seven, ten, eight), ALL).groups


def test_amounts_of_one_side_that_only_fit_each_other_are_compatible() -> None:
    tens = reading("anvil", "tens of thousands", side="Many")
    hundred = reading("beacon", "100,000", side="Many")
    verdict = agreement(point(tens, hundred), ALL)
    assert Verdict.COMPATIBLE is verdict.verdict
    assert ((tens,), (hundred,)) == verdict.groups


def test_words_of_one_side_agree_however_they_differ() -> None:
    spelt = reading("anvil", "Tony", side="One name")
    named = reading("beacon", "Antony", side="One name")
    assert Verdict.AGREE is agreement(point(spelt, named), ALL).verdict


def test_a_side_takes_in_the_reading_that_says_its_name() -> None:
    named = reading("anvil", "Antony")
    spelt = reading("beacon", "Tony", side="Antony")
    assert ((named, spelt),) == agreement(point(named, spelt), ALL).groups


def test_a_reading_without_a_summary_is_grouped_by_its_quotation() -> None:
    first = reading("anvil", quote="after eight hours")
    second = reading("beacon", quote="After eight hours,")
    assert ((first, second),) == agreement(point(first, second), ALL).groups


def test_records_stand_in_no_group() -> None:
    spoken = reading("anvil", "eight hours")
    found = agreement(point(spoken, reading("record:log", "nine hours")), ALL)
    assert ((spoken,),) == found.groups


def test_one_article_twice_is_still_only_one() -> None:
    found = agreement(point(reading("anvil", "eight hours"), reading("anvil", "eight hours")), ALL)
    assert Verdict.ONLY_ONE is found.verdict


def test_a_point_that_only_a_record_speaks_on_has_no_group() -> None:
    found = agreement(point(reading("record:log", "nine hours")), ALL)
    assert (Verdict.RECORD_ONLY, ()) == (found.verdict, found.groups)


@pytest.mark.parametrize("status", ["genuine", "artefact", "rival-claims", "unresolved"])
def test_what_an_editor_calls_a_contradiction_contradicts(status: str) -> None:
    found = agreement(point(reading("anvil", "a"), reading("beacon", "b"), status=status), ALL)
    assert Verdict.CONTRADICT is found.verdict


def test_a_reconcilable_contradiction_differs() -> None:
    told = point(reading("anvil", "a"), reading("beacon", "b"), status="reconcilable")
    assert Verdict.DIFFER is agreement(told, ALL).verdict


def test_articles_on_the_event_that_say_nothing_are_silent() -> None:
    found = agreement(point(reading("anvil", "eight hours"), event="talks"), ALL)
    assert (("beacon",), ("courier",)) == (found.silent, found.elsewhere)


def test_without_an_event_every_article_could_speak() -> None:
    found = agreement(point(reading("anvil", "eight hours")), ALL)
    assert (("beacon", "courier"), ()) == (found.silent, found.elsewhere)


def _stated(case: dict[str, Any]) -> dict[str, Any]:
    """The verdict and the states that come of a case."""
    told = [reading(name, says) for name, says in case.get("says", {}).items()]
    asked = replace(
        point(*told, event=case.get("event", "")),
        silent=tuple(case.get("silent", ())),
        unread=tuple(case.get("unread", ())),
    )
    articles = [
        replace(
            article(name, events=tuple(given["events"])),
            read=tuple(given.get("read", ())),
            incomplete=given.get("incomplete", ""),
        )
        for name, given in case["articles"].items()
    ]
    found = agreement(asked, articles)
    return {
        "verdict": found.verdict.value,
        "says nothing": list(found.silent),
        "not read": list(found.unread),
        "incomplete": list(found.incomplete),
        "other event": list(found.elsewhere),
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_who_says_nothing_and_who_is_not_read(case: dict[str, Any]) -> None:
    empty: dict[str, Any] = {
        "says nothing": [], "not read": [], "incomplete": [], "other event": [],
    }  # fmt: skip
    assert {**empty, **case["expected"]} == _stated(case)


@given(st.lists(st.sampled_from(("anvil", "beacon", "courier")), unique=True))
def test_every_article_has_one_state_on_every_point(speakers: list[str]) -> None:
    found = agreement(point(*(reading(name, "so") for name in speakers), event="talks"), UNREAD)
    states = (found.says, found.silent, found.unread, found.incomplete, found.elsewhere)
    assert sorted(each.id for each in UNREAD) == sorted(id_ for ids in states for id_ in ids)
    assert found.asked == len(found.says) + len(found.silent) + len(found.unread)


def test_an_article_on_another_event_that_speaks_is_not_elsewhere() -> None:
    found = agreement(point(reading("courier", "eight hours"), event="talks"), ALL)
    assert (("anvil", "beacon"), ()) == (found.silent, found.elsewhere)


@pytest.mark.parametrize("case", FITS, ids=lambda case: " / ".join(case["says"]))
def test_whether_one_amount_or_day_fits_all(case: dict[str, list[str] | bool | str]) -> None:
    assert isinstance(case["says"], list)
    readings = [reading(f"a{number}", says) for number, says in enumerate(case["says"])]
    expected = None if case["fits"] == "nothing" else case["fits"]
    assert expected is agreement(point(*readings), ()).fits


@given(st.lists(SAYINGS | st.text(max_size=20), max_size=4))
def test_every_reading_stands_in_one_group(sayings: list[str]) -> None:
    readings = [reading(f"a{number}", says) for number, says in enumerate(sayings)]
    groups = agreement(point(*readings), ()).groups
    assert sorted(one.article for one in readings) == sorted(
        one.article for group in groups for one in group
    )


@given(
    st.lists(SAYINGS, max_size=4).flatmap(
        lambda drawn: st.tuples(st.just(drawn), st.permutations(drawn))
    )
)
def test_what_fits_does_not_depend_on_the_order(drawn: tuple[list[str], list[str]]) -> None:
    one, two = (
        agreement(point(*(reading("a", says) for says in sayings)), ()).fits for sayings in drawn
    )
    assert one is two


def test_of_two_that_say_the_same_one_is_asked_whatever_their_order() -> None:
    sayings = ("1,000 January", "January", "1,000")
    told = [
        agreement(point(*(reading("a", one) for one in order)), ()).fits
        for order in permutations(sayings)
    ]
    assert len(set(told)) == 1


@given(SAYINGS)
def test_what_is_said_twice_agrees(says: str) -> None:
    found = agreement(point(reading("anvil", says), reading("beacon", says.upper())), ALL)
    assert Verdict.AGREE is found.verdict

from __future__ import annotations

import re

from dossier.model import Moment
from dossier.pages import actors
from dossier.pages.strip import strip
from tests.pages import factory as make
from tests.pages.reading import section, text

PEOPLE = make.article(
    "people", "A", "Ann met Bob.", "Ann met Bob and Cay.", "The lamp is dark.", "Dan slept."
)


PLACES = {"Ann": ("Ann met Bob.", "Ann met Bob and"), "Bob": ("Bob.", "Bob and")}


def _index(*names: str, kind: str = "person") -> str:
    """The index of some actors, each mentioned wherever the article names them."""
    found = tuple(
        make.actor(
            name.lower(),
            name,
            *(make.cite(PEOPLE, words) for words in PLACES.get(name, (name,))),
            kind=kind,
        )
        for name in names
    )
    return actors.pages(make.edition((PEOPLE,), actors=found))["actors/index.md"]


def _picture(page: str) -> str:
    return next(line for line in page.splitlines() if line.startswith("<figure"))


def _moment(date: str, certainty: str = "certain", period: str = "story") -> Moment:
    return make.moment(f"m{date}", "It happens", date=date, certainty=certainty, period=period)


def test_picture_of_a_gathering_has_a_title_and_says_who_meets_most() -> None:
    expected = (
        '<desc id="gathering--desc">A square of 3 names. Ann and Bob appear together most often, '
        "in 2 paragraphs.</desc>"
    )
    picture = _picture(_index("Ann", "Bob", "Cay"))
    assert expected in picture
    assert 'role="img"' in picture
    assert 'aria-labelledby="gathering--title" aria-describedby="gathering--desc"' in picture


def test_every_meeting_is_a_dot() -> None:
    assert 6 == _picture(_index("Ann", "Bob", "Cay")).count("<circle")


def test_the_same_stands_in_words() -> None:
    said = section(_index("Ann", "Bob", "Cay"), "Who appears with whom")
    expected = ["Ann with Bob (2) and Cay (1)", "Bob with Ann (2) and Cay (1)",
                "Cay with Ann (1) and Bob (1)"]  # fmt: skip
    assert expected == [text(line) for line in said.splitlines() if line.startswith("- ")]


def test_two_who_meet_are_no_picture() -> None:
    assert "<figure" not in _index("Ann", "Bob")


def test_places_are_left_out_of_the_picture() -> None:
    assert "<figure" not in _index("Ann", "Bob", "Cay", kind="place")


def test_who_meets_nobody_is_left_out() -> None:
    assert "Dan" not in _picture(_index("Ann", "Bob", "Cay", "Dan"))


def test_days_are_described_with_their_moments() -> None:
    made = strip([_moment("2031-05-04"), _moment("2031-05-04", "disputed"), _moment("2031-05-06")])
    expected = (
        "Sunday 4 May 2031: 2 moments; Tuesday 6 May 2031: 1 moment. Every moment is described "
        "below."
    )
    assert f'<desc id="strip--desc">{expected}</desc>' in made


def test_days_stand_in_proportion() -> None:
    made = strip([_moment("2031-05-04"), _moment("2031-05-05"), _moment("2031-05-14")])
    assert ["3.00%", "12.40%", "97.00%"] == re.findall(r'<circle cx="([^"]+)"', made)


def test_only_signs_that_occur_are_explained() -> None:
    made = strip([_moment("2031-05-04"), _moment("2031-05-06", "disputed")])
    assert "<figcaption>The story, day by day: ● certain, ◆ disputed</figcaption>" in made


def test_dates_without_room_are_not_written() -> None:
    days = ("2031-05-04", "2031-05-05", "2031-05-08", "2031-05-14")
    made = strip([_moment(day) for day in days])
    assert ["4 May", "8 May", "14 May"] == re.findall(r"<text[^>]*>([^<]*)</text>", made)


def test_one_day_is_no_picture() -> None:
    assert "" == strip(
        [_moment("2031-05-04"), _moment("2031"), _moment("2032-01-01", period="after")]
    )

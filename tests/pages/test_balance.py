from __future__ import annotations

from dataclasses import replace

from dossier.model import Side
from dossier.pages.home.balance import room_for
from tests.pages import factory as make

POST = make.article("post", "A", "Heron aground", "It ran aground at noon.")
NOON = make.reading(POST, "at noon")
POINT = make.point("time", NOON, contradiction=make.contradiction(Side("", (NOON,)), Side("", ())))
POINTS = tuple(replace(POINT, id=f"time-{number}") for number in range(9))


def test_many_articles_leave_room_for_many_contradictions() -> None:
    rooms = [room_for(POINTS, (), (POST,) * number, 0) for number in (1, 3, 12)]
    assert rooms == sorted(rooms)
    assert rooms[0] < rooms[1] < rooms[2]


def test_nothing_beside_leaves_no_room() -> None:
    assert 0 == room_for(POINTS, (), (), 0)


def test_rows_of_the_coverage_make_room() -> None:
    assert room_for(POINTS, (), (POST,), 0) < room_for(POINTS, (), (POST,), 12)

from __future__ import annotations

import pytest

from dossier.model import Side
from dossier.pages.article.layers import Layers, letter
from dossier.pages.article.sheet import Sheet
from dossier.render import Layer, Register
from tests.pages import factory as make
from tests.pages.shore import ONE, POST, TIME, edition


def layers(*points: object) -> Layers:
    made = edition(points=points)
    return Layers.of(Sheet.of(made, Register.of(made.dossier), POST))


@pytest.mark.parametrize(
    ("number", "expected"), [(0, "a"), (25, "z"), (26, "aa"), (51, "az"), (52, "ba"), (702, "aaa")]
)
def test_glosses_have_letters(number: int, expected: str) -> None:
    assert expected == letter(number)


def test_grave_contradictions_have_the_first_numbers() -> None:
    early = make.reading(POST, "The Heron")
    found = make.contradiction(Side("x", (early,)), Side("one", (ONE,)), severity="medium")
    lesser = make.point("ship", early, ONE, contradiction=found)

    assert [(1, "time", Layer.CONTRADICTION), (2, "ship", Layer.LESSER)] == [
        (each.number, each.point.id, each.layer) for each in layers(lesser, TIME).disputed
    ]


def test_contradiction_between_other_articles_is_not_this_ones() -> None:
    found = make.contradiction(Side("one", (ONE,)))

    assert () == layers(make.point("other", ONE, contradiction=found)).disputed


def test_reading_without_stress_is_marked_whole() -> None:
    plain = make.reading(POST, "at noon")
    found = make.contradiction(Side("noon", (plain,)), Side("one", (ONE,)))
    marks = layers(make.point("time", plain, ONE, contradiction=found)).marks

    assert ["at noon"] == [
        mark.span.of(POST.text) for mark in marks if mark.layer is Layer.CONTRADICTION
    ]

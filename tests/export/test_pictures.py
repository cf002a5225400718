from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.export.lines_of_words import broken, width
from dossier.export.pictures import drawings, pictures
from dossier.model import Edition, Side
from dossier.render.comparison import HEIGHT, WIDTH
from tests.pages import factory as make

SVG = "{http://www.w3.org/2000/svg}"
POST = make.article("post", "A", "Heron aground", "It ran aground at noon & “all are <well>”.")
QUAY = make.article("quay", "B", "Ferry on sand", "It was one o'clock. All are well.")
NOON = make.reading(POST, "ran aground at noon", stress="noon")
ONE = make.reading(QUAY, "one o'clock")
SIDES = (Side("Early", (NOON,)), Side("Late", (ONE,)))
MASTER = make.actor("master", "Ilse Brandt")


def edition(*sides: Side) -> Edition:
    point = make.point(
        "time", NOON, ONE, question="When was it?", contradiction=make.contradiction(*sides)
    )
    said = make.quotation(
        "well", make.reading(POST, "all are <well>"), make.reading(QUAY, "All are well")
    )
    told = make.quotation(
        "told", make.reading(POST, "at noon & “all"), make.reading(QUAY, "All are well")
    )
    return make.edition((POST, QUAY), points=(point,), quotations=(said, told), actors=(MASTER,))


def words(picture: str) -> list[str]:
    root = ET.fromstring(picture)
    assert (str(WIDTH), str(HEIGHT)) == (root.get("width"), root.get("height"))
    return ["".join(line.itertext()) for line in root.iter(f"{SVG}text")]


def test_a_contradiction_has_both_sides_with_whose_words_they_are() -> None:
    expected = [
        "The ferry", "When was it?", "Early", "ran aground at noon", "A Post", "Late",
        "one o'clock", "B Quay",
    ]  # fmt: skip
    assert expected == words(pictures(edition(*SIDES))["points/time.svg"])


def test_words_that_differ_are_underlined() -> None:
    root = ET.fromstring(pictures(edition(*SIDES))["points/time.svg"])
    assert ["noon"] == [piece.text for piece in root.iter(f"{SVG}tspan")]


def test_one_side_alone_makes_no_picture() -> None:
    assert "points/time.svg" not in pictures(edition(SIDES[0], Side("Silent", ())))


def test_a_quotation_has_a_picture_where_the_words_differ() -> None:
    made = pictures(edition(*SIDES))
    assert ["points/time.svg", "quotations/told.svg"] == list(made)
    assert "The ferry · Ilse Brandt" == words(made["quotations/told.svg"])[0]


def test_words_from_right_to_left_begin_at_the_right() -> None:
    radio = make.article("radio", "C", "Words", "جنحت العبارة ظهرا", language="ar")
    side = Side("Late", (make.reading(radio, "جنحت العبارة"),))
    point = make.point("time", NOON, contradiction=make.contradiction(SIDES[0], side))
    made = pictures(make.edition((POST, radio), points=(point,)))["points/time.svg"]
    (line,) = [line for line in ET.fromstring(made).iter(f"{SVG}text") if line.get("text-anchor")]
    expected = ("end", "1140", "\u2067جنحت العبارة\u2069")
    assert expected == (line.get("text-anchor"), line.get("x"), line.text)


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("", 5, []),
        ("one two three", 4, ["one two", "three"]),
        ("incomprehensibilities", 5, ["incompreh", "ensibilitie", "s"]),
        ("船が座礁した", 3, ["船が座", "礁した"]),
    ],
)
def test_lines_end_between_words_where_they_can(
    text: str, most: float, expected: list[str]
) -> None:
    assert expected == [line.of(text) for line in broken(text, most)]


@given(st.text(alphabet="abc WM.船ا \u0301"), st.floats(1.2, 20))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, most: float) -> None:
    lines = [line.of(text) for line in broken(text, most)]
    assert "".join(text.split()) == "".join("".join(lines).split())
    assert all(width(line) <= most + 1e-9 for line in lines)


ALL_SIGNS = frozenset(range(0x110000))


def test_pixels_are_drawn_once_somebody_can_be_sent_to_them() -> None:
    assert {} == drawings(replace(edition(*SIDES), signs=ALL_SIGNS))
    known = replace(edition(*SIDES), signs=ALL_SIGNS, address="https://ferry.example/")
    expected = ["points/time.png", "quotations/told.png", "articles/post.png", "articles/quay.png"]
    assert expected == list(drawings(known))


def test_words_that_no_typeface_has_are_not_drawn() -> None:
    known = replace(edition(*SIDES), address="https://ferry.example/")
    assert {} == drawings(replace(known, signs=ALL_SIGNS - {ord("w")}))


def test_an_article_shows_its_own_words_first_below_its_headline() -> None:
    known = replace(edition(*SIDES), signs=ALL_SIGNS, address="https://ferry.example/")
    expected = [
        "The ferry · When was it?", "Ferry on sand", "Late", "one o'clock", "B Quay", "Early",
        "ran aground at noon", "A Post",
    ]  # fmt: skip
    assert expected == words(drawings(known)["articles/quay.png"])


def test_an_article_on_no_side_shows_its_headline() -> None:
    known = replace(edition(), signs=ALL_SIGNS, address="https://ferry.example/")
    expected = ["The ferry", "Heron aground", "A Post"]
    assert expected == words(drawings(known)["articles/post.png"])


def test_a_long_title_from_right_to_left_ends_at_the_right_margin() -> None:
    post = make.article("post", "A", "جنحت العبارة ظهرا", language="ar")
    known = replace(make.edition((post,)), signs=ALL_SIGNS, address="https://ferry.example/")
    root = ET.fromstring(drawings(known)["articles/post.png"])
    assert ["1140"] == [
        line.get("x") for line in root.iter(f"{SVG}text") if line.get("text-anchor")
    ]

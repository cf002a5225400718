from __future__ import annotations

from dataclasses import replace

from dossier.model import Answer, Dossier, Gender, Position, Reading, Title
from dossier.render import cited_spans
from tests.pages import factory as make
from tests.pages.shore import POST, edition


def words(dossier: Dossier, *, names: bool = False) -> list[str]:
    return [span.of(POST.text) for span in cited_spans(dossier, names=names)[POST.id]]


def position(*readings: Reading) -> Position:
    answers = (Answer(("brandt",), "refused", "No.", readings[1:]),)
    return Position(
        "demand", "A demand", ("brandt",), "", readings[:1], answers, (), None, (), "", make.AT
    )


def test_words_that_touch_are_one_piece() -> None:
    points = (make.point("a", make.reading(POST, "ran aground")),
              make.point("b", make.reading(POST, "aground at noon")))  # fmt: skip

    assert ["Heron aground", "ran aground at noon"] == words(edition(points=points).dossier)


def test_demands_and_their_answers_are_cited() -> None:
    demand = position(make.reading(POST, "ran aground"), make.reading(POST, "All are well"))

    assert ["Heron aground", "ran aground", "All are well"] == words(
        replace(edition().dossier, positions=(demand,))
    )


def test_words_that_show_a_gender_and_titles_are_cited() -> None:
    gender = Gender("female", (make.cite(POST, "they said"),))
    title = Title(make.cite(POST, "Harbour"), "")
    brandt = replace(make.actor("brandt", "Brandt"), gender=gender, titles=(title,))

    assert ["Harbour", "Heron aground", "they said"] == words(edition(actors=(brandt,)).dossier)


def test_a_name_is_cited_only_where_names_count() -> None:
    brandt = make.actor("brandt", "Brandt", make.cite(POST, "Brandt"))
    dossier = edition(actors=(brandt,)).dossier

    assert ["Heron aground"] == words(dossier)
    assert ["Heron aground", "Brandt"] == words(dossier, names=True)


def test_words_of_another_version_are_not_of_the_one_that_is_read() -> None:
    older = replace(make.cite(POST, "All are well"), version="2031-05-04")
    point = make.point("a", replace(make.reading(POST, "All are well"), citation=older))

    assert ["Heron aground"] == words(edition(points=(point,)).dossier)

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from dossier.export import exports
from dossier.model import Evidence, Lineage
from tests.pages.ferry import EDITION


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(exports(EDITION)[f"data/{name}.csv"])))


@pytest.mark.parametrize("name", ["points", "contradictions", "actors", "quotations", "lineage"])
def test_every_row_has_every_column(name: str) -> None:
    lines = list(csv.reader(io.StringIO(exports(EDITION)[f"data/{name}.csv"])))
    assert {len(lines[0])} == {len(line) for line in lines}


@pytest.mark.parametrize("name", ["points", "contradictions", "actors", "quotations", "lineage"])
def test_column_names_are_unique(name: str) -> None:
    head = exports(EDITION)[f"data/{name}.csv"].splitlines()[0].split(",")
    assert sorted(set(head)) == sorted(head)


def test_states_stand_once_for_each_point() -> None:
    found = next(row for row in _rows("coverage") if row["point"] == "time")
    states = ("says", "says_nothing", "not_read", "incomplete", "other_event")
    assert ["post quay", "wire", "", "", "radio"] == [found[state] for state in states]
    assert len(EDITION.dossier.points) == len(_rows("coverage"))


def test_only_readings_are_rows() -> None:
    states = [(row["state"], row["siglum"]) for row in _rows("points") if row["point"] == "time"]
    expected = [
        ("says", "A"),
        ("says", "B"),
        ("record", ""),
    ]
    assert expected == states


def test_offsets_select_the_quoted_words() -> None:
    texts = {article.id: article.text for article in EDITION.dossier.articles}
    rows = [row for row in _rows("points") if row["start"]]
    expected = [row["quote"] for row in rows]
    assert expected == [texts[row["article"]][int(row["start"]) : int(row["end"])] for row in rows]


def test_one_article_can_stand_on_two_sides() -> None:
    sides = [(r["siglum"], r["side"]) for r in _rows("contradictions") if r["point"] == "hurt"]
    assert [("A", "two"), ("A", "three"), ("B", "nobody")] == sides


def test_record_of_a_contradiction_has_a_row_without_an_outlet() -> None:
    rows = [row for row in _rows("contradictions") if row["record"]]
    assert [("log", "", "Grund berührt 12.07")] == [
        (row["record"], row["outlet"], row["quote"]) for row in rows
    ]


def test_actor_that_nobody_names_has_one_row() -> None:
    rows = [row for row in _rows("actors") if row["actor"] == "nobody-named"]
    assert [("The pilot | unnamed", "", "")] == [
        (row["name"], row["what"], row["words"]) for row in rows
    ]


def test_nearest_reading_carries_its_reason() -> None:
    rows = [row for row in _rows("quotations") if row["nearest"]]
    assert [("A", "Keeps the verb and the *not*.")] == [
        (row["siglum"], row["because"]) for row in rows
    ]


def test_source_of_a_quotation_is_a_row_of_its_own() -> None:
    rows = [row for row in _rows("quotations") if row["mode"] == "source"]
    assert [("log", "Wir geben dem Lotsen keine Schuld", "de")] == [
        (row["record"], row["quote"], row["language"]) for row in rows
    ]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t"])
def test_no_cell_is_a_formula(sign: str) -> None:
    actor = replace(EDITION.dossier.actors[0], name=f"{sign}1+1")
    made = exports(replace(EDITION, dossier=replace(EDITION.dossier, actors=(actor,))))
    rows = csv.DictReader(io.StringIO(made["data/actors.csv"]))
    assert {f"'{sign}1+1"} == {row["name"] for row in rows}


def test_lineage_has_a_row_for_each_piece_of_evidence() -> None:
    article = EDITION.dossier.articles[0]
    shown = Evidence("The dateline.", article.headline)
    lines = (
        Lineage("Coast Press", "certain", (shown, Evidence("A log.", record="log"))),
        Lineage("", "probable", (), article="quay", through=("Coast Press",)),
    )
    told = replace(article, lineage=lines)
    dossier = replace(EDITION.dossier, articles=(told, *EDITION.dossier.articles[1:]))
    table = exports(replace(EDITION, dossier=dossier))["data/lineage.csv"]
    rows = list(csv.DictReader(io.StringIO(table)))
    keys = ("from", "source", "through", "certainty", "says", "record")
    assert [
        ("name", "Coast Press", "", "certain", "The dateline.", ""),
        ("name", "Coast Press", "", "certain", "A log.", "log"),
        ("article", "quay", "Coast Press", "probable", "", ""),
    ] == [tuple(row[key] for key in keys) for row in rows if row["article"] == article.id]


def test_a_point_says_how_many_origins_it_rests_on() -> None:
    row = next(row for row in _rows("points") if row["point"] == "time")
    keys = ("articles", "origins_certain", "origins_probable", "undeclared")
    assert ("2", "2", "2", "post quay") == tuple(row[key] for key in keys)

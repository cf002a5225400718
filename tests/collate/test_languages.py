"""Only readings of one language stand in one table."""

from __future__ import annotations

from dossier.collate import apparatus, collate
from dossier.model import Difference, Witness

ENGLISH = [
    Witness("A", "No warning reached us", "en"),
    Witness("B", "No warning had reached us", "en-GB"),
]
SPANISH = Witness("C", "No nos llegó ningún aviso", "es")


def test_readings_in_other_languages_stand_apart() -> None:
    collation = collate([SPANISH, *ENGLISH])
    assert tuple(ENGLISH) == collation.witnesses
    assert (SPANISH,) == collation.apart


def test_the_language_that_most_readings_have_is_aligned() -> None:
    collation = collate([ENGLISH[0], SPANISH, Witness("D", "No llegó ningún aviso", "es")])
    assert ["C", "D"] == [one.id for one in collation.witnesses]


def test_a_reading_without_a_language_goes_with_the_most() -> None:
    collation = collate([*ENGLISH, Witness("D", "No warning came")])
    assert () == collation.apart


def test_the_apparatus_leaves_out_what_stands_apart() -> None:
    entries = apparatus(collate([SPANISH, *ENGLISH]), "A")
    assert {"B"} == {id_ for entry in entries for one in entry.variants for id_ in one.witnesses}


def test_a_name_is_never_cut() -> None:
    texts = ["他在日内瓦说没有警告", "他在巴黎说没有警告"]
    made = [Witness(str(at), text, "zh") for at, text in enumerate(texts)]
    cells = [cell.text for column in collate(made, ["日内瓦"]).columns for cell in column.cells]
    assert any("日内瓦" in cell for cell in cells)


def test_a_word_cut_at_a_line_end_is_the_whole_word() -> None:
    made = [Witness("A", "the govern-\nment knew"), Witness("B", "the government knew")]
    classes = {column.difference for column in collate(made).columns}
    assert classes <= {Difference.SAME, Difference.TRIVIAL}

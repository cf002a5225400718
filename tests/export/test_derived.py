"""The tables of what is worked out say what the pages say."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import replace

from dossier.export import exports
from dossier.model import Edition, Gloss, Passage
from tests.pages import factory as make
from tests.pages.aligned import collation

POST = make.article(
    "post", "A", "Aground", "Master Quill spoke to Ida Holm on the quay.", "Quill left.",
    outlet="Post",
)  # fmt: skip
WIRE = make.article(
    "wire", "B", "Aground", "Ida Holm spoke to Master Quill on the quay. Holm and Quill left.",
    outlet="Wire",
)  # fmt: skip


def _rows(edition: Edition, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(exports(edition)[f"data/{name}.csv"])))


def test_who_is_named_with_whom_is_counted_by_article_in_both_orders() -> None:
    quill = make.actor("quill", "Quill", make.cite(POST, "Quill"), make.cite(WIRE, "Quill"))
    holm = make.actor("holm", "Ida Holm", make.cite(POST, "Ida Holm"))
    rows = _rows(make.edition((POST, WIRE), actors=(quill, holm)), "cooccurrence")
    assert [("quill", "holm", "post", "1"), ("holm", "quill", "post", "1")] == [
        (row["actor"], row["other"], row["article"], row["paragraphs"]) for row in rows
    ]


def test_words_in_common_are_counted_for_each_side() -> None:
    first, second = make.cite(POST, "on the quay"), make.cite(WIRE, "Quill on the quay")
    there, back = (
        Passage(first, second, 1.0, ("on", "the", "quay")),
        Passage(second, first, 1.0, ("on", "the", "quay")),
    )
    edition = replace(
        make.edition((POST, WIRE)),
        passages=(there,),
        verbatim={("post", "wire"): (there,), ("wire", "post"): (back,)},
    )
    counted = [
        (row["article"], row["other"], row["shared_words"], row["stretches"], row["longest"])
        for row in _rows(edition, "shared")
    ]
    assert [("post", "wire", "3", "1", "3"), ("wire", "post", "3", "1", "4")] == counted


COLUMNS: dict[str, Iterable[str]] = {
    "tide": ["No person was", "damage"],
    "wire": ["No person was", "hurt"],
}


def test_a_rebuilt_sentence_is_given_in_its_stretches() -> None:
    tide = make.article("tide", "A", "Caught", "No person was damage.", outlet="Tidewire")
    gloss = Gloss("g", make.cite(tide, "damage"), "hurt", "synonym-swap", "certain", "", make.AT)
    spun = replace(tide, condition="paraphrased", glosses=(gloss,))
    wire = replace(make.article("wire", "B", "Aground", "No person was hurt."),
                   condition="original")  # fmt: skip
    printed = make.reading(spun, "No person was damage")
    spoken = make.reading(wire, "No person was hurt")
    edition = make.edition(
        (spun, wire),
        actors=(make.actor("master", "Master Quill"),),
        quotations=(make.quotation("hurt", printed, spoken),),
        collations={"hurt": collation(COLUMNS, "sw")},
    )
    assert [("tide", "wire", "yes", "No person was"), ("tide", "wire", "no", "hurt")] == [
        (row["article"], row["witness"], row["kept"], row["words"])
        for row in _rows(edition, "rebuilt")
    ]
    assert {"2"} == {row["wordings"] for row in _rows(edition, "quotations")}

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dossier.pages import reconstruction
from tests.pages import factory as make
from tests.pages.aligned import collation
from tests.pages.reading import headings, section, text
from tests.pages.test_reconstruction import SPUN

WIRE = make.article("wire", "B", "Aground", "No person was hurt, she said.")
PRINTED = make.reading(SPUN, "No person was damage")
SPOKEN = make.reading(WIRE, "No person was hurt")
COLUMNS: dict[str, Iterable[str]] = {
    "tide": ["No person was", "damage"],
    "wire": ["No person was", "hurt"],
}


def _page(*, wire: str = "original", columns: dict[str, Iterable[str]] = COLUMNS) -> str:
    quotation = make.quotation("hurt", PRINTED, SPOKEN, title="Nobody hurt")
    edition = make.edition(
        (SPUN, replace(WIRE, condition=wire)),
        quotations=(quotation,),
        collations={"hurt": collation(columns, "s" + "w" * (len(list(columns["tide"])) - 1))},
    )
    return reconstruction.pages(edition)["reconstructions/tide.md"]


def test_the_rebuilt_sentence_stands_under_the_printed_one() -> None:
    assert text(section(_page(), "Whole sentences")).endswith(
        "Nobody hurt A Tidewire No person was damage B Wire rebuilt No person was hurt"
    )


def test_every_word_leads_to_the_article_it_stands_in() -> None:
    assert (
        "[No person was](../articles/tide.md#quotation-hurt){ .rebuilt__kept } "
        "[hurt](../articles/wire.md#quotation-hurt){ .rebuilt__taken }"
    ) in _page()


def test_a_sentence_of_its_own_rebuilds_nothing() -> None:
    columns: dict[str, Iterable[str]] = {
        "tide": ["No", "person", "was", "damage"],
        "wire": ["No", "crew", "got", "hurt"],
    }
    assert "## Whole sentences" not in headings(_page(columns=columns))


def test_the_same_words_need_no_rebuilding() -> None:
    columns: dict[str, Iterable[str]] = {
        "tide": ["No person was hurt"],
        "wire": ["No person was hurt"],
    }
    assert "## Whole sentences" not in headings(_page(columns=columns))


def test_nothing_is_rebuilt_from_another_reworded_article() -> None:
    assert "## Whole sentences" not in headings(_page(wire="paraphrased"))

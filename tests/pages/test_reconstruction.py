from __future__ import annotations

from dataclasses import replace

from dossier.model import Article, Gloss
from dossier.pages import article, reconstruction
from tests.pages import factory as make
from tests.pages.reading import meta, rows, text

PLAIN = make.article("tide", "A", "Ferry caught", "No person was damage. The lamp was darkish.",
                     outlet="Tidewire")  # fmt: skip


def _gloss(quote: str, meaning: str, kind: str, certainty: str, note: str = "") -> Gloss:
    cited = make.cite(PLAIN, quote)
    return Gloss(f"g-{kind}", cited, meaning, kind, certainty, note, make.AT)


DAMAGE = _gloss("damage", "hurt", "synonym-swap", "certain", "The wire has hurt.")
DARKISH = _gloss("darkish", "out", "mistranslation", "probable")
CAUGHT = _gloss("caught", "what is meant is unclear", "unclear", "possible")
SPUN = replace(PLAIN, condition="paraphrased", glosses=(DARKISH, CAUGHT, DAMAGE))
PATH = "reconstructions/tide.md"


def _page(source: Article = SPUN) -> str:
    return reconstruction.pages(make.edition((source,)))[PATH]


def test_printed_words_stand_beside_what_was_probably_there_in_the_order_of_the_text() -> None:
    expected = [
        ["Printed", "Probable original", "Certainty and evidence"],
        ["damage", "hurt", "● certain · synonym swap The wire has hurt."],
        ["darkish", "out", "◐ probable · mistranslation"],
    ]
    assert expected == [row.cells for row in rows(_page())]


def test_printed_words_lead_to_their_place() -> None:
    assert "[damage](../articles/tide.md#gloss-g-synonym-swap)" in _page()


def test_page_says_that_it_is_no_quotation() -> None:
    assert "A reconstruction, not a quotation." in text(_page())


def test_deck_counts_by_certainty() -> None:
    assert "2 places where the wording was probably different: 1 certain and 1 probable." in text(
        _page()
    )


def test_article_that_was_not_reworded_has_no_page() -> None:
    assert {} == reconstruction.pages(make.edition((replace(SPUN, condition="original"),)))


def test_article_without_words_to_undo_has_no_page() -> None:
    assert {} == reconstruction.pages(make.edition((replace(SPUN, glosses=(CAUGHT,)),)))


def test_article_leads_to_the_page() -> None:
    page = article.pages(make.edition((SPUN,)))["articles/tide.md"]
    assert "[The rewording reversed](../reconstructions/tide.md)" in page


def test_page_is_found_as_a_reconstruction_and_leads_back() -> None:
    found = meta(_page())
    assert (["Reconstruction"], "articles/tide.md") == (found["tags"], found["back"]["page"])

from __future__ import annotations

from dataclasses import replace

from dossier.model import Collation, Quotation
from dossier.pages import quotations
from tests.pages import factory as make
from tests.pages.aligned import collation
from tests.pages.ferry import ALONE, BLAME, EDITION, POST, QUAY
from tests.pages.reading import body, headings, meta, rows, section, text

PAGES = quotations.pages(EDITION)
INDEX, BLAME_PAGE = PAGES["quotations/index.md"], PAGES["quotations/blame.md"]


def _page(quotation: Quotation, collation: Collation) -> str:
    edition = make.edition(
        (POST, QUAY),
        quotations=(quotation,),
        collations={quotation.id: collation},
        actors=(make.actor("master", "The master"),),
        records=(make.record("log", "Log"),),
    )
    return quotations.pages(edition)[f"quotations/{quotation.id}.md"]


def test_index_stands_by_event_then_by_what_belongs_to_none() -> None:
    free = replace(ALONE, id="free", event="", title="Said any time")
    dossier = replace(EDITION.dossier, quotations=(free, BLAME, ALONE))
    page = quotations.pages(replace(EDITION, dossier=dossier))["quotations/index.md"]
    expected = [
        "# One statement, several wordings",
        "## The ferry runs aground, Sunday 4 May 2031",
        "### Quoted from one article",
        "## Not tied to one event",
    ]
    assert expected == headings(page)


def test_index_says_who_speaks_and_in_how_many_wordings() -> None:
    found = text(section(INDEX, "The ferry runs aground, Sunday 4 May 2031"))
    assert "We do not blame the pilot Ilse Brandt · A B D 3 articles, 3 wordings" in found


def test_index_says_that_one_article_alone_has_it() -> None:
    found = text(section(INDEX, "The ferry runs aground, Sunday 4 May 2031"))
    assert found.endswith("Quoted from one article Said once Harbour office · A")


def test_index_without_quotations_says_so() -> None:
    page = quotations.pages(make.edition((POST,)))["quotations/index.md"]
    assert "No quotations have been compared yet." in text(page)


def test_each_witness_has_a_row() -> None:
    expected = [
        ["A Harbour Post direct nearest to the source", "We", "do not", "blame", "the pilot"],
        ["B The Quay and Estuary Weekly Gazette direct", "We", "nothing lost, negation", "blame",
         "the pilot"],
        ["D Wire indirect", "she wording", "did not wording", "blame", "the pilot"],
    ]  # fmt: skip
    assert expected == [row.cells for row in rows(BLAME_PAGE)]


def test_lost_negation_looks_as_serious_as_it_is() -> None:
    assert "look-lost of-negation" == rows(BLAME_PAGE)[1].classes[2]


def test_nearest_reading_has_its_reason() -> None:
    expected = "Nearest to the source A Harbour Post. Keeps the verb and the *not*."
    assert expected in text(BLAME_PAGE)


def test_source_stands_before_the_readings_and_apart() -> None:
    before = body(BLAME_PAGE).partition("## Word by word")[0]
    assert '<span lang="de">Wir geben dem Lotsen keine Schuld</span>' in before


def test_apparatus_has_lemma_then_variants_with_their_sigla() -> None:
    found = text(section(BLAME_PAGE, "Word by word"))
    assert "We] she D do not] left out B · did not D" in found


def test_readings_that_agree_say_so() -> None:
    same = make.quotation("q", make.reading(POST, "the pilot"), make.reading(QUAY, "the pilot"))
    page = _page(same, collation({"post": ["the pilot"], "quay": ["the pilot"]}, "s"))
    assert "The readings match word for word." in text(section(page, "Word by word"))


def test_without_a_nearest_reading_the_first_is_the_measure() -> None:
    either = make.quotation("q", make.reading(POST, "the pilot"), make.reading(QUAY, "We blame"))
    page = _page(either, collation({"post": ["the pilot"], "quay": ["We blame"]}, "w"))
    assert ["", "look-base"] == rows(page)[0].classes
    assert "nearest to the source" not in text(page)


def test_what_runs_from_right_to_left_has_its_columns_and_its_apparatus_so() -> None:
    here, there = "أضاء المصباح", "اضاء الفانوس"
    post, quay = replace(POST, language="ar"), replace(QUAY, language="ar")
    both = make.quotation("q", make.reading(post, "the pilot"), make.reading(quay, "We blame"))
    page = _page(both, collation({"post": here.split(), "quay": there.split()}, "tw"))
    assert '<table class="collation__table" dir="rtl" aria-label=' in page
    assert '- <span lang="ar" dir="rtl"><span class="lemma">' in page


def test_record_is_a_row_without_a_siglum() -> None:
    recorded = make.quotation(
        "q", make.reading(POST, "the pilot"), make.record_reading("log", quote="a pilot")
    )
    page = _page(recorded, collation({"post": ["the pilot"], "log": ["a pilot"]}, "w"))
    assert ["Log", "a pilot wording"] == rows(page)[1].cells


def test_moved_words_carry_the_number_of_their_passage() -> None:
    moved = make.quotation("q", make.reading(POST, "the pilot"), make.reading(QUAY, "We blame"))
    grid = collation({"post": ["~1 the", "pilot", ""], "quay": ["", "We", "~1 blame"]}, "www")
    found = [row.cells for row in rows(_page(moved, grid))]
    assert ["the moved 1", "blame added, moved 1"] == [found[0][1], found[1][3]]


def test_quotation_of_one_article_is_not_aligned() -> None:
    page = PAGES["quotations/alone.md"]
    so_far = "Quoted here from one article, so there is nothing to compare."
    assert so_far in text(page)
    assert [] == rows(page)


def test_readings_stand_in_their_sentences() -> None:
    found = text(section(BLAME_PAGE, "In context"))
    expected = (
        "A Harbour Post Captain Ilse Brandt said: “We do not blame the pilot.” "
        "Harbour Post · direct"
    )
    assert expected in found


def test_like_words_of_another_occasion_are_named() -> None:
    like = replace(BLAME, not_to_confuse=("alone",))
    dossier = replace(EDITION.dossier, quotations=(like, ALONE))
    page = quotations.pages(replace(EDITION, dossier=dossier))["quotations/blame.md"]
    assert "[Said once](alone.md)" in section(page, "Not to be confused with")


def test_neighbours_follow_the_index() -> None:
    assert "quotations/alone.md" == meta(BLAME_PAGE)["next"]["page"]


def test_former_address_leads_to_the_page() -> None:
    dossier = replace(EDITION.dossier, quotations=(replace(ALONE, formerly=("once",)),))
    page = quotations.pages(replace(EDITION, dossier=dossier))["quotations/once.md"]
    assert "quotations/alone.md" == meta(page)["redirect"]

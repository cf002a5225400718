from __future__ import annotations

from dataclasses import replace

import pytest

from dossier.derived.shared_words import common, runs
from dossier.model import Article, Edition, Passage, Span
from dossier.pages import articles, compare, pair
from dossier.pages.pair.rows import Row, in_order, opened, rows
from dossier.pages.ties import FEW
from dossier.render import addresses
from tests.pages import factory as make
from tests.pages.reading import meta, text
from tests.pages.reading import rows as table_rows
from tests.pages.shore import passage

POST = make.article(
    "post", "A",
    "Heron aground",
    "The Heron ran aground at noon. Nobody saw the lamp.",
    "The mayor promised a new lamp. It will cost much.",
    "The keeper was asleep that night.",
    outlet="Harbour Post",
)  # fmt: skip
QUAY = make.article(
    "quay", "B",
    "Ferry on sand",
    "That night the keeper was asleep.",
    "At noon the Heron ran aground. It rained.",
    "A new lamp was promised by the mayor.",
    outlet="The Quay",
)  # fmt: skip
AGROUND = passage(
    make.cite(POST, "The Heron ran aground at noon."),
    make.cite(QUAY, "At noon the Heron ran aground."),
)
LAMP = passage(
    make.cite(POST, "The mayor promised a new lamp."),
    make.cite(QUAY, "A new lamp was promised by the mayor."),
)
ASLEEP = passage(
    make.cite(QUAY, "That night the keeper was asleep."),
    make.cite(POST, "The keeper was asleep that night."),
)
PATH = "compare/post--quay.md"


def _edition(*passages: Passage, articles: tuple[Article, ...] = (POST, QUAY)) -> Edition:
    return replace(make.edition(articles), passages=passages)


def _page(*passages: Passage) -> str:
    return pair.pages(_edition(*passages or (AGROUND, LAMP, ASLEEP)))[PATH]


def _words(article: Article, spans: frozenset[Span]) -> list[str]:
    return [span.of(article.text) for span in runs(article.text, spans)]


def _lines(page: str) -> list[str]:
    return [text(line) for line in page.splitlines() if "pair__place" in line]


def test_every_pair_has_a_page_in_the_order_of_sigla() -> None:
    wire = make.article("wire", "C", "Heron refloated")
    made = pair.pages(_edition(articles=(POST, QUAY, wire)))
    assert [PATH, "compare/post--wire.md", "compare/quay--wire.md"] == list(made)


def test_address_is_the_same_from_both_ends() -> None:
    assert PATH == addresses.pair(QUAY, POST)


def test_hyphens_in_ids_confuse_no_two_pairs() -> None:
    ids = [("a", "b-c"), ("a-b", "c")]
    made = [addresses.pair(*(make.article(id_, "A", "Words") for id_ in pair)) for pair in ids]
    assert ["compare/a--b-c.md", "compare/a-b--c.md"] == made


def test_common_words_stand_in_stretches_or_have_changed_their_place() -> None:
    here, there = common(AGROUND.first, AGROUND.second)
    assert ["The Heron ran aground", "noon"] == _words(POST, here)
    assert ["noon the Heron ran aground"] == _words(QUAY, there)


def test_small_words_alone_are_not_common() -> None:
    here, there = common(make.cite(POST, "It will cost much."), make.cite(QUAY, "It rained."))
    assert (frozenset(), frozenset()) == (here, there)


def test_rows_keep_the_order_of_both_articles() -> None:
    expected = (
        Row(range(1), range(2), matched=False),
        Row(range(1, 2), range(2, 3), matched=True),
        Row(range(2, 3), range(3, 3), matched=False),
    )
    assert expected == rows({(1, 2): 1.0}, (3, 3))


def test_block_that_matches_two_stands_in_one_row_with_both() -> None:
    expected = (Row(range(1), range(3), matched=True),)
    assert expected == rows({(0, 0): 1.0, (0, 2): 1.0}, (1, 3))


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ({}, ()),
        ({(0, 1): 5.0, (1, 0): 4.0}, ((0, 1),)),
        ({(0, 2): 5.0, (1, 0): 3.0, (2, 1): 3.0}, ((1, 0), (2, 1))),
        ({(0, 0): 1.0, (1, 1): 1.0, (2, 2): 1.0}, ((0, 0), (1, 1), (2, 2))),
    ],
)
def test_heaviest_passages_in_the_same_order_make_the_rows(
    weights: dict[tuple[int, int], float], expected: tuple[tuple[int, int], ...]
) -> None:
    assert expected == in_order(weights)


def test_block_whose_passage_has_moved_stands_in_a_row_of_its_own() -> None:
    made = (Row(range(4), range(2), matched=False), Row(range(4, 5), range(2, 3), matched=True))
    expected = (
        Row(range(1), range(2), matched=False),
        Row(range(1, 2), range(0), matched=True),
        Row(range(2, 4), range(0), matched=False),
        Row(range(4, 5), range(2, 3), matched=True),
    )
    assert expected == opened(made, {1, 4})


def test_both_articles_stand_whole_and_in_order() -> None:
    elsewhere = "3 appears earlier in B the same passage in B"
    expected = [
        "Paragraph 1 Heron aground",
        "Paragraph 1 Ferry on sand",
        "Paragraph 2 That night the keeper was asleep.3 appears later in A the same passage in A",
        "Paragraph 2 The Heron ran aground at noon.1 the same passage in B Nobody saw the lamp.",
        "Paragraph 3 At noon the Heron ran aground.1 the same passage in A It rained.",
        "Paragraph 3 The mayor promised a new lamp.2 the same passage in B It will cost much.",
        "Paragraph 4 A new lamp was promised by the mayor.2 the same passage in A",
        f"Paragraph 4 The keeper was asleep that night.{elsewhere}",
    ]
    found = [line.replace("Paragraph", "Paragraph ").replace("  ", " ") for line in _lines(_page())]
    assert expected == found


def test_passages_lead_to_each_other() -> None:
    page = _page()
    assert "(#second-2){ #first-2 " in page
    assert "(#first-2){ #second-2 " in page


def test_moved_passage_is_shown_again_beside_its_words() -> None:
    moved = _page().partition('<div class="pair__moved" markdown="1">')[2].partition("</div>")[0]
    expected = "Appears earlier in B, paragraph 2 That night the keeper was asleep."
    assert expected == " ".join(text(part) for part in moved.split("\n\n") if part.strip())


def test_what_each_shares_is_counted_in_words() -> None:
    expected = [
        ["A Harbour Post", "", "54%: 15 of 28 words are in B"],
        ["B The Quay", "", "60%: 15 of 25 words are in A"],
    ]
    assert expected == [row.cells for row in table_rows(_page())]


def _in_stretches() -> str:
    """The page of two articles that have four words letter for letter, as the build would say."""
    stretch = passage(
        make.cite(POST, "The Heron ran aground"), make.cite(QUAY, "the Heron ran aground")
    )
    back = passage(stretch.second, stretch.first)
    verbatim = {("post", "quay"): (stretch,), ("quay", "post"): (back,)}
    return pair.pages(replace(_edition(AGROUND, LAMP, ASLEEP), verbatim=verbatim))[PATH]


def test_stretch_letter_for_letter_is_marked_with_its_length() -> None:
    lines = [line for line in _lines(_in_stretches()) if "aground" in line and "noon" in line]
    assert [
        (
            "Paragraph 2 The Heron ran aground 4 words at noon.1 the same passage in B "
            "Nobody saw the lamp."
        ),
        "Paragraph 3 At noon the Heron ran aground 4 words.1 the same passage in A It rained.",
    ] == lines


def test_longest_stretch_stands_beside_the_share() -> None:
    said = table_rows(_in_stretches())[0].cells[2]
    expected = "15 of 28 words are in B; 1 stretch almost letter for letter, it has 4 words"
    assert f"54%: {expected}" == said


def test_of_many_articles_only_those_with_a_common_passage_have_a_page() -> None:
    more = [make.article(f"more-{number}", "C", "Words") for number in range(FEW - 1)]
    made = pair.pages(_edition(AGROUND, articles=(POST, QUAY, *more)))
    assert [PATH] == list(made)


def test_pair_without_a_page_is_not_led_to() -> None:
    more = [make.article(f"more-{number}", "C", "Words") for number in range(FEW - 1)]
    page = articles.pages(_edition(AGROUND, articles=(POST, QUAY, *more)))["articles/index.md"]
    assert ["–", "18%, A and B side by side", "none"] == table_rows(page)[1].cells[1:4]


def test_moved_words_look_moved_and_the_key_says_so() -> None:
    page = _page()
    moved = '<mark class="passage moved" data-of="second-3">'
    assert 1 == page.count(moved)
    assert "words elsewhere in the other article" in text(page)


def test_articles_without_a_common_passage_stand_whole() -> None:
    page = pair.pages(_edition())[PATH]
    assert "The two have no passages in common; both are shown in full." in text(page)
    assert 1 == page.count('class="pair__row')


def test_article_in_excerpts_shows_no_more_than_elsewhere() -> None:
    wire = replace(QUAY, publish="excerpts")
    page = pair.pages(_edition(AGROUND, LAMP, ASLEEP, articles=(POST, wire)))[PATH]
    assert ["rained", "keeper was asleep."] == [
        words for words in ("rained", "keeper was asleep.") if words not in page
    ]
    assert {f"#second-{number} ." in page for number in (1, 2, 3)} == {True}


def test_words_cited_from_an_article_in_excerpts_keep_their_marks() -> None:
    wire = replace(QUAY, publish="excerpts")
    point = make.point("p", make.reading(wire, "the Heron ran aground"))
    edition = replace(make.edition((POST, wire), points=(point,)), passages=(AGROUND,))
    line = next(line for line in _lines(pair.pages(edition)[PATH]) if "[…] the Heron" in line)
    assert line.endswith("3 […] the Heron ran aground1 the same passage in A […]")


def test_words_of_another_direction_say_so() -> None:
    radio = make.article("radio", "B", "قالت القبطان", language="ar")
    page = pair.pages(_edition(articles=(POST, radio)))["compare/post--radio.md"]
    assert '{: .pair__block .paragraph lang="ar" dir="rtl" }' in page


def test_words_of_the_page_among_others_say_their_language() -> None:
    radio = replace(QUAY, language="ar")
    page = pair.pages(_edition(AGROUND, articles=(POST, radio)))[PATH]
    own = '<span class="visually-hidden" lang="en" dir="ltr"> the same passage in A</span>'
    assert own in page
    assert '<span class="visually-hidden"> the same passage in B</span>' in page


def test_page_stays_out_of_the_search() -> None:
    assert {"exclude": True} == meta(_page())["search"]


def test_pairs_lead_to_the_one_before_and_after() -> None:
    wire = make.article("wire", "C", "Heron refloated")
    made = pair.pages(_edition(articles=(POST, QUAY, wire)))
    found = meta(made["compare/post--wire.md"])
    assert [PATH, "compare/quay--wire.md"] == [found[way]["page"] for way in ("previous", "next")]


def test_list_of_articles_leads_to_every_pair_with_its_share() -> None:
    page = articles.pages(_edition(AGROUND, LAMP, ASLEEP))["articles/index.md"]
    expected = [
        ["Of its words, how many are in", "A Harbour Post", "B The Quay"],
        ["A Harbour Post", "–", "54%, A and B side by side"],
        ["B The Quay", "60%, B and A side by side", "–"],
    ]
    assert expected == [row.cells for row in table_rows(page)]


def test_share_below_one_percent_is_not_nothing() -> None:
    long = make.article("post", "A", " ".join(["word"] * 400), "The Heron ran aground at noon.")
    found = passage(make.cite(long, "The Heron ran aground"), make.cite(QUAY, "Heron"))
    page = articles.pages(_edition(found, articles=(long, QUAY)))["articles/index.md"]
    assert "under 1%, A and B side by side" == table_rows(page)[1].cells[2]


def test_matrix_leads_to_the_pairs() -> None:
    point = make.point("p", make.reading(POST, "Heron"))
    made = replace(make.edition((POST, QUAY), points=(point,)), passages=())
    target = "(../articles/index.md#side-by-side)"
    words = "Any two articles side by side, word by word"
    assert f"[{words}]{target}" in compare.pages(made)["compare/index.md"]

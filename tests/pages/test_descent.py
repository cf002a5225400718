"""Where articles come from, as readers are told it: in words, in numbers and as a picture."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dossier.model import Article, Edition, Evidence, Lineage, Point, Side, Verdict
from dossier.pages import articles, compare, contradictions, home, point
from tests.pages import factory as make
from tests.pages.reading import section, text

WORDS = ("Ferry aground", "The ferry ran aground at noon.", "Nobody was hurt.", "More will follow.")


def told(bare: Article, *lines: Lineage) -> Article:
    return replace(bare, lineage=lines)


A, B, C, D = (
    make.article(name, name[0].upper(), *WORDS) for name in ("a-one", "b-two", "c-three", "d-four")
)
PRESS = Lineage("Coast Press", "certain", (Evidence("It says so.", make.cite(A, "at noon")),))
ARTICLES = (
    told(A, PRESS),
    told(B, Lineage("", "probable", (), article="a-one")),
    told(
        C,
        Lineage("C-Three", "certain", ()),
        Lineage("", "certain", (), record="log", part=(make.cite(C, "Nobody was hurt"),)),
    ),
    D,
)
LOG = make.record("log", "Log of the harbour")


def edition(*points: Point, agree: str = "") -> Edition:
    given = {item.id: item for item in points}
    agreements = {agree: make.agreement(given[agree], Verdict.AGREE)} if agree else None
    return make.edition(ARTICLES, points=points, records=(LOG,), agreements=agreements)


def at_noon(id_: str, *which: Article, words: str = "at noon") -> Point:
    return make.point(id_, *(make.reading(item, words, says="noon") for item in which))


NOON = at_noon("noon", A, B)
HURT = at_noon("hurt", A, C, words="Nobody was hurt")
OVERVIEW = articles.pages(edition(NOON))["articles/index.md"]


def test_a_group_says_how_each_article_comes_from_its_origin() -> None:
    said = section(OVERVIEW, "Who took from whom")
    assert "Coast Press: A A-One ● certain and B B-Two ◐ probable" in text(said)


def test_an_article_whose_origin_nobody_has_said_is_named() -> None:
    said = text(section(OVERVIEW, "Who took from whom"))
    assert "Nobody has said where D D-Four comes from" in said


def test_every_line_is_told_with_the_words_that_show_it() -> None:
    said = section(OVERVIEW, "Who took from whom")
    assert "From Coast Press (● certain) It says so. “at noon”" in text(said)
    assert "](a-one.md#p2)" in said
    assert "The part: “Nobody was hurt”." in text(said)


def test_the_picture_has_a_sign_for_each_thing_and_a_line_for_each_descent() -> None:
    pictures = re.findall(r"<figure.*?</figure>", OVERVIEW)
    assert 2 == len(pictures)
    first = pictures[0]
    assert (1, 2, 0) == (
        first.count("<rect"),
        first.count("<circle"),
        first.count("picture__record"),
    )
    lines = [first.count(f"picture__line--{kind}") for kind in ("certain", "probable", "possible")]
    assert [1, 1, 0] == lines
    assert "At the top Coast Press; below, what comes from there: A A-One and B B-Two." in text(
        first
    )


def test_the_picture_needs_no_script_and_no_style_of_its_own() -> None:
    assert not re.search(
        r"<script|style=|onload", "".join(re.findall(r"<figure.*?</figure>", OVERVIEW))
    )


def test_a_list_of_articles_says_with_whom_each_has_its_origin_in_common() -> None:
    assert "Origin in common: Coast Press, with B (probably or in part)" in text(OVERVIEW)


def test_where_nothing_is_told_of_origins_nothing_leads_there() -> None:
    both = tuple(told(item) for item in (A, B))
    noon = at_noon("noon", *both)
    page = point.pages(make.edition(both, points=(noon,)))["points/noon.md"]
    assert "2 articles, at most 2 origins." in text(page)
    assert "#descent" not in page


def test_two_articles_of_one_outlet_need_no_lineage_to_be_told_together() -> None:
    both = tuple(replace(item, outlet="The Herald", lineage=()) for item in (A, B))
    noon = at_noon("noon", *both)
    agreements = {"noon": make.agreement(noon, Verdict.AGREE)}
    pages = make.edition(both, points=(noon,), agreements=agreements)
    overview, told_page = articles.pages(pages)["articles/index.md"], point.pages(pages)
    anchors = {"descent", *re.findall(r'id="(descent--[^"]+)"', overview)}
    assert "Who took from whom { #descent }" in overview
    linked = re.findall(r"#(descent[\w-]*)", overview + told_page["points/noon.md"])
    assert linked
    assert set(linked) <= anchors


def test_a_verdict_counts_origins() -> None:
    page = point.pages(edition(NOON, agree="noon"))["points/noon.md"]
    assert "= agree: 2 articles, probably 1 origin" in text(page)
    assert "(../articles/index.md#descent--b-two)" in page


def test_what_comes_from_elsewhere_in_the_article_is_another_origin() -> None:
    page = point.pages(edition(HURT, agree="hurt"))["points/hurt.md"]
    assert "= agree: 2 articles, 2 origins" in text(page)


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        ((A, B), "Coast Press is probably behind more than one side."),
        ((A, C), "The sides are independent: no origin that they have in common is known."),
        ((A, D), "Whether the sides are independent is not known"),
        ((A, A), "A A-One is on more than one side."),
    ],
)
def test_a_contradiction_says_whether_its_sides_are_independent(
    sides: tuple[Article, Article], expected: str
) -> None:
    first, second = (
        make.reading(item, words) for item, words in zip(sides, ("at noon", "ran"), strict=True)
    )
    against = make.contradiction(Side("noon", (first,)), Side("night", (second,)))
    found = make.point("when", first, second, contradiction=against)
    page = point.pages(edition(found))["points/when.md"]
    assert expected in text(section(page, "Why they differ"))


def test_points_that_several_say_from_one_origin_stand_apart() -> None:
    made = edition(NOON, agree="noon")
    page = home.pages(made)["index.md"]
    assert "noon A A-One B B-Two 2 articles, probably 1 origin" in text(
        section(page, "What several say, from one origin")
    )
    with pytest.raises(LookupError):
        section(page, "What they agree on")


def test_the_matrix_can_be_filtered_by_origins() -> None:
    page = compare.pages(edition(NOON, at_noon("alone", C), at_noon("both", A, C)))[
        "compare/index.md"
    ]
    rows = re.findall(r'<tr id="([^"]+)" data-entry.*?data-origins="([^"]+)"', page)
    assert {"noon": "one-origin", "alone": "one-voice", "both": "several"} == dict(rows)


def test_without_a_lineage_there_is_no_section() -> None:
    page = articles.pages(make.edition((A, B)))["articles/index.md"]
    with pytest.raises(LookupError):
        section(page, "Who took from whom")


def test_what_is_not_known_is_not_told_in_the_list_of_contradictions() -> None:
    first, second = make.reading(A, "at noon"), make.reading(D, "ran")
    against = make.contradiction(Side("noon", (first,)), Side("night", (second,)))
    found = make.point("when", first, second, contradiction=against)
    page = contradictions.pages(edition(found))["contradictions/index.md"]
    assert 'data-sides="unknown"' in page
    assert "is not known" not in text(page)

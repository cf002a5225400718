from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dossier.model import Agreement, Edition, Point, Quotation, Side, Verdict
from dossier.pages import article, pair
from dossier.pages.ties import FEW, UTTERANCE, Ties, relation
from tests.pages import factory as make
from tests.pages.reading import text

POST = make.article(
    "post", "A", "Heron aground", "It ran aground at noon. “All are well,” she said."
)
QUAY = make.article(
    "quay", "B", "Ferry on sand", "She said “everybody is well”. It was one o'clock."
)
WIRE = make.article("wire", "C", "Ferry refloated", "It was noon.")
PATH = "compare/post--quay.md"

NOON = make.reading(POST, "at noon")
ONE = make.reading(QUAY, "one o'clock")
WELL = make.quotation(
    "well", make.reading(POST, "All are well"), make.reading(QUAY, "everybody is well")
)
TIME = make.point("time", NOON, ONE, question="When was it?")


def edition(*points: Point, quotations: tuple[Quotation, ...] = ()) -> Edition:
    return make.edition((POST, QUAY, WIRE), points=points, quotations=quotations)


def test_what_both_speak_on_ties_them_in_the_order_of_the_first() -> None:
    alone = make.point("alone", make.reading(POST, "aground"), make.reading(WIRE, "noon"))
    made = Ties.of(edition(TIME, alone, quotations=(WELL,))).between((POST, QUAY))
    assert ["point-time", "quotation-well"] == [tie.anchor for tie in made]
    assert [Verdict.DIFFER, UTTERANCE] == [tie.look for tie in made]


def test_words_of_an_older_version_tie_nothing() -> None:
    older = make.point("time", replace(NOON, version="2031-05-05"), ONE)
    assert () == Ties.of(edition(older)).between((POST, QUAY))


@pytest.mark.parametrize(
    ("status", "expected"),
    [("genuine", Verdict.CONTRADICT), ("reconcilable", Verdict.DIFFER)],
)
def test_those_on_different_sides_contradict_unless_all_can_be_true(
    status: str, expected: Verdict
) -> None:
    sides = (Side("noon", (NOON,)), Side("one", (ONE,)))
    point = replace(TIME, contradiction=make.contradiction(*sides, status=status))
    assert expected is relation(edition(point), point, (POST, QUAY))


def test_those_on_one_side_do_not_contradict_whatever_a_third_says() -> None:
    third = make.reading(WIRE, "noon")
    sides = (Side("early", (NOON, ONE)), Side("late", (third,)))
    point = make.point("time", NOON, ONE, third, contradiction=make.contradiction(*sides))
    made = edition(point)
    together = Agreement(Verdict.CONTRADICT, ((NOON, ONE), (third,)), (), ())
    assert Verdict.AGREE is relation(
        replace(made, agreements={"time": together}), point, (POST, QUAY)
    )


def test_signs_stand_after_the_words_and_lead_to_the_others() -> None:
    page = pair.pages(edition(TIME, quotations=(WELL,)))[PATH]
    assert (
        'It ran aground <span class="tied tied--differ">at noon</span>.[<sup>&#126;1</sup>'
        '<span class="visually-hidden"> differ</span>](#second-point-time)'
        "{ #first-point-time .reference .pair__reference .tie .tie--differ }"
    ) in page
    assert '<span class="tied tied--said">everybody is well</span>' in page
    assert "Both speak on 1 point and 1 utterance." in text(page)


def test_the_list_has_every_question_under_its_number() -> None:
    page = pair.pages(edition(TIME, quotations=(WELL,)))[PATH]
    assert "1. [&#126; When was it?](#first-point-time)\n1. [” well](#first-quotation-well)" in page


def test_a_pair_without_ties_has_no_list() -> None:
    assert "jump-list" not in pair.pages(edition())[PATH]


def test_the_strip_over_an_article_has_both_kinds_apart_from_shared_wording() -> None:
    sides = (Side("noon", (NOON,)), Side("one", (ONE,)))
    point = replace(TIME, contradiction=make.contradiction(*sides))
    strip = article.pages(edition(point, quotations=(WELL,)))["articles/quay.md"]
    strip = strip.partition('class="strip"')[2].partition("</details>")[0]
    assert "1 point, 1 utterance" in text(strip)
    assert "../compare/post--quay.md#second-point-time" in strip
    lanes = re.findall(r'class="track__(\w+)"><rect', strip)
    assert ["said", "against", "against", "said"] == lanes  # drawn, and in the key
    assert "What both speak on: contradict same utterance" in text(strip)
    assert "No shared wording with Post or Wire." in text(strip)


def test_without_a_page_for_the_pair_the_strip_has_no_ties() -> None:
    more = [make.article(f"more-{number}", "D", "Words") for number in range(FEW)]
    made = make.edition((POST, QUAY, *more), points=(TIME,))
    assert 'class="strip"' not in article.pages(made)["articles/quay.md"]

from __future__ import annotations

from dataclasses import replace

import pytest

from dossier.model import Edition, Point, Side, Topic, Verdict
from dossier.pages import compare, matrix, order
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST, QUAY, WIRE
from tests.pages.reading import meta, row, rows, text

PAGE = "compare/index.md"


def _page(edition: Edition = EDITION) -> str:
    return compare.pages(edition)[PAGE]


def _against(*sides: tuple[str, ...], verdict: Verdict = Verdict.CONTRADICT) -> list[str]:
    """The looks of the cells of one row: each side is made of the articles that take it."""
    articles = {"post": POST, "quay": QUAY, "wire": WIRE}
    readings = {
        id_: make.reading(articles[id_], articles[id_].text[:6], side=str(number))
        for number, side in enumerate(sides)
        for id_ in side
    }
    found = make.contradiction(
        *(
            Side(str(number), tuple(readings[id_] for id_ in side))
            for number, side in enumerate(sides)
        )
    )
    point = make.point("p", *readings.values(), contradiction=found)
    agreements = {"p": make.agreement(point, verdict)}
    edition = make.edition((POST, QUAY, WIRE), points=(point,), agreements=agreements)
    return row(_page(edition), "p").classes[1:]


def test_row_has_question_then_one_cell_for_each_article() -> None:
    expected = [
        "What ran aground? ~ differ",
        "A The ferry Heron",
        "B The ship",
        "D says nothing",
        "C other event",
    ]
    assert expected == row(_page(), "ship").cells


def test_article_that_says_two_things_has_both_in_its_cell() -> None:
    expected = (
        "A Two passengers were hurt (contradicts another article) "
        "three were hurt (contradicts another article)"
    )
    assert expected == row(_page(), "hurt").cells[1]


def test_silent_cell_says_so_and_is_marked() -> None:
    assert "is-silent" == row(_page(), "ship").classes[3]


def _stated(**states: tuple[str, ...]) -> str:
    """The page of one point on which Harbour Post alone speaks."""
    point = make.point("p", make.reading(POST, "Ferry"))
    given = {"p": make.agreement(point, Verdict.ONLY_ONE_SO_FAR, **states)}
    return _page(make.edition((POST, QUAY, WIRE), points=(point,), agreements=given))


def test_cell_of_an_unread_article_says_so_and_has_a_look_of_its_own() -> None:
    found = row(_stated(unread=("quay",), silent=("wire",)), "p")
    assert ["A Ferry", "B not read yet", "D says nothing"] == found.cells[1:]
    assert ["", "is-unread", "is-silent"] == found.classes[1:]


def test_cell_of_an_incomplete_capture_says_so() -> None:
    found = row(_stated(incomplete=("quay",), silent=("wire",)), "p")
    assert ("B capture incomplete", "is-incomplete") == (found.cells[2], found.classes[2])


def test_key_explains_the_states_that_occur() -> None:
    page = _stated(unread=("quay",), silent=("wire",))
    found = ["sample--silent" in page, "sample--unread" in page, "sample--incomplete" in page]
    assert [True, True, False] == found


def test_deck_counts_the_unread_apart() -> None:
    page = _stated(unread=("quay",), silent=("wire",))
    assert (
        "say something in 1 of 3 cases, say nothing in 1 and have not been read yet in 1."
        in text(page)
    )


def test_points_can_be_filtered_by_what_is_not_read() -> None:
    points = tuple(make.point(id_, make.reading(POST, "Ferry")) for id_ in ("all", "some"))
    given = {
        "all": make.agreement(points[0], Verdict.ONLY_ONE),
        "some": make.agreement(points[1], Verdict.ONLY_ONE_SO_FAR, unread=("quay",), silent=("x",)),
    }
    page = _page(make.edition((POST, QUAY), points=points, agreements=given))
    assert ('data-coverage="everybody"' in page, 'data-coverage="silent unread"' in page) == (
        True,
        True,
    )
    assert "not read yet <small>1</small>" in page


def test_article_of_another_event_is_apart_and_not_silent() -> None:
    assert "is-apart is-elsewhere" == row(_page(), "ship").classes[4]


def test_articles_of_another_event_come_last() -> None:
    outlets = [cell.split()[0] for cell in rows(_page())[0].cells]
    assert ["Point", "A", "B", "D", "C"] == outlets


def test_head_of_an_article_apart_names_its_event() -> None:
    assert "C راديو المصب The inquiry opens" == rows(_page())[0].cells[4]


def test_words_lead_to_their_exact_place() -> None:
    assert (
        '[<em class="stress">Two</em> passengers were hurt](../articles/post.md#point-hurt)'
        in _page()
    )


def test_second_reading_of_an_article_leads_to_its_own_place() -> None:
    assert "../articles/post.md#point-hurt--2" in _page()


def test_contradiction_leads_to_its_entry() -> None:
    assert "(../contradictions/index.md#hurt)" in _page()


def test_point_with_a_record_leads_to_it() -> None:
    assert "on record" in row(_page(), "time").cells[0]


def test_smaller_side_stands_against_the_larger() -> None:
    assert ["", "is-against", ""] == _against(("post", "wire"), ("quay",))


def test_sides_of_equal_size_stand_against_each_other() -> None:
    assert ["is-against", "is-against", ""] == _against(("post",), ("quay",))


def test_what_can_be_reconciled_is_not_marked_as_standing_against() -> None:
    looks = _against(("post",), ("quay",), verdict=Verdict.DIFFER)
    assert ["", "", ""] == looks


def test_points_stand_under_their_topics_in_the_order_of_topics() -> None:
    found = [each.cells[0] for each in rows(_page()) if len(each.cells) == 1]
    assert ["The ship", "People", "Afterwards"] == found


@pytest.mark.parametrize(("number", "ways"), [(3, 0), (4, 4)])
def test_each_of_many_topics_leads_back_to_all(number: int, ways: int) -> None:
    topics = tuple(Topic(f"t{each}", f"Topic {each}") for each in range(number))
    points = tuple(make.point(f"p-{each.id}", topic=each.id) for each in topics)
    edition = make.edition((POST,), topics=topics, points=points)
    assert ways == _page(edition).count("[All topics](#all--topics)")
    assert (ways > 0) == ('id="all--topics"' in _page(edition))


def test_deck_counts_what_could_be_said_and_what_is_not() -> None:
    page = text(_page())
    assert (
        "4 points in exact words, 1 contradiction and 1 reconcilable difference among them." in page
    )
    assert (
        "Articles that cover the event in question say something in 7 of 12 cases and say nothing "
        "in 5." in page
    )


@pytest.mark.parametrize(("number", "expected"), [(7, False), (8, True)])
def test_more_articles_than_fit_scroll_within_the_matrix(number: int, expected: bool) -> None:
    articles = tuple(
        make.article(f"a{at}", chr(ord("A") + at), f"Headline {at}") for at in range(number)
    )
    point = make.point("p", make.reading(articles[0], "Headline 0"))
    assert expected == ("matrix--many" in _page(make.edition(articles, points=(point,))))


def test_without_points_a_sentence_says_so() -> None:
    assert "No point has been written yet." in text(_page(make.edition((POST,))))


def test_event_with_one_value_is_no_filter() -> None:
    assert "<legend>Event</legend>" not in _page()


def test_filter_says_how_many_points_it_leaves() -> None:
    assert "contradict <small>2</small>" in _page()


def test_page_stays_out_of_the_search() -> None:
    assert {"exclude": True} == meta(_page())["search"]


def test_points_are_ordered_by_topic_then_by_the_editor() -> None:
    def of(id_: str, topic: str) -> Point:
        return make.point(id_, make.reading(POST, "Ferry"), topic=topic)

    points = (of("a", "people"), of("b", "ship"), of("c", "people"))
    edition = replace(EDITION, dossier=replace(EDITION.dossier, points=points))
    assert ["b", "a", "c"] == [point.id for point in order.ordered_points(edition)]


def _many() -> Edition:
    """One point on which the first and the fifth of ten articles speak."""
    articles = [
        make.article(f"paper-{number}", letter, "The ferry sank")
        for number, letter in enumerate("ABCDEFGHIJ")
    ]
    point = make.point("p", *(make.reading(articles[at], "ferry") for at in (0, 4)))
    silent = tuple(each.id for each in articles if each.id not in {"paper-0", "paper-4"})
    agreements = {"p": replace(make.agreement(point, Verdict.AGREE), silent=silent)}
    return make.edition(tuple(articles), points=(point,), agreements=agreements)


def test_of_many_articles_silent_neighbours_share_a_cell() -> None:
    cells = row(_page(_many()), "p").cells[1:]
    assert ["A ferry", "B, C, D says nothing", "E ferry", "F–J says nothing"] == cells


def test_shared_cell_is_as_wide_as_its_articles() -> None:
    assert 'class="is-silent" colspan="5"' in _page(_many())
    assert '.matrix--many td[colspan="5"] { grid-column: span 5; }' in matrix.style(10)


@pytest.mark.parametrize("articles", [1, 4, 7])
def test_of_few_articles_the_style_sheet_says_only_how_many_columns_there_are(
    articles: int,
) -> None:
    assert f".matrix__table {{ --articles: {articles}; }}\n" == matrix.style(articles)


@pytest.mark.parametrize(("number", "folded"), [(8, False), (9, True)])
def test_letters_of_many_articles_are_folded(number: int, folded: bool) -> None:
    articles = tuple(replace(POST, id=f"a{each}", number=each) for each in range(number))
    page = _page(make.edition(articles, points=(make.point("p"),)))
    assert folded == ('<details class="letters"' in page)
    assert number == page.count("(../articles/a") - page.count("matrix__outlet")

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from dossier.model import Edition
from dossier.pages import compare, contradictions, order, parts
from dossier.pages.parts import MOST_BYTES, MOST_NODES, Size, divided
from dossier.pages.ties import MANY, NEAREST, pair_pages
from dossier.render import addresses
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST, QUAY
from tests.pages.reading import meta
from tests.pages.shore import passage

ROOT = Path(__file__).parents[2]
HALF = Size(MOST_NODES // 2, 0)
THIRD = Size(0, MOST_BYTES // 3)


def test_what_fits_is_one_part() -> None:
    assert [["a", "b"]] == divided([[("a", HALF), ("b", HALF)]])


def test_nothing_is_one_part() -> None:
    assert [[]] == divided([])


def test_part_ends_where_it_is_full() -> None:
    sized = [(letter, THIRD) for letter in "abcdefg"]
    assert [list("abc"), list("def"), ["g"]] == divided([sized])


def test_group_that_fits_is_kept_together() -> None:
    first = [(letter, THIRD) for letter in "ab"]
    second = [(letter, THIRD) for letter in "cd"]
    assert [["a", "b"], ["c", "d"]] == divided([first, second])


def test_entry_larger_than_a_part_has_one_to_itself() -> None:
    large = Size(3 * MOST_NODES, 0)
    assert [["a"], ["b"], ["c"]] == divided([[("a", THIRD), ("b", large), ("c", THIRD)]])


def _long(number: int = 20) -> Edition:
    """The ferry's first contradiction over and over."""
    model = next(point for point in EDITION.dossier.points if point.contradiction)
    points = tuple(replace(model, id=f"p-{index}") for index in range(number))
    agreements = {point.id: EDITION.agreements[model.id] for point in points}
    origins = {point.id: EDITION.origins[model.id] for point in points}
    dossier = replace(EDITION.dossier, points=points)
    return replace(EDITION, dossier=dossier, agreements=agreements, origins=origins)


LONG = _long()
"""Seen with room for a few entries only, in every test that has it."""


@pytest.fixture
def little_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_NODES", 300)


@pytest.mark.usefixtures("little_room")
def test_matrix_goes_on_in_parts_with_each_point_once() -> None:
    made = compare.pages(LONG)
    assert len(made) > 1
    for path, text in made.items():
        assert text.count(" data-entry") == sum(
            order.row_place(LONG, point).startswith(f"{path}#") for point in LONG.dossier.points
        )
    for point in LONG.dossier.points:
        path, _, anchor = order.row_place(LONG, point).partition("#")
        assert f'id="{anchor}"' in made[path]


@pytest.mark.usefixtures("little_room")
def test_contradictions_go_on_in_parts_with_each_entry_once() -> None:
    made = contradictions.pages(LONG)
    assert len(made) > 1
    for point in LONG.dossier.points:
        path, _, anchor = order.contradiction_place(LONG, point).partition("#")
        assert f'<section id="{anchor}"' in made[path]
        assert sum(f'id="{anchor}"' in text for text in made.values()) == 1


@pytest.mark.usefixtures("little_room")
def test_parts_lead_to_each_other() -> None:
    made = compare.pages(LONG)
    for (path, text), (following, after) in pairwise(made.items()):
        assert following == meta(text)["next"]["page"]
        assert path == meta(after)["previous"]["page"]
    for other in list(made)[1:]:
        assert f"({other.removeprefix('compare/')})" in made["compare/index.md"]
    assert len({meta(text)["title"] for text in made.values()}) == len(made)


def test_list_that_fits_says_nothing_of_parts() -> None:
    assert ["compare/index.md"] == list(compare.pages(EDITION))
    assert {"next", "previous", "section"}.isdisjoint(
        meta(compare.pages(EDITION)["compare/index.md"])
    )


def test_few_articles_have_a_page_for_each_pair() -> None:
    made = replace(make.edition((POST, QUAY)), passages=())
    assert {("post", "quay")} == pair_pages(made)


def test_of_many_articles_the_nearest_pairs_have_pages() -> None:
    texts = [f"The Heron ran aground at noon {'and again ' * number}" for number in range(MANY)]
    papers = [make.article(f"a-{number}", "A", text) for number, text in enumerate(texts)]
    found = tuple(
        passage(make.cite(first, "The Heron ran"), make.cite(second, "The Heron ran"))
        for index, first in enumerate(papers)
        for second in papers[index + 1 :]
    )
    made = replace(make.edition(tuple(papers)), passages=found)
    assert MANY <= len(pair_pages(made)) <= NEAREST * MANY


@pytest.mark.parametrize("first", [addresses.COMPARE, addresses.CONTRADICTIONS])
def test_parts_need_no_place_in_the_navigation(first: str) -> None:
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    left_out = settings.partition("not_in_nav: |\n")[2].partition("\n\n")[0]
    assert f"/{first.partition('/')[0]}/*" in left_out.split()

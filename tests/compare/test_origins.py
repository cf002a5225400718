"""Groups of common origin, and how many origins there are behind a point."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.compare import descent, point_origins
from dossier.compare.parsimony import fewest
from dossier.model import Article, Citation, Lineage, Member, Origin, Point, Reading, Side
from tests.compare.factory import article, point, reading
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).parent / "cases" / "origins.yml")
PARAGRAPHS = 6


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def articles(case: Mapping[str, Any]) -> tuple[Article, ...]:
    """The articles of a case, each with six paragraphs."""
    return tuple(
        made(id_, number, given) for number, (id_, given) in enumerate(case["articles"].items())
    )


def made(id_: str, number: int, given: Any) -> Article:
    text = "\n\n".join(f"Paragraph {place} of {id_}." for place in range(1, PARAGRAPHS + 1))
    lines = given["lineage"] if isinstance(given, Mapping) else given
    bare = article(id_, text, number=number)
    outlet = given["outlet"] if isinstance(given, Mapping) else bare.outlet
    return replace(bare, outlet=outlet, lineage=tuple(lineage(bare, line) for line in lines))


def lineage(bare: Article, line: Mapping[str, Any]) -> Lineage:
    return Lineage(
        source=line.get("source", ""),
        certainty=line["certainty"],
        evidence=(),
        article=line.get("article", ""),
        record=line.get("record", ""),
        through=tuple(listed(line.get("through", []))),
        part=tuple(citation(bare, number) for number in line.get("part", ())),
    )


def citation(bare: Article, paragraph: int) -> Citation:
    span = bare.clean.blocks[paragraph - 1].span
    return Citation(bare.id, span, span.of(bare.text))


def voice(which: str, by_id: Mapping[str, Article]) -> Reading:
    """``courier``, ``courier 3``, or ``record:minutes``."""
    id_, _, paragraph = which.partition(" ")
    bare = reading(id_, "it")
    if id_ not in by_id:
        return bare
    return replace(bare, citation=citation(by_id[id_], int(paragraph or 1)))


def as_point(given: Mapping[str, Any], by_id: Mapping[str, Article]) -> Point:
    sides = [
        [voice(which, by_id) for which in side] for side in given.get("sides", [given.get("says")])
    ]
    bare = point(*(item for side in sides for item in side), status="genuine")
    assert bare.contradiction
    if "sides" not in given:
        return replace(bare, contradiction=None)
    opposed = tuple(Side(str(number), tuple(side)) for number, side in enumerate(sides))
    return replace(bare, contradiction=replace(bare.contradiction, sides=opposed))


def described(member: Member) -> str:
    part = f"{member.in_part} in part" if member.in_part else ""
    return ", ".join(filter(None, [member.certainty, part]))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_groups_are_those_of_an_editor(case: Mapping[str, Any]) -> None:
    groups = descent(articles(case)).groups
    assert case["groups"] == {
        group.origin.id: {member.article: described(member) for member in group.members}
        for group in groups
    }


POINTS = [(case, given) for case in CASES for given in case["points"]]


@pytest.mark.parametrize(
    ("case", "given"), POINTS, ids=lambda value: value.get("name", "point").replace(" ", "-")
)
def test_origins_are_counted_as_an_editor_counts(
    case: Mapping[str, Any], given: Mapping[str, Any]
) -> None:
    bare = articles(case)
    made_point = as_point(given, {item.id: item for item in bare})
    worked_out = point_origins([made_point], bare)[made_point.id]
    if "sides" in given:
        sides = worked_out.sides
        expected = given["independence"], given.get("by", [])
        assert expected == (
            sides.independence.value if sides else "not asked",
            [origin.id for origin in sides.by] if sides else [],
        )
    else:
        numbers = given["certain"], given["probable"], given.get("unknown", [])
        assert numbers == (worked_out.certain, worked_out.probable, [*worked_out.undeclared])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_order_of_articles_changes_no_group(case: Mapping[str, Any]) -> None:
    bare = articles(case)
    seen = {
        frozenset(
            (group.origin.id.casefold(), frozenset(map(repr, group.members)))
            for group in descent(order).groups
        )
        for order in permutations(bare)
    }
    assert 1 == len(
        {
            frozenset((" ".join(name.split()), members) for name, members in groups)
            for groups in seen
        }
    )


def smallest(sets: Sequence[Iterable[int]]) -> int:
    """The same by trying everything."""
    elements = sorted({item for members in sets for item in members})
    return next(
        number
        for number in range(len(elements) + 1)
        for chosen in combinations(elements, number)
        if all({*chosen} & {*members} for members in sets)
    )


@given(st.lists(st.sets(st.integers(0, 7), min_size=1, max_size=4), max_size=8))
def test_no_fewer_origins_explain_all(sets: list[set[int]]) -> None:
    assert smallest(sets) == fewest(sets)


def test_many_voices_are_counted_before_the_reader_has_gone() -> None:
    sets = [{number * number % 61, number * 7 % 61, number * 13 % 61} for number in range(1, 60)]
    assert 0 < fewest(sets) <= len(sets)


def test_a_circle_that_nobody_has_checked_ends() -> None:
    case = {
        "articles": {
            "courier": [{"article": "telegraph", "certainty": "certain"}],
            "telegraph": [{"article": "courier", "certainty": "certain"}],
        }
    }
    assert 2 == len(descent(articles(case)).links)


def test_the_origin_of_a_name_is_as_it_was_written_first() -> None:
    groups = descent(articles(CASES[0])).groups
    assert [Origin(groups[0].origin.kind, "Coast Press")] == [group.origin for group in groups]

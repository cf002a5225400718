"""Everything in a dossier is counted once, and by sort."""

from __future__ import annotations

from dossier import build
from dossier.count import counts
from tests import story

STORY = story.dossier()
FOUND = {count.what: count for count in counts(STORY, build.agreements(STORY))}


def test_sorts_of_severity_add_up_to_the_contradictions() -> None:
    found = FOUND["contradictions"]
    marked = [point for point in story.dossier().points if point.contradiction]
    assert (len(marked), len(marked)) == (
        found.number,
        sum(number for _, number in found.sorts),
    )


def test_sorts_come_in_the_order_of_the_vocabulary() -> None:
    order = ("critical", "high", "medium", "low")
    sorts = [sort for sort, _ in FOUND["contradictions"].sorts]
    assert sorted(sorts, key=order.index) == sorts


def test_scopes_are_told_apart() -> None:
    assert {"inside", "record"} <= dict(FOUND["… by scope"].sorts).keys()


def test_mentions_are_those_of_all_actors() -> None:
    mentions = [mention for actor in story.dossier().actors for mention in actor.mentions]
    assert len(mentions) == FOUND["mentions"].number


def test_what_is_not_read_yet_is_counted_apart() -> None:
    found = FOUND["times that articles are asked"]
    assert {"say something": 21, "say nothing": 3, "not read yet": 1} == dict(found.sorts)
    assert found.number == sum(number for _, number in found.sorts)

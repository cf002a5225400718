"""Whole texts against their next version: what changed, and how much it matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.collate.versions import changes
from dossier.model import Change, ChangeKind
from tests.collate.edited import RECIPES, Recipe, of_claims, of_words, sets
from tests.collate.measured_versions import measured

OLDER = """Ferry grounds off Skerry Island

The ferry Petrel ran aground off Skerry Island on Friday night. Forty-two passengers were on board.

Nobody was hurt, the harbour master said. The lamp was out for nearly an hour, she told reporters.

The company said that its crew had followed the chart and the rules of the strait.

The town council is to meet on Thursday to decide on a new lamp."""

TEXTS = st.lists(
    st.lists(
        st.sampled_from(("the", "lamp", "was", "not", "lit", "42", "Marlow", "it")), min_size=1
    ),
    max_size=6,
).map(lambda listed: "\n\n".join(" ".join(words).capitalize() + "." for words in listed))


def kinds(newer: str, older: str = OLDER) -> list[str]:
    return [change.kind.value for change in changes(older, newer, "en")]


@pytest.mark.parametrize(
    ("words", "by", "kind"),
    [
        ("Forty-two", "Forty-four", "number"),
        ("had followed", "had not followed", "negation"),
        ("off Skerry Island on", "off Tarbert Island on", "name"),
        ("nearly an hour", "almost an hour", "wording"),
        ("chart and the rules", "chart, and the rules", "trivial"),
        (" Forty-two passengers were on board.", "", "dropped"),
        ("an hour, she", "an hour. Two boats lay in the harbour. She", "wording"),
        ("lamp.", "lamp. It had none in the winter before.", "added"),
    ],
)
def test_a_change_has_its_class(words: str, by: str, kind: str) -> None:
    assert OLDER.count(words) == 1
    assert kind in kinds(OLDER.replace(words, by))


def test_equal_texts_have_no_change() -> None:
    assert [] == kinds(OLDER)


def test_kinds_of_quotation_mark_and_dash_are_no_change() -> None:
    older = 'She said: "Nobody sails" - and left.'
    assert [] == kinds("She said: “Nobody sails” – and left.", older)


def test_words_that_lose_their_quotation_marks_are_no_trivial_change() -> None:
    older = 'They called the "accident" an end.'
    assert ["trivial"] != kinds("They called the accident an end.", older)


def test_a_moved_paragraph_is_moved_and_nothing_else() -> None:
    head, *paragraphs = OLDER.split("\n\n")
    newer = "\n\n".join([head, paragraphs[3], *paragraphs[:3]])
    (change,) = changes(OLDER, newer, "en")
    assert change.kind is ChangeKind.MOVED
    assert change.before is not None
    assert change.before.of(OLDER) == paragraphs[3]
    assert change.after is not None
    assert change.after.of(newer) == paragraphs[3]


def test_a_moved_paragraph_that_was_changed_says_both() -> None:
    head, *paragraphs = OLDER.split("\n\n")
    changed = paragraphs[3].replace("Thursday", "Friday")
    found = changes(OLDER, "\n\n".join([head, changed, *paragraphs[:3]]), "en")
    assert [("name", True), ("moved", True)] == [(c.kind.value, c.moved) for c in found]


def test_a_clause_that_went_into_another_sentence_is_moved() -> None:
    clause = "followed the chart and the rules of the strait"
    newer = OLDER.replace(f" had {clause}", " had nothing to say").replace(
        "lamp.", f"lamp, though all ships {clause}."
    )
    moved = [c for c in changes(OLDER, newer, "en") if c.kind is ChangeKind.MOVED]
    assert [clause] == [c.before.of(OLDER) for c in moved if c.before is not None]


def test_a_split_sentence_is_one_change() -> None:
    newer = OLDER.replace(
        "hurt, the harbour master said. The", "hurt. The harbour master said so. The"
    )
    (change,) = changes(OLDER, newer, "en")
    assert change.before is not None
    assert "Nobody was hurt, the harbour master said." == change.before.of(OLDER)


def test_the_weightiest_comes_first() -> None:
    newer = (
        OLDER.replace("chart and", "chart, and")
        .replace("nearly", "almost")
        .replace("Forty-two", "Fifty")
        .replace("Nobody was", "Two were")
    )
    ranks = [change.kind.rank for change in changes(OLDER, newer, "en")]
    assert sorted(ranks) == ranks


@given(TEXTS, TEXTS)
def test_all_spans_lie_in_their_texts(older: str, newer: str) -> None:
    for change in changes(older, newer, "en"):
        assert _lies_within(change, older, newer)


def _lies_within(change: Change, older: str, newer: str) -> bool:
    spans = [(change.before, older), (change.after, newer)]
    spans += [(edit.before, older) for edit in change.edits]
    spans += [(edit.after, newer) for edit in change.edits]
    return all(span is None or 0 <= span.start <= span.end <= len(text) for span, text in spans)


@given(TEXTS, TEXTS)
def test_what_is_neither_changed_nor_moved_is_the_same_in_both(older: str, newer: str) -> None:
    found = changes(older, newer, "en")
    if not found:
        assert older.split() == newer.split()


@pytest.mark.parametrize("recipe", RECIPES[:4], ids=lambda recipe: recipe.name)
def test_moved_passages_are_found_on_generated_versions(recipe: Recipe) -> None:
    figures = measured(sets(recipe, 4, 500, of_words, seed=1))
    assert figures.f1 >= 0.9
    assert figures.classes >= 0.9


def test_generated_versions_are_the_same_every_time() -> None:
    first, second = (next(sets(RECIPES[4], 1, 200, of_claims)) for _ in range(2))
    assert first == second

"""The editor's word on an alignment."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.collate import apparatus, collate, ruled
from dossier.model import Collation, Difference, Ruling, RulingKind, Span, Witness, WitnessWords

WITNESSES = (
    Witness("a", "We steered by a light that was not there", "en"),
    Witness("b", "We steered after a lamp which had gone, he said", "en"),
    Witness("c", "They steered by a light nobody saw", "en"),
)
TEXTS = {witness.id: witness.text for witness in WITNESSES}


def ruling(kind: str, difference: Difference | None = None, **words: str) -> Ruling:
    placed = [
        WitnessWords(id_, Span(start, start + len(cited)))
        for id_, cited in words.items()
        if (start := TEXTS[id_].index(cited)) >= 0
    ]
    return Ruling(RulingKind(kind), tuple(sorted(placed)), "Because.", difference)


def columns(collation: Collation) -> list[dict[str, str]]:
    ids = [witness.id for witness in collation.witnesses]
    return [
        {id_: cell.text for id_, cell in sorted(zip(ids, column.cells, strict=True)) if cell.tokens}
        for column in collation.columns
    ]


def held_in(collation: Collation, **words: str) -> list[int]:
    """The numbers of the columns that have just these words."""
    return [
        number
        for number, column in enumerate(columns(collation))
        if words.items() <= column.items()
    ]


TOGETHER = ruling("together", a="was not there", b="had gone,")
APART = ruling("apart", a="by", b="after")
VARIANT = ruling("variant", Difference.NAME, a="light", b="lamp")


def test_words_held_together_stand_in_one_column() -> None:
    collation = ruled(collate(WITNESSES), [TOGETHER])
    (number,) = held_in(collation, a="was not there", b="had gone,")
    assert (TOGETHER,) == collation.columns[number].ruled


def test_words_kept_apart_stand_in_two() -> None:
    collation = collate(WITNESSES)
    assert held_in(collation, a="by", b="after")
    assert [] == held_in(ruled(collation, [APART]), a="by", b="after")
    assert held_in(ruled(collation, [APART]), a="by", c="by")


def test_a_variant_is_what_the_editor_says() -> None:
    collation = ruled(collate(WITNESSES), [VARIANT])
    (number,) = held_in(collation, a="light", b="lamp")
    assert Difference.NAME is collation.columns[number].difference
    differences = {
        (variant.text, variant.difference)
        for entry in apparatus(collation, "a")
        if entry.column == number
        for variant in entry.variants
    }
    assert {("lamp", Difference.NAME)} == differences


def test_the_order_of_witnesses_and_rulings_changes_nothing() -> None:
    expected = columns(ruled(collate(WITNESSES), [TOGETHER, APART, VARIANT]))
    for witnesses in permutations(WITNESSES):
        for rulings in permutations([TOGETHER, APART, VARIANT]):
            assert expected == columns(ruled(collate(witnesses), rulings))


def test_without_rulings_nothing_changes() -> None:
    collation = collate(WITNESSES)
    assert collation is ruled(collation, [])
    elsewhere = Ruling(RulingKind.TOGETHER, (WitnessWords("x", Span(0, 1)),) * 2, "Because.")
    assert collation is ruled(collation, [elsewhere])


@st.composite
def _rulings(draw: st.DrawFn) -> Ruling:
    ids = draw(st.lists(st.sampled_from(sorted(TEXTS)), min_size=2, max_size=3, unique=True))
    words = {}
    for id_ in ids:
        cut = TEXTS[id_].split()
        start = draw(st.integers(0, len(cut) - 1))
        end = draw(st.integers(start + 1, len(cut)))
        words[id_] = " ".join(cut[start:end])
    return ruling(draw(st.sampled_from(["together", "apart"])), None, **words)


@given(st.lists(_rulings(), max_size=3))
def test_every_word_stands_in_one_cell_and_in_order(rulings: list[Ruling]) -> None:
    """Even where rulings contradict each other, which the check refuses."""
    collation = ruled(collate(WITNESSES), rulings)
    for place, witness in enumerate(collation.witnesses):
        tokens = [token for column in collation.columns for token in column.cells[place].tokens]
        assert witness.text == "".join(token.lead + token.text for token in tokens)
    assert all(any(cell.tokens for cell in column.cells) for column in collation.columns)
    assert apparatus(collation, "a") is not None


@pytest.mark.parametrize("kind", ["together", "variant"])
def test_one_ruling_is_always_followed(kind: str) -> None:
    difference = Difference.WORDING if kind == "variant" else None
    said = ruling(kind, difference, a="We", b="he said")
    assert held_in(ruled(collate(WITNESSES), [said]), a="We", b="he said")

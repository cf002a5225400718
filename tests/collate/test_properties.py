"""What holds for every collation, whatever the witnesses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dossier.collate import apparatus, collate
from dossier.model import Collation, Difference, Witness
from dossier.text import fold, rest, tokens
from dossier.text.word_list import word_list

WORDS = st.sampled_from(
    sorted(
        word_list(
            """
            the a of to we they no not isn't search searches Iceland EFTA's open-door open door
            plan plans seven 7 , . ' “ ” … — # Bergen talks US us won't
            une des la der die das für не в на
            """
        )
    )
)
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from([" ", "", "\u00a0", "\n"])), max_size=14).map(
    lambda pieces: "".join(word + space for word, space in pieces)
)
ANY = st.text(max_size=40)


def witnesses(texts: list[str]) -> list[Witness]:
    return [Witness(f"w{number}", text) for number, text in enumerate(texts)]


def cells(collation: Collation) -> list[dict[str, object]]:
    """The columns without the order of their cells."""
    ids = [witness.id for witness in collation.witnesses]
    return [
        {"difference": column.difference, **dict(zip(ids, column.cells, strict=True))}
        for column in collation.columns
    ]


@given(st.lists(TEXTS | ANY, max_size=5))
def test_the_tokens_of_a_witness_rebuild_its_words(texts: list[str]) -> None:
    collation = collate(witnesses(texts))
    for at, text in enumerate(texts):
        found = [token for column in collation.columns for token in column.cells[at].tokens]
        assert list(tokens(text)) == found
        assert text == "".join(one.lead + one.text for one in found) + rest(text, found)


@given(
    st.lists(TEXTS, min_size=1, max_size=5).flatmap(
        lambda texts: st.tuples(st.just(texts), st.permutations(range(len(texts))))
    )
)
def test_the_order_of_the_witnesses_plays_no_part(drawn: tuple[list[str], list[int]]) -> None:
    texts, order = drawn
    given_order = witnesses(texts)
    other_order = [given_order[at] for at in order]
    assert cells(collate(given_order)) == cells(collate(other_order))


@given(st.lists(TEXTS, max_size=5))
def test_no_column_is_empty(texts: list[str]) -> None:
    for column in collate(witnesses(texts)).columns:
        assert any(cell.tokens for cell in column.cells)


@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_a_moved_passage_stands_in_two_witnesses_at_least(texts: list[str]) -> None:
    collation = collate(witnesses(texts))
    holders: dict[int, set[int]] = {}
    for column in collation.columns:
        for at, cell in enumerate(column.cells):
            if cell.moved:
                holders.setdefault(cell.moved, set()).add(at)
    assert all(len(held) > 1 for held in holders.values())


@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_equal_witnesses_have_equal_cells(text: str, others: list[str]) -> None:
    collation = collate(witnesses([text, *others, text]))
    for column in collation.columns:
        assert column.cells[0] == column.cells[-1]


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_the_apparatus_tells_every_departure_from_the_base(texts: list[str]) -> None:
    collation = collate(witnesses(texts))
    told = {
        (entry.column, witness, variant.text)
        for entry in apparatus(collation, "w0")
        for variant in entry.variants
        for witness in variant.witnesses
    }
    departing = {
        (number, f"w{at}", cell.text)
        for number, column in enumerate(collation.columns)
        for at, cell in enumerate(column.cells)
        if fold(cell.text).text != fold(column.cells[0].text).text
    }
    assert departing == told


@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_a_column_is_the_same_when_all_cells_are(texts: list[str]) -> None:
    for column in collate(witnesses(texts)).columns:
        equal = len({fold(cell.text).text for cell in column.cells}) == 1
        assert equal is (column.difference is Difference.SAME)

from __future__ import annotations

import pytest

from dossier.collate import apparatus, collate
from dossier.model import Difference, Entry, Variant, Witness
from tests.collate.tables import read

PLANS = """
    A | We | explained     | to our colleagues | that we have no plans, to 'attack'
    B | We | made it clear | to colleagues     | that we have no plans to attack
    C | we | explained     | to our colleagues | that we have no plans to assault
"""


def entries(table: str, base: str = "A") -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Each lemma with its variants: words, sigla, difference."""
    witnesses, _ = read(table)
    return [
        (
            entry.lemma,
            [(one.text, " ".join(one.witnesses), one.difference.value) for one in entry.variants],
        )
        for entry in apparatus(collate(witnesses), base)
    ]


def test_variants_stand_under_the_words_of_the_base() -> None:
    assert [
        ("We", [("we", "C", "trivial")]),
        ("explained", [("made it clear", "B", "wording")]),
        ("our", [("", "B", "wording")]),
        ("plans,", [("plans", "B C", "trivial")]),
        ("'attack'", [("attack", "B", "trivial"), ("assault", "C", "wording")]),
    ] == entries(PLANS)


def test_another_base_has_other_lemmas() -> None:
    assert ("made it clear", [("explained", "A C", "wording")]) in entries(PLANS, "B")


def test_an_omission_has_no_words() -> None:
    told = entries("A | They left quietly on Friday\nB | They left")
    assert [("quietly on Friday", [("", "B", "wording")])] == told


def test_an_addition_is_placed_by_the_words_before_it() -> None:
    witnesses, _ = read("A | They left\nB | They left quietly")
    assert (
        Entry("", "They left", (Variant("quietly", ("B",), Difference.WORDING),), 1),
    ) == apparatus(collate(witnesses), "A")


def test_a_lost_negation_is_told_of_the_witness_that_lost_it() -> None:
    told = entries("A | It does not end\nB | It does end\nC | It does not end.")
    assert [("not", [("", "B", "negation")]), ("end", [("end.", "C", "trivial")])] == told


def test_moved_words_are_marked_where_they_are_missed_and_where_they_stand() -> None:
    witnesses, _ = read(
        "A | On Monday in Bergen they met Petkov\n"
        "B | They met Petkov on Monday in Bergen\n"
        "C | They met Petkov"
    )
    found = apparatus(collate(witnesses), "A")
    assert [
        ("On Monday in Bergen", [("", ("B",), True), ("", ("C",), False)]),
        ("they met Petkov", [("They met Petkov", ("B", "C"), False)]),
        ("", [("on Monday in Bergen", ("B",), True)]),
    ] == [
        (entry.lemma, [(one.text, one.witnesses, one.moved) for one in entry.variants])
        for entry in found
    ]


def test_equal_witnesses_need_no_apparatus() -> None:
    assert () == apparatus(collate([Witness("A", "Never."), Witness("B", "Never.")]), "A")


def test_a_base_that_is_no_witness_is_the_callers_fault() -> None:
    with pytest.raises(LookupError, match="Z"):
        apparatus(collate([Witness("A", "Never.")]), "Z")

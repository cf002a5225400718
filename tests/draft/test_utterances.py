"""One statement is known again though it is cut, split, moved or reworded."""

from __future__ import annotations

from dossier.draft.utterances import statements

WALK = "I was walking to the pier when something heavy hit me from behind."
LUCK = "I could not believe my luck when the horn went off and it fled."


def grouped(*quotations: tuple[str, str]) -> list[list[str]]:
    """The words of each statement."""
    return [
        [reading.span.of(quotations[reading.quotation][1]) for reading in group]
        for group in statements(quotations)
    ]


def test_a_cut_quotation_is_the_same_statement() -> None:
    cut = "I could not believe my luck when the horn went off"
    assert [[LUCK, cut]] == grouped(("a", LUCK), ("b", cut))


def test_a_reworded_quotation_is_the_same_statement() -> None:
    other = "I had left the car and was walking to the pier when a heavy thing hit me from behind."
    assert [[WALK, other]] == grouped(("a", WALK), ("b", other))


def test_what_one_article_joins_and_another_parts_is_parted() -> None:
    assert [[f"{WALK}"] * 2, [LUCK] * 2] == grouped(
        ("a", f"{WALK} {LUCK}"), ("b", WALK), ("b", LUCK)
    )


def test_what_no_article_parts_stays_together() -> None:
    whole = f"{WALK} {LUCK}"
    assert [[whole, whole]] == grouped(("a", whole), ("b", whole))


def test_other_words_are_another_statement() -> None:
    assert [[WALK], [LUCK]] == grouped(("a", WALK), ("b", LUCK))


def test_nothing_was_said() -> None:
    assert [] == grouped()

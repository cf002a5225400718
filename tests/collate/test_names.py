from __future__ import annotations

from collections.abc import Sequence

from dossier.collate import collate
from dossier.model import Difference, Witness


def first_difference(texts: Sequence[str], names: Sequence[str] = ()) -> Difference:
    witnesses = [Witness(str(at), text) for at, text in enumerate(texts)]
    return collate(witnesses, names).columns[0].difference


def test_a_capital_that_every_first_word_has_makes_no_name() -> None:
    assert Difference.WORDING is first_difference(["Plans are made", "Ideas are made"])


def test_a_name_that_the_dossier_knows_is_one_at_the_beginning_too() -> None:
    texts = ["Oslo has no plans", "Norway has no plans"]
    assert Difference.NAME is first_difference(texts, ["Oslo", "Norway"])


def test_a_capital_inside_a_sentence_makes_a_name_everywhere() -> None:
    texts = ["Oslo waits", "Bergen waits", "Oslo waits, and Bergen as well as Oslo"]
    assert Difference.NAME is first_difference(texts)


def test_a_word_that_is_written_small_anywhere_is_no_name() -> None:
    texts = ["the West waits", "the west waits", "the east waits"]
    witnesses = [Witness(str(at), text) for at, text in enumerate(texts)]
    assert Difference.WORDING is collate(witnesses).columns[1].difference


def test_a_first_name_before_a_surname_is_a_name() -> None:
    assert Difference.NAME is first_difference(["Antony Holm left", "Tony Holm left"])


def test_headlines_with_capitals_throughout_make_no_names() -> None:
    texts = ["Talks End Without Any Clear Result", "Talks Close Without Any Clear Result"]
    assert Difference.SAME is first_difference(texts)
    assert (
        Difference.WORDING
        is collate([Witness(str(at), text) for at, text in enumerate(texts)]).columns[1].difference
    )

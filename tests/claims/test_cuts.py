"""Which cuts turn the sense of a citation.

    python -m tests.claims.test_cuts

prints how many of the marked cuts are seen as they are marked.
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from dossier.claims import Turn, clause_languages, turning_cut
from dossier.claims.clause_tables import ClauseTable, clause_table
from dossier.claims.scopes import Scopes, scoped_languages, scopes
from dossier.language import section
from dossier.model import Span
from tests.claims.cutting import Marked, marked, summary

CASES = Path(__file__).parent / "cases"
FILES = (
    "cuts.yml", "cuts-news.yml", "cuts-desk.yml", "cuts-languages.yml", "cuts-languages-later.yml",
)  # fmt: skip
CUTS = [cut for name in FILES for cut in marked(CASES / name)]


@pytest.mark.parametrize("cut", [pytest.param(cut, id=cut.words) for cut in CUTS])
def test_a_cut_is_seen_as_it_is_marked(cut: Marked) -> None:
    assert cut.is_seen is not cut.is_open, "move it out of open" if cut.is_open else cut.sentence


def test_few_cuts_are_seen_otherwise() -> None:
    assert sum(cut.is_open for cut in CUTS) <= 0.03 * len(CUTS)


def words_cut(text: str, cited: str, language: str = "en") -> tuple[Turn, str] | None:
    start = text.index(cited)
    cut = turning_cut(text, Span(start, start + len(cited)), language)
    return (cut.turn, cut.words.of(text)) if cut else None


def test_the_words_that_turn_the_sense_are_given_at_their_place() -> None:
    text = "The light is out.\n\nIt was late. The keeper has no plans to leave, he said. He left."
    assert words_cut(text, "plans to leave") == (Turn.NEGATION, "no")
    assert words_cut("He denied that the lamp was sold.", "the lamp was sold") == (
        Turn.DENIAL,
        "denied",
    )
    assert words_cut("It will sink if the tide turns.", "It will sink") == (Turn.CONDITION, "if")


def test_no_other_sentence_turns_the_sense() -> None:
    text = "They will not sail. The ferry is late.\n\nNobody came."
    assert words_cut(text, "The ferry is late") is None


@pytest.mark.parametrize(
    ("language", "text", "cited", "words"),
    [
        ("de", "Wir haben keine Pläne, ihn zu verkaufen.", "Pläne, ihn zu verkaufen", "keine"),
        ("fr", "Il n’y a jamais eu de lampe.", "eu de lampe", "jamais"),
        ("ru", "У нас нет планов продавать башню.", "планов продавать башню", "нет"),
        ("es", "No vamos a vender la torre.", "vamos a vender la torre", "No"),
        ("it", "Non venderemo la torre.", "venderemo la torre", "Non"),
        ("pl", "Nie sprzedamy tej wieży.", "sprzedamy tej wieży", "Nie"),
    ],
)  # fmt: skip
def test_a_negation_directly_before_the_words_counts_in_every_language(
    language: str, text: str, cited: str, words: str
) -> None:
    assert words_cut(text, cited, language) == (Turn.NEGATION, words)


def test_a_citation_of_marks_alone_has_no_sense_to_turn() -> None:
    assert turning_cut("No, no.", Span(2, 3)) is None
    assert turning_cut("", Span(0, 0)) is None


def test_every_table_has_every_list_and_no_other() -> None:
    for language in scoped_languages():
        assert {*section(language, "scopes")} == {field.name for field in fields(Scopes)}
    assert scopes("eo") is None


def test_the_tables_of_clauses_have_every_list_and_no_other() -> None:
    for language in clause_languages():
        assert {*section(language, "clauses")} == {field.name for field in fields(ClauseTable)}
        assert clause_table(language) is not None
    assert clause_table("eo") is None
    assert not scoped_languages() & clause_languages()


@pytest.mark.parametrize(
    ("language", "text", "cited", "turn"),
    [
        ("de", "Er bestritt, dass die Lampe brannte.", "die Lampe brannte", Turn.DENIAL),
        ("fr", "Il partira si le vent tombe.", "Il partira", Turn.CONDITION),
        ("es", "No creo que la lámpara funcione.", "la lámpara funcione", Turn.NEGATION),
        ("ru", "Он отрицал, что лампа горела.", "лампа горела", Turn.DENIAL),
        ("de-AT", "Er kommt, es sei denn, es regnet.", "Er kommt", Turn.CONDITION),
    ],
)  # fmt: skip
def test_clauses_are_read_in_several_languages(
    language: str, text: str, cited: str, turn: Turn
) -> None:
    cut = words_cut(text, cited, language)
    assert cut is not None
    assert cut[0] is turn


if __name__ == "__main__":
    print(summary(CUTS))

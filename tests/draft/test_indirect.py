from __future__ import annotations

import pytest

from dossier.draft import names_by_article, united_quotations

QUOTED = (
    "Ole Lind is the harbour master of Northport. Ada Quill is the mayor. "
    "“Nobody will sail until the lamp on the pier burns again,” Lind said."
)


def told(report: str) -> list[tuple[str, str]]:
    """How a second article tells what the first quotes: the modes and the words."""
    texts = {"a": QUOTED, "b": f"Ole Lind met Ada Quill at the port on Monday. {report}"}
    quotations = united_quotations(names_by_article(texts), texts)
    (quotation,) = (one for one in quotations if "Nobody will" in one.fullest.words)
    return [
        (reading.mode, reading.words) for article, reading in quotation.readings if article == "b"
    ]


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (
            "Lind said that nobody would sail until the lamp on the pier burned again.",
            "nobody would sail until the lamp on the pier burned again",
        ),
        (
            "Lind told reporters on Monday that nobody would sail until the pier's lamp burns.",
            "nobody would sail until the pier's lamp burns",
        ),
        (
            "Nobody would sail until the lamp on the pier burns, Lind said.",
            "Nobody would sail until the lamp on the pier burns",
        ),
        (
            "According to Lind, nobody sails until the lamp on the pier burns.",
            "nobody sails until the lamp on the pier burns",
        ),
    ],
)
def test_what_is_told_indirectly_is_one_statement_with_what_is_quoted(
    report: str, words: str
) -> None:
    assert [("indirect", words)] == told(report)


@pytest.mark.parametrize(
    "report",
    [
        "Quill said that nobody would sail until the lamp on the pier burned again.",
        "Lind said that they would sail though the lamp on the pier burned again.",
        "Nobody sailed until the lamp on the pier burned again.",
        "Lind said that nobody had asked him about it on Monday.",
        "Lind said that he would wait.",
    ],
)
def test_another_speaker_a_denial_or_other_words_are_not(report: str) -> None:
    assert [] == told(report)


def test_words_that_an_article_quotes_are_not_told_again() -> None:
    report = "“Nobody will sail until the lamp on the pier burns again,” Lind said on Monday."
    assert ["direct"] == [mode for mode, _ in told(report)]

"""Excerpts of records: every paragraph, every letter, cited words marked."""

from __future__ import annotations

from dossier.model import Excerpt
from dossier.pages.excerpt import cited, paragraphs
from tests.pages.ferry import EDITION

TEXT = "The log. Out at *noon*; back at one.\n\n[…]\n\nThe second\nday. Out at noon.\n"


def written(*quotes: str, language: str = "en") -> list[str]:
    excerpt = Excerpt(TEXT, "0" * 64, "https://example.org/log", "2031-06-01")
    return list(paragraphs(excerpt, quotes, language, "en"))


def mark(words: str) -> str:
    return f'<mark class="quotation">{words}</mark>'


def test_paragraphs_are_written_letter_for_letter() -> None:
    assert [
        r"The log. Out at \*noon\*; back at one.",
        r"\[…\]",
        "The second day. Out at noon.",
    ] == written()


def test_cited_words_are_marked_wherever_they_stand_and_once_where_they_overlap() -> None:
    assert [
        f"The {mark('log. Out')}{mark(' at')} " + r"\*noon\*; back at one.",
        r"\[…\]",
        f"The second day. {mark('Out at')} noon.",
    ] == written("log. Out", "Out at")


def test_words_that_do_not_stand_there_are_not_marked() -> None:
    assert written() == written("back at two")


def test_another_language_is_told() -> None:
    assert '<span lang="de">' in written(language="de")[0]


def test_what_is_cited_is_gathered_by_record() -> None:
    assert "Wir geben dem Lotsen keine Schuld" in cited(EDITION.dossier)["log"]

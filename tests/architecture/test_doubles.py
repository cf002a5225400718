"""What is decided in one function is not decided in another again."""

from __future__ import annotations

from pathlib import Path

from tests.architecture.doubles import doubles

MET = {
    # Each asks its own page; the words of both come from one function.
    frozenset({"pages/article/sheet.py:page_words", "pages/pair/column.py:_page_words"}),
}


def test_no_two_functions_do_the_same() -> None:
    assert {frozenset(places) for places in doubles()} - MET == set()


def test_functions_that_do_the_same_are_seen_whatever_their_names_are(tmp_path: Path) -> None:
    text = '''def {0}({1}):
    """{0}."""
    {2} = [item.words for item in {1} if item.words]
    return sorted({2})[0] if {2} else None
'''
    (tmp_path / "one.py").write_text(text.format("first", "given", "listed"), "utf-8")
    (tmp_path / "other.py").write_text(text.format("least", "these", "words"), "utf-8")
    (tmp_path / "third.py").write_text("def first(given):\n    return given.words\n", "utf-8")
    assert doubles(tmp_path) == [["one.py:first", "other.py:least"]]

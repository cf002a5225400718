from __future__ import annotations

from dossier.problems import codes
from tests.docs.problem_page import PAGE, problem_page


def test_page_says_what_the_table_says() -> None:
    # Renewed by: python -m tests.docs.problem_page
    assert problem_page() == PAGE.read_text("utf-8")


def test_every_code_has_its_heading() -> None:
    headings = [line.removeprefix("### ") for line in PAGE.read_text("utf-8").splitlines()]
    assert [] == [name for name in codes() if name not in headings]

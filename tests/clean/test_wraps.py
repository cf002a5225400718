"""Wrapped pages clean to the same articles, whatever the form and the width."""

from __future__ import annotations

from pathlib import Path

import pytest

import cleaning_score
import cleaning_wraps
from cleaning_wraps import FORMS, Form
from dossier.clean import clean
from dossier.model import Seed

PAGES = Path(__file__).parent / "pages"
WIDTH = 72
CHANGE = 0.015
"""By so much F1 changes at most."""
PARAGRAPH = (
    "The harbour master said that the old lighthouse had been dark for two nights, and "
    "that nobody had told the captain about it."
)


@pytest.mark.long
@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.name))
def test_wrapped_pages_clean_like_others(form: Form) -> None:
    pages = cleaning_score.sets_of(PAGES)["plain"]
    measured = [page for page in pages if cleaning_wraps.is_of(form, page)]
    before = cleaning_wraps.score(measured)
    after = cleaning_wraps.score([cleaning_wraps.wrapped(page, form, WIDTH) for page in measured])
    assert after.f1_of_runs == pytest.approx(before.f1_of_runs, abs=CHANGE)
    assert after.f1_of_lines == pytest.approx(before.f1_of_lines, abs=CHANGE)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.name))
def test_no_line_is_wider_than_it_may_be(form: Form) -> None:
    lines = list(cleaning_wraps.wrap(PARAGRAPH, form, 40))
    assert max(map(len, lines)) <= 40
    unwrapped = "".join(line[:-1] if line.endswith("-") else f"{line} " for line in lines)
    assert unwrapped.split() == PARAGRAPH.split()


def test_lines_are_justified_by_spaces() -> None:
    assert cleaning_wraps.justified("  the harbour master", 26) == "  the    harbour    master"


def test_a_page_knows_the_line_that_it_was_wrapped_from() -> None:
    page = {"input_text": f"Harbour\n{PARAGRAPH}", "gold_text": PARAGRAPH, "line_labels": [0, 1]}
    wrapped = cleaning_wraps.wrapped(page, FORMS[0], 40)
    place = wrapped["input_text"].index("lighthouse")
    assert cleaning_score.line_of(wrapped, place) == 1
    assert cleaning_score.line_of(wrapped, 0) == 0


def test_the_table_has_a_row_for_every_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cleaning_wraps, "WIDTHS", (60,))
    (tmp_path / "page.txt").write_text(f"- Home\n= Dark\n+ {PARAGRAPH}\n- Share\n", "utf-8")
    assert cleaning_wraps.main([tmp_path]) == 0
    printed = capsys.readouterr().out
    assert all(f"| {form.name} |" in printed for form in FORMS)


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_make_no_difference(newline: str) -> None:
    text = "\n".join(cleaning_wraps.wrap(PARAGRAPH, FORMS[0], 40))
    result = clean(Seed("seed.txt", text.replace("\n", newline), ""))
    assert [block.span.of(result.text) for block in result.blocks] == [PARAGRAPH]

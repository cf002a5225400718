"""PDF with text, by Chromium and LibreOffice."""

from __future__ import annotations

import pytest

from dossier import capture
from dossier.capture import limits
from tests.capture.reading import ARTICLE, FILES, paragraphs, problem, said, text


@pytest.mark.parametrize("name", ["chromium-article.pdf", "chromium-columns.pdf"])
def test_paragraphs_in_reading_order(name: str) -> None:
    captured = text(name)
    assert paragraphs(captured) == ARTICLE
    assert said(captured, "headline") == [ARTICLE[0]]
    assert captured.doubts == ()


def test_arabic_in_its_order_and_its_letters() -> None:
    assert paragraphs(text("chromium-arabic.pdf")) == [
        "العبّارة تفقد أضواءها",
        (
            "قال القبطان: «أبحرنا على الصوت» بعد 7 ساعات من مغادرة الميناء يوم 10 يناير 2022 "
            "في الساعة 18:30 (بالتوقيت المحلي)، ولا أحد يعلم لماذا."
        ),
        "عادت الأضواء صباح الثلاثاء.",
    ]


def test_a_note_stays_with_its_word_and_cells_with_their_row() -> None:
    found = text("changes.pdf").text
    assert "on Monday evening1, seven hours" in found
    assert "Lamp\tdark\n" in found


@pytest.mark.parametrize(
    ("name", "code"),
    [("fpdf-protected.pdf", "capture-encrypted"), ("fpdf-picture.pdf", "capture-scanned")],
)
def test_pdfs_without_words(name: str, code: str) -> None:
    assert problem((FILES / name).read_bytes(), name).code == code


def test_a_pdf_that_breaks_off() -> None:
    data = (FILES / "chromium-article.pdf").read_bytes()
    assert problem(data[:900], "a.pdf").code == "capture-broken"


def test_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_PAGES", 0)
    data = (FILES / "chromium-article.pdf").read_bytes()
    _, (found,) = capture.read(data, "a.pdf")
    assert (found.code, found.expected) == ("capture-large", "at most 0 pages")

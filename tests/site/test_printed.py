"""The whole dossier, printed by a browser: numbers, fonts, language, and the same bytes again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import browser
from dossier.publish import printed
from dossier.publish.printed import pdf

pytestmark = pytest.mark.nightly

LINE = re.compile(
    r'href="#(a\d+)"><span class="contents__words"[^>]*>[^<]*</span>'
    r'<span class="contents__page">(\d+)<'
)
"""Of the table of contents."""


@pytest.fixture(scope="module")
def made(site: Path) -> Iterator[Path]:
    """The folder with the page and the PDF, printed once."""
    program = browser.find()
    assert program is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(browser.VARIABLE, str(program))
        yield printed.make(site.parent, site).parent


def test_the_contents_have_the_numbers_of_the_pages(made: Path) -> None:
    html = (made / printed.PAGE).read_text("utf-8")
    listed = {anchor: int(number) for anchor, number in LINE.findall(html)}
    content = (made / printed.PDF).read_bytes()
    numbers = pdf.numbers(content)
    assert len(listed) == html.count("contents__words")
    assert listed == {anchor: numbers[anchor] for anchor in listed}
    assert [*listed.values()] == sorted(listed.values())


def test_the_document_has_fonts_an_outline_tags_and_its_language(made: Path) -> None:
    content = (made / printed.PDF).read_bytes()
    for part in (b"/Lang (en)", b"/Marked true", b"/Outlines ", b"DossierSerif-400"):
        assert part in content
    assert b"/Subtype /Type3" not in content


def test_every_link_inside_leads_to_a_destination(made: Path) -> None:
    content = (made / printed.PDF).read_bytes()
    asked = {*re.findall(rb"/Dest /(a\d+)", content)}
    assert asked
    assert asked <= {*re.findall(rb"/(a\d+) \[\d+ 0 R /XYZ", content)}


def test_the_same_site_prints_to_the_same_bytes(made: Path, site: Path) -> None:
    before = (made / printed.PDF).read_bytes()
    assert before == printed.make(site.parent, site).read_bytes()

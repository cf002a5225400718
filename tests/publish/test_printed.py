"""Pages of a site become one page for a printer, and what is read in its PDF."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dossier.publish import browser, printed
from dossier.publish.printed import pdf
from dossier.publish.printed.chapters import chosen
from dossier.publish.printed.chapters import printed as of_chapters
from dossier.publish.printed.document import document, page

FRAME = (
    '<!doctype html><html lang="{language}" dir="{direction}"><head><title>x</title>'
    '<meta property="og:site_name" content="The light &quot;out&quot;">'
    '<meta name="DC.date" content="2023-06-02">{canonical}</head><body><nav>ways</nav><main>'
    '<article class="dossier" id="page--text" tabindex="-1">{text}</article></main>'
    '<footer class="foot"><p>Letter for letter.</p><p class="foot__made">The editors. '
    'Edition 0123, 2 June 2023. <a href="index.html#made-by">Who made this</a></p></footer>'
    "</body></html>"
)
CANONICAL = '<link rel="canonical" href="https://dossier.example/story/index.html">'


def framed(text: str, *, canonical: str = "", language: str = "en", direction: str = "ltr") -> str:
    return FRAME.format(text=text, canonical=canonical, language=language, direction=direction)


def site(**changes: str) -> dict[str, str]:
    """A site of three pages that are printed and one that is not."""
    return {
        "index.html": framed(
            '<h1 id="light">The light</h1><p class="deck">One night.</p>'
            '<p><a href="quotations/lamp.html#words">words</a> <a href="points/a.html">why</a></p>',
            **changes,
        ),
        "quotations/index.html": framed(
            '<h1 id="light">Quotations</h1><p><a href="lamp.html">Lamp</a></p>'
        ),
        "quotations/lamp.html": framed(
            '<h1 id="lamp">The lamp &amp; the dark</h1><h2 id="words">Words</h2>'
            "<details><summary>More</summary><p>folded</p></details>"
            '<button>Copy</button><p class="edit">Edit</p>'
            '<svg viewBox="0 0 1 1"><title id="t">Lamp</title><g fill="url(#t)"></g></svg>'
            '<p aria-labelledby="t">a < b</p>'
        ),
        "points/a.html": framed('<h1 id="a">A point</h1>'),
    }


def test_pages_of_quotations_follow_their_list_as_it_links_to_them() -> None:
    assert ["index.html", "quotations/index.html", "quotations/lamp.html"] == chosen(site())


def test_no_two_elements_have_one_id_and_every_link_leads_to_one() -> None:
    html = of_chapters(site()).html
    ids = re.findall(r' id="([^"]+)"', html)
    assert sorted({*ids}) == sorted(ids)
    assert {*re.findall(r'(?:href="|url\()#([^")]+)', html)} <= {*ids}
    assert '<p aria-labelledby="a11">' in html
    assert '<title id="a11">' in html


def test_a_link_to_a_page_that_is_not_printed_leads_to_the_published_site_or_nowhere() -> None:
    assert "<a>why</a>" in of_chapters(site()).html
    led = of_chapters(site(), "https://dossier.example/story/").html
    assert '<a href="https://dossier.example/story/points/a.html">why</a>' in led


def test_controls_stay_behind_and_what_is_folded_is_open() -> None:
    html = of_chapters(site()).html
    assert "Copy" not in html
    assert "Edit" not in html
    assert "<details open><summary>More</summary><p>folded</p></details>" in html
    assert "a &lt; b</p>" in html


def test_headings_of_a_quotation_are_a_level_deeper_than_its_chapter() -> None:
    listed = [(heading.level, heading.words) for heading in of_chapters(site()).headings]
    assert [(1, "The light"), (1, "Quotations"), (2, "The lamp & the dark")] == listed


def test_the_page_names_edition_address_and_the_pages_of_its_headings() -> None:
    given = document(site(canonical=CANONICAL))
    html = page(given, {heading.anchor: 7 for heading in given.headings})
    assert "<p>The editors. Edition 0123, 2 June 2023.</p>" in html
    assert "Who made this" not in html
    assert 'content: "The light \\"out\\""' in html
    assert '<a href="https://dossier.example/story/">' in html
    assert 3 == html.count('<span class="contents__page">7</span>')
    assert "2023-06-02" == given.day


def test_the_word_above_the_contents_is_in_the_language_of_the_dossier() -> None:
    given = document(site(language="ar", direction="rtl"))
    assert ("المحتويات", "rtl") == (given.contents, given.direction)


PRINTED = b"""%PDF-1.4
1 0 obj
<</Title (x)
/CreationDate (D:20261130213050+00'00')
/ModDate (D:20261130213050+02'00')>>
endobj
2 0 obj
<</Type /Page
/Parent 5 0 R>>
endobj
3 0 obj
<</Type /Page>>
endobj
5 0 obj
<</Type /Pages
/Count 2
/Kids [6 0 R 3 0 R]>>
endobj
6 0 obj
<</Type /Pages
/Kids [2 0 R]>>
endobj
7 0 obj
<</a1 [2 0 R /XYZ 6 8 0]
/a12 [3 0 R /XYZ 6 8 0]>>
endobj
8 0 obj
<</Type /Catalog
/Pages 5 0 R>>
endobj
"""


def test_numbers_of_pages_are_read_by_the_order_in_their_tree() -> None:
    assert {"a1": 1, "a12": 2} == pdf.numbers(PRINTED)


@pytest.mark.parametrize(("day", "digits"), [("2023-06-02", b"20230602"), ("", b"19700101")])
def test_the_day_of_the_edition_takes_the_place_of_the_moment(day: str, digits: bytes) -> None:
    dated = pdf.dated(PRINTED, day)
    assert len(PRINTED) == len(dated)
    assert 2 == dated.count(b"(D:" + digits + b"000000+00'00')")


def test_a_machine_without_a_browser_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "find", lambda: None)
    with pytest.raises(printed.UnprintableError) as error:
        printed.make(tmp_path, tmp_path / "site")
    assert str(error.value) == (
        "Printing needs Chromium, Chrome or Edge, and none was found; install one, or set "
        "DOSSIER_BROWSER to the program file of one."
    )

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site import links


def page(*parts: str) -> str:
    return f"<!doctype html><title>A page</title><body>{''.join(parts)}</body>"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "points").mkdir()
    (tmp_path / "index.html").write_text(page('<h1 id="top">Top</h1>'), encoding="utf-8")
    return tmp_path


def faults_of(site: Path, *parts: str) -> list[str]:
    (site / "points" / "one.html").write_text(page(*parts), encoding="utf-8")
    return links.faults(site)


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ('<a href="two.html">', "leads nowhere: two.html"),
        ('<a href="../">', "leads nowhere: ../"),
        ('<a href="../index.html#bottom">', "no such place in the page: ../index.html#bottom"),
        ('<a href="#here">', "no such place in the page: #here"),
        ('<a href="/index.html">', "depends on where the site lies: /index.html"),
        ('<img src="a.png">', "leads nowhere: a.png"),
        ('<img srcset="a.png 1x, b.png 2x" src="../index.html">', "leads nowhere: a.png"),
        ('<svg><use href="#sign"/></svg>', "no such place in the page: #sign"),
        ('<script src="https://other.example/a.js"></script>',
         "asks another site: https://other.example/a.js"),
        ('<link rel="stylesheet" href="//other.example/a.css">',
         "asks another site: //other.example/a.css"),
        ('<b id="a"></b><b id="a"></b>', "id given 2 times: a"),
    ],
)  # fmt: skip
def test_a_faulty_link_is_found(small: Path, html: str, fault: str) -> None:
    assert faults_of(small, html)[0] == f"points/one.html: {fault}"


def test_good_links_are_passed_over(small: Path) -> None:
    good = [
        '<link rel="canonical" href="https://somebody.example/points/one.html">',
        '<a href="https://other.example/">',
        '<a href="../index.html#top">',
        '<a href="../index.html#:~:text=Top">',
        '<a href="one.html#%C3%A9"><b id="é">',
        '<a href="#é">',
        '<a href="mailto:somebody@other.example">',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    ]
    assert faults_of(small, *good) == []


def test_every_link_of_the_site_leads_somewhere(site: Path) -> None:
    assert links.faults(site) == []


def test_no_style_sheet_asks_another_site(site: Path) -> None:
    assert links.outside(site) == []

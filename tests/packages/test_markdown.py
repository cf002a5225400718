"""What the program relies on in Python-Markdown: when one fails, that promise was broken."""

from __future__ import annotations

import pytest

from tests.render.site import html


@pytest.mark.parametrize("sign", list("\\`*_[]{}|"))
def test_a_backslash_takes_a_sign_its_meaning(sign: str) -> None:
    assert f"<p>a{sign}b{sign}</p>" == html(f"a\\{sign}b\\{sign}")


@pytest.mark.parametrize("sign", list(":~?=%"))
def test_a_number_is_a_character_and_begins_nothing(sign: str) -> None:
    assert f"<p>&#{ord(sign)}; a</p>" == html(f"&#{ord(sign)}; a")


def test_a_block_with_markdown_in_it_is_rendered_as_markdown() -> None:
    written = '<section markdown="1" class="a">\n\n## b { #c }\n\n*d*\n\n</section>'
    made = html(written)
    assert '<section class="a">' in made
    assert '<h2 id="c">b</h2>' in made
    assert "<em>d</em>" in made


def test_a_cell_with_markdown_in_a_line_is_rendered_as_a_line() -> None:
    made = html(
        '<table markdown="1">\n<tr markdown="1">\n<td markdown="span">*a*</td>\n</tr>\n</table>'
    )
    assert "<td><em>a</em></td>" in made


def test_attributes_stand_after_a_paragraph_a_heading_and_a_link() -> None:
    assert '<p class="a" id="b">x</p>' == html("x\n{: .a #b }")
    assert '<h1 class="a" id="b">x</h1>' == html("# x { #b .a }")
    assert '<p><a class="a" href="b.md">x</a></p>' == html("[x](b.md){ .a }")


def test_an_attribute_may_have_no_value() -> None:
    assert '<h2 data-search-exclude id="x">x</h2>' == html("## x { data-search-exclude }")


def test_an_address_in_angle_brackets_may_have_round_ones() -> None:
    assert '<p><a href="a_(b).md">x</a></p>' == html("[x](<a_(b).md>)")


def test_elements_in_a_line_stay_and_what_is_in_them_is_markdown() -> None:
    assert '<p><bdi>a <em>b</em></bdi> <span lang="ru">c</span></p>' == html(
        '<bdi>a *b*</bdi> <span lang="ru">c</span>'
    )


def test_a_heading_without_an_anchor_gets_one_from_its_letters() -> None:
    assert '<h2 id="a-b">A b</h2>' == html("## A b")

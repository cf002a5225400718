from __future__ import annotations

import pytest

from dossier.render import container, element, hidden, link, opening
from tests.render.site import html


def test_attributes_are_escaped() -> None:
    assert '<abbr title="&quot;A&quot; &lt;b&gt; &amp; c">A</abbr>' == element(
        "abbr", "A", title='"A" <b> & c'
    )


def test_names_that_python_reserves_lose_their_underscore() -> None:
    assert '<label class="x" for="y" data-of="z">A</label>' == element(
        "label", "A", class_="x", for_="y", data_of="z"
    )


def test_true_stands_alone_and_false_is_left_out() -> None:
    assert "<input checked>" == opening("input", {"checked": True, "hidden": False, "id": None})


@pytest.mark.parametrize("name", ["a b", "on>x", "1a", ""])
def test_name_that_no_element_has_is_an_error(name: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        opening(name)


def test_a_style_belongs_into_the_style_sheet() -> None:
    with pytest.raises(ValueError, match="style"):
        opening("td", {"style": "width:5%"})


def test_container_renders_the_markdown_in_it() -> None:
    inside = container("section", "## Notes { #notes }", "", "*Yes*", class_="notes", id="n")

    assert (
        '<section class="notes" id="n">\n<h2 id="notes">Notes</h2>\n<p><em>Yes</em></p>\n</section>'
    ) == html(inside)


def test_link_has_classes() -> None:
    assert "[noon](a.md#p1){ .linked-siglum .small }" == link(
        "noon", "a.md#p1", "linked-siglum", "small"
    )


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a_(b)", "https://example.org/a*b*_c_", "https://example.org/?q=a&b=c"],
)
def test_any_address_leads_where_it_says(address: str) -> None:
    expected = address.replace("&", "&amp;")

    assert f'<p><a href="{expected}">x</a></p>' == html(link("x", address))


def test_hidden_words_are_escaped() -> None:
    assert '<span class="visually-hidden">, \\*A\\*</span>' == hidden(", *A*")

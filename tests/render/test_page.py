from __future__ import annotations

from html import escape

import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.render import Way, page, ways
from dossier.render.page import front_matter

VALUES = st.recursive(
    st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.integers(), st.booleans()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text("abc", min_size=1), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(["title", "cite", "kind"]), VALUES, min_size=1))
def test_front_matter_reads_back_as_it_was_given(meta: dict[str, object]) -> None:
    written = front_matter(meta)  # type: ignore[arg-type]

    expected = {key: as_html(value) if key == "title" else value for key, value in meta.items()}
    assert expected == yaml.safe_load(written.strip("-\n"))


def as_html(value: object) -> object:
    if isinstance(value, list):
        return [as_html(each) for each in value]
    return escape(value) if isinstance(value, str) else value


def test_several_titles_are_html_each() -> None:
    written = yaml.safe_load(front_matter({"title": ['"', "<b>"]}).strip("-\n"))
    assert {"title": ["&quot;", "&lt;b&gt;"]} == written


def test_titles_and_descriptions_are_html_for_theme_and_search() -> None:
    written = yaml.safe_load(front_matter({"title": "<b>", "description": '"&'}).strip("-\n"))
    assert {"title": "&lt;b&gt;", "description": "&quot;&amp;"} == written


def test_page_is_front_matter_and_blocks_with_a_blank_line_between() -> None:
    assert '---\ntitle: "Time: no"\n---\n\n# Time\n\nNoon.\n' == page(
        {"title": "Time: no"}, "# Time\n", "", "Noon."
    )


def test_ways_leave_out_what_is_not_there() -> None:
    assert {"next": {"title": "B", "page": "b.md"}} == ways(previous=None, next=Way("B", "b.md"))

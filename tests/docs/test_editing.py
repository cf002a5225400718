"""The reference of ``docs/editing.md`` says what the code says."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from dossier import schema
from dossier.schema import vocabulary
from tests.docs.keys import (
    PAGE,
    SHAPES,
    mentioning,
    mentioning_named,
    rows,
    with_every_key,
)

LISTS = {
    "certainty": vocabulary.Certainty,
    "dates": vocabulary.DateCertainty,
    "condition": vocabulary.Condition,
    "publish": vocabulary.Publish,
    "kinds of actor": vocabulary.ActorKind,
    "genders": vocabulary.Gender,
    "kinds of alias": vocabulary.AliasKind,
    "kinds of gloss": vocabulary.GlossKind,
    "kinds of contradiction": vocabulary.ContradictionKind,
    "severity": vocabulary.Severity,
    "status": vocabulary.Status,
    "asked of entries": vocabulary.Asked,
    "stances": vocabulary.Stance,
    "site options": vocabulary.SiteOption,
    "modes": vocabulary.Mode,
    "kinds of variant": vocabulary.VariantKind,
    "periods": vocabulary.Period,
}


def test_a_key_that_is_new_gets_a_row_and_one_that_is_gone_loses_it() -> None:
    page = PAGE.read_text("utf-8")
    row = "| `apparent` |  | Why it looks like a contradiction but is not. |\n"
    assert row in page
    other = page.replace(row, "| `seeming` |  | Something else. |\n")
    assert page == with_every_key(other)


@pytest.mark.parametrize("heading", SHAPES)
def test_every_key_is_explained(heading: str) -> None:
    assert [] == [row[0] for row in rows(heading) if not row[2].endswith(".")]


def test_every_shape_has_a_table() -> None:
    parts = {schema.Shape, schema.Selector}
    named = (getattr(schema, name) for name in schema.__all__)
    shapes = {each for each in named if isinstance(each, type) and issubclass(each, schema.Shape)}
    assert shapes - parts == set(SHAPES.values())


@pytest.mark.parametrize("heading", LISTS)
def test_list_has_every_word(heading: str) -> None:
    expected = [f"`{word}`" for word in get_args(LISTS[heading])]
    assert expected == [row[0] for row in rows(heading)]


def test_every_closed_list_has_a_table() -> None:
    defined = [value for value in vars(vocabulary).values() if get_args(value)]
    assert [get_args(each) for each in defined if each not in LISTS.values()] == []


def test_keys_that_take_mentioned_words_are_named() -> None:
    assert mentioning_named(PAGE.read_text("utf-8")) == mentioning()


def test_a_key_that_takes_mentioned_words_is_added_where_they_are_named() -> None:
    page = PAGE.read_text("utf-8")
    without = page.replace("- a point: `apparent`, ", "- a point: ", 1)
    assert without != page
    added = with_every_key(without)
    assert "\n- a quotation: `lesson`.\n- elsewhere: `apparent`.\n\nIt does not work" in added


def test_links_inside_the_page_lead_to_headings() -> None:
    # MkDocs checks the same when the site is built; this says it sooner.
    text = PAGE.read_text("utf-8")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors = {
        re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip())
        for heading in headings
    }
    assert [] == [link for link in re.findall(r"\]\(#([^)]+)\)", text) if link not in anchors]


def test_every_form_that_can_be_copied_is_explained() -> None:
    script = PAGE.parents[1] / "dossier" / "theme" / "assets" / "asked" / "copying.js"
    offered = re.findall(r'title: "([^"]+)"', script.read_text("utf-8"))
    assert ["a citation", *offered] == [row[0] for row in rows("Copy from the page")]

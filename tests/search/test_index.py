from __future__ import annotations

import json

import pytest

from dossier.search import index
from dossier.search.index import index_parts as parts
from dossier.search.names import Form, as_one_word
from tests.search import unpacked

POINT = """---
title: "How long was it dark?"
kind: "point"
tags: ["Point"]
---

An hour.

## Why

A storm.
"""
GUIDE = """---
title: Guide
tags: [Guide]
search: { boost: 0.02 }
---
# Guide

One.

## Two

Three.
"""
DARK = "How long was it dark?"
PAGES = {"points/dark.md": POINT, "guide.md": GUIDE, "assets/x.css": "no page"}


def made(pages: dict[str, str], *forms: Form) -> dict[str, str]:
    return parts(pages, forms, ["the", "a", "was", "it"])


def listed(written: str) -> list[tuple[int, int]]:
    """The numbers of documents, each with the step of the term."""
    place, read = -1, []
    for value in unpacked.numbers(written.split("!", maxsplit=1)[0]):
        place += value // index.STEPS + 1
        read.append((place, value % index.STEPS))
    return read


def test_a_page_of_one_thing_is_one_document_and_others_are_cut() -> None:
    assert [
        ["0", "points/dark", DARK, "", "", "", "An hour.", "why", "Why", "A storm."],
        ["1", "guide", "Guide", "", "", "", "One."],
        ["1", "guide", "Two", "", "two", "", "Three."],
    ] == unpacked.texts(made(PAGES))  # fmt: skip


def test_a_term_of_the_title_says_more_than_one_of_the_text() -> None:
    terms = unpacked.terms(made(PAGES))
    [(place, of_title)], [(other, of_text)] = listed(terms["dark"]), listed(terms["storm"])
    assert (0, 0) == (place, other)
    assert of_title > of_text


def test_all_forms_of_a_name_lead_to_what_speaks_of_its_owner() -> None:
    pages = {
        "actors/kyiv.md": '---\ntitle: "Kyiv"\nkind: "actor"\n---\n\nA city.\n',
        "points/a.md": '---\ntitle: "A"\nkind: "point"\n---\n\nSaid in Kiev.\n',
        "points/b.md": '---\ntitle: "B"\nkind: "point"\n---\n\nSaid in Moscow.\n',
    }
    forms = [Form(text, "actors/kyiv.md") for text in ("Kyiv", "Kiev", "Київ", "the capital")]
    terms = unpacked.terms(made(pages, *forms))
    assert ["=0", "=0", "=0", "capital=0"] == [
        terms[first].split("!")[1] for first in ("kyiv", "kiev", "киів", "the")
    ]
    assert [0, 1] == [place for place, _ in listed(terms["@0"])]


def test_a_form_of_two_owners_marks_neither_and_leads_to_both() -> None:
    pages = {
        f"actors/{name}.md": f'---\ntitle: "{name}"\nkind: "actor"\n---\n\nThe minister.\n'
        for name in ("one", "two")
    }
    terms = unpacked.terms(made(pages, *(Form("minister", page) for page in pages)))
    assert "=0,1" == terms["minister"].split("!")[1]
    assert [[0], [1]] == [[place for place, _ in listed(terms[own])] for own in ("@0", "@1")]


def test_a_name_that_is_a_function_word_counts_as_it_is_written() -> None:
    page = '---\ntitle: "T"\nkind: "point"\n---\n\n{}\n'
    pages = {"a.md": page.format("He told us."), "b.md": page.format("The US agreed.")}
    terms = unpacked.terms(parts(pages, [Form("US", "actors/us.md")], ["us"]))
    assert [1] == [place for place, _ in listed(terms["@0"])]


def test_a_name_is_listed_by_its_sound() -> None:
    page = '---\ntitle: "T"\nkind: "point"\n---\n\nPyotr Tchaikovsky spoke.\n'
    forms = [
        Form("Pyotr Tchaikovsky", "actors/y.md"), Form("the former conductor", "actors/y.md"),
        Form("Kyiv", "actors/kyiv.md"), Form("Rio", "actors/rio.md"),
    ]  # fmt: skip
    terms = unpacked.terms(parts({"a.md": page}, forms, ["the"]))
    assert ["~khaikovski", "~kiv"] == [term for term in terms if term.startswith("~")]


def test_a_long_list_is_elsewhere_and_a_wide_beginning_has_its_weightiest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(index, "LONG", 60)
    monkeypatch.setattr(index, "TERM_PART", 80)
    pages = {
        f"points/{number}.md": f'---\ntitle: "T"\nkind: "point"\n---\n\nlamp lamp{number:03}\n'
        for number in range(200)
    }
    scripts = made(pages)
    terms = unpacked.terms(scripts)
    weightiest, _, more = terms["lamp"].split("!")
    count, number = unpacked.numbers(more)
    assert (200, index.WEIGHTIEST) == (count, len(listed(weightiest)))
    everywhere = unpacked.part(scripts[f"assets/search/l{number}.js"])
    assert list(range(200)) == [place for place, _ in listed(everywhere)]
    assert index.WEIGHTIEST == len(listed(terms["lamp0*"]))
    assert "lamp19*" not in terms or len(listed(terms["lamp19*"])) <= index.WEIGHTIEST


def test_the_same_pages_give_the_same_index() -> None:
    assert made(PAGES) == made(dict(reversed(PAGES.items())))


def test_a_point_is_listed_under_what_its_title_asks_for() -> None:
    terms = unpacked.terms(parts(PAGES, [], [], ["en"]))
    assert [0] == [place for place, _ in listed(terms["?long"])]
    assert [] == [term for term in terms if term.startswith("?") and term != "?long"]


def test_a_number_in_words_is_found_by_its_figures() -> None:
    page = '---\ntitle: "T"\nkind: "point"\n---\n\n{}\n'
    pages = {"a.md": page.format("Forty-two sailed."), "b.md": page.format("There were 42.")}
    terms = unpacked.terms(parts(pages, [], [], ["en"]))
    assert [0, 1] == [place for place, _ in listed(terms["42"])]


def test_what_comes_from_a_place_leads_to_it_and_is_no_spelling_of_it() -> None:
    page = '---\ntitle: "T"\nkind: "actor"\n---\n\nA state.\n'
    place = "actors/t.md"
    related = [Form("Dutch", place, is_spelling=False), Form("Holland", place)]
    made = parts({place: page}, [Form("Netherlands", place)], [], ["en"], related)
    terms = unpacked.terms(made)
    assert ["!=0", "!=0"] == [terms["dutch"], terms["holland"]]
    words = json.loads(unpacked.part(made["assets/search/words.js"]))
    assert "dutch" == words["others"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("North Pier 2", ("Northpier",)),
        ("the North Pier Company", ("Northpier", "Piercompany")),
        ("Port of the North", ()),
        ("Pier", ()),
    ],
)
def test_two_words_of_a_name_may_be_typed_as_one(name: str, words: tuple[str, ...]) -> None:
    assert words == as_one_word(name)

from __future__ import annotations

from dataclasses import replace

import pytest

from dossier.model import Edition
from dossier.pages.correcting import correction, corrections, edit, missing, place, report
from dossier.problems import Location
from tests.pages.ferry import EDITION

AT = Location("annotations/points/the-ship.yml", 12, 3, "- id: time")
KNOWN = replace(EDITION, repository="https://example.org/r")


def test_edit_opens_the_line_of_the_file() -> None:
    expected = "https://example.org/r/edit/main/annotations/points/the-ship.yml#L12"
    assert expected == edit(KNOWN, AT)


def test_a_place_without_a_line_is_the_file() -> None:
    whole = Location("annotations/dossier.yml")
    assert (
        "https://example.org/r/edit/main/annotations/dossier.yml",
        "annotations/dossier.yml",
    ) == (edit(KNOWN, whole), place(whole))


@pytest.mark.parametrize(
    ("branch", "written"),
    [("trunk", "trunk"), ("spring/second-try", "spring/second-try"), ("a#b c", "a%23b%20c")],
)
def test_edit_goes_to_the_branch(branch: str, written: str) -> None:
    expected = f"https://example.org/r/edit/{written}/annotations/points/the-ship.yml#L12"
    assert expected == edit(replace(KNOWN, branch=branch), AT)


def test_a_file_may_have_any_name() -> None:
    at = Location("annotations/points/gemäß & so.yml", 1)
    expected = (
        "https://example.org/r/edit/main/annotations/points/gem%C3%A4%C3%9F%20%26%20so.yml#L1"
    )
    assert expected == edit(KNOWN, at)


def test_report_fills_the_form_in() -> None:
    expected = (
        "https://example.org/r/issues/new?template=report.yml&title=Point%3A%20When%3F"
        "&place=annotations%2Fpoints%2Fthe-ship.yml%2C%20line%2012&edition=%7Bedition%7D"
    )
    assert expected == report(KNOWN, AT, "Point: When?")


def test_a_missing_citation_is_told_in_a_form_of_its_own() -> None:
    expected = (
        "https://example.org/r/issues/new?template=citation.yml&title=Missing%3A%20When%3F"
        "&place=When%3F"
    )
    assert expected == missing(KNOWN, "When?")


def test_a_long_title_is_cut() -> None:
    assert f"title={'a' * 99}%E2%80%A6&" in report(KNOWN, AT, "a" * 101)
    assert f"title={'a' * 100}&" in report(KNOWN, AT, "a" * 100)


def test_an_entry_among_others_has_both_ways_in_a_line() -> None:
    expected = (
        '[Edit this<span class="visually-hidden">&#58; annotations/points/the-ship.yml</span>, '
        f"line 12]({edit(KNOWN, AT)}) · "
        '[Report a problem<span class="visually-hidden"> with Point: When?</span>]'
        f"({report(KNOWN, AT, 'Point: When?')})\n{{: .to-source data-search-exclude }}"
    )
    assert expected == corrections(KNOWN, AT, "Point: When?")


def test_a_page_of_one_entry_has_both_ways_in_its_front_matter() -> None:
    assert {
        "edit": {
            "address": edit(KNOWN, AT),
            "place": "annotations/points/the-ship.yml, line 12",
        },
        "report": report(KNOWN, AT, "Point: When?"),
    } == correction(KNOWN, AT, "Point: When?")


@pytest.mark.parametrize("edition", [EDITION, replace(EDITION, branch="trunk")])
def test_without_a_repository_there_is_no_way(edition: Edition) -> None:
    assert ({}, "", "") == (
        correction(edition, AT, "Point"),
        corrections(edition, AT, "Point"),
        missing(edition, "When?"),
    )

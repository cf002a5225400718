"""Every entry leads to its own line in the editors' files, and to a form filled in for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Locator

from page_kinds import example
from tests.copied import ROOT
from tests.site.conftest import REPOSITORY
from tests.site.visit import Visitor
from tests.yaml_file import read_yaml

ADDRESS = f"https://github.com/{REPOSITORY}"
EDIT = re.compile(re.escape(f"{ADDRESS}/edit/main/") + r"([^#]+)#L(\d+)$")
FORMS = ROOT / ".github" / "ISSUE_TEMPLATE"

OF_ONE_ENTRY = ("article", "point", "actor", "quotation")
"""Kinds of page that are about one entry."""
OF_SEVERAL = {
    "records": ".record",
    "timeline": ":is(.moment, .lane)",
    "contradictions": ".entry:not(.at-peace)",
    "article": ".sidenote--gloss",
}
"""Kinds of page with several entries, and how each of them is marked."""


def line_of(project: Path, link: Locator) -> tuple[str, list[str]]:
    """The file of a project that a link opens, and its lines from the one on which it opens."""
    found = EDIT.match(link.get_attribute("href") or "")
    assert found is not None, link.get_attribute("href")
    lines = (project / unquote(found[1])).read_text(encoding="utf-8").splitlines()
    return found[1], lines[int(found[2]) - 1 :]


def filled_in(link: Locator) -> dict[str, str]:
    """The fields of the form that a link fills in."""
    address = urlsplit(link.get_attribute("href") or "")
    assert f"{address.scheme}://{address.netloc}{address.path}" == f"{ADDRESS}/issues/new"
    return {name: values[0] for name, values in parse_qs(address.query).items()}


@pytest.mark.parametrize("kind", OF_ONE_ENTRY)
def test_a_page_leads_to_the_line_of_its_entry(
    visitor: Visitor, site: Path, below: str, kind: str
) -> None:
    page = example(site, kind)
    id_ = Path(page).stem
    visitor.read(below + page)
    file, lines = line_of(site.parent, visitor.page.get_by_role("link", name="Edit this page"))
    begins = "seed:" if kind == "article" else f"- id: {id_}"
    assert (file.startswith(f"annotations/{kind}s"), True) == (True, lines[0].startswith(begins))
    report = visitor.page.locator(".edit").get_by_role("link", name="Report a problem")
    assert re.fullmatch(rf"{re.escape(file)}, line \d+", filled_in(report)["place"])


@pytest.mark.parametrize(
    ("kind", "file", "begins"),
    [
        ("home", "annotations/dossier.yml", "title: "),
        ("data", "annotations/dossier.yml", "title: "),
        ("reconstruction", "annotations/articles/", "  - quote: "),
    ],
)
def test_a_page_that_sums_up_leads_to_where_its_words_begin(
    visitor: Visitor, site: Path, below: str, kind: str, file: str, begins: str
) -> None:
    visitor.read(below + example(site, kind))
    found, lines = line_of(site.parent, visitor.page.get_by_role("link", name="Edit this page"))
    assert (found.startswith(file), lines[0].startswith(begins)) == (True, True), lines[0]


@pytest.mark.parametrize(("kind", "entry"), OF_SEVERAL.items())
def test_each_entry_of_a_page_leads_to_its_line(
    visitor: Visitor, site: Path, below: str, kind: str, entry: str
) -> None:
    visitor.read(below + example(site, kind))
    entries = visitor.page.locator(entry).all()
    assert entries
    for each in entries:
        links = each.locator(".to-source a")
        file, lines = line_of(site.parent, links.first)
        id_ = (each.get_attribute("id") or "").removeprefix("event--")
        begins = {
            "contradictions": r" +kind: ",
            "article": r" +- quote: |  - id: ",
        }.get(kind, f"- id: {re.escape(id_)}$")
        assert re.match(begins, lines[0]), (id_, file, lines[0])
        assert filled_in(links.last)["place"].startswith(file)


def test_a_missing_citation_can_be_reported(visitor: Visitor, site: Path, below: str) -> None:
    visitor.read(below + example(site, "point"))
    known = filled_in(visitor.page.get_by_role("link", name="report that one is missing"))
    question = visitor.page.get_by_role("heading", level=1).inner_text()
    assert known["template"] == "citation.yml"
    assert {"place": question, "title": f"Missing: {question}"}.items() <= known.items()
    assert set(known) - {"template", "title"} <= set(fields("citation.yml"))


def fields(name: str) -> Iterator[str]:
    """The ids of a form's fields that an address can fill in: no other kind can be filled."""
    form = read_yaml(FORMS / name)
    for part in form["body"]:
        if part["type"] in {"input", "textarea"}:
            yield part["id"]

"""Words selected on a page become lines that the check takes where the page says they go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.model import Dossier
from tests import story
from tests.site.accessibility import GUIDELINES, violations
from tests.site.copying import pasted, story_site
from tests.site.server import served
from tests.site.visit import HEIGHT, NARROW, Scheme, Visitor

SELECT = """([words, which]) => {
  const nodes = document.createTreeWalker(document.querySelector(".text"), NodeFilter.SHOW_TEXT);
  let left = which;
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node.parentElement.closest(".reference, .visually-hidden, .gutter")) continue;
    for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
      left -= 1;
      if (left) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return true;
    }
  }
  return false;
}"""
"""Selects words where they stand for the n-th time."""

WORDS = [
    ('"the lamp: out"', 1),
    ("# twice #", 1),
    ("- he said - slept", 1),
    ("'odd' that", 1),
    ("the lamp failed", 2),
    ("المصباح انطفأ", 1),
]
"""With quotation marks, a colon, a number sign, a hyphen before them; ambiguous; from right to
left."""
FEW = [WORDS[0], WORDS[-1]]
"""For forms that quote as a reading does."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return story_site(tmp_path_factory.mktemp("story"))


@pytest.fixture(scope="module")
def address(project: Path) -> Iterator[str]:
    with served(project / "site", "/harbour/") as found:
        yield found


def select(page: Page, words: str, which: int = 1) -> None:
    assert page.evaluate(SELECT, [words, which]), words
    expect(page.locator(".citing").get_by_role("button", name="Copy")).to_be_visible()


def copied(page: Page, form: str = "", whose: str = "") -> tuple[str, str]:
    """What is copied of the selected words in a form, and what the page says of its place."""
    if form:
        page.get_by_label("Copy as").select_option(form)
    if whose:
        page.locator(".citing select").last.select_option(whose)
    page.locator(".citing").get_by_role("button", name="Copy").press("Enter")
    field = page.locator(".citing textarea")
    return field.input_value(), page.locator(".citing [role=status]").inner_text()


def checked(project: Path, folder: Path, lines: str, place: str) -> Dossier:
    """The story with the lines at their place; a problem is a failure."""
    dossier, problems = story.checked(pasted(project, folder, lines, place))
    assert problems == ()
    assert dossier is not None
    return dossier


@pytest.mark.parametrize(("words", "which"), WORDS)
def test_a_reading_passes_at_its_place(
    visitor: Visitor, project: Path, address: str, tmp_path: Path, words: str, which: int
) -> None:
    visitor.read(f"{address}articles/storm.html")
    select(visitor.page, words, which)
    whole = checked(project, tmp_path / "it", *copied(visitor.page, "reading", "passengers"))
    last = next(each for each in whole.points if each.id == "passengers").readings[-1]
    assert (last.article, last.quote) == ("storm", words)
    assert visitor.complaints == []


@pytest.mark.parametrize(("words", "which"), FEW)
def test_a_point_passes_at_its_place(
    visitor: Visitor, project: Path, address: str, tmp_path: Path, words: str, which: int
) -> None:
    visitor.read(f"{address}articles/storm.html")
    select(visitor.page, words, which)
    whole = checked(project, tmp_path / "it", *copied(visitor.page, "point", "the-light"))
    new = whole.points[-1]
    assert (new.question, new.topic, new.event) == (
        f"What does each article say about “{words}”?", "the-light", "grounding",
    )  # fmt: skip
    assert [(each.article, each.quote) for each in new.readings] == [("storm", words)]


@pytest.mark.parametrize(("words", "which"), FEW)
def test_a_gloss_passes_where_there_was_none(
    visitor: Visitor, project: Path, address: str, tmp_path: Path, words: str, which: int
) -> None:
    visitor.read(f"{address}articles/storm.html")
    select(visitor.page, words, which)
    whole = checked(project, tmp_path / "it", *copied(visitor.page, "gloss", "unclear"))
    article = next(each for each in whole.articles if each.id == "storm")
    assert [(each.citation.exact, each.kind) for each in article.glosses] == [(words, "unclear")]


def test_a_gloss_passes_after_others(
    visitor: Visitor, project: Path, address: str, tmp_path: Path
) -> None:
    visitor.read(f"{address}articles/tidewire.html")
    select(visitor.page, "foundations")
    whole = checked(project, tmp_path / "it", *copied(visitor.page, "gloss", "synonym-swap"))
    article = next(each for each in whole.articles if each.id == "tidewire")
    assert article.glosses[-1].citation.exact == "foundations"


@pytest.mark.parametrize(
    ("actor", "words", "which"),
    [*(("captain", *each) for each in FEW), ("petrel", *WORDS[0])],
)
def test_a_name_passes_at_its_place(
    visitor: Visitor,
    project: Path,
    address: str,
    tmp_path: Path,
    actor: str,
    words: str,
    which: int,
) -> None:
    visitor.read(f"{address}articles/storm.html")
    select(visitor.page, words, which)
    whole = checked(project, tmp_path / "it", *copied(visitor.page, "alias", actor))
    aliases = next(each for each in whole.actors if each.id == actor).aliases
    assert (words, ("storm",)) in [(each.text, each.articles) for each in aliases]


def test_a_name_that_somebody_has_is_not_copied(visitor: Visitor, address: str) -> None:
    visitor.read(f"{address}articles/courier.html")
    select(visitor.page, "Skerry Island")
    assert copied(visitor.page, "alias", "captain") == ("", "Skerry Island already has this name.")


def test_a_page_of_a_point_leads_to_words_for_it(
    visitor: Visitor, project: Path, address: str, tmp_path: Path
) -> None:
    visitor.read(f"{address}points/rules-followed.html")
    visitor.page.locator(".copy-a-reading").get_by_role("link", name="Storm Post").click()
    expect(visitor.page.locator(".asked-for")).to_contain_text("Did the crew do what it should?")
    select(visitor.page, "nobody asked")
    lines, place = copied(visitor.page)
    whole = checked(project, tmp_path / "it", lines, place)
    last = next(each for each in whole.points if each.id == "rules-followed").readings[-1]
    assert (last.article, last.quote) == ("storm", "nobody asked")


def test_an_article_is_declared_silent_where_it_is_asked(
    visitor: Visitor, project: Path, address: str, tmp_path: Path
) -> None:
    visitor.read(f"{address}articles/storm.html?reading=lamp-lit-again")
    visitor.page.get_by_role("button", name="It says nothing on this point").click()
    box = visitor.page.locator(".citing")
    lines = box.locator("textarea").input_value()
    whole = checked(project, tmp_path / "it", lines, box.get_by_role("status").inner_text())
    found = next(each for each in whole.points if each.id == "lamp-lit-again")
    assert {"storm", "tidewire"} == set(found.silent)
    assert visitor.complaints == []


def test_an_article_is_declared_silent_where_no_list_is_begun(
    visitor: Visitor, project: Path, address: str, tmp_path: Path
) -> None:
    visitor.read(f"{address}articles/storm.html")
    select(visitor.page, "nobody asked")
    whole = checked(project, tmp_path / "it", *copied(visitor.page, "silent", "passengers"))
    found = next(each for each in whole.points if each.id == "passengers")
    assert ("storm",) == found.silent


def test_who_has_a_reading_cannot_be_declared_silent(visitor: Visitor, address: str) -> None:
    visitor.read(f"{address}articles/tidewire.html")
    select(visitor.page, "foundations")
    assert 0 == visitor.page.locator(".citing option[value=silent]").count()
    visitor.read(f"{address}articles/courier.html?reading=passengers")
    select(visitor.page, "taken off by lifeboat")
    assert 0 == visitor.page.locator(".asked-for button").count()


def test_a_new_point_names_the_others_that_are_declared_read(
    visitor: Visitor, project: Path, address: str, tmp_path: Path
) -> None:
    visitor.read(f"{address}articles/storm.html")
    select(visitor.page, "nobody asked")
    whole = checked(project, tmp_path / "it", *copied(visitor.page, "point", "the-light"))
    assert ("courier", "telegraph") == whole.points[-1].unread


def test_the_file_can_be_opened_at_the_place(visitor: Visitor, address: str) -> None:
    visitor.read(f"{address}articles/storm.html")
    select(visitor.page, "nobody asked")
    _, place = copied(visitor.page, "reading", "passengers")
    link = visitor.page.locator(".citing").get_by_role("link", name="Open the file")
    line = place.split("line ")[1].split(" ")[0]
    expected = f"https://github.com/somebody/harbour/edit/main/annotations/points.yml#L{line}"
    assert link.get_attribute("href") == expected


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_box_keeps_the_guidelines_and_fits_the_page(
    chromium: Browser, address: str, scheme: Scheme
) -> None:
    with Visitor.at(chromium, scheme=scheme) as visitor:
        visitor.read(f"{address}articles/storm.html?reading=passengers")
        select(visitor.page, "nobody asked")
        copied(visitor.page, "reading", "passengers")
        assert violations(visitor, GUIDELINES) == []
        visitor.page.set_viewport_size({"width": NARROW, "height": HEIGHT})
        box = visitor.page.locator(".citing").bounding_box()
        assert box is not None
        assert (box["x"] >= 0, box["x"] + box["width"] <= NARROW) == (True, True)

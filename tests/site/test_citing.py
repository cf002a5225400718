"""Words selected on a page become a citation that the check takes as it is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from random import Random
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from tests.copied import copy_story, surroundings
from tests.site.visit import Visitor
from tests.yaml_file import read_yaml

NUMBER = 5
"""Selections in each article."""

LENGTHS = """() => [...document.querySelectorAll(".block > .paragraph")]
  .map((each) => each.textContent.length)"""

SELECT = """([number, start, end]) => {
  const block = document.querySelectorAll(".block > .paragraph")[number];
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (start >= at && start <= at + node.length) range.setStart(node, start - at);
    if (end >= at && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}"""


PLACE = f"""(place) => {{
  ({SELECT})(place);
  return getSelection().getRangeAt(0).getBoundingClientRect().toJSON();
}}"""


def offered(page: Page, form: str = "") -> str:
    """What is selected in a form, asked for with the keyboard; empty when nothing is offered."""
    page.wait_for_function("() => window.insertions")
    page.evaluate("() => new Promise((done) => setTimeout(done, 20))")
    button = page.locator(".citing").get_by_role("button", name="Copy")
    if not button.is_visible():
        return ""
    if form:
        page.get_by_label("Copy as").select_option(form)
    button.press("Enter")
    words = page.get_by_role("textbox", name="Copied lines").input_value()
    page.get_by_role("textbox", name="Copied lines").press("Escape")
    return words


def test_citations_of_selected_words_pass_the_check(
    visitor: Visitor, site: Path, below: str, tmp_path: Path
) -> None:
    random = Random(1)
    pasted = []
    for article in sorted((site / "articles").glob("*.html")):
        visitor.read(f"{below}articles/{article.name}")
        if not visitor.page.locator(".text[data-cite]").count():
            continue
        lengths = visitor.page.evaluate(LENGTHS)
        for _ in range(NUMBER):
            number = random.randrange(len(lengths))
            start = random.randrange(lengths[number])
            end = min(lengths[number], start + random.choice((3, 8, 30, 90)))
            visitor.page.evaluate(SELECT, [number, start, end])
            pasted.append(offered(visitor.page, "citation"))
    assert len([words for words in pasted if words]) > len(pasted) / 2
    assert [] == problems(tmp_path, "".join(pasted))
    assert visitor.complaints == []


def problems(folder: Path, readings: str) -> list[str]:
    """What the check says when readings are pasted into a point of the story."""
    project = copy_story(folder, more=True)
    whole = read_yaml(project / "annotations" / "dossier.yml")
    topic = whole["topics"][0]["id"]
    point = f"- id: pasted\n  question: Pasted?\n  topic: {topic}\n  readings:\n{readings}"
    points = project / "annotations" / "points"
    (points / "pasted.yml").write_text(point, encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "dossier", "check", "--format", "json"],
        cwd=project, capture_output=True, text=True, encoding="utf-8", check=False,
        env=surroundings(),
    )  # fmt: skip
    # Whether the words say what their sentence does is for whoever selects them to answer.
    return [
        f"{problem['file']}:{problem['line']}: {problem['code']}: {problem['message']}"
        for problem in json.loads(checked.stdout)["problems"]
        if problem["code"] != "cut-turns-sense" and problem["severity"] == "error"
    ]


def test_words_are_first_offered_with_their_source_for_readers(
    visitor: Visitor, below: str
) -> None:
    page = visitor.page
    visitor.read(f"{below}articles/observer.html")
    page.evaluate(SELECT, [1, 0, 9])
    source = page.locator(".cite__words").inner_text()
    book, _, address = source.rpartition(" ")
    place = page.locator(".block:has(> .paragraph)").nth(1).get_attribute("id") or ""
    number = place.removeprefix("p")
    assert number.isdecimal()
    words, rest = offered(page).split("” (", 1)
    assert page.locator(".block > .paragraph").nth(1).inner_text().startswith(words[1:])
    fragment = f":~:text={quote(words[1:], safe='')},-in"
    assert rest == f"{book.rstrip('.')}, paragraph {number}). {address}#{place}{fragment}\n"


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("forty-two passengers", "forty%2Dtwo%20passengers"),
        ("off Skerry Island on Friday night", "off%20Skerry%20Island%20on%20Friday%20night"),
        (
            "on Friday night after the lighthouse at Kestrel Point went dark, and forty-two",
            "on%20Friday%20night%20after,went%20dark%2C%20and%20forty%2Dtwo",
        ),
        ("harbour master", "%2C%20the-,harbour%20master"),
    ],
)
def test_the_address_of_selected_words_leads_to_them(
    visitor: Visitor, below: str, words: str, fragment: str
) -> None:
    page = visitor.page
    page.set_viewport_size({"width": 360, "height": 240})
    address = f"{below}articles/courier.html"
    visitor.read(address)
    texts = page.locator(".block > .paragraph").all_inner_texts()
    number = next(n for n, text in enumerate(texts) if words in text)
    start = texts[number].index(words)
    page.evaluate(SELECT, [number, start, start + len(words)])
    given = ":~:text=" + offered(page).strip().partition(":~:text=")[2]
    assert given == f":~:text={fragment}"
    # The text fragment alone, so that nothing but the words can be what is scrolled to.
    page.goto("about:blank")
    page.goto(f"{address}#{given}")
    page.wait_for_function("() => scrollY > 0")
    box = page.evaluate(PLACE, [number, start, start + len(words)])
    assert 0 <= box["top"] < 240


def test_nothing_is_offered_for_words_that_are_not_the_articles(
    visitor: Visitor, site: Path, below: str
) -> None:
    article = max((site / "articles").glob("*.html"), key=lambda path: path.stat().st_size)
    visitor.read(f"{below}articles/{article.name}")
    visitor.page.evaluate(
        "() => getSelection().selectAllChildren(document.querySelector('.kicker'))"
    )
    assert "" == offered(visitor.page)


def test_words_that_are_copied_come_without_the_signs_of_notes(
    visitor: Visitor, site: Path, below: str
) -> None:
    article = max((site / "articles").glob("*.html"), key=lambda path: path.stat().st_size)
    visitor.read(f"{below}articles/{article.name}")
    visitor.page.context.grant_permissions(["clipboard-read"])
    words = visitor.page.evaluate(
        """() => {
          const block = document.querySelector(".block > .paragraph:has(.reference)");
          getSelection().selectAllChildren(block);
          const plain = block.cloneNode(true);
          for (const each of plain.querySelectorAll(".reference, .visually-hidden")) each.remove();
          return plain.textContent;
        }"""
    )
    visitor.page.keyboard.press("ControlOrMeta+C")
    copied = visitor.page.evaluate("navigator.clipboard.readText()")
    assert words.split() == copied.split()

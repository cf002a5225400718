"""Measures pages in screens; `measure_screens.py` runs this where Playwright is."""

from __future__ import annotations

import beside  # noqa: F401 (the folder above)

# isort: split
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

import browser

SCREENS = ((360, 740), (768, 1024), (1440, 900))
"""Width and height in pixels."""

LAID_OUT = "* { content-visibility: visible !important; }"
"""What is not in sight counts, too."""

BOTTOM = """(selector) => {
  const all = [...document.querySelectorAll(selector)];
  return all.length ? Math.max(...all.map((each) => each.getBoundingClientRect().bottom)) : 0;
}"""
"""How far down the last of some elements ends, in pixels; 0 where there are none."""

FIRST_SENTENCE = """() => {
  const paragraph = document.querySelector(".block > p:not(.gutter, .points)");
  if (!paragraph) return 0;
  const cutter = new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" });
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = [...cutter.segment(paragraph.textContent)][0].segment.trimEnd().length;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left <= node.length) { range.setEnd(node, left); break; }
    left -= node.length;
  }
  return range.getBoundingClientRect().bottom;
}"""
"""How far down the first sentence of an article ends, in pixels; 0 on pages of another kind."""

LENGTH = "(selector) => document.querySelector(selector)?.scrollHeight ?? 0"
"""How long an element is, in pixels."""

MOVED = 'http-equiv="refresh"'
SHEET = re.compile(rb"/Type\s*/Page\b")


@dataclass(frozen=True)
class Measure:
    """One length, in screens, and how long it may be at each width."""

    name: str
    pages: str
    """Which pages, below the site's folder; the farthest counts."""
    length: str
    """A function in the page that gives pixels."""
    selector: str
    limits: tuple[float, float, float]


MEASURES = (
    Measure("first page: both sides", "index.html", BOTTOM, ".lead .side", (1, 1, 1)),
    Measure("article: first sentence", "articles/*.html", FIRST_SENTENCE, "", (1.5, 1, 1)),
    Measure("matrix: first row", "compare/index.html", BOTTOM,
            ".matrix tbody:first-of-type > tr:nth-child(2)", (1, 1, 1)),
    Measure("matrix: length", "compare/index.html", LENGTH, ".matrix__table", (13, 8, 12)),
    Measure("contradictions: length", "contradictions/index.html", LENGTH, "body", (30, 20, 20)),
)  # fmt: skip

PAPER = (("contradictions", "contradictions/index.html", 16), ("a point", "points/*.html", 1))
"""What is printed, and on how many pages at most."""


def main(program: Path, site: Path, *, with_paper: bool) -> int:
    """Print the table. The exit code."""
    over = []
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=[*browser.ARGUMENTS])
        print(f"{'screens at':28}" + "".join(f"{width:>8}" for width, _ in SCREENS) + "   at most")
        for measure in MEASURES:
            lengths = [of_screen(started, site, measure, screen) for screen in SCREENS]
            limits = " ".join(f"{limit:g}" for limit in measure.limits)
            print(f"{measure.name:28}{''.join(f'{length:8.2f}' for length in lengths)}   {limits}")
            if any(length > limit for length, limit in zip(lengths, measure.limits, strict=True)):
                over.append(measure.name)
        for name, pattern, limit in PAPER if with_paper else ():
            sheets = sorted(on_paper(started, site, pattern), reverse=True)
            many = sum(number > limit for number, _ in sheets)
            print(f"{'on paper: ' + name:28}{sheets[0][0]:8} pages   at most {limit}; {many} of "
                  f"{len(sheets)} more")  # fmt: skip
            if many:
                over.append(f"{name} on paper")
        started.close()
    if over:
        print(f"\nOver the limit: {', '.join(over)}.")
    return 1 if over else 0


def of_screen(started: Browser, site: Path, measure: Measure, screen: tuple[int, int]) -> float:
    """The farthest of some pages, in screens of this size."""
    width, height = screen
    context = started.new_context(viewport={"width": width, "height": height})
    tab = context.new_page()
    lengths: list[float] = [
        shown(tab, page).evaluate(measure.length, measure.selector)
        for page in read(site, measure.pages)
    ]
    context.close()
    return max(lengths) / height


def on_paper(started: Browser, site: Path, pattern: str) -> Iterator[tuple[int, str]]:
    """How many sheets of A4 each page takes, and its name."""
    context = started.new_context()
    tab = context.new_page()
    for page in read(site, pattern):
        sheets = SHEET.findall(shown(tab, page).pdf(format="A4", prefer_css_page_size=True))
        yield len(sheets), page.name
    context.close()


def read(site: Path, pattern: str) -> list[Path]:
    """The pages that somebody reads, without those that lead on from a former address."""
    pages = sorted(site.glob(pattern))
    several = "*" in pattern
    pages = [page for page in pages if not several or page.name != "index.html"]
    return [page for page in pages if MOVED not in page.read_text(encoding="utf-8")]


def shown(tab: Page, page: Path) -> Page:
    """A page as it lies in the folder, all of it laid out."""
    tab.goto(page.as_uri(), wait_until="load")
    tab.add_style_tag(content=LAID_OUT)
    tab.evaluate("document.fonts.ready.then(() => null)")
    return tab


def run(arguments: Sequence[str]) -> int:
    """Measure the site that the arguments name."""
    return main(Path(arguments[0]), Path(arguments[1]), with_paper="paper" in arguments[2:])


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))

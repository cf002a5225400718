"""Measures how fast filters answer in a browser; `bench_pages.py` runs this where Playwright is."""

from __future__ import annotations

import beside  # noqa: F401 (the folder above)

# isort: split
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

import browser

PAGES = ("contradictions/index.html", "compare/index.html")
WIDTHS = (1440, 360)
RUNS = 5

CHOICES = """() => {
  const found = new Map();
  for (const field of document.querySelector("form.filters").elements) {
    if (!field.name) continue;
    const value = field.options?.[1]?.value ?? field.value;
    if (value && !found.has(field.name)) found.set(field.name, value);
  }
  return [...found];
}"""
"""The first value of every filter."""

CHOOSE = """async ([name, value]) => {
  const fields = [...document.querySelector("form.filters").elements]
    .filter((each) => each.name === name);
  const field = fields.find((each) => each.options || each.value === value);
  if (field.options) field.value = value;
  else field.checked = true;
  const began = performance.now();
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return performance.now() - began;
}"""
"""Chooses a value; the milliseconds until the page has been painted anew."""


def main(program: Path, site: Path) -> None:
    """Print a line for each page and width."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=[*browser.ARGUMENTS])
        for address in PAGES:
            for width in WIDTHS:
                page = started.new_page(viewport={"width": width, "height": 900})
                page.goto((site / address).as_uri(), wait_until="load")
                page.wait_for_timeout(1000)
                entries = page.evaluate("document.querySelectorAll('[data-entry]').length")
                taken = list(times(page))
                print(
                    f"  {address:28}{width:5} px{entries:6} entries"
                    f"{median(taken):7.0f} ms, at most {max(taken):.0f} ms"
                )
                page.close()
        started.close()


def times(page: Page) -> Iterator[float]:
    """For every choice, to filter and to show all again: the best of several runs."""
    for name, value in page.evaluate(CHOICES):
        runs = [
            [page.evaluate(CHOOSE, [name, choice]) for choice in (value, "")] for _ in range(RUNS)
        ]
        yield from map(min, zip(*runs, strict=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

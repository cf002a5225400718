"""Measures how soon the search answers the first letter; `scripts/tools/bench_search.py` runs it.

The page is that of the invented story, the index its own, or one of made-up pages: an article,
or a point, as it stands in the Markdown of a page. Figures are of this machine, slowed as is said.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

import browser as browsers
import invented
from dossier.search.index import FOLDER, index_parts
from dossier.search.names import Form
from dossier.text import STOP_WORDS
from tests.copied import copy_story, run
from tests.site.server import served
from tests.site.visit import HEIGHT, WIDE

SLOWER = 4
"""How many times the processor is slowed."""
LETTERS = "psatm"
RUNS = 3
SETTLED = 400
"""Milliseconds that a page is left alone once it is there."""
AHEAD = 1500
"""Milliseconds between the focus and the letter of a reader who thinks."""
BELOW = "/harbour/"

WATCH = """() => {
  const field = document.querySelector("[role=search] [role=combobox]");
  const list = document.querySelector(".search__list");
  window.answered = new Promise((answered) => {
    let began = 0;
    field.addEventListener("input", () => { began = performance.now(); }, { capture: true });
    new MutationObserver((_, observer) => {
      if (!list.querySelector(".search__result")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => answered(performance.now() - began)));
    }).observe(list, { childList: true });
  });
}"""
"""Milliseconds from the letter to the first result on the screen."""


def main(program: Path, sizes: list[int]) -> int:
    """Print a line for each size, and whether the reader thinks before typing.

    Args:
        program: the browser's.
        sizes: articles of the made-up dossiers.
    """
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        project = copy_story(Path(folder) / "story", more=True)
        built = run(project, "build.py")
        if built.returncode:
            print(built.stdout)
            return 1
        chromium = playwright.chromium.launch(executable_path=program, args=[*browsers.ARGUMENTS])
        _measure(chromium, project / "site", "5 articles")
        for size in sizes:
            _put(project / "site" / FOLDER, _index(Path(folder) / str(size), size))
            _measure(chromium, project / "site", f"{size:,} articles")
        chromium.close()
    return 0


def _measure(chromium: Browser, site: Path, name: str) -> None:
    parts = sorted((site / FOLDER).glob("*.js"))
    total = sum(path.stat().st_size for path in parts if path.name != "search.js")
    print(f"{name}: {total / 1000:,.0f} kB of index in {len(parts) - 1} parts")
    with served(site, BELOW) as address:
        for wait, said in ((AHEAD, "after a while in the field"), (0, "with the focus")):
            rounds = [
                _first_result(chromium, address, letter, wait)
                for letter in LETTERS
                for _ in range(RUNS)
            ]
            times, busy, sizes = zip(*rounds, strict=True)
            print(
                f"  a letter {said}: {median(times):.0f} ms on a processor slowed {SLOWER} times,"
                f" at most {max(times):.0f} ms; {SLOWER * median(busy):.0f} ms are"
                f" {SLOWER} times its own work; {max(sizes) / 1000:.0f} kB asked for",
                flush=True,
            )


def _first_result(
    chromium: Browser, address: str, letter: str, wait: int
) -> tuple[float, float, int]:
    """What it takes to the first result.

    Returns:
        milliseconds while slowed; milliseconds of processor time while not, which other programs
        do not lengthen; bytes asked for, not compressed.
    """
    with _reader(chromium, address) as (page, session):
        received = _received(session)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        _focus(page, wait)
        session.send("Input.insertText", {"text": letter})
        taken = _answered(page)
        size = sum(received)
    with _reader(chromium, address) as (page, session):
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        before = _busy(session)
        _focus(page, wait)
        if wait:
            before = _busy(session)
        session.send("Input.insertText", {"text": letter})
        _answered(page)
        return taken, _busy(session) - before, size


@contextmanager
def _reader(chromium: Browser, address: str) -> Iterator[tuple[Page, CDPSession]]:
    """A page that was just read, and watches for the first result."""
    context = chromium.new_context(viewport={"width": WIDE, "height": HEIGHT})
    page = context.new_page()
    page.goto(f"{address}index.html", wait_until="load")
    page.wait_for_timeout(SETTLED)
    page.evaluate(WATCH)
    yield page, context.new_cdp_session(page)
    context.close()


def _focus(page: Page, wait: int) -> None:
    page.evaluate("document.querySelector('[role=search] [role=combobox]').focus()")
    if wait:
        page.wait_for_timeout(wait)


def _busy(session: CDPSession) -> float:
    """Milliseconds for which the page's own thread has worked."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return 1000.0 * sum(float(each["value"]) for each in metrics if each["name"] == "TaskDuration")


def _answered(page: Page) -> float:
    return float(page.evaluate("() => window.answered"))


def _received(session: CDPSession) -> list[int]:
    """A list that grows by the bytes of each answer."""
    sizes: list[int] = []

    def note(event: dict[str, Any]) -> None:
        sizes.append(int(event["dataLength"]))

    session.on("Network.dataReceived", note)
    session.send("Network.enable")
    return sizes


def _put(folder: Path, index: Mapping[str, str]) -> None:
    """Put another index in place of a site's own."""
    for path in folder.glob("*.js"):
        if path.name != "search.js":
            path.unlink()
    for name, script in index.items():
        (folder / Path(name).name).write_text(script, "utf-8")


def _index(root: Path, articles: int) -> dict[str, str]:
    """The index of a made-up dossier with six points for each article."""
    invented.write(root, articles, 6 * articles)
    entries = [*_entries(root / "annotations" / "points.yml")]
    actors = [*_entries(root / "annotations" / "actors.yml")]
    pages = {f"points/{point['id']}.md": _point(point) for point in entries}
    for number in range(articles):
        text = (root / f"seeds/article-{number + 1}.txt").read_text("utf-8")
        headline, _, rest = text.partition("\n\n")
        pages[f"articles/article-{number + 1}.md"] = _page(headline, "article", "Article", 1, rest)
    for actor in actors:
        pages[f"actors/{actor['id']}.md"] = _page(
            actor["name"], "actor", "Person", 6, actor["description"]
        )
    forms = [Form(actor["name"], f"actors/{actor['id']}.md") for actor in actors]
    shutil.rmtree(root)
    return index_parts(pages, forms, sorted(STOP_WORDS["en"]), ["en"])


def _entries(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line.removeprefix("- "))


def _point(point: Mapping[str, Any]) -> str:
    readings = "\n\n".join(f"{each['says']}: {each['quote']}" for each in point["readings"])
    return _page(point["question"], "point", "Point", 2, readings)


def _page(title: str, kind: str, label: str, boost: float, text: str) -> str:
    head = {"title": title, "kind": kind, "tags": [label], "search": {"boost": boost}}
    lines = "\n".join(f"{key}: {json.dumps(value)}" for key, value in head.items())
    return f"---\n{lines}\n---\n\n{text}\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("sizes", nargs="*", type=int)
    given = parser.parse_args()
    sys.exit(main(given.program, given.sizes))

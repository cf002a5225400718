"""Reads and searches each language's site; `scripts/tools/try_languages.py` runs it."""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import browser as browsers
from page_kinds import KINDS, example
from tests.copied import copy_telling, run
from tests.languages.folder import STORIES, lay_out
from tests.site.accessibility import GUIDELINES, violations
from tests.site.searching import AMONG, FORGIVEN, typed
from tests.site.server import served
from tests.site.visit import HEIGHT, NARROW, WIDE, Visitor
from tests.yaml_file import read_yaml

SEARCHES = read_yaml(Path(__file__).parent / "searches.yml")
"""By language, what is typed, and the letters of the articles that are found."""
QUESTIONS = read_yaml(Path(__file__).parent / "questions.yml")
"""By language, what readers ask, and the page that must be among the first results."""
REPOSITORY = "somebody/story"
BELOW = "/story/"
FROM_RIGHT = frozenset({"ar", "he"})
PROSE = frozenset({"about", "contributing", "editing"})
"""Pages about the method, which are the same in every story."""

STATE = """() => {
  const page = document.scrollingElement;
  return {
    language: document.documentElement.lang,
    direction: getComputedStyle(document.documentElement).direction,
    ahead: Math.max(page.scrollWidth - document.documentElement.clientWidth, 0),
  };
}"""
"""The language and direction of the document, and how far it can be scrolled sideways."""
ADDRESSES = "options => options.map((option) => option.href ?? '')"


def main(program: Path, languages: list[str], pictures: Path | None) -> int:
    """Print what is wrong with each language's site, and 1 when anything is.

    Args:
        program: the browser's.
        languages: tags; those of ``STORIES``.
        pictures: a folder for a picture of every page, or nothing.
    """
    failed = 0
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=[*browsers.ARGUMENTS])
        for language in languages:
            faults = list(_faults(chromium, language, pictures))
            print("\n".join([f"{language}: {len(faults)} wrong", *faults]), flush=True)
            failed += bool(faults)
        chromium.close()
    return min(failed, 1)


def _faults(chromium: Browser, language: str, pictures: Path | None) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        project = copy_telling(Path(folder), partial(lay_out, story=STORIES[language]))
        built = run(project, "build.py", given={"GITHUB_REPOSITORY": REPOSITORY})
        if built.returncode:
            yield built.stdout
            return
        site = project / "site"
        yield from _unreadable(chromium, site, language, pictures)
        with served(site, BELOW) as address:
            yield from _unfound(chromium, address, language)
        yield from _unfound(chromium, f"{site.as_uri()}/", language)


def _unreadable(
    chromium: Browser, site: Path, language: str, pictures: Path | None
) -> Iterator[str]:
    """What is wrong with the pages as they are read."""
    wanted = {
        "language": language,
        "direction": "rtl" if language in FROM_RIGHT else "ltr",
        "ahead": 0,
    }
    for width in (NARROW, WIDE):
        with served(site, BELOW) as address, Visitor.at(chromium, width=width) as visitor:
            for kind in sorted(KINDS.keys() - PROSE):
                if not any(site.glob(KINDS[kind])):
                    continue
                visitor.read(address + example(site, kind))
                state = visitor.page.evaluate(STATE)
                if state != wanted:
                    yield f"  {kind} at {width}: {state}"
                found = violations(visitor, GUIDELINES, [width])
                yield from (f"  {kind}: {violation}" for violation in found)
                if pictures:
                    place = pictures / f"{language}-{kind}-{width}.png"
                    visitor.page.screenshot(path=place, full_page=True)
            yield from (f"  at {width}: {complaint}" for complaint in visitor.complaints)


def _unfound(chromium: Browser, address: str, language: str) -> Iterator[str]:
    """Words for which the search does not give the articles that it must."""
    with Visitor.at(chromium) as visitor:
        visitor.page.set_viewport_size({"width": WIDE, "height": HEIGHT})
        visitor.read(f"{address}index.html")
        for words, articles in SEARCHES[language].items():
            addresses = typed(visitor, words).evaluate_all(ADDRESSES)
            found = {
                match[1] for match in map(re.compile(r"/articles/(\w+)\.html").search, addresses)
                if match
            }  # fmt: skip
            if found != set(articles):
                yield f"  {words}: {sorted(found)} in place of {sorted(articles)}"
        yield from _unanswered(visitor, QUESTIONS.get(language, []))
        yield from (f"  searching: {complaint}" for complaint in visitor.complaints)


def _unanswered(visitor: Visitor, questions: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """Questions that are not answered among the first results, where these are too many."""
    missed = []
    for question in questions:
        addresses = typed(visitor, question["words"]).evaluate_all(ADDRESSES)
        if not any(f"/{question['page']}.html" in address for address in addresses[:AMONG]):
            missed.append(f"  {question['words']}: {addresses[:AMONG]}")
    if len(missed) > FORGIVEN * len(questions):
        yield from missed


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("languages", nargs="*", default=sorted(STORIES))
    parser.add_argument("--pictures", type=Path)
    given = parser.parse_args()
    sys.exit(main(given.program, given.languages or sorted(STORIES), given.pictures))

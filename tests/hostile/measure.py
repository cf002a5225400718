"""Puts every payload into every field, one round after the other, and counts what got through.

A round gives each field another payload. Some rounds are rendered with the template and the
search as well, by a whole build.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

from tests.copied import copy_story, run
from tests.hostile.planting import Plant, plant
from tests.hostile.twins import PAYLOADS, differences, in_turn, markdown, rendered
from tests.search import unpacked

SHOWN = 20
"""Of what got through, so many are printed."""


def _counting(change: Plant, counts: dict[str, int]) -> Plant:
    def counted(text: str) -> str:
        counts["pairs"] += 1
        return change(text)

    return counted


def of_pages(shift: int, counts: dict[str, int]) -> Iterator[str]:
    """What differs between the pages of a story of payloads and those of its twin."""
    more = shift % 8 == 0
    ours = markdown(_counting(in_turn(shift, twin=False), counts), more=more)
    twins = markdown(in_turn(shift, twin=True), more=more)
    counts["pages"] += len(ours)
    return differences(rendered(ours), rendered(twins))


def of_site(shift: int, counts: dict[str, int]) -> Iterator[str]:
    """The same of two whole builds: pages with their frames, search, downloads."""
    ours, own = _site(_counting(in_turn(shift, twin=False), counts))
    twins, other = _site(in_turn(shift, twin=True))
    counts["pages"] += len(ours)
    yield from differences(ours, twins)
    for name in sorted(own | other):
        if own.get(name) != other.get(name):
            yield f"{name}: the form is {own.get(name)} instead of {other.get(name)}"


def _site(change: Plant) -> tuple[dict[str, str], dict[str, object]]:
    """Every page of a built site and every entry of its search, as HTML; the form of its data.

    Raises:
        ValueError: the site cannot be built; the message is what was printed.
    """
    with tempfile.TemporaryDirectory() as folder:
        project = copy_story(Path(folder))
        plant(project, change)
        built = run(project, "build.py", given={"GITHUB_REPOSITORY": "somebody/harbour"})
        if built.returncode:
            raise ValueError(built.stdout)
        site = project / "site"
        pages = {
            path.relative_to(site).as_posix(): path.read_text("utf-8")
            for path in sorted(site.rglob("*.html"))
        }
        parts = (site / "assets" / "search").glob("d*.js")
        index = unpacked.texts({f"/{path.name}": path.read_text("utf-8") for path in parts})
        # The search shows words and never markup; its program is tried in a browser.
        for number, fields in enumerate(index):
            pages[f"search {number}"] = escape(" ".join(fields))
        return pages, dict(_forms(site / "data"))


def _forms(data: Path) -> Iterator[tuple[str, object]]:
    """How many rows and cells a table has, and which keys a file of values."""
    for path in sorted(data.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield path.name, [len(row) for row in csv.reader(file)]
    for path in sorted(data.rglob("*.json*")):
        yield path.name, _keys(json.loads(path.read_text("utf-8")))


def _keys(value: object) -> object:
    if isinstance(value, dict):
        return {name: _keys(inner) for name, inner in value.items()}
    return [_keys(inner) for inner in value] if isinstance(value, list) else type(value).__name__


def main(rounds: int, builds: int, first: int) -> int:
    """Print what got through, and the sums; at most 1."""
    counts = dict.fromkeys(("pairs", "pages"), 0)
    through = []
    for shift in range(first, first + rounds):
        through += [f"round {shift}: {what}" for what in of_pages(shift, counts)]
    for shift in range(first, first + builds):
        through += [f"build {shift}: {what}" for what in of_site(7 * shift, counts)]
    print("\n".join(through[:SHOWN]), end="\n" if through else "")
    print(
        f"{len(PAYLOADS)} payloads, {counts['pairs']} times in a field, {rounds} rounds and "
        f"{builds} builds, {counts['pages']} pages held against their twins: "
        f"{len(through)} got through"
    )
    return min(len(through), 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--builds", type=int, default=6)
    parser.add_argument("--first", type=int, default=0)
    given = parser.parse_args()
    sys.exit(main(given.rounds, given.builds, given.first))

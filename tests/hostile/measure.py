"""Puts every payload into every field, one round after the other, and counts what got through.

A round gives each field nine other payloads. Some rounds are rendered with the template and the
search as well, by a whole build. What a round gives depends on its number alone, so a run that is
stopped goes on where it was (``--first``), and nights add up.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from zipfile import ZipFile

from dossier.export import exports
from tests.copied import copy_story, run
from tests.hostile import exported
from tests.hostile.planting import Plant, plant
from tests.hostile.twins import (
    PAYLOADS,
    ROUNDS,
    TOGETHER,
    differences,
    edition,
    in_turn,
    pages_of,
    rendered,
)
from tests.search import unpacked

_PICTURE = re.compile(r'<meta (?:property="og:image[^"]*"|name="twitter:card") content="[^"]*">\s*')
"""What the head of a page says of the picture to be shared."""
SHOWN = 20
"""Of what got through, so many are printed."""


def _counting(change: Plant, counts: dict[str, int]) -> Plant:
    def counted(text: str) -> str:
        counts["pairs"] += TOGETHER
        return change(text)

    return counted


def of_pages(shift: int, counts: dict[str, int]) -> Iterator[str]:
    """What differs between the pages and data files of a story of payloads and its twin's."""
    more = shift % 8 == 0
    planted = edition(_counting(in_turn(shift, twin=False), counts), more=more)
    twin = edition(in_turn(shift, twin=True), more=more)
    files = exports(planted)
    ours, twins = pages_of(planted), pages_of(twin)
    counts["pages"] += len(ours)
    counts["files"] += len(files)
    yield from differences(rendered(ours), rendered(twins))
    yield from exported.differences(files, exports(twin))
    yield from exported.changed_cells(files)


def of_site(shift: int, counts: dict[str, int]) -> Iterator[str]:
    """The same of two whole builds: pages with their frames, search, downloads."""
    (ours, own), (twins, other) = (
        _site(_counting(in_turn(shift, twin=False), counts)),
        _site(in_turn(shift, twin=True)),
    )
    counts["pages"] += len(ours)
    counts["files"] += len(own)
    yield from differences(*_pictured_alike(ours, twins))
    yield from exported.differences(own, other)


def _pictured_alike(
    ours: dict[str, str], twins: dict[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Two sites, without the pictures to be shared that only one of them could draw.

    A payload may have a sign that no typeface has; its harmless twin has a comma there.
    """
    one_sided = {
        path
        for path in ours.keys() & twins.keys()
        if bool(_PICTURE.search(ours[path])) != bool(_PICTURE.search(twins[path]))
    }
    alike = [
        {path: _PICTURE.sub("", page) if path in one_sided else page for path, page in site.items()}
        for site in (ours, twins)
    ]
    return alike[0], alike[1]


def _site(change: Plant) -> tuple[dict[str, str], dict[str, str]]:
    """Every page of a built site and every entry of its search, as HTML; its data files.

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
        pages = _read(site, "*.html")
        parts = _read(site / "assets" / "search", "d*.js")
        index = unpacked.texts({f"/{path}": text for path, text in parts.items()})
        # The search shows words and never markup; its program is tried in a browser.
        for number, fields in enumerate(index):
            pages[f"search {number}"] = escape(" ".join(fields))
        with ZipFile(site / "data" / "dossier.zip") as archive:
            packed = {f"zip/{name}": archive.read(name).decode() for name in archive.namelist()}
        return pages, {**_read(site / "data", "*"), **_read(site, "*.svg"), **packed}


def _read(folder: Path, pattern: str) -> dict[str, str]:
    """The texts below a folder, by path; what is packed is left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob(pattern))
        if path.is_file() and path.suffix not in {".zip", ".gz"}
    }


def main(rounds: int, builds: int, first: int) -> int:
    """Print what got through, and the sums; at most 1."""
    counts = dict.fromkeys(("pairs", "pages", "files"), 0)
    through = 0
    for name, number, tried in (("round", rounds, of_pages), ("build", builds, of_site)):
        for shift in range(first, first + number):
            for what in tried(shift, counts):
                through += 1
                if through <= SHOWN:
                    print(f"{name} {shift}: {what}", flush=True)
    print(
        f"{len(PAYLOADS)} payloads, {counts['pairs']} times in a field, {rounds} rounds and "
        f"{builds} builds from {first} on, {counts['pages']} pages and "
        f"{counts['files']} data files held against their twins: {through} got through"
    )
    return min(through, 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--builds", type=int, default=6)
    parser.add_argument("--first", type=int, default=0, help="number of the first; 0")
    given = parser.parse_args()
    sys.exit(main(given.rounds, given.builds, given.first))

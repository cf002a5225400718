"""No test of the program speaks of the story that this repository tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.annotations import read
from tests.copied import kept
from tests.pins import ROOT

PINS = "tests/pins/"
NAMING = {"name", "short", "spelling", "misspelling"}
"""Kinds of alias that are a name and no word for an office."""


def telling() -> Iterator[str]:
    """Title, headlines, seeds, ids of articles, outlets, and what the people are called."""
    annotations, _ = read(ROOT / "annotations", root=ROOT)
    if annotations.dossier is not None:
        yield annotations.dossier.title
    for article in annotations.articles:
        yield from (article.id or "", article.seed, article.outlet)
        if article.headline:
            yield article.headline
    for actor in annotations.actors:
        if actor.kind == "person":
            yield actor.name
            yield from (alias.text for alias in actor.aliases if alias.kind in NAMING)


def test_no_other_file_of_the_tests_speaks_of_it() -> None:
    words = set(telling())
    assert words, "the annotations have no title, no article and nobody: nothing to look for"
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, words)))})(?!\w)")
    found = []
    for name in sorted(kept()):
        if name.startswith("tests/") and not name.startswith(PINS) and (ROOT / name).is_file():
            text = (ROOT / name).read_text(encoding="utf-8", errors="replace")
            found += [f"{name}: {met[0]}" for met in pattern.finditer(text)]
    assert found == []

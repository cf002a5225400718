"""What a page of ours weighs beside what the theme beneath brings, as it travels: compressed."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from page_kinds import KINDS, example
from tests.site.visit import Visitor

SCRIPT, ALL, FACES = 15_000, 40_000, 75_000
"""Bytes: of our scripts; of our scripts and style sheets; of the faces of the type."""

THEIRS = ("assets/javascripts/", "assets/stylesheets/")
"""Where the theme beneath has its own."""


def ours(visitor: Visitor, site: Path, below: str) -> dict[str, int]:
    """By the path of each file of ours that the page asked for: its bytes, compressed.

    The search's index is the dossier itself, and the page too; neither is counted.
    """
    asked = {unquote(urlsplit(address).path) for address in visitor.requests}
    paths = {path.removeprefix(urlsplit(below).path) for path in asked}
    return {
        path: len((site / path).read_bytes())
        if path.endswith(".woff2")
        else len(gzip.compress((site / path).read_bytes()))
        for path in paths
        if path.startswith("assets/") and not path.startswith(THEIRS)
    }


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_light(visitor: Visitor, site: Path, below: str, kind: str) -> None:
    visitor.read_to_the_end(below + example(site, kind))
    found = ours(visitor, site, below)
    scripts = sum(size for path, size in found.items() if path.endswith(".js"))
    faces = sum(size for path, size in found.items() if path.endswith(".woff2"))
    assert scripts < SCRIPT
    assert sum(found.values()) - faces < ALL
    assert 0 < faces < FACES

"""What a page of ours weighs beside what the theme beneath brings, as it travels: compressed."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.site.visit import Visitor

SCRIPT, ALL, FACES = 15_000, 40_000, 75_000
"""Bytes: of our scripts; of our scripts and style sheets; of the faces of the type."""
MORE = 40_000
"""Bytes that a page may ask for beyond what a page of the theme beneath asks for, faces too."""

THEIRS = ("assets/javascripts/", "assets/stylesheets/")
"""Where the theme beneath has its own."""


STOCK = (
    "stylesheets/main.*.css",
    "stylesheets/palette.*.css",
    "javascripts/bundle.*.js",
    "javascripts/workers/search.*.js",
)
"""What every page of the theme beneath asks for, besides its words and the search's index."""


def weight(file: Path) -> int:
    """The bytes of a file as it travels."""
    content = file.read_bytes()
    return len(content if file.suffix == ".woff2" else gzip.compress(content))


def asked(visitor: Visitor, site: Path, below: str) -> dict[str, int]:
    """By the path of each file that the page asked for, itself left out: its bytes."""
    named = {unquote(urlsplit(address).path) for address in visitor.requests}
    paths = {path.removeprefix(urlsplit(below).path) for path in named}
    return {path: weight(site / path) for path in paths if not path.endswith(".html")}

"""The browser tests and the screenshots visit a page of every kind."""

from __future__ import annotations

from pathlib import Path

from page_kinds import KINDS

GOLDEN = Path(__file__).parent / "golden"
ELSEWHERE = frozenset({"versions"})
"""Folders of pages that have browser tests of their own."""


def test_every_kind_of_page_is_visited() -> None:
    pages = [path.relative_to(GOLDEN).with_suffix(".html") for path in GOLDEN.rglob("*.md")]
    missed = [
        page.as_posix()
        for page in pages
        if page.parts[0] not in ELSEWHERE and not any(page.match(kind) for kind in KINDS.values())
    ]
    assert missed == [], "add its kind to scripts/page_kinds.py"

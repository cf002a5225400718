"""One page of every kind that the site has, for screenshots and browser tests."""

from __future__ import annotations

from pathlib import Path

KINDS = {
    "home": "index.html",
    "articles": "articles/index.html",
    "article": "articles/*.html",
    "capture": "captures/*.html",
    "reconstruction": "reconstructions/*.html",
    "compare": "compare/index.html",
    "pair": "compare/*--*.html",
    "point": "points/*.html",
    "contradictions": "contradictions/index.html",
    "quotations": "quotations/index.html",
    "quotation": "quotations/*.html",
    "lesson": "lessons/*.html",
    "lessons": "lessons/index.html",
    "actors": "actors/index.html",
    "actor": "actors/*.html",
    "heard": "compare/heard.html",
    "words": "compare/words.html",
    "positions": "compare/positions.html",
    "timeline": "timeline/index.html",
    "records": "records/index.html",
    "data": "data/index.html",
    "about": "about.html",
    "editing": "editing.html",
    "contributing": "contributing.html",
    "missing": "404.html",
}
"""Where the pages of each kind are, below the site's folder."""


def example(site: Path, kind: str) -> str:
    """The address of a page of this kind, below the site's folder; of several, the largest.

    Raises:
        LookupError: the site has none.
    """
    pattern = KINDS[kind]
    pages = [path for path in sorted(site.glob(pattern)) if _fits(path, pattern)]
    if not pages:
        raise LookupError(f"the site has no page {pattern}")
    return max(pages, key=lambda path: path.stat().st_size).relative_to(site).as_posix()


def _fits(path: Path, pattern: str) -> bool:
    return "*" not in pattern or path.name != "index.html"

"""No entry's id is given to a second part of its page, whatever the editor calls the entry."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from dossier import build, pages
from tests import story
from tests.hostile.twins import rendered

CALLED = {
    "lamp-asked-for": "strip-title",
    "battery-bought": "the-events",
    "quay-recording": "outside-the-articles",
    "lamp-first": "the-answer",
    "dark-lamp": "one-thing-several-words",
    "ferry-warned": "where-the-reports-contradict-each-other",
    "who-ordered-the-sailing": "low-a-reader-loses-little",
    "nothing-to-warn-of": "whole-sentences",
}
"""Entries by their ids, and how they could be called: like a part of their page."""
ID = re.compile(r'\sid="([^"]*)"')


def called(root: Path) -> Path:
    """The story, laid out, with entries that are called like parts of pages."""
    story.lay_out(root, more=True)
    ids = re.compile(rf"(?<![\w-])(?:{'|'.join(CALLED)})(?![\w-])")
    for path in (root / "annotations").rglob("*.yml"):
        text = ids.sub(lambda match: CALLED[match[0]], path.read_text("utf-8"))
        path.write_text(text, "utf-8")
    return root


@pytest.mark.long
def test_no_id_is_on_a_page_twice(tmp_path: Path) -> None:
    checked = build.check_annotations(called(tmp_path))
    assert checked.dossier, checked.problems
    made = pages.pages(build.work_out(checked.dossier))
    counts = {
        path: Counter(ID.findall(html))
        for path, html in rendered({p: t for p, t in made.items() if p.endswith(".md")}).items()
    }
    there = {anchor for count in counts.values() for anchor in count}
    assert {*CALLED.values()} <= there
    twice = {
        path: [anchor for anchor in count if count[anchor] > 1] for path, count in counts.items()
    }
    assert {} == {path: anchors for path, anchors in twice.items() if anchors}

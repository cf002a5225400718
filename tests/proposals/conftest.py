"""The invented story with one article taken away and drafted again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dossier.proposals import draft_annotations
from tests import story

DRAFT = "annotations/drafts/courier"
SHEET = """\
# yaml-language-server: $schema=../../.schema/quotations.json
# Proposed quotations of courier.txt. Complete what is right, and accept it;
# reject the rest.

# score 0.00: nobody is named before it; a-light-that-was-not-there has these words: \
add the reading there
- id: we-steered-by-a-light-that
  title: "We steered by a light that"
  speaker: harbour-master
  readings:
    - {article: "courier", mode: direct, quote: "We steered by a light that was not there"}

# score 0.00: nobody is named before it
- id: nobody-sails-until-the-lamp-burns
  title: "Nobody sails until the lamp burns"
  speaker: harbour-master
  readings:
    - {article: "courier", mode: direct, quote: "Nobody sails until the lamp burns again"}

# score 0.00: nobody is named before it
- id: gave-up-after-ten-minutes
  title: "gave up after ten minutes"
  speaker: harbour-master
  readings:
    - {article: "courier", mode: direct, quote: "gave up after ten minutes"}
"""
"""Quotations in the draft of an article, as earlier versions of the program proposed them."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The story without the article of the Courier, and with a completed draft of it."""
    return drafted(tmp_path)


def drafted(root: Path) -> Path:
    """Copy the story, take an article away, have it drafted, and complete the draft."""
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, root / folder)
    story.without_versions(root)
    (root / "annotations/articles/courier.yml").unlink()
    draft_annotations(root)
    article = root / DRAFT / "article.yml"
    article.write_text(
        article.read_text("utf-8") + "events: [grounding]\ncondition: original\ntrust: Fine.\n",
        "utf-8",
    )
    (root / "annotations/drafts/quotations.yml").unlink()
    (root / DRAFT / "quotations.yml").write_text(SHEET, "utf-8", newline="\n")
    return root


def contents(root: Path) -> dict[str, bytes]:
    """Every file of the annotations, by its path."""
    folder = root / "annotations"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }

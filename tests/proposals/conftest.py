"""The invented story with one article taken away and drafted again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dossier.proposals import draft_annotations
from tests import story

DRAFT = "annotations/drafts/courier"


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
    quotations = root / DRAFT / "quotations.yml"
    quotations.write_text(
        quotations.read_text("utf-8").replace("# speaker:", "speaker: harbour-master"), "utf-8"
    )
    return root


def contents(root: Path) -> dict[str, bytes]:
    """Every file of the annotations, by its path."""
    folder = root / "annotations"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }

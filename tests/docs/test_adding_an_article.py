"""The commands of "Add an article" in ``docs/editing.md`` do what the text says."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from click.testing import CliRunner

from dossier.cli import main
from tests import story
from tests.docs.keys import PAGE, section


def commands() -> list[list[str]]:
    """The commands in the order of the steps, as words for the program."""
    lines = re.findall(
        r"^ +python3 scripts/(\w+)\.py(.*)$",
        section(PAGE.read_text("utf-8"), "Add an article"),
        re.MULTILINE,
    )
    return [[command, *words.split()] for command, words in lines]


def test_the_steps_lead_from_a_seed_to_an_article(tmp_path: Path) -> None:
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    story.without_versions(tmp_path)
    annotations = tmp_path / "annotations"
    (annotations / "articles/courier.yml").unlink()
    draft, article, accepted, rejected, pins = commands()
    run(tmp_path, draft)
    complete(
        annotations / "drafts/courier/article.yml",
        "events: [grounding]\ncondition: original\ntrust: Its wording can be trusted.\n",
    )
    run(tmp_path, article)
    assert (annotations / "articles/courier.yml").exists()
    quotations = annotations / "drafts/quotations.yml"
    quotations.write_text(
        quotations.read_text("utf-8").replace("# speaker:", "speaker: harbour-master"), "utf-8"
    )
    run(tmp_path, accepted)
    assert f"- id: {accepted[-1]}" in (annotations / "quotations.yml").read_text("utf-8")
    run(tmp_path, rejected)
    (annotations / "articles/courier.yml").unlink()
    run(tmp_path, draft)
    assert rejected[-1] not in (annotations / "drafts/points.yml").read_text("utf-8")
    assert ["renew_pins"] == pins  # a script of the repository, not a command of the program


def complete(file: Path, more: str) -> None:
    file.write_text(file.read_text("utf-8") + more, "utf-8")


def run(root: Path, words: list[str]) -> None:
    result = CliRunner().invoke(main, ["--root", str(root), *words])
    assert 0 == result.exit_code, result.output

"""A command called outside a dossier says so in one sentence, and leaves with 2."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.cli import COMMANDS, main

NO_DOSSIER = (
    "so this is not a dossier's folder: go to one with cd, name it with --root before the command, "
    "make one with “dossier new”, or begin one in a copy of the project with "
    "“python3 scripts/begin.py”.\n"
)
ELSEWHERE = (
    "accept annotations/drafts/courier/article.yml --as courier",
    "add page.html",
    "build",
    "add page.html",
    "build --format json",
    "build --pages-only",
    "check",
    "check --format json",
    "decide",
    "draft",
    "edition",
    "mcp",
    "record",
    "reject annotations/drafts/courier/actors.yml ada-quill",
    "serve",
    "stamps",
    "stats",
    "unread",
    "upgrade",
    "verify draft.md",
)


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *words])


def test_every_command_but_two_is_called_elsewhere() -> None:
    assert set(COMMANDS) - {"begin", "new"} == {words.split()[0] for words in ELSEWHERE}


@pytest.mark.long
@pytest.mark.parametrize("there", ["nothing", "mkdocs.yml", "annotations/"])
@pytest.mark.parametrize("words", ELSEWHERE)
def test_outside_a_dossier_a_command_is_one_sentence(
    tmp_path: Path, words: str, there: str
) -> None:
    if there == "mkdocs.yml":
        (tmp_path / there).write_text("site_name: Another site\n", encoding="utf-8")
    elif there == "annotations/":
        (tmp_path / there).mkdir()
    before = sorted(tmp_path.rglob("*"))
    result = run(tmp_path, *words.split())
    assert (2, f"Error: There is no annotations/dossier.yml in {tmp_path}, {NO_DOSSIER}") == (
        result.exit_code,
        result.output,
    )
    assert before == sorted(tmp_path.rglob("*"))


@pytest.mark.parametrize("words", ELSEWHERE)
def test_a_command_explains_itself_outside_a_dossier(tmp_path: Path, words: str) -> None:
    assert 0 == run(tmp_path, words.split(maxsplit=1)[0], "--help").exit_code


def test_below_a_dossier_the_way_back_is_said(project: Path) -> None:
    result = run(project / "seeds", "check")
    assert (
        f"Error: There is no annotations/dossier.yml in {project / 'seeds'}, so this is not a "
        f"dossier's folder: go to the one above it, {project}.\n"
    ) == result.output


@pytest.mark.parametrize("command", ["build", "serve"])
def test_a_dossier_without_settings_is_one_sentence(project: Path, command: str) -> None:
    result = run(project, command)
    assert (2, f"Error: There is no mkdocs.yml in {project}, {NO_DOSSIER}") == (
        result.exit_code,
        result.output,
    )

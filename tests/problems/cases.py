"""Cases: what an editor does to the story, and all that is printed then.

A case names its edits: ``file`` with ``replace`` and ``by`` (the words stand there just once),
or with ``text``, ``hex``, ``delete``, ``rename`` or ``folder`` for the file as a whole. Files
are below the story's folder. ``prints`` is the whole output.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from dossier.problems import as_text
from tests import story

TESTS = Path(__file__).parents[1]


@dataclass(frozen=True)
class Case:
    """One case of a file of cases."""

    name: str
    edits: tuple[dict[str, str], ...]
    prints: str


def cases(file: Path) -> list[Case]:
    """The cases of a file."""
    listed: list[dict[str, Any]] = yaml.load(file.read_text("utf-8"), Loader=yaml.CBaseLoader)
    return [Case(item["name"], tuple(item["edits"]), item.get("prints", "")) for item in listed]


def printed(case: Case, folder: Path) -> str:
    """What is printed after a case's edits to a copy of the story in ``folder``."""
    apply(case, folder)
    return as_text(story.checked(folder)[1])


def apply(case: Case, folder: Path) -> None:
    """Copy the story to ``folder`` and edit it."""
    for part in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / part, folder / part)
    for edit in case.edits:
        _edit(edit, folder / edit["file"])


def _edit(edit: dict[str, str], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if "replace" in edit:
        text = path.read_text("utf-8")
        assert text.count(edit["replace"]) == 1, f"{path.name}: {edit['replace']}"
        path.write_text(text.replace(edit["replace"], edit["by"]), "utf-8")
    elif "text" in edit:
        path.write_text(edit["text"], "utf-8", newline="")
    elif "hex" in edit:
        path.write_bytes(bytes.fromhex(edit["hex"]))
    elif "rename" in edit:
        path.rename(path.with_name(edit["rename"]))
    elif "folder" in edit:
        path.unlink(missing_ok=True)
        path.mkdir()
    else:
        assert "delete" in edit, edit
        shutil.rmtree(path) if path.is_dir() else path.unlink()

"""Answers that are hard to write down, and a small project to begin in."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

from dossier.begin import Story, Wish
from tests import story
from tests.copied import copy_project

ROOT = Path(__file__).parents[2]
TODAY = date(2023, 3, 5)

PETREL = Story(
    title="The grounding of the Petrel",
    question="Why did the ferry run aground?",
    language="en",
    event="The ferry runs aground",
    date="2023-03-04",
)

HOSTILE = [
    "The Petrel: aground #1",
    "\"Quoted\" 'twice' “and” «once more»",
    "{{ site_name }} {% raw %} ${HOME} $x$",
    "<b>bold</b> &amp; <script>alert(1)</script>",
    "one | two || three",
    "- a list",
    "-title",
    "--yes",
    "+ plus",
    "* star *star* **star**",
    "& anchor",
    "! tag !ENV",
    "% directive",
    "@ at",
    "? question : value",
    "= equals ~~struck~~",
    "1. one",
    "2) two",
    "# heading #",
    "> block",
    "`code` [link](x) ![picture](y) _under_",
    "C:\\new\\tab \\",
    "no",
    "null",
    "12:30",
    ":smile: at :+1: o'clock, :a:b:",
    "parser:100:14",
    "010",
    "المد والجزر \u200f في الميناء",
    "Die Fähre 🚢 läuft auf 👩‍👩‍👧",
    "潮の満ち引き",
    "x" * 300,
    "word " * 60 + "end",
    "two  spaces",
    "a\u00a0no-break\u2003space",
]
"""Titles as somebody could type them, without spaces around them."""


def wish(of: Story = PETREL, **options: bool) -> Wish:
    """All answers given, and nothing asked."""
    return Wish(of.title, of.question, of.language, of.event, of.date, yes=True, **options)


def project(folder: Path) -> Path:
    """A project with the invented story, built pages, a page of the story by hand, and pins."""
    for part in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / part, folder / part)
    shutil.copytree(ROOT / "annotations/.schema", folder / "annotations/.schema")
    texts = {
        "mkdocs.yml": SETTINGS,
        "README.md": "# The night the light went out\n",
        "docs/about.md": "# About\n\n![How it is made](made.svg)\n",
        "docs/made.svg": "<svg/>\n",
        "docs/lamp.md": "# The lamp\n\n![The lamp](pictures/lamp.svg)\n",
        "docs/pictures/lamp.svg": "<svg/>\n",
        "tests/pins/counts.yml": "articles: 3\n",
        "tests/other.py": "",
        ".github/home.png": "a picture\n",
        ".github/workflows/pages.yml": "name: Pages\n",
        ".gitignore": "/site/\n/docs/index.md\n/docs/.written.json\n",
    }
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode("utf-8"))
    return folder


SETTINGS = """\
# A comment.
site_name: The night the light went out
theme:
  name: material
  language: en
nav:
  - Home: index.md
  - The dossier:
      - About: about.md
      - The lamp: lamp.md
  - Of the story:
      - The lamp again: lamp.md
plugins:
  - search
"""


def whole_project(folder: Path) -> Path:
    """A copy of the whole project that tells the invented story, whatever it told before."""
    copy_project(folder)
    for part in ("seeds", "annotations"):
        for path in (folder / part).iterdir():
            if path.name != ".schema":
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        shutil.copytree(story.FOLDER / part, folder / part, dirs_exist_ok=True)
    return folder


def commit(folder: Path) -> Path:
    """Everything in the folder becomes a commit."""
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    who = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org")
    git(folder, *who, "commit", "--quiet", "--message", "As it was")
    return folder


def git(folder: Path, *arguments: str) -> str:
    """What Git answers."""
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


_APART = (".git/", "annotations/.schema/")


def files(folder: Path) -> list[str]:
    """Every file of a project but Git's own and the schemas."""
    return sorted(
        name
        for path in folder.rglob("*")
        if path.is_file() and not (name := path.relative_to(folder).as_posix()).startswith(_APART)
    )

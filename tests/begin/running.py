"""Begin, with somebody or nobody at the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.begin import Wish, begin
from dossier.problems import DossierError
from tests.begin.stories import TODAY, files

LEFT = [
    ".github/workflows/pages.yml",
    ".gitignore",
    "README.md",
    "annotations/dossier.yml",
    "annotations/events.yml",
    "docs/about.md",
    "docs/made.svg",
    "mkdocs.yml",
    "seeds/README.md",
    "tests/other.py",
]
"""The files of a small project that has just been begun."""


def run(root: Path, wished: Wish, *answers: str) -> list[str]:
    """Begin, with somebody at the terminal if there are answers; what was printed and asked."""
    printed: list[str] = []
    waiting = iter(answers)

    def ask(question: str) -> str:
        printed.append(question)
        try:
            return next(waiting)
        except StopIteration:
            raise EOFError from None

    begin(root, wished, TODAY, ask if answers else None, printed.append)
    return printed


def refusal(root: Path, wished: Wish, *answers: str) -> str:
    """Why begin refuses; nothing may change then."""
    before = contents(root)
    with pytest.raises(DossierError) as refused:
        run(root, wished, *answers)
    assert before == contents(root)
    return str(refused.value)


def contents(root: Path) -> dict[str, bytes]:
    return {name: (root / name).read_bytes() for name in files(root)}

"""A name says what it holds: few are such as fit anything."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

VAGUE = {
    "around", "asked", "at", "each", "found", "gone", "here", "kept", "known", "met", "one",
    "rest", "said", "shown", "there", "told", "wanted", "whole",
}  # fmt: skip
MOST = {"dossier": 0.01, "scripts": 0.01}
"""The share of all bound names that may be vague: a field is named for its key, as ``whole``."""


def bound(tree: ast.AST) -> Iterator[str]:
    """The names of variables, arguments, functions and classes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name


@pytest.mark.parametrize("folder", sorted(MOST))
def test_few_names_are_vague(folder: str) -> None:
    every: Counter[str] = Counter()
    vague: Counter[str] = Counter()
    for path in sorted((ROOT / folder).rglob("*.py")):
        for name in bound(ast.parse(path.read_text(encoding="utf-8"))):
            every[name] += 1
            if name.lstrip("_") in VAGUE:
                vague[path.relative_to(ROOT).as_posix()] += 1
    assert vague.total() <= MOST[folder] * every.total(), vague.most_common(20)

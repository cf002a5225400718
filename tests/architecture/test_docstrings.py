"""Public functions say what their arguments are."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

FEWEST = 0.93
"""The share of public functions with several arguments that describe all of them."""


def public(body: list[ast.stmt]) -> Iterator[ast.FunctionDef]:
    """The public functions of a module or a class, and those of its classes."""
    for node in body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from public(node.body)
        elif isinstance(node, ast.FunctionDef) and (
            node.name == "__init__" or not node.name.startswith("_")
        ):
            yield node


def arguments(function: ast.FunctionDef) -> list[str]:
    given = function.args
    names = [name.arg for name in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return [name for name in names if name not in {"self", "cls"}]


def describes(function: ast.FunctionDef) -> bool:
    text = (ast.get_docstring(function) or "").partition("Args:")[2]
    return all(re.search(rf"^\s+{name}: ", text, re.MULTILINE) for name in arguments(function))


def test_public_functions_say_their_arguments() -> None:
    described, silent = 0, []
    for path in sorted((ROOT / "dossier").rglob("*.py")):
        for function in public(ast.parse(path.read_text("utf-8")).body):
            if len(arguments(function)) > 1:
                described += describes(function)
                if not describes(function):
                    silent.append(f"{path.relative_to(ROOT)}:{function.lineno}")
    assert described >= FEWEST * (described + len(silent)), silent

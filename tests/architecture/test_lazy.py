"""Packages whose names are loaded when needed give what their imports say."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAZY = sorted(
    path.parent
    for path in (ROOT / "dossier").rglob("__init__.py")
    if "= lazily(" in path.read_text("utf-8")
)
each_package = pytest.mark.parametrize("folder", LAZY, ids=lambda folder: folder.name)


def name_of(folder: Path) -> str:
    return ".".join(folder.relative_to(ROOT).parts)


def imported(folder: Path) -> dict[str, str]:
    """What a package's imports say: the module of each public name."""
    tree = ast.parse((folder / "__init__.py").read_text("utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return {
        name.name: (node.module or "").rpartition(".")[2]
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }


def listed(folder: Path) -> dict[str, str]:
    """What its table says."""
    tree = ast.parse((folder / "__init__.py").read_text("utf-8"))
    table = next(node for node in ast.walk(tree) if isinstance(node, ast.Dict))
    modules: dict[str, str] = ast.literal_eval(table)
    return {name: module for module, names in modules.items() for name in names.split()}


@each_package
def test_the_table_says_what_the_imports_say(folder: Path) -> None:
    assert imported(folder) == listed(folder)
    assert sorted(import_module(name_of(folder)).__all__) == sorted(listed(folder))


@each_package
def test_no_public_name_is_that_of_a_module(folder: Path) -> None:
    modules = {path.stem for path in folder.glob("*.py")}
    assert set() == modules & {*listed(folder)}


@each_package
def test_the_package_alone_loads_none_of_its_modules(folder: Path) -> None:
    package = name_of(folder)
    program = (
        f"import sys, {package}\n"
        f"print(*[name for name in sys.modules if name.startswith('{package}.')])\n"
        f"from {package} import {', '.join(sorted(listed(folder)))}"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert "" == answer.stdout.strip()


@each_package
def test_a_name_that_it_does_not_have_is_missing_as_anywhere(folder: Path) -> None:
    package = import_module(name_of(folder))
    with pytest.raises(AttributeError, match=f"module '{package.__name__}' has no attribute 'x'"):
        _ = package.x

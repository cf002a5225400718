"""Every import follows the table of packages in docs/contributing.md."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "dossier"

OUTSIDE = {
    "yaml": {"annotations", "draft"},
    "mkdocs": {"publish", "serve"},
    "material": set(),
    "os": {"begin", "cli", "lock", "publish", "serve", "terminal", "write"},
    "pathlib": {
        "add",
        "annotations",
        "begin",
        "build",
        "cli",
        "links",
        "lock",
        "new",
        "pin",
        "proposals",
        "publish",
        "published",
        "raster",
        "edition",
        "record",
        "seeds",
        "serve",
        "shipped",
        "upgrade",
        "write",
    },
    "shutil": {"begin", "publish", "serve"},
    "subprocess": {"begin", "publish", "serve"},
    "tempfile": {"publish", "serve", "write"},
    "http": {"fetch", "pin", "published", "serve"},
    "socket": {"fetch", "serve"},
    "ssl": {"fetch", "stamp"},
}
"""Who may import what others have no business with: the disk, YAML, the renderer, the network."""


@cache
def layers() -> dict[str, int]:
    """The layer of every package in the table."""
    text = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    table = text.partition("## Packages")[2].partition("\n## ")[0]
    found: dict[str, int] = {}
    for row, names in re.findall(r"^\| (\d+) \| ([^|]+) \|", table, flags=re.MULTILINE):
        found.update({name: int(row) for name in re.findall(r"`(\w+)`", names)})
    return found


def modules() -> list[Path]:
    public = {PACKAGE / "__init__.py", PACKAGE / "__main__.py"}
    return sorted(set(PACKAGE.rglob("*.py")) - public)


def package_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def imported(path: Path) -> frozenset[str]:
    """The dotted names that a module imports; ``from a import b`` counts as ``a.b``."""
    return frozenset(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_every_package_stands_in_the_table() -> None:
    assert sorted(layers()) == sorted({package_of(path) for path in modules()})


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_package_imports_only_from_lower_layers(path: Path) -> None:
    layer_of = layers()
    own = package_of(path)
    asked = {name.split(".")[1] for name in imported(path) if name.startswith("dossier.")}
    wrong = {name for name in asked - {own} if layer_of[name] <= layer_of[own]}
    assert wrong == set()


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_package_imports_nothing_that_is_for_others(path: Path) -> None:
    asked = {name.split(".")[0] for name in imported(path)} - {"dossier"}
    if "pathlib.Path" not in imported(path):
        asked.discard("pathlib")  # a path that no disk knows is only a way of writing names
    wrong = {name for name in asked & OUTSIDE.keys() if package_of(path) not in OUTSIDE[name]}
    assert wrong == set()

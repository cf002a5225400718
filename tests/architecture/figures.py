"""The figures of the architecture, for this version or a checkout of another.

    python -m tests.architecture.figures [FOLDER]
    python -m tests.architecture.figures --apart [FOLDER]

The second lists every module with one importer, by why it does not join it. Everything is read
from the syntax trees; nothing of the folder is imported.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from tests.architecture.test_docstrings import arguments, describes, public
from tests.architecture.test_names import VAGUE, bound

ROOT = Path(__file__).parents[2]
Tree = Mapping[str, ast.Module]
"""The syntax tree of each module by its dotted name."""


class Project:
    """The modules of a folder that has ``dossier/`` and ``tests/``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def modules(self, name: str) -> Tree:
        """The modules below one of its folders."""
        return {
            _dotted(path.relative_to(self.folder)): ast.parse(path.read_text("utf-8"))
            for path in sorted((self.folder / name).rglob("*.py"))
        }

    @cached_property
    def program(self) -> Tree:
        """The modules of the program itself."""
        return self.modules("dossier")

    @cached_property
    def importers(self) -> Mapping[str, set[str]]:
        """By each module of the program, those of the program that import it."""
        importers: dict[str, set[str]] = {name: set() for name in self.program}
        for name, tree in self.program.items():
            for imported in _imports(tree, self.program):
                if imported != name:
                    importers[imported].add(name)
        return importers

    @cached_property
    def tested(self) -> set[str]:
        """The modules that a test imports, or runs by name."""
        return {
            imported
            for tree in self.modules("tests").values()
            for imported in _imports(tree, self.program)
        }

    @cached_property
    def packages(self) -> Mapping[str, set[str]]:
        """By each package of the top level, those that it imports."""
        packages: dict[str, set[str]] = {}
        for name, owners in self.importers.items():
            own = _package(name)
            if own:
                packages.setdefault(own, set())
            for owner in map(_package, owners):
                if owner and own and owner != own:
                    packages.setdefault(owner, set()).add(own)
        return packages

    def with_one_importer(self) -> list[tuple[str, str]]:
        """Modules that one other module imports, which is not their package's own, and that one."""
        return sorted(
            (name, next(iter(owners)))
            for name, owners in self.importers.items()
            if len(owners) == 1 and not name.endswith("__main__")
        )


LONGEST = 450
"""Lines of a file at most."""
ALIKE = 4
"""Modules with one importer that one module imports are parts of its table."""


def why_apart(project: Project) -> dict[str, list[str]]:
    """Every module with one importer, by the first reason for which the two are no one file."""
    single = dict(project.with_one_importer())
    parts = Counter(single.values())
    listed: dict[str, list[str]] = {}
    for name, importer in single.items():
        tree, other = project.program[name], project.program[importer]
        package = name.rpartition(".")[0]
        later = {
            imported
            for node in ast.walk(other)
            if isinstance(node, ast.FunctionDef)
            for imported in _imports(ast.Module(node.body, []), project.program)
        }
        if importer == package:
            reason = "its package's public API is the importer"
        elif name in project.tested:
            reason = "has tests of its own"
        elif _package(name) != _package(importer):
            reason = "of another package"
        elif _lines(tree) + _lines(other) > LONGEST:
            reason = f"together longer than {LONGEST} lines"
        elif name in later:
            reason = "loaded when it is asked for"
        elif parts[importer] >= ALIKE:
            reason = "one of a table of like modules"
        else:
            reason = "a matter of its own"
        listed.setdefault(reason, []).append(f"{name} ({importer})")
    return dict(sorted(listed.items(), key=lambda item: -len(item[1])))


def levels(packages: Mapping[str, set[str]]) -> int:
    """The longest way downward from package to package; packages of a cycle count once."""
    depths: dict[str, int] = {}

    def depth(name: str, above: frozenset[str]) -> int:
        if name not in depths:
            below = packages[name] - above
            depths[name] = 1 + max((depth(item, above | {name}) for item in below), default=0)
        return depths[name]

    return max(depth(name, frozenset()) for name in packages)


def cycles(packages: Mapping[str, set[str]]) -> list[str]:
    """The packages that import themselves through others."""
    return [name for name in sorted(packages) if name in _reached(packages, name)]


def vague_names(tree: Tree) -> tuple[int, int]:
    """How many of all names that are bound fit anything, and how many there are."""
    names = [name.lstrip("_") for module in tree.values() for name in bound(module)]
    return sum(name in VAGUE for name in names), len(names)


def documented(tree: Tree) -> tuple[int, int]:
    """Public functions with several arguments that describe all of them, and how many there are."""
    functions = [
        function
        for module in tree.values()
        for function in public(module.body)
        if len(arguments(function)) > 1
    ]
    return sum(map(describes, functions)), len(functions)


def copied(project: Project) -> tuple[int, int, int]:
    """Fields of the model, those that a shape has by the same name, and those copied by hand.

    A model belongs to the shape of its name (``Point``, ``PointShape``). Copied by hand is a
    field that a call of the model in ``dossier/check`` is given by name from the same field of a
    shape: ``note=shape.note``, ``note=shape.note or ""``, ``actors=tuple(shape.actors)``.
    """
    shapes = {
        name.removesuffix("Shape"): {*fields}
        for name, fields in _classes(project.program, "dossier.schema")
    }
    models = {
        name: fields
        for name, fields in _classes(project.program, "dossier.model")
        if _OTHER.get(name, name) in shapes
    }
    shared = {
        (name, field)
        for name, fields in models.items()
        for field in shapes[_OTHER.get(name, name)].intersection(fields)
    }
    by_hand = {
        (call.func.id, field)
        for name, module in project.program.items()
        if name.startswith("dossier.check")
        for call in ast.walk(module)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        for field, value in _given(call, models.get(call.func.id, ()))
        if _takes_over(value, field, module)
    }
    return sum(map(len, models.values())), len(shared), len(shared & by_hand)


_OTHER = {"WordChoice": "Words", "Term": "Term", "Ruling": "Ruling"}
"""Models whose shapes have another name."""


def _given(call: ast.Call, fields: Sequence[str]) -> Iterator[tuple[str, ast.expr]]:
    """The arguments of a call by the names of the fields."""
    yield from zip(fields, call.args, strict=False)
    yield from ((keyword.arg, keyword.value) for keyword in call.keywords if keyword.arg)


def _takes_over(value: ast.expr, field: str, module: ast.Module) -> bool:
    """Whether an argument is the field of the same name of something else, and no more.

    It may stand in a variable of that name first.
    """
    if isinstance(value, ast.BoolOp) and isinstance(value.values[-1], ast.Constant):
        value = value.values[0]
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "tuple" and value.args:
        value = value.args[0]
    if isinstance(value, ast.Name) and value.id == field:
        return any(
            _takes_over(node.value, field, module)
            for node in ast.walk(module)
            if isinstance(node, ast.Assign)
            and not isinstance(node.value, ast.Name)
            and ast.unparse(node.targets[0]) == field
        )
    return isinstance(value, ast.Attribute) and value.attr == field


def _classes(tree: Tree, package: str) -> Iterator[tuple[str, list[str]]]:
    """The classes of a package with the names of their fields, in order."""
    for name, module in tree.items():
        if name.startswith(package):
            for node in ast.walk(module):
                if isinstance(node, ast.ClassDef):
                    yield (
                        node.name,
                        [
                            item.target.id
                            for item in node.body
                            if isinstance(item, ast.AnnAssign)
                            and isinstance(item.target, ast.Name)
                            and not item.target.id.startswith("_")
                            and "ClassVar" not in ast.unparse(item.annotation)
                        ],
                    )


def _imports(module: ast.Module, modules: Tree) -> Iterator[str]:
    """The modules that a module imports, now or later; one named in a text counts."""
    for node in ast.walk(module):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in modules else str(node.module) for name in names]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names = [node.value]
        yield from (name for name in names if name in modules)


def _reached(packages: Mapping[str, set[str]], name: str) -> set[str]:
    reached: set[str] = set()
    waiting = set(packages[name])
    while waiting:
        package = waiting.pop()
        reached.add(package)
        waiting |= packages[package] - reached
    return reached


def _lines(tree: ast.Module) -> int:
    return tree.body[-1].end_lineno or 0


def _dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _package(name: str) -> str:
    """The package of the top level that a module is in; empty for the program's own front."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 and parts[1] != "__main__" else ""


def figures(folder: Path) -> dict[str, str]:
    """Every figure by what it counts."""
    project = Project(folder)
    vague, names = vague_names(project.program)
    said, functions = documented(project.program)
    fields, shared, by_hand = copied(project)
    single = project.with_one_importer()
    untested = [name for name, _ in single if name not in project.tested]
    return {
        "modules": str(len(project.program)),
        "packages": str(len(project.packages)),
        "imports from package to package": str(sum(map(len, project.packages.values()))),
        "levels": str(levels(project.packages)),
        "packages in cycles": " ".join(cycles(project.packages)) or "0",
        "names that fit anything": f"{vague / names:.1%} of {names:,}",
        "public functions that say their arguments": f"{said / functions:.0%} of {functions:,}",
        "fields of the model, in the schema too, copied by hand": f"{fields}, {shared}, {by_hand}",
        "modules with one importer, without a test that imports them": (
            f"{len(single)}, {len(untested)}"
        ),
    }


def main(arguments: Sequence[str]) -> None:
    """Print the figures, or the modules with one importer."""
    folders = [Path(text) for text in arguments if text != "--apart"] or [ROOT]
    if "--apart" in arguments:
        for reason, names in why_apart(Project(folders[0])).items():
            print(f"{reason}: {len(names)}", *names, sep="\n    ")
        return
    for what, figure in figures(folders[0]).items():
        print(f"{what}: {figure}")


if __name__ == "__main__":
    main(sys.argv[1:])

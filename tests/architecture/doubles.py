"""Functions of the program that do the same under different names.

    python -m tests.architecture.doubles [FOLDER]

prints them, the longest first: functions whose statements are the same but for the names of
their variables. What two places decide alike in other words no program finds; ``docs`` has those.
"""

from __future__ import annotations

import ast
import copy
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2] / "dossier"
LEAST = 60
"""Code points of the statements from which on it is no mere turn of phrase."""


class _Renamed(ast.NodeTransformer):
    """Variables by the order in which they come."""

    def __init__(self, own: set[str]) -> None:
        self.own = own
        self.names: dict[str, str] = {}

    def visit_Name(self, node: ast.Name) -> ast.Name:
        if node.id in self.own:
            node.id = self._name(node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation, node.arg = None, self._name(node.arg)
        return node

    def _name(self, name: str) -> str:
        return self.names.setdefault(name, f"v{len(self.names)}")


def doubles(root: Path = ROOT) -> list[list[str]]:
    """Where functions stand that do the same, the longest first.

    Args:
        root: a package.
    """
    shapes: defaultdict[str, list[tuple[str, ast.FunctionDef]]] = defaultdict(list)
    for path in sorted(root.rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef):
                place = f"{path.relative_to(root).as_posix()}:{function.name}"
                shapes[_shape(function)].append((place, function))
    places: defaultdict[str, list[str]] = defaultdict(list)
    for functions in shapes.values():
        if len(functions) > 1:
            for place, function in functions:
                places[_body(function)].append(place)
    same = {body: found for body, found in places.items() if len(found) > 1 and len(body) >= LEAST}
    return [same[body] for body in sorted(same, key=len)[::-1]]


def _shape(function: ast.FunctionDef) -> str:
    """What kinds of nodes a function's statements have: where these differ, so does the rest."""
    statements = [statement for statement in function.body if not _is_text(statement)]
    kinds = (type(node).__name__ for statement in statements for node in ast.walk(statement))
    return " ".join(kinds)


def _body(function: ast.FunctionDef) -> str:
    """The statements of a function, its docstring apart, with variables numbered."""
    statements = [statement for statement in function.body if not _is_text(statement)]
    own = {name for statement in statements for name in _bound(statement)}
    every = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    renamed = _Renamed(own | {argument.arg for argument in every})
    renamed.visit(copy.deepcopy(function.args))
    return "\n".join(ast.unparse(renamed.visit(copy.deepcopy(item))) for item in statements)


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _bound(statement: ast.stmt) -> Iterator[str]:
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


if __name__ == "__main__":
    found = doubles(Path(sys.argv[1]) if sys.argv[1:] else ROOT)
    print("\n".join(", ".join(places) for places in found))
    print(len(found), "judgements,", sum(map(len, found)), "places")

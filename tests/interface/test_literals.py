"""No module that makes pages has words of its own: the catalogue has them all.

Literals are read from the code, so that those count too that no page of the tests shows.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.interface.extraction import KEYWORDS, ROOT

FOLDERS = ("dossier/pages", "dossier/render")

NOT_YET = frozenset(
    {
        "dossier.pages.actor",
        "dossier.pages.actors",
        "dossier.pages.article.__init__",
        "dossier.pages.article.about",
        "dossier.pages.article.body",
        "dossier.pages.article.controls",
        "dossier.pages.article.head",
        "dossier.pages.article.layers",
        "dossier.pages.article.notes",
        "dossier.pages.article.origin",
        "dossier.pages.article.passages",
        "dossier.pages.article.removed",
        "dossier.pages.articles",
        "dossier.pages.collation",
        "dossier.pages.compare",
        "dossier.pages.contradictions",
        "dossier.pages.correcting",
        "dossier.pages.data",
        "dossier.pages.descent",
        "dossier.pages.filters",
        "dossier.pages.gathering",
        "dossier.pages.home.__init__",
        "dossier.pages.home.agreed",
        "dossier.pages.home.coverage",
        "dossier.pages.home.guide",
        "dossier.pages.home.sharpest",
        "dossier.pages.home.story",
        "dossier.pages.imprint",
        "dossier.pages.insertions",
        "dossier.pages.matrix",
        "dossier.pages.meanings",
        "dossier.pages.origins",
        "dossier.pages.outlets",
        "dossier.pages.pair.__init__",
        "dossier.pages.pair.column",
        "dossier.pages.pair.share",
        "dossier.pages.pair.square",
        "dossier.pages.point",
        "dossier.pages.quotations",
        "dossier.pages.reconstruction",
        "dossier.pages.records",
        "dossier.pages.revision",
        "dossier.pages.stemma",
        "dossier.pages.strip",
        "dossier.pages.timeline",
        "dossier.pages.uses",
        "dossier.pages.versions.changes",
        "dossier.pages.versions.sheet",
        "dossier.pages.versions.text",
        "dossier.pages.withdrawn",
        "dossier.pages.wording",
        "dossier.render.escape",
        "dossier.render.quoting",
        "dossier.render.sigla",
    }
)
"""Modules whose words are not in the catalogue yet. The list only gets shorter."""

_WORDS = re.compile(r"[A-Z][a-z]{2,}|[a-z]{2,},? [a-z]{2,}|^ ?[a-z]{2,} $|^ [a-z]{2,}")
_NOT_WORDS = re.compile(r"<[^>]*>|\{:?[^{}]*\}?|#\w[\w-]*|\]\([^)]*\)")
_NO_WORDS_IN = frozenset({"class_", "role", "anchor"})
"""Arguments that are names for the style sheet or for links."""
_OF_TWO = frozenset({"say_as", "say_number", "later_number"})
_NO_WORDS = {
    "dossier.pages.data": {"Citation File Format"},
}


def modules() -> list[str]:
    paths = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    return sorted(".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths)


def path_of(module: str) -> Path:
    return ROOT.joinpath(*module.split(".")).with_suffix(".py")


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The lines and texts of a module's literals that look like words and are no messages."""
    tree = ast.parse(path.read_text("utf-8"))
    skipped = {id(node) for node in _passed_over(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = _NOT_WORDS.sub("", node.value)
            if id(node) not in skipped and _WORDS.search(text):
                yield node.lineno, node.value


def _passed_over(tree: ast.Module) -> Iterator[ast.AST]:
    """Literals that are messages, docstrings, keys, names of classes, or what errors say."""
    for node in ast.walk(tree):
        for part in _no_words(node):
            yield from ast.walk(part)


def _no_words(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Call():
            yield from _arguments(node)
        case ast.Expr(value=ast.Constant() as docstring):
            yield docstring
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if name.startswith("__"):
            yield value
        case ast.AnnAssign(annotation=annotation):
            yield annotation
        case ast.arg(annotation=ast.expr() as annotation):
            yield annotation
        case ast.FunctionDef(returns=ast.expr() as annotation):
            yield annotation
        case ast.Subscript(slice=key):
            yield key
        case ast.Raise():
            yield node


def _arguments(call: ast.Call) -> Iterator[ast.AST]:
    """The messages among a call's arguments, and the names of classes."""
    match call.func:
        case ast.Name(id=name) if name in KEYWORDS:
            yield from call.args[: 2 if name in _OF_TWO else 1]
        case ast.Attribute(attr="compile"):
            yield from call.args
    yield from (keyword.value for keyword in call.keywords if keyword.arg in _NO_WORDS_IN)


@pytest.mark.parametrize("module", modules())
def test_a_module_that_makes_pages_has_no_words_of_its_own(module: str) -> None:
    allowed = _NO_WORDS.get(module, set())
    left = [f"{line}: {text}" for line, text in literals(path_of(module)) if text not in allowed]
    if module in NOT_YET:
        assert left, f"{module} is converted: take it off NOT_YET"
    else:
        assert left == []

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

_WORDS = re.compile(r"[A-Z][a-z]{2,}|[a-z]{2,},? [a-z]{2,}|^ ?[a-z]{2,} $|^ [a-z]{2,}")
_NOT_WORDS = re.compile(r"""[\w-]+="|<[^>]*>|\{:?[^{}]*\}?|#\w[\w-]*|\]\([^)]*\)""")
_NO_WORDS_IN = frozenset({"class_", "role", "anchor"})
"""Arguments that are names for the style sheet or for links."""
_NO_WORDS = {
    "dossier.pages.cards": {"allow-popups allow-popups-to-escape-sandbox"},
    "dossier.pages.actor": {"Wikidata "},
    "dossier.pages.article.__init__": {"lesser contradictions"},
    "dossier.pages.article.head": {" switcher--many", " .headline data-search-exclude"},
    "dossier.pages.article.layers": {" data-search-exclude }"},
    "dossier.pages.assets": {"//# allFunctionsCalledOnLoad"},
    "dossier.pages.insertions": {"silentPlace"},
    "dossier.pages.linked": {
        *("Question", "WebPage", "Quotation", "Dataset", "NewsArticle", "CreativeWork", "Thing"),
        *("Organization", "Claim", "DataDownload", "Person", "inLanguage", "mainEntity"),
        *("isPartOf", "encodingFormat", "contentUrl"),
    },
    "dossier.pages.parts": {"Entry", "Value"},
    "dossier.pages.matrix": {" matrix--many", " matrix--long", '.matrix--many td[colspan="'},
    "dossier.pages.pair.__init__": {"Alt+", "ArrowUp", "ArrowDown"},
    "dossier.pages.pair.column": {"passage moved"},
    "dossier.pages.point": {f"no-voice is-{state}" for state in ("silent", "unread", "incomplete")},
    "dossier.pages.styles": {"edition ", " (Edition ", "Chicago", "September"},
    "dossier.pages.timeline": {" moment--lane-"},
    "dossier.render.escape": {' dir="auto" data-upright', '<em class="mentioned"'},
    "dossier.render.sigla": {" siglum--pair", "siglum ", " outlet-hollow", " siglum--"},
}
"""Names of classes, attributes and keys that look like words, by module; styles of citation are
English in every language."""
_TAGS = "dossier.render.quoting"
"""The module with the tags of languages."""


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
            yield from call.args[: KEYWORDS[name]]
        case ast.Attribute(attr="compile"):
            yield from call.args
    yield from (keyword.value for keyword in call.keywords if keyword.arg in _NO_WORDS_IN)


@pytest.mark.parametrize("module", modules())
def test_a_module_that_makes_pages_has_no_words_of_its_own(module: str) -> None:
    allowed = _NO_WORDS.get(module, set())
    left = [f"{line}: {text}" for line, text in literals(path_of(module)) if text not in allowed]
    assert left == [] or module == _TAGS

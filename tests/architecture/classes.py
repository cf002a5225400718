"""The classes that style sheets name, that pages and scripts write, and that scripts look for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.architecture.style_sheets import ROOT, THEME, site_rules

SHAPE = re.compile(
    r"(?P<block>[a-z]+(?:-[a-z0-9]+)*)(?P<element>__[a-z]+(?:-[a-z0-9]+)*)?"
    r"(?P<modifier>--[a-z]+(?:-[a-z0-9]+)*)?"
)
"""A block, an element of it, or a modifier of either. A state is a block's that begins with is-."""

GOLDEN = [
    path
    for folder in ("tests/pages/golden", "tests/begin/golden", "tests/withdrawn/golden")
    for path in sorted((ROOT / folder).rglob("*.md"))
]
TEMPLATES = sorted(THEME.rglob("*.html"))
SCRIPTS = sorted(THEME.rglob("*.js"))
_CODE = ("pages", "render", "model", "collate")
"""Packages whose words become classes: what pages write, and the kinds they are named after."""

_NAME = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_ATTRIBUTE = re.compile(r'\bclass="([^"]*)"')
_LIST = re.compile(r"\{:? ([^{}\n]*)\}")


@dataclass(frozen=True)
class Written:
    """Classes as the code spells them: whole, or a beginning that a value completes."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]

    def __contains__(self, name: str) -> bool:
        return name in self.whole or name.startswith(self.beginnings)


def named_in(selector: str) -> list[str]:
    """The classes of a selector, strings in it left out."""
    return _NAME.findall(re.sub(r'"[^"]*"', "", selector))


@cache
def styled() -> frozenset[str]:
    """The classes that the site's style sheet has rules for."""
    return frozenset(name for rule in site_rules() for name in named_in(rule.selector))


def attributes(text: str) -> Iterator[list[str]]:
    """The classes of each element of a page or a template, in HTML or in an attribute list."""
    text = re.sub(r"\{\{.*?\}\}", "value", text)
    for value in _ATTRIBUTE.findall(text):
        yield value.split()
    for value in _LIST.findall(text):
        names = [name[1:] for name in value.split() if name.startswith(".")]
        if names:
            yield names


@cache
def of_pages() -> frozenset[tuple[str, ...]]:
    """The classes of each element of the golden pages and the templates, each list once."""
    texts = (path.read_text(encoding="utf-8") for path in [*GOLDEN, *TEMPLATES])
    return frozenset(
        tuple(names) for text in texts for names in [*attributes(text), *_frames(text)]
    )


def _frames(page: str) -> Iterator[list[str]]:
    """The classes of the element around a page, which the template names after its kind."""
    kinds = re.findall(r'^kind: "(\w+)"', page, re.MULTILINE)
    return (["dossier", f"dossier--{kind}"] for kind in kinds)


@cache
def of_scripts() -> frozenset[tuple[str, ...]]:
    """The classes that scripts give to elements."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    given = [
        *_ATTRIBUTE.findall(text),
        *re.findall(r'(?:className = |class: |\bbutton\()"([^"]+)"', text),
        *(
            name
            for arguments in re.findall(r"classList\.(?:add|toggle)\(([^)]*)\)", text)
            for name in re.findall(r'["`]([^"`]+)["`]', arguments)
        ),
    ]
    names = ([part for part in value.split() if "${" not in part] for value in given)
    return frozenset(tuple(part) for part in names)


def looked_for() -> dict[str, list[str]]:
    """By script: the classes in the selectors by which it looks for elements."""
    call = re.compile(
        r"(?:querySelector(?:All)?|closest|matches)\??\.?\(\s*([\"`])(.*?)\1", re.DOTALL
    )
    return {
        path.name: [
            name
            for _, selector in call.findall(path.read_text(encoding="utf-8"))
            for name in named_in(re.sub(r"\$\{[^}]*\}|\[[^\]]*\]", "", selector))
        ]
        for path in SCRIPTS
    }


@cache
def of_code() -> Written:
    """The words in the texts of the packages that write pages, and what scripts complete."""
    whole: set[str] = set()
    scripts = "".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    beginnings = set(re.findall(r"`([a-z][\w-]*-)\$\{", scripts))
    for path in (path for package in _CODE for path in (ROOT / "dossier" / package).rglob("*.py")):
        for text, goes_on in _texts(path):
            words = re.findall(r"[a-z][\w-]*", text)
            whole.update(words)
            if goes_on and words and text.endswith(("-", "_")):
                beginnings.add(words[-1])
    return Written(frozenset(whole), tuple(sorted(beginnings)))


def _texts(path: Path) -> Iterator[tuple[str, bool]]:
    """Each text of a module, and whether a value follows it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            for part, after in zip(node.values, [*node.values[1:], None], strict=True):
                if isinstance(part, ast.Constant):
                    yield str(part.value), after is not None
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value, False

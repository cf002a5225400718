"""The rules of the project's style sheets, read just far enough to be held against our own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dossier.pages import assets

ROOT = Path(__file__).parents[2]
THEME = ROOT / "dossier" / "theme"
PARTS = sorted((THEME / "assets" / "css").rglob("*.css"))
LIVE = ROOT / "dossier" / "serve" / "queue.css"
"""The style sheet of the live server's queue, a page that is never published."""

_TOKEN = re.compile(r'/\*.*?\*/|"(?:[^"\\]|\\.)*"|[{};]|[^"{};/]+|/', re.DOTALL)


@dataclass(frozen=True)
class Rule:
    """A rule with selectors, or one like ``@font-face`` that has declarations itself."""

    around: tuple[str, ...]
    """The at-rules it stands in, the outermost first: ``@layer blocks``, ``@media print``."""
    selector: str
    declarations: tuple[str, ...]


def rules(text: str) -> Iterator[Rule]:
    """The rules of a style sheet, in order; those without declarations are left out."""
    open_blocks: list[tuple[str, list[str]]] = []
    prelude = ""
    for token in _TOKEN.findall(text):
        if token.startswith("/*"):
            continue
        if token == "{":
            open_blocks.append((" ".join(prelude.split()), []))
        elif token in {";", "}"}:
            if prelude.strip() and open_blocks:
                open_blocks[-1][1].append(" ".join(prelude.split()))
            if token == "}":
                selector, declarations = open_blocks.pop()
                if declarations:
                    around = tuple(name for name, _ in open_blocks)
                    yield Rule(around, selector, tuple(declarations))
        else:
            prelude += token
            continue
        prelude = ""


@cache
def site_rules() -> tuple[Rule, ...]:
    """The rules of the site's style sheet, for a dossier of many articles."""
    return tuple(rules(assets.pages(9)[assets.STYLE]))

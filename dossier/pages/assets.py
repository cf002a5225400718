"""The site's style sheet and its scripts, put together from their parts.

A page loads one file of each; the program of the search is loaded when somebody searches. The
parts lie in ``dossier/theme/assets``, one for each thing on a page, so that a person finds what
to change.
"""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

from dossier.pages import matrix

STYLE = "assets/dossier.css"
SCRIPT = "assets/dossier.js"
SEARCH = "assets/search/search.js"

_FIRST = ("tokens.css", "ground.css", "type.css", "words.js")
"""What the other parts build on."""
_COMPILED = "//# allFunctionsCalledOnLoad"
"""Asks a browser to compile all of a script while it loads, and not with the first letter."""
_LAST = ("print.css", "print-point.css")
"""What overrules the other parts."""


def pages(articles: int = 0) -> dict[str, str]:
    """The style sheet and the scripts, by path below ``docs/``.

    Args:
        articles: how many the dossier has: the style sheet says what no page may say in an
            attribute, for a strict policy of a server forbids that.
    """
    parts = files("dossier") / "theme" / "assets"
    *style, last = _in_order(parts / "css", ".css")
    return {
        STYLE: "\n".join([*style, matrix.style(articles), last]),
        SCRIPT: "\n".join(_in_order(parts / "scripts", ".js")),
        # Its parts know each other's names, which are nobody else's.
        SEARCH: "\n".join(
            [_COMPILED, "(() => {", *_in_order(parts / "search", ".js"), "})();", ""]
        ),
    }


def _in_order(folder: Traversable, ending: str) -> list[str]:
    names = sorted(part.name for part in folder.iterdir() if part.name.endswith(ending))
    between = [name for name in names if name not in (*_FIRST, *_LAST)]
    ordered = [name for name in (*_FIRST, *between, *_LAST) if name in names]
    return [(folder / name).read_text(encoding="utf-8") for name in ordered]

"""The site's style sheet and its scripts, put together from their parts.

A page loads one file of each; the program of the search is loaded when somebody searches. The
parts lie in ``dossier/theme/assets``, one for each thing on a page, so that a person finds what
to change.
"""

from __future__ import annotations

import re
from importlib.resources import files
from importlib.resources.abc import Traversable

from dossier.pages import matrix

STYLE = "assets/dossier.css"
SCRIPT = "assets/dossier.js"
SEARCH = "assets/search/search.js"

_FIRST = ("ground.css", "type.css", "words.js")
"""What the other parts of a layer, or of the script, build on."""
_COUNTED = "blocks"
"""The layer that has what depends on the dossier."""
_COMPILED = "//# allFunctionsCalledOnLoad"
"""Asks a browser to compile all of a script while it loads, and not with the first letter."""


def pages(articles: int = 0) -> dict[str, str]:
    """The style sheet and the scripts, by path below ``docs/``.

    Args:
        articles: how many the dossier has: the style sheet says what no page may say in an
            attribute, for a strict policy of a server forbids that.
    """
    parts = files("dossier") / "theme" / "assets"
    return {
        STYLE: _style(parts / "css", matrix.style(articles)),
        SCRIPT: plain("\n".join(_in_order(parts / "scripts", ".js"))),
        # Its parts know each other's names, which are nobody else's.
        SEARCH: plain(
            "\n".join([_COMPILED, "(() => {", *_in_order(parts / "search", ".js"), "})();", ""])
        ),
    }


def _style(folder: Traversable, counted: str) -> str:
    """The style sheet: each folder is a layer, and a later one overrules those before it.

    Args:
        folder: has the folders of the layers, ``1-tokens`` and so on.
        counted: rules that depend on the dossier.
    """
    layers = {}
    for part in sorted(folder.iterdir(), key=lambda part: part.name):
        name = part.name.partition("-")[2]
        layers[name] = [*_in_order(part, ".css"), *([counted] if name == _COUNTED else [])]
    bodies = ["\n".join([f"@layer {name} {{", *rules, "}", ""]) for name, rules in layers.items()]
    return bare("\n".join([f"@layer {', '.join(layers)};\n", *bodies]))


def bare(style: str) -> str:
    """A style sheet as it travels: without comments and empty lines, which only editors need.

    Args:
        style: of ours, where no text holds the sign of a comment.
    """
    return re.sub(r"\n\s*\n", "\n", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL))


def plain(script: str) -> str:
    """A script as it travels: without indents, and comments on lines of their own.

    Args:
        script: of ours, where a text that goes on over the end of a line is HTML.
    """
    bared = re.sub(r"^[ \t]*/\*.*?\*/[ \t]*\n", "", script, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"^[ \t]+|^\n", "", bared, flags=re.MULTILINE)


def _in_order(folder: Traversable, ending: str) -> list[str]:
    names = sorted(part.name for part in folder.iterdir() if part.name.endswith(ending))
    ordered = sorted(names, key=lambda name: name not in _FIRST)
    return [(folder / name).read_text(encoding="utf-8") for name in ordered]

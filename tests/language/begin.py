"""Begin the file of a language, or say what is wrong in it.

    python -m tests.language.begin sl Slovenian

``scripts/language.py`` calls it, and renews what is made from the files.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from dossier.language.flaws import flaws
from dossier.language.template import template

FOLDER = Path(__file__).parents[2] / "dossier" / "language" / "data"


def begun(code: str, name: str, folder: Path = FOLDER) -> tuple[int, list[str]]:
    """Write the file of a language if there is none; otherwise look at it, or add what it lacks.

    Args:
        code: of two or three letters.
        name: the language's, in English; where the file is there, what it lacks is added.
        folder: with the files.

    Returns:
        The exit code, and what to say.
    """
    path = folder / f"{code}.toml"
    if path.exists():
        text = path.read_text("utf-8")
        if wrong := flaws(path.name, text):
            return 1, wrong
        if not name:
            return 0, [f"{path.name}: nothing is wrong."]
        lacking = template(name, tomllib.loads(text))
        path.write_text(f"{text}\n{lacking}", "utf-8", newline="\n")
        return 0, [f"{path.name}: put below what it lacks, as comments."]
    if not name:
        return 1, [f"{path.name} is new: say the language's English name as well."]
    path.write_text(template(name), "utf-8", newline="\n")
    return 0, [f"begun: {path.name}. Fill in what you know, and call this again."]


def main(arguments: Sequence[str]) -> int:
    """Begin or look at one language; the exit code."""
    code, name = (*arguments, "")[:2]
    exit_code, lines = begun(code, name)
    print("\n".join(lines))
    return exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

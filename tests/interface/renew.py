"""Bring the template and the catalogues in line with the code. ``scripts/renew.py`` calls it.

    python -m tests.interface.renew
    python -m tests.interface.renew --complete

The second writes nothing and exits with 1 where something is still to be translated:
``scripts/release.py`` asks it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from dossier.interface import flaws
from tests.interface.extraction import CATALOGUES, ROOT, TEMPLATE, extracted, template, updated

LANGUAGES = ("ar", "de", "es", "fr", "uk")


def main() -> None:
    """Renew every file; what is still to be translated is printed."""
    current = extracted()
    write(TEMPLATE, template(current))
    for language in LANGUAGES:
        path = CATALOGUES / f"{language}.po"
        content = path.read_bytes() if path.is_file() else b""
        new = updated(language, content, current)
        write(path, new)
        untranslated(language)


def untranslated(language: str) -> int:
    """How many messages of a catalogue have no translation; said where there are any."""
    path = CATALOGUES / f"{language}.po"
    told = flaws(language, path.read_bytes(), TEMPLATE.read_bytes())
    empty = sum("no translation" in flaw.found for flaw in told)
    if empty:
        print(f"to translate: {empty} in {path.relative_to(ROOT).as_posix()}")
    return empty


def write(path: Path, content: bytes) -> None:
    """Write a file if it is not so already, and say so."""
    if not path.is_file() or path.read_bytes() != content:
        path.write_bytes(content)
        print(f"renewed: {path.relative_to(ROOT).as_posix()}")


if __name__ == "__main__":
    if "--complete" in sys.argv:
        sys.exit(sum(map(untranslated, LANGUAGES)) > 0)
    main()

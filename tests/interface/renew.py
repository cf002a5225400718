"""Bring the template and the catalogues in line with the code. ``scripts/renew.py`` calls it."""

from __future__ import annotations

from dossier.interface import flaws
from tests.interface.extraction import CATALOGUES, TEMPLATE, extracted, template, updated

LANGUAGES = ("ar", "de", "es", "fr", "uk")


def main() -> None:
    """Renew every file; what is still to be translated is printed."""
    current = extracted()
    TEMPLATE.write_bytes(template(current))
    for language in LANGUAGES:
        path = CATALOGUES / f"{language}.po"
        content = path.read_bytes() if path.is_file() else b""
        new = updated(language, content, current)
        path.write_bytes(new)
        found = [flaw.found for flaw in flaws(language, new, TEMPLATE.read_bytes())]
        empty = sum("no translation" in what for what in found)
        print(f"{language}: {empty} to translate")


if __name__ == "__main__":
    main()

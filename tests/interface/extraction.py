"""The messages that the code says, and the catalogues brought in line with them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[2]
CODE = ROOT / "dossier"
CATALOGUES = CODE / "interface" / "catalogues"
TEMPLATE = CATALOGUES / "interface.pot"
KEYWORDS = {
    "say": None,
    "later": None,
    "say_as": ((1, "c"), 2),
    "say_number": (1, 2),
    "later_number": (1, 2),
}
"""The functions whose first arguments are messages, as Babel's extraction takes them."""
_WIDTH = 100


def extracted() -> Catalog:
    """Every message of the code, with the modules that say it."""
    catalog = Catalog(charset="utf-8", fuzzy=False)
    for folder in ("interface", "pages", "render"):
        for file, _, message, comments, context in extract_from_dir(
            CODE / folder,
            method_map=[("**.py", "python")],
            keywords=KEYWORDS,
            comment_tags=("Translators:",),
            strip_comment_tags=True,
        ):
            parts = Path(file).with_suffix("").parts
            module = ".".join(["dossier", folder, *parts])
            catalog.add(message, locations=[(module, 0)], auto_comments=comments, context=context)
    return catalog


def template(catalog: Catalog) -> bytes:
    """The template's file."""
    head = "# Every message of the interface. scripts/renew.py makes this file from the code.\n"
    return head.encode() + _written(catalog)


def updated(language: str, content: bytes, current: Catalog) -> bytes:
    """A catalogue's file with every message of the code and no other; translations are kept.

    Args:
        language: its tag, as Babel writes it.
        content: the file as it is; may be empty.
        current: the messages of the code.
    """
    head = f"# The words of the interface: {language}. docs/contributing.md has how to add some.\n"
    catalog = read_po(BytesIO(content), locale=language)
    catalog.fuzzy = False
    catalog.update(current, no_fuzzy_matching=True)
    catalog.obsolete.clear()
    return head.encode() + _written(catalog)


def _written(catalog: Catalog) -> bytes:
    """In the order of the messages, so that two changes seldom meet; without times and names."""
    file = BytesIO()
    catalog.header_comment = ""
    write_po(file, catalog, width=_WIDTH, omit_header=True, sort_output=True, include_lineno=False)
    language = str(catalog.locale or "")
    lines = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    if language:
        lines += [f"Language: {language}", f"Plural-Forms: {catalog.plural_forms}"]
    head = "".join(f'"{line}\\n"\n' for line in lines)
    return f'msgid ""\nmsgstr ""\n{head}\n'.encode() + file.getvalue()

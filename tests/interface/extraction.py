"""The messages that the code says, and the catalogues brought in line with them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[2]
CODE = ROOT / "dossier"
CATALOGUES = CODE / "interface" / "catalogues"
TEMPLATE = CATALOGUES / "interface.pot"
FOLDERS = ("export", "interface", "pages", "publish", "render")
KEYWORDS = {"say": 1, "later": 1, "say_as": 2, "say_number": 2, "later_number": 2}
"""The functions that say messages, and how many of their arguments are the message."""
COMMENT = "# Translators: "
_WIDTH = 100


def extracted() -> Catalog:
    """Every message of the code, with the modules that say it.

    The syntax tree is read, because Babel's own extraction passes over calls within f-strings.
    """
    catalog = Catalog(charset="utf-8", fuzzy=False)
    for folder in FOLDERS:
        for path in sorted((CODE / folder).rglob("*.py")):
            module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            text = path.read_text("utf-8")
            lines = text.splitlines()
            for call in _calls(ast.parse(text)):
                context, message = _message(call)
                comment = _comment(lines, call.lineno)
                catalog.add(
                    message, locations=[(module, 0)], auto_comments=comment, context=context
                )
    return catalog


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls that say a message, in the order of the file."""
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in KEYWORDS
        and all(isinstance(part, ast.Constant) for part in node.args[: KEYWORDS[node.func.id]])
    ]
    return iter(sorted(calls, key=lambda call: (call.lineno, call.col_offset)))


def _message(call: ast.Call) -> tuple[str | None, str | tuple[str, str]]:
    """The context and the message, or its two forms."""
    name = ast.unparse(call.func)
    texts = [str(ast.literal_eval(part)) for part in call.args[: KEYWORDS[name]]]
    if name == "say_as":
        return texts[0], texts[1]
    return None, (texts[0], texts[1]) if len(texts) > 1 else texts[0]


def _comment(lines: list[str], line: int) -> list[str]:
    """The words for translators above a call."""
    above = lines[line - 2].strip() if line > 1 else ""
    return [above.removeprefix(COMMENT)] if above.startswith(COMMENT) else []


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

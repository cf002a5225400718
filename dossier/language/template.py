"""The file of a new language, with every section and key as a comment; and what sections are."""

from __future__ import annotations

import textwrap
from collections.abc import Collection

from dossier.language.layout import SECTIONS, Form, Key, Section
from dossier.language.rules import RULES

_WIDTH = 98
_HEAD = (
    "What is known of the language. A section that is missing is not known. Take away the number "
    "sign before the headings and keys that you fill in, and delete the rest. Words stand as "
    "folded text has them: in small letters."
)
_EMPTY = {
    Form.LIST: "[]",
    Form.PAIRS: "[['', '']]",
    Form.FLAG: "true",
}


def template(language_name: str, known: Collection[str] = ()) -> str:
    """A file that knows nothing yet: take away the number sign of what you know.

    Args:
        language_name: in English.
        known: the sections that are left out, with the head, where there are any.
    """
    lacking = [_section(name, section) for name, section in SECTIONS.items() if name not in known]
    return "\n".join(
        lacking if known else [f"name = '{language_name}'\n\n{_comment(_HEAD)}", *lacking]
    )


def overview() -> str:
    """A Markdown table of the sections, for the documentation."""
    rows = "".join(
        f"| `[{name}]` | {section.what.replace('|', chr(92) + '|')} | "
        f"{', '.join(f'`{key}`' for key in section.keys)} |\n"
        for name, section in SECTIONS.items()
    )
    return f"| section | what is in it | keys |\n| --- | --- | --- |\n{rows}"


def _section(name: str, section: Section) -> str:
    head = f"{section.what}." + (" Needs every key." if section.is_whole else "")
    if name == "grammar":
        head += " Rules: " + "; ".join(f"{rule}: {what}" for rule, what in RULES.items()) + "."
    keys = [item for item in section.keys.items() if item[1].form not in _TABLES]
    tables = [item for item in section.keys.items() if item[1].form in _TABLES]
    lines = [_comment(head[:1].upper() + head[1:]), f"# [{name}]\n"]
    lines += [
        _comment(_what(key)) + f"# {name_} = {_EMPTY.get(key.form, chr(39) * 2)}\n"
        for name_, key in keys
    ]
    lines += [f"# [{name}.{name_}]\n{_comment(_what(key))}" for name_, key in tables]
    return "".join(lines)


_TABLES = (Form.TABLE, Form.WORD_TABLE)
_WRITTEN = {
    Form.PATTERNS: " (regular expressions for whole words, with spaces between them)",
    Form.PATTERN: " (a regular expression)",
    Form.PATTERN_LINES: " (regular expressions, one a line)",
    Form.PHRASES: " (with bars or new lines between phrases)",
    Form.LIST: " (a list of texts)",
    Form.PAIRS: " (a list of pairs)",
    Form.TABLE: " (with bars between phrases)",
}


def _what(key: Key) -> str:
    return f"{key.what}{_WRITTEN.get(key.form, '')}"


def _comment(text: str) -> str:
    wrapped = textwrap.wrap(text, _WIDTH, break_on_hyphens=False, break_long_words=False)
    return "".join(f"# {line}\n" for line in wrapped)

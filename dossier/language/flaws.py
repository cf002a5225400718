"""What is wrong in the file of a language, said all at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from dossier.language.layout import SECTIONS, Form, Key
from dossier.language.rules import RULES

_HEADING = re.compile(r"\[([\w-]+)")
_SHAPES: Mapping[Form, str] = {
    Form.LIST: "a list of texts: ['one two', 'three']",
    Form.PAIRS: "a list of pairs: [['hot warm', 'cold']]",
    Form.TABLE: "a table of texts",
    Form.WORD_TABLE: "a table of texts",
    Form.FLAG: "true or false",
}
_TEXT = "a text in single quotation marks"


def flaws(file: str, text: str) -> list[str]:
    """What is wrong in the file of a language, with file and line; nothing where all is right.

    Args:
        file: its name, for the messages.
        text: what it holds.
    """
    try:
        sections = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        where = f":{place[1]}:{place[2]}" if place else ""
        return [f"{file}{where}: not TOML: {error}"]
    lines = text.splitlines()
    name = sections.pop("name", None)
    listed = [] if isinstance(name, str) and name else [(1, "name = '…' is missing at the top")]
    for section_name, keys in sections.items():
        line = _line(lines, section_name, "")
        if section_name not in SECTIONS:
            listed.append((line, _unknown(f"[{section_name}]", "section", SECTIONS)))
        elif not isinstance(keys, dict):
            listed.append((line, f"found the key {section_name} outside sections"))
        else:
            listed.extend(
                (_line(lines, section_name, key), f"[{section_name}] {what}")
                for key, what in _of_section(section_name, keys)
            )
    return [f"{file}:{line}: {what}" for line, what in sorted(listed)]


def _of_section(section_name: str, keys: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    known = SECTIONS[section_name]
    for key, value in keys.items():
        if key not in known.keys:
            yield key, _unknown(key, "key", known.keys)
        elif expected := _other_shape(known.keys[key], value):
            yield key, f"{key}: found {value!r:.60}, expected {expected}"
        elif wrong := _no_pattern(known.keys[key], value):
            yield key, f"{key}: no regular expression: {wrong}"
    for rule in keys.get("rules", "").split() if section_name == "grammar" else ():
        if rule not in RULES:
            yield "rules", _unknown(rule, "rule", RULES)
    missing = known.keys.keys() - keys.keys() if known.is_whole else set()
    if missing:
        yield "", f"has no {', '.join(sorted(missing))}; this section needs every key, '' if empty"


def _other_shape(key: Key, value: object) -> str:
    """The shape that a value ought to have; empty where it has it."""
    match key.form:
        case Form.FLAG:
            is_right = isinstance(value, bool)
        case Form.LIST:
            is_right = isinstance(value, list) and all(isinstance(text, str) for text in value)
        case Form.PAIRS:
            is_right = isinstance(value, list) and all(
                isinstance(pair, list) and [*map(type, pair)] == [str, str] for pair in value
            )
        case Form.TABLE | Form.WORD_TABLE:
            is_right = isinstance(value, dict) and all(
                isinstance(text, str) for text in value.values()
            )
        case _:
            is_right = isinstance(value, str)
    return "" if is_right else _SHAPES.get(key.form, _TEXT)


def _no_pattern(key: Key, value: Any) -> str:
    """Why a value is no regular expression; empty where it need not be one, or is one."""
    for pattern in _patterns(key.form, value):
        try:
            re.compile(pattern)
        except re.error as error:
            return f"{pattern}: {error}"
    return ""


def _patterns(form: Form, value: Any) -> list[str]:
    """The regular expressions that a value is made of; none where it need not be one."""
    match form:
        case Form.PATTERNS:
            return str(value).split()
        case Form.PATTERN:
            return [str(value)]
        case Form.PATTERN_LINES:
            return str(value).strip().splitlines()
        case _:
            return []


def _unknown(name: str, kind: str, known: Mapping[str, object]) -> str:
    return f"{name} is a {kind} that nothing reads; there are {', '.join(known)}"


def _line(lines: list[str], section_name: str, key: str) -> int:
    """The number of the line where a key of a section stands, or its heading."""
    heading, within = 1, ""
    for number, line in enumerate(lines, start=1):
        if match := _HEADING.match(line):
            within = match[1]
            if within == section_name and line.startswith(f"[{section_name}.{key}]"):
                return number
            heading = number if within == section_name and heading == 1 else heading
        elif within == section_name and key and re.match(rf"['\"]?{re.escape(key)}['\"]? *=", line):
            return number
    return heading

"""Conventions of newsrooms: captures, and what a careful editor expects of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from dossier.clean import clean
from dossier.model import CleanText, Role, Seed

FOLDER = Path(__file__).parent
CASES = ("first",)
TEXT = frozenset(
    (
        Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.PARAGRAPH, Role.CROSSHEAD,
        Role.CAPTION, Role.LABEL,
    )
)  # fmt: skip
"""What a date line or a field of an export must not be taken for."""


def cases(name: str) -> list[dict[str, Any]]:
    """The cases of one set, by the name of its file."""
    loaded: list[dict[str, Any]] = yaml.safe_load(
        (FOLDER / f"{name}.yml").read_text(encoding="utf-8")
    )
    return loaded


def cleaned(text: str) -> CleanText:
    """A capture without a companion file, cleaned."""
    return clean(Seed("capture.txt", text, ""))


def faults(case: Mapping[str, Any], result: CleanText) -> Iterator[str]:
    """What is otherwise than a case says, in words; white space and brackets at an edge aside."""
    parts = [(block.role, block.span.of(result.text)) for block in result.blocks]
    parts += [(part.role, part.span.of(result.text)) for part in result.parts]
    for words in case.get("kept", ()):
        if words not in result.text:
            yield f"lost: {words}"
    for words in case.get("lines", ()):
        if words not in result.text.splitlines():
            yield f"no line: {words}"
    for words in case.get("gone", ()):
        if words in result.text:
            yield f"still there: {words}"
    for role, expected in case.get("roles", {}).items():
        for words in expected:
            if not any(of == role and words in text for of, text in parts):
                yield f"no {role}: {words}; {_roles_of(words, parts)}"
    for role, expected in case.get("not", {}).items():
        unwanted = TEXT if role == "text" else {Role(role)}
        for words in expected:
            if any(of in unwanted and words in text for of, text in parts):
                yield f"a {role}: {words}; {_roles_of(words, parts)}"
    for words in case.get("date", ()):
        if any(of in TEXT and words in text for of, text in parts):
            yield f"no date: {words}; {_roles_of(words, parts)}"


def _roles_of(words: str, parts: list[tuple[Role, str]]) -> str:
    return ", ".join(role for role, text in parts if words in text) or "gone"

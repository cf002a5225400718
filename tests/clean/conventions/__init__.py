"""Conventions of newsrooms: captures, and what a careful editor expects of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from dossier.clean import clean
from dossier.model import CleanText, Role, Seed
from tests.yaml_file import read_yaml

FOLDER = Path(__file__).parent
CASES = ("first", "second", "third", "fourth", "fifth", "sixth")
LINES = ("furniture", "furniture_second", "furniture_third", "furniture_fourth")
TEXT = frozenset(
    (
        Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.PARAGRAPH, Role.CROSSHEAD,
        Role.CAPTION, Role.LABEL,
    )
)  # fmt: skip
"""What a date line or a field of an export must not be taken for."""


def cases(name: str) -> list[dict[str, Any]]:
    """The cases of one set, by the name of its file."""
    loaded: list[dict[str, Any]] = read_yaml(FOLDER / f"{name}.yml")
    return loaded


def cleaned(text: str) -> CleanText:
    """A capture without a companion file, cleaned."""
    return clean(Seed("capture.txt", text, ""))


def faults(case: Mapping[str, Any], result: CleanText) -> Iterator[str]:
    """What is otherwise than a case says, in words."""
    yield from (f"lost: {words}" for words in case.get("kept", ()) if words not in result.text)
    yield from (f"still there: {words}" for words in case.get("gone", ()) if words in result.text)
    lines = result.text.splitlines()
    yield from (f"no line: {words}" for words in case.get("lines", ()) if words not in lines)
    doubts = {doubt.rule for doubt in result.doubts}
    yield from (f"no doubt: {rule}" for rule in case.get("told", ()) if rule not in doubts)
    parts = [(block.role, block.span.of(result.text)) for block in result.blocks]
    parts += [(part.role, part.span.of(result.text)) for part in result.parts]
    for role, words in _pairs(case.get("roles", {})):
        if role not in _roles_of(words, parts):
            yield f"no {role}: {words}; {_roles_of(words, parts)}"
    unwanted = [*_pairs(case.get("not", {})), *(("text", words) for words in case.get("date", ()))]
    for role, words in unwanted:
        if not (TEXT if role == "text" else {role}).isdisjoint(_roles_of(words, parts)):
            yield f"a {role}: {words}; {_roles_of(words, parts)}"


def _pairs(expected: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    return ((role, words) for role, listed in expected.items() for words in listed)


def _roles_of(words: str, parts: list[tuple[Role, str]]) -> list[str]:
    """The roles of the blocks and parts that hold some words; none when they are gone."""
    return [str(role) for role, text in parts if words in text]

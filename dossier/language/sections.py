"""What is known of each language: one file a language, read section by section.

``data/xx.toml`` has everything that is kept by hand of the language ``xx``, a section for each
kind; ``layout`` says what each holds. A section that is missing means that this kind is not known
in that language. A section is parsed when it is asked for: parsing a whole file takes longer than
anchoring a citation.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from dossier.language.layout import SECTIONS

FOLDERS: list[Traversable] = [files("dossier.language").joinpath("data")]
"""Where the files lie; a language is in one of them."""
_SUFFIX = ".toml"
_HEAD = ""
"""What stands above the first section."""
_LITERAL = re.compile(r"\s*([\w-]+) = (?:'''\n?(.*?)'''|'([^'\n]*)')\n", re.DOTALL)
"""A key whose value is a string without escapes, as nearly all are. Reading these does not need
the parser, which takes twenty times as long: cleaning asks every language for its furniture."""


class LanguageFileError(ValueError):
    """A file of a language is not as it must be."""


@cache
def codes() -> tuple[str, ...]:
    """The languages that have a file, in the order of their codes."""
    return tuple(sorted(_files()))


@cache
def languages(section_name: str) -> frozenset[str]:
    """The languages that have a section.

    Args:
        section_name: as ``layout`` has it: ``negations``.
    """
    return frozenset(code for code in codes() if section_name in _parts(code))


def knows(code: str, section_name: str) -> bool:
    """Whether a language has a section.

    Args:
        code: a language without its region.
        section_name: as ``layout`` has it.
    """
    return section_name in _parts(code)


@cache
def section(code: str, section_name: str) -> Mapping[str, Any]:
    """What is known of one kind in a language; empty where nothing is.

    Args:
        code: a language without its region.
        section_name: as ``layout`` has it.

    Raises:
        LanguageFileError: the section is no TOML, or has a key that nothing reads.
    """
    text = _parts(code).get(section_name)
    if text is None:
        return {}
    values = plain_values(text, section_name)
    if values is None:
        values = _parsed(code, section_name, text)
    unknown = values.keys() - SECTIONS[section_name].keys.keys()
    if unknown:
        known = ", ".join(sorted(SECTIONS[section_name].keys))
        raise LanguageFileError(
            f"{code}{_SUFFIX}: [{section_name}] has the key {min(unknown)}, which nothing reads. "
            f"Its keys are {known}."
        )
    return values


def name(code: str) -> str:
    """The English name of a language that has a file.

    Args:
        code: a language without its region.
    """
    return str(tomllib.loads(_parts(code)[_HEAD])["name"])


@cache
def by_name() -> Mapping[str, str]:
    """The codes of languages by their English names in small letters."""
    return {name(code).casefold(): code for code in codes()}


def plain_values(text: str, section_name: str) -> dict[str, Any] | None:
    """The keys of a section of nothing but plain strings; nothing for any other.

    Args:
        text: of the section, with its heading.
        section_name: what the heading says.
    """
    heading = f"[{section_name}]\n"
    place = len(heading) if text.startswith(heading) else 0
    values: dict[str, Any] = {}
    end = len(text.rstrip()) + 1
    while place < end and (match := _LITERAL.match(text, place)):
        values[match[1]] = match[2] if match[3] is None else match[3]
        place = match.end()
    return values if place >= end else None


def _parsed(code: str, section_name: str, text: str) -> dict[str, Any]:
    try:
        parsed: dict[str, Any] = tomllib.loads(text)[section_name]
    except tomllib.TOMLDecodeError as error:
        raise LanguageFileError(f"{code}{_SUFFIX}: [{section_name}]: {error}") from error
    return parsed


@cache
def _parts(code: str) -> Mapping[str, str]:
    """The text of each section of a language, with its headings; of none where it has no file."""
    path = _files().get(code)
    if path is None:
        return {}
    head, *parts = f"\n{path.read_text(encoding='utf-8')}".split("\n[")
    texts: dict[str, str] = {_HEAD: head}
    for part in parts:
        heading = part[: part.index("]")].partition(".")[0]
        if heading not in SECTIONS:
            known = ", ".join(SECTIONS)
            raise LanguageFileError(
                f"{code}{_SUFFIX}: [{heading}] is a section that nothing reads. There are {known}."
            )
        texts[heading] = f"{texts.get(heading, '')}[{part}\n"
    return texts


@cache
def _files() -> Mapping[str, Traversable]:
    return {
        path.name.removesuffix(_SUFFIX): path
        for folder in FOLDERS
        for path in folder.iterdir()
        if path.name.endswith(_SUFFIX)
    }

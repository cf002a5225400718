"""Names that belong to no language: of people, agencies and networks.

``proper_names.toml`` has them, in sections; nothing else in the program lists such names.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from dossier.language.sections import plain_values

_FILE = "proper_names.toml"
_BETWEEN = re.compile(r"\n| \| ")


def proper_names(section_name: str, key: str) -> str:
    """The names of one kind, as the file has them.

    Args:
        section_name: ``given_names``, for example.
        key: of that section.

    Raises:
        KeyError: there is no such section or key.
    """
    return _section(section_name)[key]


def listed_names(section_name: str, key: str) -> tuple[str, ...]:
    """The names of one kind, one by one: those of several words have bars or lines between them.

    Args:
        section_name: ``agencies``, for example.
        key: of that section.
    """
    text = proper_names(section_name, key).strip()
    return tuple(name.strip() for name in _BETWEEN.split(text))


@cache
def _section(section_name: str) -> Mapping[str, str]:
    text = _texts()[section_name]
    return plain_values(text, section_name) or dict(tomllib.loads(text)[section_name])


@cache
def _texts() -> Mapping[str, str]:
    """The text of each section, with its heading."""
    text = files("dossier.language").joinpath(_FILE).read_text(encoding="utf-8")
    _, *parts = f"\n{text}".split("\n[")
    return {part[: part.index("]")]: f"[{part}\n" for part in parts}

"""Files of word lists with a table for each language; a table is read when its language is met."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

_HEADING = re.compile(r"^\[([\w-]+)\]$", re.MULTILINE)


def table(file: str, code: str, package: str = "dossier.text") -> Mapping[str, Any]:
    """What a file says of a language; empty where it says nothing.

    Args:
        file: the name of a TOML file whose every table is a language's.
        code: a language without its region.
        package: where the file lies.
    """
    return _table(package, file, code)


@cache
def languages(file: str, package: str = "dossier.text") -> frozenset[str]:
    """The languages that a file has tables of.

    Args:
        file: a TOML file with a table for each language.
        package: that the file is part of.
    """
    return frozenset(_sections(package, file))


@cache
def _table(package: str, file: str, code: str) -> Mapping[str, Any]:
    return tomllib.loads(_sections(package, file).get(code, ""))


@cache
def _sections(package: str, file: str) -> dict[str, str]:
    """The text of each table; parsing all of them takes longer than anchoring a citation."""
    text = files(package).joinpath(file).read_text(encoding="utf-8")
    _, *parts = _HEADING.split(text)
    return dict(zip(parts[::2], parts[1::2], strict=True))

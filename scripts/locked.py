"""Reads a lock file: every package with its version, its files' hashes, and who asked for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BEGIN = re.compile(
    r"(?m)^(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^ ;\\\n]+)"
    r"(?: ; (?P<for>[^\\\n]+?))? *\\?$"
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_DEPENDENT = re.compile(r"(?m)^ +#(?: via)? +([a-z0-9][a-z0-9._-]*)")
_NONE = "via"


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of a lock."""

    name: str
    version: str
    marker: str
    """On which systems and Pythons it is installed; empty for all."""
    hashes: tuple[str, ...]
    """SHA-256 of its files, each for other systems."""
    dependents: tuple[str, ...]
    """The packages that need it, our own among them."""


def locked(lock: Path) -> Iterator[Locked]:
    """The packages of a lock, in its order; one with several versions comes several times."""
    text = lock.read_text(encoding="utf-8")
    begins = list(_BEGIN.finditer(text))
    ends = [begin.start() for begin in begins[1:]] + [len(text)]
    for begin, end in zip(begins, ends, strict=True):
        below = text[begin.end() : end]
        dependents = tuple(name for name in _DEPENDENT.findall(below) if name != _NONE)
        hashes = tuple(_HASH.findall(below))
        yield Locked(begin["name"], begin["version"], begin["for"] or "", hashes, dependents)

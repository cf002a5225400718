"""The table of all codes: what each problem means, and how to fix it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from dossier.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of problem, explained."""

    name: str
    """Permanent, in kebab-case."""
    title: str
    """A few words, as a heading."""
    group: str
    """The heading it stands under in the docs."""
    explanation: str
    """What is wrong and why it matters, in one to three sentences."""
    file: str
    """Where the example stands, below the project's folder."""
    wrong: str
    """An example with the mistake; empty when no line of a file can show it."""
    right: str
    """The same, corrected."""
    fix: str
    """What to do, in a sentence."""


@cache
def codes() -> Mapping[str, Code]:
    """Every code by its name, in the order of the table."""
    import tomllib  # noqa: PLC0415 (only explanations need the table)
    from importlib.resources import files  # noqa: PLC0415

    table = tomllib.loads(
        files("dossier.problems").joinpath("codes.toml").read_text(encoding="utf-8")
    )
    by_name = {
        name: Code(
            name=name,
            title=entry["title"],
            group=group,
            explanation=entry["explanation"],
            file=entry.get("file", ""),
            wrong=entry.get("wrong", "").strip("\n"),
            right=entry.get("right", "").strip("\n"),
            fix=entry["fix"],
        )
        for group, entries in table.items()
        for name, entry in entries.items()
    }
    return MappingProxyType(by_name)

"""Words that, put in each other's place, turn what is said or who is meant.

The words stand in ``opposites.toml``; add a language by adding a table.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import product

from dossier.frozen import dataclass


@dataclass(frozen=True, slots=True)
class _Opposites:
    against: Mapping[str, set[str]]
    """For each word, the words it is opposed to."""
    person: Mapping[str, int]
    """For each pronoun, the number of its group."""


def opposed(word: str, other: str, language: str = "en") -> bool:
    """Whether two words, in normal form, are opposites or mean different persons.

    ``language`` is a tag as ``en`` or ``en-GB``; in a language without a table nothing is
    opposed.
    """
    known = _opposites(language.partition("-")[0])
    if word in known.person and other in known.person:
        return known.person[word] != known.person[other]
    return other in known.against.get(word, ())


def opposed_languages() -> frozenset[str]:
    """The languages whose opposites are known."""
    return frozenset(_tables())


def _against(pairs: Iterable[Sequence[str]]) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        for word, opposite in product(one.split(), other.split()):
            found[word].add(opposite)
            found[opposite].add(word)
    return dict(found)


@cache
def _opposites(code: str) -> _Opposites:
    table = _tables().get(code, {})
    groups = table.get("persons", [])
    person = {word: at for at, group in enumerate(groups) for word in group.split()}
    return _Opposites(_against(table.get("pairs", [])), person)


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    text = files("dossier.text").joinpath("opposites.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)

"""The words whose scope a cut can leave, from ``[scopes]`` of a language's file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from dossier.frozen import dataclass
from dossier.language import languages, section

_KIND = "scopes"
Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Phrases by each of their words."""


@dataclass(frozen=True, slots=True)
class Scopes:
    """What one language's table says; ``dossier.language.layout`` says what each list holds."""

    denying: frozenset[str]
    before_noun: frozenset[str]
    dropping: frozenset[str]
    intents: frozenset[str]
    phrases: Phrases
    holding: frozenset[str]
    conditions: frozenset[str]
    stipulations: Phrases
    opening: frozenset[str]
    inverting: Phrases
    falsely: frozenset[str]
    presuming: frozenset[str]
    counting: frozenset[str]
    cancelled: frozenset[str]
    idioms: Phrases
    contents: frozenset[str]
    weighed: frozenset[str]
    turning_out: frozenset[str]
    heads: frozenset[str]
    undone: frozenset[str]
    auxiliary: frozenset[str]
    before_verb: frozenset[str]
    past: frozenset[str]
    said: frozenset[str]
    pronouns: frozenset[str]
    relative: frozenset[str]
    new_clause: frozenset[str]
    joining: frozenset[str]
    leaning: frozenset[str]
    of_nothing: frozenset[str]
    hardly: frozenset[str]
    few: frozenset[str]
    hopes: frozenset[str]
    none: frozenset[str]
    adverbs: frozenset[str]
    no_adverbs: frozenset[str]
    before_gerund: frozenset[str]
    before_thing: frozenset[str]
    inverted: frozenset[str]
    forming: frozenset[str]
    helping: frozenset[str]
    irreal: frozenset[str]
    false: frozenset[str]
    asides: frozenset[str]


@cache
def scopes(code: str) -> Scopes | None:
    """What is known of a language; nothing for most.

    Args:
        code: a primary tag, as ``en``.
    """
    table = section(code, _KIND)
    if not table:
        return None
    values = {
        key: frozenset(value.split()) if isinstance(value, str) else _by_word(value)
        for key, value in table.items()
    }
    return Scopes(**values)  # type: ignore[arg-type] # a test holds the table to these fields


def _by_word(phrases: Iterable[str]) -> Phrases:
    listed: dict[str, list[tuple[str, ...]]] = {}
    for words in (tuple(phrase.split()) for phrase in phrases):
        for word in dict.fromkeys(words):
            listed.setdefault(word, []).append(words)
    return {word: tuple(having) for word, having in listed.items()}


def scoped_languages() -> frozenset[str]:
    """The languages whose clauses are read for what a cut leaves out."""
    return languages(_KIND)

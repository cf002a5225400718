"""The words by which a cut turns the sense, from ``[clauses]`` of a language's file."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from dossier.frozen import dataclass
from dossier.language import languages, section

_KIND = "clauses"


@dataclass(frozen=True, slots=True)
class ClauseTable:
    """What one language's table says; ``dossier.language.layout`` says what each entry holds."""

    denying: re.Pattern[str]
    parted: tuple[tuple[str, str], ...]
    contents: re.Pattern[str]
    falsely: re.Pattern[str]
    complementizers: re.Pattern[str]
    reported: re.Pattern[str]
    infinitive: re.Pattern[str]
    conditions: re.Pattern[str]
    stipulations: re.Pattern[str]
    only: re.Pattern[str]
    without: re.Pattern[str]
    irreal: re.Pattern[str]
    breaks: re.Pattern[str]
    idioms: tuple[tuple[str, ...], ...]
    verbs: re.Pattern[str]
    no_verbs: re.Pattern[str]
    articles: re.Pattern[str]
    prepositions: re.Pattern[str]


@cache
def clause_table(code: str) -> ClauseTable | None:
    """What is known of a language's clauses; nothing for most.

    Args:
        code: a primary tag, as ``de``.
    """
    table = section(code, _KIND)
    if not table:
        return None
    values: dict[str, Any] = {
        key: re.compile("|".join(f"(?:{words})" for words in value.split()) or r"(?!)")
        for key, value in table.items()
        if isinstance(value, str)
    }
    values["stipulations"] = re.compile("|".join(table["stipulations"]))
    values["parted"] = tuple(tuple(words.split()) for words in table["parted"])
    values["idioms"] = tuple(tuple(words.split()) for words in table["idioms"])
    return ClauseTable(**values)


def clause_languages() -> frozenset[str]:
    """The languages, English apart, whose clauses are read for what a cut leaves out."""
    return languages(_KIND)

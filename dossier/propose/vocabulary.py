"""The words by which sentences are brought together and compared.

They stand in the section ``[comparing]`` of each language's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from dossier.frozen import dataclass
from dossier.language import section
from dossier.languages import primary
from dossier.text import SHARED_WORDING, at_level, stem

_LISTS = (
    "old", "possible", "future", "attempted", "ongoing", "done", "indefinite", "telling",
    "according", "causes", "denying", "further", "limiting",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language's table says; ``dossier.language.layout`` says what each list holds."""

    families: Mapping[str, str]
    """The first word of the family by the stem of each of its words."""
    questions: Mapping[str, str]
    lists: Mapping[str, frozenset[str]]

    def has(self, name: str, word: str) -> bool:
        """Whether a list has a word, in its normal form.

        Args:
            name: of the list: ``future``.
            word: in its normal form.
        """
        return word in self.lists[name]


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of a language; none where it has no table.

    Args:
        language: a tag as ``en`` or ``en-GB``.
    """
    words: Mapping[str, Any] = section(primary(language), "comparing")
    families = {
        stem(at_level(word, SHARED_WORDING.level, language)): family.split()[0]
        for family in words.get("families", ())
        for word in family.split()
    }
    lists = {name: frozenset(words.get(name, "").split()) for name in _LISTS}
    return Vocabulary(families, words.get("questions", {}), lists)

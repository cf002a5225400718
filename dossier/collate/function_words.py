"""Function words that can stand in each other's place, by language and class.

The words stand in ``function_words.toml``; add a language by adding a table.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from dossier.frozen import dataclass
from dossier.text import leave_out

_LEANING = ("determiners", "prepositions", "auxiliaries", "coordinators")


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """The function words of one language."""

    classes: tuple[frozenset[str], ...] = ()
    leaning: frozenset[str] = frozenset()
    """Words that belong to what follows them."""
    determiners: frozenset[str] = frozenset()
    """Articles and what stands in their place."""

    def same_class(self, one: str, two: str) -> bool:
        """Whether both words are of one class, so that one can replace the other."""
        return any(one in words and two in words for words in self.classes)


@cache
def tables() -> dict[str, dict[str, frozenset[str]]]:
    """The words by language and class, in normal form."""
    text = files("dossier.collate").joinpath("function_words.toml").read_text(encoding="utf-8")
    return {
        language: {name: frozenset(words.split()) for name, words in classes.items()}
        for language, classes in tomllib.loads(text).items()
    }


@cache
def function_words(language: str) -> FunctionWords:
    """The function words of a language, a tag as ``en`` or ``en-GB``; none of an unknown one."""
    code = language.partition("-")[0]
    classes = {
        name: words | {leave_out(word, code) for word in words}
        for name, words in tables().get(code, {}).items()
    }
    leaning = (classes[name] for name in _LEANING if name in classes)
    determiners = classes.get("determiners", frozenset())
    return FunctionWords(tuple(classes.values()), frozenset().union(*leaning), determiners)

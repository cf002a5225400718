"""Function words that can stand in each other's place, by language and class.

The words stand in the section ``[function_words]`` of each language's file.
"""

from __future__ import annotations

from functools import cache

from dossier.frozen import dataclass
from dossier.language import section
from dossier.languages import primary
from dossier.text import leave_out

_KIND = "function_words"
_LEANING = ("determiners", "prepositions", "auxiliaries", "coordinators")


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """The function words of one language."""

    classes: tuple[frozenset[str], ...] = ()
    leaning: frozenset[str] = frozenset()
    """Words that belong to what follows them."""
    determiners: frozenset[str] = frozenset()
    """Articles and what stands in their place."""

    def same_class(self, first: str, second: str) -> bool:
        """Whether both words are of one class, so that one can replace the other.

        Args:
            first: a word in normal form.
            second: another.
        """
        return any(first in words and second in words for words in self.classes)


def classes_of(code: str) -> dict[str, frozenset[str]]:
    """The words of a language, in normal form, by class."""
    return {name: frozenset(words.split()) for name, words in section(code, _KIND).items()}


@cache
def function_words(language: str) -> FunctionWords:
    """The function words of a language, a tag as ``en`` or ``en-GB``; none of an unknown one."""
    code = primary(language)
    classes = {
        name: words | {leave_out(word, code) for word in words}
        for name, words in classes_of(code).items()
    }
    leaning = (classes[name] for name in _LEANING if name in classes)
    determiners = classes.get("determiners", frozenset())
    return FunctionWords(tuple(classes.values()), frozenset().union(*leaning), determiners)

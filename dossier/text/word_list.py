"""Word lists as a person writes them: words with white space between."""

from __future__ import annotations


def word_list(words: str) -> frozenset[str]:
    """The words of a list written as running text, in any order, each once."""
    return frozenset(words.split())

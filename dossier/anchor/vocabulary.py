"""The different words of a text, and which of them are forms of one word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import Indel

from dossier.anchor.costs import SAME_WORD, without_stops

_SHORTEST = 2
"""In letters: nothing but itself is spelt nearly like a single one."""


class Vocabulary:
    """The different words of a text, in normal form. Remembers every answer it has given."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(words)
        self._by_letters: dict[str, list[str]] = {}
        for word in self._words:
            self._by_letters.setdefault(without_stops(word), []).append(word)
        self._answers: dict[str, tuple[str, ...]] = {}

    def alike(self, word: str) -> tuple[str, ...]:
        """``word`` itself, then the words of the text that are spelt nearly like it."""
        forms = self._answers.get(word)
        if forms is None:
            stops = self._by_letters.get(without_stops(word), ())
            forms = tuple(dict.fromkeys((word, *stops, *self._near(word))))
            self._answers[word] = forms
        return forms

    def _near(self, word: str) -> Iterator[str]:
        if len(word) < _SHORTEST:
            return
        for other, _, _ in process.extract(
            word,
            self._words,
            scorer=Indel.normalized_similarity,
            score_cutoff=SAME_WORD,
            limit=None,
        ):
            yield other

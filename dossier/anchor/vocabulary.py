"""The different words of a text, and which of them are forms of one word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import process

from dossier.anchor.costs import without_stops
from dossier.text.similarity import FORMS, measure


class Vocabulary:
    """The different words of a text, in normal form. Remembers every answer it has given."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)
        self._by_letters: defaultdict[str, list[str]] = defaultdict(list)
        for word in words:
            self._by_length[len(word)].append(word)
            self._by_letters[without_stops(word)].append(word)
        self._long_enough: dict[int, list[str]] = {}
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
        for other, _, _ in process.extract(
            word,
            self._of_length(len(word)),
            scorer=measure,
            score_cutoff=FORMS,
            limit=None,
        ):
            yield other

    def _of_length(self, length: int) -> list[str]:
        """The words that a word of some length may be spelt nearly like.

        Two words have no more letters in common than the shorter one has.
        """
        if length not in self._long_enough:
            self._long_enough[length] = [
                word
                for other, words in self._by_length.items()
                if 2 * min(length, other) >= FORMS * (length + other)
                for word in words
            ]
        return self._long_enough[length]

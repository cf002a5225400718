"""Whether two quotations are one statement: by the words that they have in common."""

from __future__ import annotations

from collections import defaultdict

from dossier.text import fold, is_word, tokens

_SAME = 0.75
"""Share of the shorter quotation's words that the longer must have."""
_FEWEST = 6
"""Words that a quotation must have to be known again when it is not letter for letter the same."""


class Utterances:
    """Statements by their words, to be found again in other words or cut."""

    def __init__(self) -> None:
        """There is none yet."""
        self._by_word: defaultdict[str, list[tuple[frozenset[str], int]]] = defaultdict(list)
        self._same: dict[str, int] = {}

    def add(self, words: str, number: int) -> None:
        """Know a quotation.

        Args:
            words: as an article has them.
            number: of the statement.
        """
        self._same.setdefault(_folded(words), number)
        known = words_of(words)
        for word in known if len(known) >= _FEWEST else ():
            self._by_word[word].append((known, number))

    def number_of(self, words: str) -> int | None:
        """The number of the statement that a quotation is nearest to, if it is near to any.

        Args:
            words: as an article has them.
        """
        if (same := self._same.get(_folded(words))) is not None:
            return same
        own = words_of(words)
        if len(own) < _FEWEST:
            return None
        near = {entry for word in own for entry in self._by_word.get(word, ())}
        scores = [(len(own & other) / min(len(own), len(other)), -number) for other, number in near]
        score, number = max(scores, default=(0.0, 0))
        return -number if score >= _SAME else None


def words_of(text: str) -> frozenset[str]:
    """The words of a text as they are compared."""
    return frozenset(token.norm for token in tokens(text) if is_word(token))


def _folded(words: str) -> str:
    return fold(" ".join(words.split())).text

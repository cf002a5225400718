"""Which quotations of several articles are one statement, though cut, split or reworded.

Quotations are compared sentence by sentence, by the weight of the words that they have in common,
with an index of words, never pair by pair. Sentences that one article has in one quotation stay
together unless another article has them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import log

from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import fold, is_word, sentences, tokens

_SAME = 0.75
"""Share of the lighter quotation's weight that the other must have."""
_REWORDED = 0.55
"""The same where both have many words in common."""
_MANY = 6
"""Words in common from which on a quotation may be reworded."""
_FEWEST = 4
"""Words that a quotation must have to be known again when it is not letter for letter the same."""
_SMALL = 20
"""Sentences from which on the weights of words are trusted."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence in quotation marks."""

    quotation: int
    """The number of its quotation."""
    article: str
    span: Span
    """In the quotation's words."""
    words: frozenset[str]
    key: str
    """Its words as they are known again letter for letter."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one statement in one quotation."""

    quotation: int
    span: Span
    """In the quotation's words."""


def statements(quotations: Sequence[tuple[str, str]]) -> list[list[Reading]]:
    """Quotations grouped by what was said, in the order in which it first occurs.

    Args:
        quotations: the ids of the articles and the quoted words, in reading order.
    """
    said = [*_sentences(quotations)]
    joined = _Joined(len(said))
    for first, second in _alike(said):
        joined.join(first, second)
    _rejoin(said, joined)
    groups: defaultdict[int, list[Said]] = defaultdict(list)
    for number, sentence in enumerate(said):
        groups[joined.root(number)].append(sentence)
    return [[*_readings(group)] for group in groups.values()]


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
        for word in sorted(known) if len(known) >= _FEWEST else ():
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
        shared: Counter[tuple[frozenset[str], int]] = Counter(
            entry for word in own for entry in self._by_word.get(word, ())
        )
        scores = [
            (count / min(len(own), len(other)), -number)
            for (other, number), count in shared.items()
        ]
        score, number = max(scores, default=(0.0, 0))
        return -number if score >= _SAME else None


def words_of(text: str) -> frozenset[str]:
    """The words of a text as they are compared."""
    return frozenset(token.norm for token in tokens(text) if is_word(token))


class _Joined:
    """Numbers joined into groups (union-find, Galler and Fischer 1964)."""

    def __init__(self, count: int) -> None:
        self._parents = [*range(count)]

    def root(self, number: int) -> int:
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number

    def join(self, first: int, second: int) -> None:
        one, other = sorted((self.root(first), self.root(second)))
        self._parents[other] = one


def _sentences(quotations: Sequence[tuple[str, str]]) -> Iterator[Said]:
    for number, (article, words) in enumerate(quotations):
        for span in sentences(words) or (Span(0, len(words)),):
            text = span.of(words)
            yield Said(number, article, span, words_of(text), _folded(text))


def _alike(said: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Pairs of sentences that are one statement."""
    first_with: dict[str, int] = {}
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(said):
        first = first_with.setdefault(sentence.key, number)
        if first != number:
            yield first, number
        for word in sentence.words if len(sentence.words) >= _FEWEST else ():
            places[word].append(number)
    weights = {word: log((len(said) + _SMALL) / len(listed)) for word, listed in places.items()}
    heavy = [_weight(sentence.words, weights) for sentence in said]
    for number, sentence in enumerate(said):
        near = {
            other
            for word in _telling(sentence, weights, heavy[number])
            for other in places[word]
            if other != number and said[other].article != sentence.article
        }
        for other in sorted(near):
            lighter = min(heavy[number], heavy[other])
            if _is_one(sentence, said[other], weights, lighter):
                yield min(number, other), max(number, other)


def _telling(sentence: Said, weights: Mapping[str, float], total: float) -> Iterator[str]:
    """The rarest words of a sentence, of which any that has enough in common has one.

    Source: prefix filtering (Chaudhuri, Ganti and Kaushik 2006), for the lighter of two sentences.
    """
    if len(sentence.words) < _FEWEST:
        return
    left = total
    for word in sorted(sentence.words, key=lambda word: (-weights[word], word)):
        if left < _REWORDED * total:
            return
        yield word
        left -= weights[word]


def _weight(words: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(word, 0.0) for word in sorted(words))


def _is_one(one: Said, other: Said, weights: Mapping[str, float], lighter: float) -> bool:
    common = one.words & other.words
    share = _weight(common, weights) / lighter if lighter else 0.0
    if share >= _SAME and len(common) >= _FEWEST - 1:
        return True
    return share >= _REWORDED and len(common) >= _MANY


def _rejoin(said: Sequence[Said], joined: _Joined) -> None:
    """Sentences that stand in one quotation are one statement, unless an article parts them."""
    roots: defaultdict[str, dict[int, set[int]]] = defaultdict(dict)
    neighbours: set[tuple[int, int]] = set()
    for number, sentence in enumerate(said):
        root = joined.root(number)
        roots[sentence.article].setdefault(root, set()).add(sentence.quotation)
    for first, second in pairwise(range(len(said))):
        if said[first].quotation == said[second].quotation:
            neighbours.add((joined.root(first), joined.root(second)))
    for one, other in sorted(neighbours):
        parted = any(
            not quotations[one] & quotations[other]
            for quotations in roots.values()
            if one in quotations and other in quotations
        )
        shared = (
            sum(one in quotations for quotations in roots.values()),
            sum(other in quotations for quotations in roots.values()),
        )
        if not parted and (shared[0] == shared[1] or 1 in shared):
            joined.join(one, other)


def _readings(group: Sequence[Said]) -> Iterator[Reading]:
    """Runs of sentences in one quotation."""
    start = previous = group[0]
    for sentence in group[1:]:
        if sentence.quotation != previous.quotation:
            yield Reading(start.quotation, Span(start.span.start, previous.span.end))
            start = sentence
        previous = sentence
    yield Reading(start.quotation, Span(start.span.start, previous.span.end))


def _folded(words: str) -> str:
    return fold(" ".join(words.split())).text.strip(" \"'.,;:!?")

"""Sentences that speak of the same thing, brought together by an index of their words.

Sources: an inverted index with the postings of frequent words cut (Manber 1994); the cosine of two
sets of words weighed by their rarity (Salton and McGill 1983). No two sentences are compared that
share none of their rarer words, and each is compared with a number of others that does not grow
with the number of articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import sqrt

from dossier.frozen import dataclass
from dossier.propose.statements import Corpus, Statement

_LOOKED_UP = 10
"""The rarest words of a sentence that are looked up."""
_POSTINGS = 24
"""Sentences that one word leads to at most, spread over all."""
_NEIGHBOURS = 10
"""Sentences that another is compared with at most."""
_LEAST = 0.12
"""Likeness below which two sentences are not set against each other."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two sentences have in common."""

    weight: float
    """Of the words that both have."""
    cosine: float
    """From 0 to 1."""
    contained: float
    """How much of the lighter sentence stands in the other, from 0 to 1."""


Pairs = Mapping[tuple[int, int], Likeness]
"""Likeness by the numbers of two sentences, the lower first."""


def pairs(corpus: Corpus) -> Pairs:
    """The sentences that are worth setting side by side, of one article or two.

    Args:
        corpus: all sentences.
    """
    likenesses: dict[tuple[int, int], Likeness] = {}
    for statement in corpus.statements:
        for other in _neighbours(corpus, statement):
            key = (min(statement.number, other), max(statement.number, other))
            if key not in likenesses:
                likeness = compared(corpus, statement, corpus.statements[other])
                if likeness.cosine >= _LEAST:
                    likenesses[key] = likeness
    return dict(sorted(likenesses.items()))


def compared(corpus: Corpus, first: Statement, second: Statement) -> Likeness:
    """How much two sentences have in common.

    Args:
        corpus: all sentences.
        first: one of them.
        second: another.
    """
    shared = corpus.weight(first.keys & second.keys)
    own, others = corpus.weight(first.keys), corpus.weight(second.keys)
    if not shared or not own or not others:
        return Likeness(0.0, 0.0, 0.0)
    return Likeness(shared, shared / sqrt(own * others), shared / min(own, others))


def _neighbours(corpus: Corpus, statement: Statement) -> list[int]:
    """The sentences that share most with another, by its rarer words."""
    rarest = sorted(statement.keys, key=lambda key: (-corpus.weights[key], key))[:_LOOKED_UP]
    shared: Counter[int] = Counter()
    weights: Counter[int] = Counter()
    for key in rarest:
        for number in _postings(corpus.places.get(key, ()), statement.number):
            shared[number] += 1
            weights[number] += round(1000 * corpus.weights[key])
    likely = [
        number for number, count in shared.items() if count > 1 and number != statement.number
    ]
    return sorted(likely, key=lambda number: (-weights[number], number))[:_NEIGHBOURS]


def _postings(numbers: Sequence[int], start: int) -> list[int]:
    """A word's sentences; of too many, some that are spread over all."""
    if len(numbers) <= _POSTINGS:
        return [*numbers]
    step = len(numbers) / _POSTINGS
    return [numbers[(start + round(index * step)) % len(numbers)] for index in range(_POSTINGS)]

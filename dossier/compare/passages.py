"""Sentences that two articles share, whether moved, cut or reworded."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from math import log

from dossier.compare.words import Sentence, cut
from dossier.model import Article, Citation, Passage

_SCORE = 0.45
"""Share of the lighter sentence's weight that both have."""
_WORDS = 3
"""Content words that both have, at least."""
_RARE = 2
"""Of these, so many stand in few sentences of the dossier."""


def passages(articles: Sequence[Article]) -> tuple[Passage, ...]:
    """Find the sentences that any two articles have in common, best first per pair of places.

    Candidates come from an index of rare content words and of pairs of neighbouring content
    words, so that the work grows with the number of sentences and not with its square.

    Sources: near-duplicate detection by shingles (Broder 1997); weighting by inverse document
    frequency (Sparck Jones 1972); the share of the shorter text that the longer contains is
    Broder's containment.
    """
    found = [
        sentence for number, article in enumerate(articles) for sentence in cut(article, number)
    ]
    weights = _weights(found)
    matched = []
    for first, second in sorted(_candidates(found, len(articles))):
        passage = _passage(found[first], found[second], weights, articles)
        if passage:
            matched.append(passage)
    return tuple(matched)


def _weights(found: Sequence[Sentence]) -> dict[str, float]:
    met = Counter(stem for sentence in found for stem in set(sentence.content))
    return {stem: log((len(found) + 1) / count) for stem, count in met.items()}


def _candidates(found: Sequence[Sentence], articles: int) -> set[tuple[int, int]]:
    """Sentences of different articles that share two neighbouring content words or rare ones."""
    places: dict[str | tuple[str, str], list[int]] = defaultdict(list)
    for number, sentence in enumerate(found):
        content = sentence.content
        features: set[str | tuple[str, str]] = {*content, *pairwise(content)}
        for feature in features:
            places[feature].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    most = max(6, 2 * articles)
    for feature, numbers in places.items():
        if len(numbers) <= most:
            for pair in combinations(numbers, 2):
                if found[pair[0]].article != found[pair[1]].article:
                    shared[pair] += 2 if isinstance(feature, tuple) else 1
    return {pair for pair, count in shared.items() if count >= _RARE}


def _passage(
    first: Sentence, second: Sentence, weights: Mapping[str, float], articles: Sequence[Article]
) -> Passage | None:
    common = set(first.content) & set(second.content)
    if len(common) < _WORDS:
        return None
    lighter = min(sum(weights[stem] for stem in set(one.content)) for one in (first, second))
    score = sum(weights[stem] for stem in common) / lighter
    if score < _SCORE:
        return None
    shared = tuple(
        term.token.text for term in first.terms if term.is_content and term.stem in common
    )
    return Passage(_citation(first, articles), _citation(second, articles), round(score, 3), shared)


def _citation(sentence: Sentence, articles: Sequence[Article]) -> Citation:
    article = articles[sentence.article]
    return Citation(article.id, sentence.span, sentence.span.of(article.text))

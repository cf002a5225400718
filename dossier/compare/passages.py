"""Sentences that two articles share, whether moved, cut or reworded."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from dossier.frozen import dataclass
from dossier.model import Article, Citation, Passage
from dossier.wording import (
    Lexicon,
    Prose,
    Sentence,
    common,
    containment,
    cut,
    highest,
    lexicon,
    prose,
    stretch,
)

_CONTAINED = 0.5
"""Containment that would make a passage with half of the rest that is asked."""
_STRENGTH = 1.5
"""Asked of containment over ``_CONTAINED`` plus the best stretch over two rare words."""
_SHORT = 3
"""Words up to which even an equal sentence is no passage when it has only names: "Mr Fenn
said"."""
_STRETCH = 0.65
"""Asked of the best stretch in any case, as a share of two rare words' weight."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences that are one passage."""

    first: Sentence
    second: Sentence
    score: float


@dataclass(frozen=True, slots=True)
class Matched:
    """What some articles have in common, sentence by sentence."""

    sentences: tuple[Sentence, ...]
    words: Lexicon
    pairs: tuple[Pair, ...]


def passages(articles: Sequence[Article]) -> tuple[Passage, ...]:
    """Find the sentences that any two articles have in common.

    Two sentences are a passage when much of the lighter one's content stands in the other,
    and when one stretch stands in both that is nearly as telling as two words met nowhere
    else. Quoted words are also compared on their own, so that a quotation is found whatever
    the sentence around it. Candidates come from an index of rare words (Manber 1994; Broder
    1997), so that no two sentences are compared that share none.

    In the order of the first article's sentences, then of the second's.
    """
    return _passages(prose(articles))


@lru_cache(maxsize=4)
def _passages(articles: tuple[Prose, ...]) -> tuple[Passage, ...]:
    matches = matched(articles)
    return tuple(_passage(pair, matches.words, articles) for pair in matches.pairs)


@lru_cache(maxsize=4)
def matched(articles: tuple[Prose, ...]) -> Matched:
    """The sentences of articles, and which of them are one passage."""
    cut_sentences = tuple(cut(articles))
    words = lexicon(cut_sentences)
    return Matched(cut_sentences, words, tuple(_pairs(cut_sentences, words, len(articles))))


def _pairs(cut_sentences: Sequence[Sentence], words: Lexicon, articles: int) -> Iterator[Pair]:
    """The pairs of sentences, each of two articles, that are one passage."""
    for first, second in _candidates(cut_sentences, articles):
        if _is_passage(first, second, words):
            score = containment(first, second, words)
            yield Pair(first, second, score)
        elif _is_passage(first.quoted, second.quoted, words):
            score = containment(first.quoted, second.quoted, words)
            yield Pair(first, second, score)


def _candidates(
    cut_sentences: Sequence[Sentence], articles: int
) -> Iterator[tuple[Sentence, Sentence]]:
    """Pairs of sentences of different articles that share two words or more of the rarer."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(cut_sentences):
        for stem in sentence.telling:
            places[stem].append(number)
    rare = {
        stem: numbers for stem, numbers in places.items() if len(numbers) <= max(8, 2 * articles)
    }
    for number, sentence in enumerate(cut_sentences):
        later = (
            numbers[bisect_right(numbers, number) :]
            for numbers in filter(None, map(rare.get, sentence.telling))
        )
        shared = Counter(chain.from_iterable(later))
        for other in sorted(shared):
            if shared[other] > 1 and cut_sentences[other].article != sentence.article:
                yield sentence, cut_sentences[other]


def _is_passage(first: Sentence, second: Sentence, words: Lexicon) -> bool:
    if len(first.telling & second.telling - words.names) < 2:
        return len(first.terms) > _SHORT and first.stems == second.stems
    most = highest(first, second, words)
    if most < _STRETCH * words.pair:
        return False
    missing = _STRENGTH - containment(first, second, words) / _CONTAINED
    needed = max(missing, _STRETCH) * words.pair
    return most >= needed and stretch(first, second, words) >= needed


def _passage(pair: Pair, words: Lexicon, articles: Sequence[Prose]) -> Passage:
    text = articles[pair.first.article].text
    spans = dict.fromkeys(term.span for term in common(pair.first, pair.second, words))
    return Passage(
        _citation(pair.first, articles),
        _citation(pair.second, articles),
        round(pair.score, 3),
        tuple(span.of(text) for span in spans),
    )


def _citation(sentence: Sentence, articles: Sequence[Prose]) -> Citation:
    article = articles[sentence.article]
    return Citation(article.id, sentence.span, sentence.span.of(article.text))

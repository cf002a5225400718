"""The passages that two articles share, and the words that these have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from dossier.frozen import dataclass
from dossier.model import Citation, Edition, Span
from dossier.text import is_stop_word, is_word, tokens

FIRST, SECOND = 0, 1
"""The two articles of a pair, in the order of their sigla."""

Word = tuple[Span, str]
"""A place in an article's clean text, and the word as compared."""


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that both articles have."""

    number: int
    """From 1, in the order of the first article."""
    cited: tuple[Citation, Citation]
    """In the first article, and in the second."""
    words: tuple[frozenset[Span], frozenset[Span]]
    """The places of the words in common, in each."""


def matches(edition: Edition) -> dict[tuple[str, str], tuple[Match, ...]]:
    """By the ids of two articles, in the order of the articles: what they share, numbered.

    Args:
        edition: it has looked for passages.
    """
    order = {article.id: number for number, article in enumerate(edition.dossier.articles)}
    by_articles: dict[tuple[str, str], list[tuple[Citation, Citation]]] = {}
    for passage in edition.passages:
        cited = (passage.first, passage.second)
        if order[cited[FIRST].article] > order[cited[SECOND].article]:
            cited = (passage.second, passage.first)
        ends = (cited[FIRST].article, cited[SECOND].article)
        by_articles.setdefault(ends, []).append(cited)
    return {ends: _numbered(cited) for ends, cited in by_articles.items()}


def _numbered(passages: Iterable[tuple[Citation, Citation]]) -> tuple[Match, ...]:
    in_order = sorted(passages, key=lambda cited: (cited[FIRST].span, cited[SECOND].span))
    return tuple(
        Match(number, cited, common(*cited)) for number, cited in enumerate(in_order, start=1)
    )


def common(first: Citation, second: Citation) -> tuple[frozenset[Span], frozenset[Span]]:
    """The places of the common words in each of two passages.

    Stretches that stand in both in the same order (Ratcliff and Obershelp, "Pattern matching:
    the gestalt approach", 1988) unless they are small words only; then single words of
    substance that have changed their place within the passage.

    Args:
        first: a passage.
        second: the one of the other article.
    """
    first_words, second_words = _words(first), _words(second)
    matcher = SequenceMatcher(
        None, [norm for _, norm in first_words], [norm for _, norm in second_words], False
    )
    blocks = [
        block
        for block in matcher.get_matching_blocks()
        if any(_tells(norm) for _, norm in first_words[block.a : block.a + block.size])
    ]
    first_taken = {index for block in blocks for index in range(block.a, block.a + block.size)}
    second_taken = {index for block in blocks for index in range(block.b, block.b + block.size)}
    left = _left(first_words, first_taken) & _left(second_words, second_taken)
    return _places(first_words, first_taken, left.copy()), _places(second_words, second_taken, left)


def runs(text: str, places: Iterable[Span]) -> tuple[Span, ...]:
    """Places of words joined where nothing but spaces and signs stands between them.

    Args:
        text: of an article.
        places: of words, in order.
    """
    joined: list[Span] = []
    for place in sorted(places):
        if joined and not any(map(str.isalnum, text[joined[-1].end : place.start])):
            joined[-1] = Span(joined[-1].start, place.end)
        else:
            joined.append(place)
    return tuple(joined)


def _words(cited: Citation) -> list[Word]:
    start = cited.span.start
    return [
        (Span(start + token.span.start, start + token.span.end), token.norm)
        for token in tokens(cited.exact)
        if is_word(token)
    ]


def _tells(norm: str) -> bool:
    return not is_stop_word(norm)


def _left(words: Sequence[Word], taken: set[int]) -> Counter[str]:
    """Words of substance that no stretch has taken."""
    return Counter(
        norm for index, (_, norm) in enumerate(words) if index not in taken and _tells(norm)
    )


def _places(words: Sequence[Word], taken: set[int], left: Counter[str]) -> frozenset[Span]:
    places = {words[index][0] for index in taken}
    for index, (place, norm) in enumerate(words):
        if index not in taken and left[norm] > 0:
            left[norm] -= 1
            places.add(place)
    return frozenset(places)

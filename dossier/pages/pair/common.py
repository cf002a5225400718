"""The words that two passages have in common, word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from dossier.model import Citation, Span
from dossier.text import is_stop_word, is_word, tokens

Word = tuple[Span, str]
"""A place in an article's clean text, and the word as compared."""


def common(first: Citation, second: Citation) -> tuple[frozenset[Span], frozenset[Span]]:
    """The places of the common words in each of two passages.

    Stretches that stand in both in the same order (Ratcliff and Obershelp, "Pattern matching:
    the gestalt approach", 1988) unless they are small words only; then single words of
    substance that have changed their place within the passage.
    """
    one, other = _words(first), _words(second)
    matcher = SequenceMatcher(None, [norm for _, norm in one], [norm for _, norm in other], False)
    kept = [
        block
        for block in matcher.get_matching_blocks()
        if any(_tells(norm) for _, norm in one[block.a : block.a + block.size])
    ]
    here = {at for block in kept for at in range(block.a, block.a + block.size)}
    there = {at for block in kept for at in range(block.b, block.b + block.size)}
    left = _left(one, here) & _left(other, there)
    return _places(one, here, left.copy()), _places(other, there, left)


def runs(text: str, places: Iterable[Span]) -> tuple[Span, ...]:
    """Places of words joined where nothing but spaces and signs stands between them."""
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
    return Counter(norm for at, (_, norm) in enumerate(words) if at not in taken and _tells(norm))


def _places(words: Sequence[Word], taken: set[int], left: Counter[str]) -> frozenset[Span]:
    found = {words[at][0] for at in taken}
    for at, (place, norm) in enumerate(words):
        if at not in taken and left[norm] > 0:
            left[norm] -= 1
            found.add(place)
    return frozenset(found)

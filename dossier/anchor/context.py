"""The fewest words beside a citation that make it unique."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.anchor.occurrences import places, stands_in_context
from dossier.anchor.outcomes import Selector
from dossier.anchor.text_index import TextIndex, indexed
from dossier.model import Span


def suggest_context(text: TextIndex | str, span: Span) -> tuple[str, str]:
    """The prefix and suffix with the fewest words that pick ``span`` among its likes.

    Both are empty when the words stand only there. Words and marks count alike; a prefix is
    taken before a suffix of as many words. Where the whole text does not tell two places
    apart, the result is all that stands beside the span.

    Args:
        text: the one that is searched.
        span: of the words, in its code points.
    """
    ready = indexed(text)
    exact = ready.words(span)
    rivals = [place for place in places(ready, exact) if place != span]
    for before, after in _lengths(ready, span):
        selector = Selector(exact, *_words_beside(ready, span, before, after))
        if not any(stands_in_context(ready, rival, selector) for rival in rivals):
            return selector.prefix, selector.suffix
    return _words_beside(ready, span, len(ready.tokens), len(ready.tokens))


def _lengths(text: TextIndex, span: Span) -> Iterator[tuple[int, int]]:
    """How many words to take before and after, fewest first."""
    most_before = text.token_index(span.start)
    most_after = len(text.tokens) - text.token_index(span.end)
    for total in range(most_before + most_after + 1):
        yield from _split(total, most_before, most_after)


def _split(total: int, most_before: int, most_after: int) -> Iterator[tuple[int, int]]:
    """One-sided contexts, then one as even as can be: the rest differ little and cost much."""
    if total <= most_before:
        yield total, 0
    if 0 < total <= most_after:
        yield 0, total
    half = min(most_before, total // 2)
    if 0 < half < total and total - half <= most_after:
        yield half, total - half


def _words_beside(text: TextIndex, span: Span, before: int, after: int) -> tuple[str, str]:
    first = text.token_index(span.start)
    past = text.token_index(span.end)
    prefix, suffix = "", ""
    if before and first:
        start = text.tokens[max(0, first - before)].span.start
        prefix = text.words(Span(start, span.start))
    if after and past < len(text.tokens):
        end = text.tokens[min(len(text.tokens), past + after) - 1].span.end
        suffix = text.words(Span(span.end, end))
    return prefix, suffix

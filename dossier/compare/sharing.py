"""Where two articles have the same words, nearly letter for letter.

Long runs of the same words in two articles point to a common source: an agency's text, or one
article made from the other (Clough et al., "METER: MEasuring TExt Reuse", 2002).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from dossier.compare.passages import matched
from dossier.model import Article, Citation, Passage, Span
from dossier.wording import Lexicon, Prose, Sentence, Term, aligned, prose

_RUN = 7
"""Common words that make a run verbatim."""
_LEAP = 2
"""Steps to the next common word, on either side: one word may be changed, added or lost."""
_DENSE = 0.8
"""Share of the longer side of a run that both must have."""
_CONTENT = 3
"""Content words among them, at least."""

_COPIED = 14
"""Words in such runs, outside quotation marks, that two texts hardly have by chance."""

Verbatim = Mapping[tuple[str, str], tuple[Passage, ...]]
"""By the ids of two texts, in both orders; ``first`` is in the first of the two."""


def verbatim(articles: Sequence[Article]) -> Verbatim:
    """The runs of words that two articles have nearly letter for letter.

    Args:
        articles: of the dossier.

    Returns:
        By the ids of two articles, in both orders; ``first`` is in the first of the two. Pairs
        without any have none.
    """
    return _verbatim_in(prose(articles))


@lru_cache(maxsize=4)
def _verbatim_in(articles: tuple[Prose, ...]) -> Verbatim:
    return _runs_between(articles, narrated=False)


def copied(texts: Sequence[Prose]) -> Verbatim:
    """The runs of words that two texts have nearly letter for letter, outside quotation marks.

    What somebody said is often in two reports that have nothing else in common.

    Args:
        texts: with ids of their own.

    Returns:
        By the ids of two texts, in both orders; ``first`` is in the first of the two. Pairs with
        fewer than 14 such words have none.
    """
    return {
        ends: passages
        for ends, passages in _runs_between(tuple(texts), narrated=True).items()
        if sum(len(passage.shared) for passage in passages) >= _COPIED
    }


def _runs_between(texts: tuple[Prose, ...], *, narrated: bool) -> Verbatim:
    matches = matched(texts)
    runs: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for pair in matches.pairs:
        for sentence, other in ((pair.first, pair.second), (pair.second, pair.first)):
            passages = [*_verbatim(sentence, other, matches.words, texts, narrated=narrated)]
            if passages:
                runs[texts[sentence.article].id, texts[other.article].id] += passages
    return {ends: tuple(stretches) for ends, stretches in runs.items()}


def _verbatim(
    first: Sentence,
    second: Sentence,
    words: Lexicon,
    articles: Sequence[Prose],
    *,
    narrated: bool,
) -> Iterator[Passage]:
    """The runs of two sentences that are nearly letter for letter.

    Args:
        first: a sentence.
        second: one of another article.
        words: of all articles.
        articles: by their places.
        narrated: whether runs that stand mostly in quotation marks are left out.
    """
    for run in _runs(aligned(first, second, words)):
        if narrated and 2 * sum(first.terms[row].quoted for row, _ in run) > len(run):
            continue
        first_terms = first.terms[run[0][0] : run[-1][0] + 1]
        second_terms = second.terms[run[0][1] : run[-1][1] + 1]
        score = len(run) / max(len(first_terms), len(second_terms))
        content = sum(first.terms[row].is_content for row, _ in run)
        if len(run) >= _RUN and content >= _CONTENT and score >= _DENSE:
            text = articles[first.article].text
            spans = dict.fromkeys(first.terms[row].span for row, _ in run)
            yield Passage(
                _citation(articles[first.article], first_terms),
                _citation(articles[second.article], second_terms),
                round(score, 3),
                tuple(span.of(text) for span in spans),
            )


def _runs(places: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Cut an alignment where more than one word lies between two common ones."""
    runs: list[list[tuple[int, int]]] = []
    for row, column in places:
        if runs and row - runs[-1][-1][0] <= _LEAP and column - runs[-1][-1][1] <= _LEAP:
            runs[-1].append((row, column))
        else:
            runs.append([(row, column)])
    return runs


def _citation(article: Prose, terms: Sequence[Term]) -> Citation:
    span = Span(terms[0].span.start, terms[-1].span.end)
    return Citation(article.id, span, span.of(article.text))

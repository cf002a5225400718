"""How much of each article's wording stands in the others, and where it is nearly the same.

Long runs of the same words in two articles point to a common source: an agency's text, or one
article made from the other (Clough et al., "METER: MEasuring TExt Reuse", 2002).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from dossier.compare.lexicon import Lexicon
from dossier.compare.matching import aligned, common
from dossier.compare.passages import matched
from dossier.compare.words import Prose, Sentence, Term, prose
from dossier.model import Article, Citation, Partner, Passage, Share, Span

_RUN = 7
"""Common words that make a run verbatim."""
_LEAP = 2
"""Steps to the next common word, on either side: one word may be changed, added or lost."""
_DENSE = 0.8
"""Share of the longer side of a run that both must have."""
_CONTENT = 3
"""Content words among them, at least."""

_Ends = tuple[int, int]
"""The places of an article and of its partner."""


def shared(articles: Sequence[Article]) -> tuple[Share, ...]:
    """Measure the wording that articles share: one value for each, in their order."""
    return _shared(prose(articles))


@lru_cache(maxsize=4)
def _shared(articles: tuple[Prose, ...]) -> tuple[Share, ...]:
    met = matched(articles)
    found, words = met.sentences, met.words
    held: dict[_Ends, set[Span]] = defaultdict(set)
    runs: dict[_Ends, list[Passage]] = defaultdict(list)
    for pair in met.pairs:
        for one, two in ((pair.first, pair.second), (pair.second, pair.first)):
            ends = one.article, two.article
            held[ends] |= {term.span for term in common(one, two, words)}
            runs[ends] += _verbatim(one, two, words, articles)
    return tuple(
        Share(
            article=article.id,
            words=len(_spans(found, number)),
            shared=len(set().union(*(held[ends] for ends in held if ends[0] == number))),
            partners=_partners(number, articles, held, runs),
        )
        for number, article in enumerate(articles)
    )


def _spans(found: Sequence[Sentence], number: int) -> set[Span]:
    return {term.span for one in found if one.article == number for term in one.terms}


def _partners(
    number: int,
    articles: Sequence[Prose],
    held: Mapping[_Ends, set[Span]],
    runs: Mapping[_Ends, list[Passage]],
) -> tuple[Partner, ...]:
    partners = [
        Partner(articles[other].id, len(spans), tuple(runs[own, other]))
        for (own, other), spans in sorted(held.items())
        if own == number
    ]
    return tuple(sorted(partners, key=lambda partner: -partner.words))


def _verbatim(
    first: Sentence, second: Sentence, words: Lexicon, articles: Sequence[Prose]
) -> Iterator[Passage]:
    """The runs of two sentences that are nearly letter for letter."""
    for run in _runs(aligned(first, second, words)):
        one = first.terms[run[0][0] : run[-1][0] + 1]
        two = second.terms[run[0][1] : run[-1][1] + 1]
        score = len(run) / max(len(one), len(two))
        content = sum(first.terms[at].is_content for at, _ in run)
        if len(run) >= _RUN and content >= _CONTENT and score >= _DENSE:
            text = articles[first.article].text
            spans = dict.fromkeys(first.terms[at].span for at, _ in run)
            yield Passage(
                _citation(articles[first.article], one),
                _citation(articles[second.article], two),
                round(score, 3),
                tuple(span.of(text) for span in spans),
            )


def _runs(places: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Cut an alignment where more than one word lies between two common ones."""
    runs: list[list[tuple[int, int]]] = []
    for at, to in places:
        if runs and at - runs[-1][-1][0] <= _LEAP and to - runs[-1][-1][1] <= _LEAP:
            runs[-1].append((at, to))
        else:
            runs.append([(at, to)])
    return runs


def _citation(article: Prose, terms: Sequence[Term]) -> Citation:
    span = Span(terms[0].span.start, terms[-1].span.end)
    return Citation(article.id, span, span.of(article.text))

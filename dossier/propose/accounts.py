"""Sentences of several articles on one thing, where no single word is known to differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from dossier.model import Span
from dossier.propose.findings import Finding, Mention
from dossier.propose.pairing import Likeness, Pairs
from dossier.propose.statements import Corpus, Statement

_LIKE = 0.2
"""Likeness from which on two sentences are two accounts of one thing."""
_ALIKE = 0.85
"""From which on they are one account, copied."""
_CLOSE = 8
"""Words that a stretch may span."""
_NAMED = 3
"""Words that say in a question what it is about."""


def accounts(corpus: Corpus, pairs: Pairs) -> Iterator[Finding]:
    """Each sentence with the one of each other article that is most like it.

    Args:
        corpus: all sentences.
        pairs: those that may speak of the same.
    """
    beside = best_by_article(corpus, pairs)
    for number in sorted(beside):
        statement = corpus.statements[number]
        near = [
            (likeness, corpus.statements[other])
            for other, likeness in beside[number].values()
            if _LIKE <= likeness.cosine < _ALIKE
        ]
        if not near:
            continue
        strongest = max(likeness.cosine for likeness, _ in near)
        others = [
            other
            for likeness, other in sorted(near, key=lambda item: item[1].number)
            if likeness.cosine >= 0.6 * strongest
        ]
        shared = _shared(corpus, statement, others)
        if len(shared) < 2:
            continue
        if not any(key not in corpus.names for key in shared):
            continue
        # Copies differ in nothing, and sentences with little in common speak of different things.
        middle = 1 - 2 * abs(strongest - 0.5)
        score = 0.25 + 0.2 * middle + 0.02 * len(others)
        score += 0.15 * _novelty(corpus, statement, others)
        yield Finding(
            "fact",
            f"What do the articles say about “{_phrase(statement, shared)}”?",
            tuple(Mention(item, (item.span,), item.number) for item in (statement, *others)),
            min(0.6, score),
            contradicts=False,
            reason="sentences on the same, in other words",
        )


def best_by_article(
    corpus: Corpus, pairs: Pairs
) -> Mapping[int, Mapping[int, tuple[int, Likeness]]]:
    """For each sentence, the most alike one of each other article, with its likeness.

    Args:
        corpus: all sentences.
        pairs: those that may speak of the same.
    """
    best: defaultdict[int, dict[int, tuple[int, Likeness]]] = defaultdict(dict)
    for (first, second), likeness in pairs.items():
        for own, other in ((first, second), (second, first)):
            article = corpus.statements[other].article
            if article == corpus.statements[own].article:
                continue
            if article not in best[own] or best[own][article][1].cosine < likeness.cosine:
                best[own][article] = (other, likeness)
    return best


def _shared(corpus: Corpus, statement: Statement, others: list[Statement]) -> list[str]:
    """What the sentences have in common, the rarest first, in the sentence's order."""
    counts = {
        key: sum(key in other.keys for other in others)
        for key in statement.keys
        if not key[0].isdigit()
    }
    telling = sorted(
        (key for key, count in counts.items() if count),
        key=lambda key: (-counts[key] * corpus.weights[key], key),
    )[:_NAMED]
    order = [word.key for word in statement.words]
    return sorted(telling, key=order.index)


def _phrase(statement: Statement, shared: list[str]) -> str:
    """The shortest stretch with two of the words, or all of them where they stand close."""
    places = [place for place, word in enumerate(statement.words) if word.key in shared]
    stretches = [
        (last - first, first, last)
        for index, first in enumerate(places)
        for last in places[index + 1 :]
        if statement.words[first].key != statement.words[last].key
    ]
    size, first, last = min(stretches)
    if places[-1] - places[0] <= _CLOSE:
        first, last = places[0], places[-1]
    elif size > _CLOSE:
        last = first
    span = Span(statement.words[first].span.start, statement.words[last].span.end)
    return " ".join(span.of(statement.prose.text).split())


def _novelty(corpus: Corpus, statement: Statement, others: list[Statement]) -> float:
    """How much the sentences say beside what they share, from 0 to 1."""
    together = frozenset.union(statement.keys, *(other.keys for other in others))
    common = frozenset.intersection(statement.keys, *(other.keys for other in others))
    return 1 - corpus.share(common, together)

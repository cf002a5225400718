"""How much a term says of a document, in eight steps, and what a document itself counts.

The share of a word in a text is that of Okapi BM25 (S. Robertson and H. Zaragoza, "The
Probabilistic Relevance Framework: BM25 and Beyond", 2009); a title, a name and a heading add to
it, the more the fewer words they have. Numbers were set on the questions in ``tests/site``.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise

from dossier.cache import kept
from dossier.search.documents import Document
from dossier.search.terms import terms
from dossier.search.vocabulary import figures, numbers

SATURATION, LENGTH_SHARE = 1.2, 0.5
"""The parameters k1 and b of BM25."""
TYPICAL_LENGTH = 120
"""Terms of a text that is neither long nor short."""
LONGEST = 240
"""Terms beyond which a text counts as no longer: an article is no worse than words from it."""
HEADING = 1.0
TITLE, SHORT_TITLE = 2.5, 6.0
"""What a term of a title counts, and what it counts more where it is the only one."""
STEPS = (0.4, 0.7, 1.1, 1.6, 2.6, 4.2, 6.5, 9.0)
"""What a term can count."""
_BORDERS = [math.sqrt(low * high) for low, high in pairwise(STEPS)]
BOOST_POWER = 0.75
"""How far a document's own weight counts."""


@kept(most=32768)
def steps(document: Document, codes: tuple[str, ...] = ()) -> Mapping[str, int]:
    """Every term of a document, with the number of its step.

    Args:
        document: with its sections.
        codes: the languages in which numbers in words are found by their figures, too.
    """
    texts = [terms(section.text) for section in document.sections]
    known = numbers(codes)
    counts = Counter(chain(*texts, *(figures(text, known) for text in texts)))
    length = min(sum(counts.values()), LONGEST)
    norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / TYPICAL_LENGTH)
    shares = {n: (1 + SATURATION) * n / (n + norm) for n in set(counts.values())}
    by_count = {count: bisect_left(_BORDERS, share) for count, share in shares.items()}
    found = {term: by_count[count] for term, count in counts.items()}
    weights: defaultdict[str, float] = defaultdict(float)
    for section in document.sections:
        for term in set(terms(section.heading)):
            weights[term] += HEADING
    titles: defaultdict[str, float] = defaultdict(float)
    for title in (document.title, *document.names):
        cut = terms(title)
        for term in cut:
            titles[term] = max(titles[term], TITLE + SHORT_TITLE / len(cut))
    for term, weight in titles.items():
        weights[term] += weight
    for term, weight in weights.items():
        found[term] = bisect_left(_BORDERS, shares.get(counts[term], 0.0) + weight)
    return found


def factor(document: Document) -> float:
    """What a hit in a document counts, to two figures, so that few numbers say it for all.

    Args:
        document: any.
    """
    return float(f"{document.boost**BOOST_POWER:.2g}")


def borders(documents: Sequence[Document]) -> list[tuple[int, float]]:
    """Where the factors of documents change: the first that has it, and the factor.

    Args:
        documents: weightiest first.
    """
    factors = [factor(document) for document in documents]
    return [
        (place, value)
        for place, value in enumerate(factors)
        if not place or factors[place - 1] != value
    ]

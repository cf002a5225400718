"""Points that articles can be compared on, proposed where they do not say the same.

Sentences that speak of the same thing are brought together by an index of their words, and what
they say is set side by side: amounts, ages, dates, quotations, words in each other's place,
denials and doubts, kinds, titles and spellings. Nothing is decided here: every proposal rests on
exact words of each article, and an editor takes or rejects it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from dossier.frozen import dataclass
from dossier.model import ProposedMoment, ProposedPoint
from dossier.propose.accounts import accounts, best_by_article
from dossier.propose.ages import differing_ages
from dossier.propose.assertions import differing_assertions, opposite_assertions
from dossier.propose.dates import differing_dates
from dossier.propose.descriptions import differing_kinds, differing_spellings, differing_titles
from dossier.propose.gaps import differing_words
from dossier.propose.moments import moments
from dossier.propose.pairing import pairs
from dossier.propose.quantities import differing_amounts
from dossier.propose.ranking import ranked
from dossier.propose.statements import corpus
from dossier.propose.utterances import differing_utterances
from dossier.wording import Prose

__all__ = ["Proposed", "points", "proposed"]


@dataclass(frozen=True, slots=True)
class Proposed:
    """What comes of comparing the sentences of articles."""

    points: tuple[ProposedPoint, ...]
    """Those first that would mislead most."""
    moments: tuple[ProposedMoment, ...]
    """Those first that most articles have."""


def points(
    proses: Sequence[Prose],
    published: Mapping[str, dt.date] = MappingProxyType({}),
) -> tuple[ProposedPoint, ...]:
    """The points on which articles differ or contradict each other, or themselves.

    Args:
        proses: of each article what is compared.
        published: the days on which articles were published, by their ids, as far as known.
    """
    return proposed(proses, published).points


def proposed(
    proses: Sequence[Prose],
    published: Mapping[str, dt.date] = MappingProxyType({}),
) -> Proposed:
    """The points on which articles differ, and what they say happened when.

    Args:
        proses: of each article what is compared.
        published: the days on which articles were published, by their ids, as far as known.
    """
    sentences = corpus(proses)
    near = pairs(sentences)
    found = (
        *differing_amounts(sentences, near),
        *differing_ages(sentences),
        *differing_dates(sentences, near, published),
        *differing_utterances(sentences, near),
        *differing_words(sentences, near),
        *differing_assertions(sentences, near),
        *opposite_assertions(sentences, near),
        *differing_kinds(sentences),
        *differing_titles(sentences),
        *differing_spellings(sentences),
        *accounts(sentences, near),
    )
    return Proposed(
        tuple(ranked(sentences, found, best_by_article(sentences, near))),
        moments(sentences, near, published),
    )

"""How much each word says in a dossier: rare words much, names of the story little.

Source: inverse document frequency (Sparck Jones 1972), with sentences for documents.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import fsum, log

from dossier.frozen import dataclass
from dossier.wording.words import Sentence, names

_NAME = 0.25
"""What a name counts beside another word as rare: that two sentences name the same people
says little of their wording."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The weights of the content words of all sentences."""

    weights: Mapping[str, float]
    """By stem; above 0."""
    names: frozenset[str]
    pair: float
    """The weight of two words that stand nowhere but in two sentences."""

    def weight(self, stems: Iterable[str]) -> float:
        """What some stems say together, in whatever order they come."""
        return fsum(self.weights[stem] for stem in stems)


def lexicon(cut_sentences: Sequence[Sentence]) -> Lexicon:
    """Weigh the content words of sentences by how few sentences have them."""
    counts = Counter(stem for sentence in cut_sentences for stem in sentence.telling)
    proper = names(cut_sentences)
    weights = {
        stem: log((len(cut_sentences) + 1) / count) * (_NAME if stem in proper else 1)
        for stem, count in counts.items()
    }
    return Lexicon(weights, proper, 2 * log((len(cut_sentences) + 1) / 2))

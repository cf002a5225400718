"""What is known of the words of all witnesses together.

How like two different words are: forms of one stem, and spellings of one name.

Sources: the normalised Indel similarity (longest common subsequence over the mean length, as
rapidfuzz computes it); a common beginning as the simplest of stemmers (Paice, "An evaluation
method for stemming algorithms", 1994, takes truncation as the baseline).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import process

from dossier.collate.function_words import FunctionWords, function_words
from dossier.collate.kinds import WEIGHTS, Kind, kinds
from dossier.collate.words import Strand, strand
from dossier.frozen import dataclass
from dossier.model import Witness
from dossier.text import common_beginning
from dossier.text.similarity import ALIKE, measure

_SHORTEST = 5
"""In letters; shorter words are like only by a common beginning: Iran and Iraq reach .75."""
_STEM = 4
"""In letters: the beginning that forms of one word share at least."""


def likenesses(kinds: Mapping[str, Kind]) -> dict[str, dict[str, float]]:
    """For each content word, name and negation, the others it is like, from 0 to below 1."""
    words = sorted(key for key, kind in kinds.items() if kind in (Kind.CONTENT, Kind.NAME))
    likeness_of: dict[str, dict[str, float]] = defaultdict(dict)
    _by_spelling([word for word in words if len(word) >= _SHORTEST], likeness_of)
    _by_stem(words, likeness_of)
    negations = sorted(key for key, kind in kinds.items() if kind is Kind.NEGATION)
    for first in negations:
        likeness_of[first].update({other: 0.8 for other in negations if other != first})
    return dict(likeness_of)


def _by_spelling(words: list[str], likeness_of: dict[str, dict[str, float]]) -> None:
    for index, word in enumerate(words):
        later = words[index + 1 :]
        for other, score, _ in process.extract(
            word, later, scorer=measure, score_cutoff=ALIKE, limit=None
        ):
            _note(word, other, 0.9 * score, likeness_of)


def _by_stem(words: list[str], likeness_of: dict[str, dict[str, float]]) -> None:
    families: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) >= _STEM:
            families[word[:_STEM]].append(word)
    for family in families.values():
        for index, word in enumerate(family):
            for other in family[index + 1 :]:
                stem = common_beginning(word, other)
                if 2 * stem >= max(len(word), len(other)):
                    _note(word, other, 0.65, likeness_of)


def _note(word: str, other: str, score: float, likeness_of: dict[str, dict[str, float]]) -> None:
    if score > likeness_of[word].get(other, 0.0):
        likeness_of[word][other] = likeness_of[other][word] = score


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The atoms that occur, what they are, and which are like each other."""

    kinds: Mapping[str, Kind]
    likenesses: Mapping[str, Mapping[str, float]]
    """From 0 to below 1; only pairs of different atoms that are alike."""
    language: str

    @property
    def function_words(self) -> FunctionWords:
        """Those of the language."""
        return function_words(self.language)

    def weight(self, key: str) -> float:
        """How much a match of this atom counts."""
        return WEIGHTS[self.kinds[key]]

    def are_alike(self, first: str, second: str) -> bool:
        """Whether two atoms are the same or forms of the same.

        Args:
            first: an atom.
            second: another.
        """
        return first == second or second in self.likenesses.get(first, ())


def vocabulary(strands: Sequence[Strand], language: str, names: Iterable[str] = ()) -> Vocabulary:
    """Learn the words of all strands.

    Args:
        strands: the atoms of each witness.
        language: the tag of their language.
        names: that the dossier knows.
    """
    known_names = {key for name in names for key in strand(Witness("", name), language).keys}
    kind_of = kinds(strands, language, known_names)
    return Vocabulary(kind_of, likenesses(kind_of), language)

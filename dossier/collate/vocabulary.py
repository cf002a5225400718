"""What is known of the words of all witnesses together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dossier.collate.function_words import FunctionWords, function_words
from dossier.collate.kinds import WEIGHTS, Kind, kinds
from dossier.collate.likeness import likenesses
from dossier.collate.words import Strand, strand
from dossier.frozen import dataclass
from dossier.model import Witness


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

"""How sentences are worded: their content words, what these weigh, and two sentences aligned."""

from dossier.wording.lexicon import Lexicon, lexicon
from dossier.wording.matching import aligned, common, containment, highest, stretch
from dossier.wording.words import Prose, Sentence, Term, cut, names, prose

__all__ = [
    "Lexicon",
    "Prose",
    "Sentence",
    "Term",
    "aligned",
    "common",
    "containment",
    "cut",
    "highest",
    "lexicon",
    "names",
    "prose",
    "stretch",
]

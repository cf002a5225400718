"""Texts as they are compared: normal form, tokens, sentences, lines, and what words weigh."""

from dossier.text.characters import stray_direction
from dossier.text.folding import Folded, fold
from dossier.text.length import SHORTEST, length
from dossier.text.lines import Line, lines
from dossier.text.negations import (
    NEGATIONS,
    is_negating_prefix,
    is_negation,
    is_privative,
    negates,
)
from dossier.text.number_words import NUMBER_WORDS, ROUND_NUMBERS, SCALE_WORDS
from dossier.text.numerals import is_number, number_value
from dossier.text.opposites import opposed
from dossier.text.sentences import sentences
from dossier.text.stop_words import STOP_WORDS, is_stop_word
from dossier.text.tokens import is_word, normal_word, rest, tokens

__all__ = [
    "NEGATIONS", "NUMBER_WORDS", "ROUND_NUMBERS", "SCALE_WORDS", "SHORTEST", "STOP_WORDS",
    "Folded", "Line", "fold", "is_negating_prefix", "is_negation", "is_number", "is_privative",
    "is_stop_word", "is_word", "length", "lines", "negates", "normal_word", "number_value",
    "opposed", "rest", "sentences", "stray_direction",
    "tokens",
]  # fmt: skip

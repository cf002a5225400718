"""Texts as they are compared: normal form, tokens, sentences, lines, and what words weigh."""

from typing import TYPE_CHECKING

from dossier.lazy import lazily

if TYPE_CHECKING:
    from dossier.text.characters import DOUBLE_QUOTES, has_backward, stray_direction
    from dossier.text.folding import Folded, fold
    from dossier.text.lengths import SHORTEST, common_beginning, length
    from dossier.text.levels import (
        CITATIONS,
        CLAIMS,
        COLLATION,
        NAMES,
        RIGHT_WORDS,
        SHARED_WORDING,
        USES,
        Level,
        Use,
        at_level,
    )
    from dossier.text.line_ends import Line, lines
    from dossier.text.measures import measured, measures_otherwise, other_measure
    from dossier.text.negation import (
        denies_by_form,
        is_negating_prefix,
        is_negation,
        is_privative,
        negated_languages,
        negates,
        negations,
        signs_of_negation,
    )
    from dossier.text.neighbours import covering, is_number_sign, is_pronoun, paragraph_around
    from dossier.text.numerals import is_joiner, is_number, is_part_of_number, number_value
    from dossier.text.omissions import ANY, leave_out, omits
    from dossier.text.opposition import opposed, opposed_languages, opposites, turned
    from dossier.text.segments import count_words, words
    from dossier.text.sentence_ends import sentences
    from dossier.text.single_numbers import (
        counted_languages,
        number_words,
        round_numbers,
        scale_words,
    )
    from dossier.text.stems import stem
    from dossier.text.stop_words import STOP_WORDS, is_stop_word
    from dossier.text.text_language import likely_language, small_words
    from dossier.text.tokenizing import is_unspaced, is_word, normal_word, rest, tokens
else:
    __getattr__ = lazily(
        __name__,
        {
            "characters": "DOUBLE_QUOTES has_backward stray_direction",
            "folding": "Folded fold",
            "lengths": "SHORTEST common_beginning length",
            "levels": "CITATIONS CLAIMS COLLATION NAMES RIGHT_WORDS SHARED_WORDING USES "
            "Level Use at_level",
            "line_ends": "Line lines",
            "measures": "measured measures_otherwise other_measure",
            "negation": "denies_by_form is_negating_prefix is_negation is_privative "
            "negated_languages negates negations signs_of_negation",
            "neighbours": "covering is_number_sign is_pronoun paragraph_around",
            "numerals": "is_joiner is_number is_part_of_number number_value",
            "omissions": "ANY leave_out omits",
            "opposition": "opposed opposed_languages opposites turned",
            "segments": "count_words words",
            "sentence_ends": "sentences",
            "single_numbers": "counted_languages number_words round_numbers scale_words",
            "stems": "stem",
            "stop_words": "STOP_WORDS is_stop_word",
            "text_language": "likely_language small_words",
            "tokenizing": "is_unspaced is_word normal_word rest tokens",
        },
    )

__all__ = [
    "ANY", "CITATIONS", "CLAIMS", "COLLATION", "DOUBLE_QUOTES", "NAMES", "RIGHT_WORDS",
    "SHARED_WORDING", "SHORTEST", "STOP_WORDS", "USES", "Folded", "Level", "Line", "Use",
    "at_level", "common_beginning", "count_words", "counted_languages", "covering",
    "denies_by_form", "fold", "has_backward", "is_joiner", "is_negating_prefix", "is_negation",
    "is_number", "is_number_sign", "is_part_of_number", "is_privative", "is_pronoun",
    "is_stop_word", "is_unspaced", "is_word", "leave_out", "length", "likely_language", "lines",
    "measured", "measures_otherwise", "negated_languages", "negates", "negations", "normal_word",
    "number_value", "number_words", "omits", "opposed", "opposed_languages", "opposites",
    "other_measure", "paragraph_around", "rest", "round_numbers", "scale_words", "sentences",
    "signs_of_negation", "small_words", "stem", "stray_direction", "tokens", "turned", "words",
]  # fmt: skip

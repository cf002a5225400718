"""Rules of grammar and of writing that are code, and which languages follow them.

A language's file names its rules in ``[grammar]``; what a rule does is where it is asked for
(``grammar.has_rule``).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Rule(StrEnum):
    """A rule that some languages follow."""

    UNSPACED = "unspaced"
    SEGMENTED = "segmented"
    ELISIONS = "elisions"
    INFLECTED_NUMBERS = "inflected_numbers"
    INFLECTED_UNITS = "inflected_units"
    DAY_FIRST = "day_first"
    DECIMAL_COMMA = "decimal_comma"
    ORDINAL_HOURS = "ordinal_hours"
    RUNNING_HOURS = "running_hours"
    TWELVE_HOURS = "twelve_hours"
    THOUSAND_IS_ONE = "thousand_is_one"
    CAPITAL_NOUNS = "capital_nouns"
    APOSTROPHE_ENDINGS = "apostrophe_endings"
    ENDING_FROM = "ending_from"
    PARTICLES = "particles"
    CONTRACTIONS = "contractions"
    PRONOUN_ONE = "pronoun_one"
    NEGATIVE_UN = "negative_un"
    TWO_TRADITIONS = "two_traditions"
    ELIDED_NE = "elided_ne"
    TYPED_UMLAUTS = "typed_umlauts"
    TYPED_DANISH = "typed_danish"
    EITHER_ACCENT = "either_accent"
    SIMPLIFIED = "simplified"
    RIGHT_TO_LEFT = "right_to_left"
    COVERED_LINES = "covered_lines"
    GLUED_LETTERS = "glued_letters"
    HARMLESS_NEGATIONS = "harmless_negations"


RULES: Mapping[str, str] = {
    Rule.UNSPACED: "words stand without spaces, and digits beside characters",
    Rule.SEGMENTED: "words are cut by a model",
    Rule.ELISIONS: "a word may stand before another with an apostrophe: d'accord",
    Rule.INFLECTED_NUMBERS: "number words have more forms than any table",
    Rule.INFLECTED_UNITS: "units and days have more forms than any table: a word is a form of "
    "one if it begins like all its forms",
    Rule.DAY_FIRST: "3/4 is a day in April",
    Rule.DECIMAL_COMMA: "a comma begins the decimals",
    Rule.ORDINAL_HOURS: "the hour of a time of day is an ordinal: wpół do piątej",
    Rule.RUNNING_HOURS: "the same for the hour that runs: половина пятого is 4:30",
    Rule.TWELVE_HOURS: "hours up to twelve are open: 7:30 may be in the evening",
    Rule.THOUSAND_IS_ONE: "a word for thousands alone may be one in another case: около тысячи",
    Rule.CAPITAL_NOUNS: "every noun has a capital",
    Rule.APOSTROPHE_ENDINGS: "endings stand behind a name with an apostrophe: Ankara'da",
    Rule.ENDING_FROM: "the number of “more than forty” ends in “from”: kırktan fazla",
    Rule.PARTICLES: "particles are written behind a name: 서울에서",
    Rule.CONTRACTIONS: "contractions stand for two words: didn't, we've",
    Rule.PRONOUN_ONE: "“one” may count nothing: one can see it",
    Rule.NEGATIVE_UN: "un- before four letters denies: unacceptable",
    Rule.TWO_TRADITIONS: "spellings of two traditions are one word: colour, color",
    Rule.ELIDED_NE: "n' before a verb denies",
    Rule.TYPED_UMLAUTS: "ä, ö, ü, ß are typed as ae, oe, ue, ss",
    Rule.TYPED_DANISH: "å, ø, æ are typed as aa, oe, ae",
    Rule.EITHER_ACCENT: "grave and acute accents stand for each other: perché, perchè",
    Rule.SIMPLIFIED: "traditional characters are simplified ones",
    Rule.RIGHT_TO_LEFT: "written from right to left",
    Rule.COVERED_LINES: "a line of furniture is covered by its words, which stand without spaces",
    Rule.GLUED_LETTERS: "a p behind a digit or two is a unit: 50p",
    Rule.HARMLESS_NEGATIONS: "a sign that denies may be part of a word that does not: 不久",
}
"""What each says, for the documentation."""

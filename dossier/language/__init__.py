"""What is known of languages: one file each, and one way to read it."""

from typing import TYPE_CHECKING

from dossier.lazy import lazily

if TYPE_CHECKING:
    from dossier.language.amounts import Tables, tables
    from dossier.language.everywhere import (
        pattern_everywhere,
        phrases_everywhere,
        values_everywhere,
        words_everywhere,
    )
    from dossier.language.forms import plain_form
    from dossier.language.grammar import has_rule, with_rule
    from dossier.language.lexemes import Kind, Lexeme, is_elision, is_vulgar
    from dossier.language.numbers import AND_A_HALF, FIRST_LITERAL, NumberWords
    from dossier.language.phrases import Phrases
    from dossier.language.proper import listed_names, proper_names
    from dossier.language.rules import Rule
    from dossier.language.sections import knows, languages, section
    from dossier.language.spelled import ordinal_value, spelled_value
else:
    __getattr__ = lazily(
        __name__,
        {
            "amounts": "Tables tables",
            "everywhere": "pattern_everywhere phrases_everywhere values_everywhere "
            "words_everywhere",
            "forms": "plain_form",
            "grammar": "has_rule with_rule",
            "lexemes": "Kind Lexeme is_elision is_vulgar",
            "numbers": "AND_A_HALF FIRST_LITERAL NumberWords",
            "phrases": "Phrases",
            "proper": "listed_names proper_names",
            "rules": "Rule",
            "sections": "knows languages section",
            "spelled": "ordinal_value spelled_value",
        },
    )

__all__ = [
    "AND_A_HALF", "FIRST_LITERAL", "Kind", "Lexeme", "NumberWords", "Phrases", "Rule", "Tables",
    "has_rule", "is_elision", "is_vulgar", "knows", "languages", "listed_names", "ordinal_value",
    "pattern_everywhere", "phrases_everywhere", "plain_form", "proper_names", "section",
    "spelled_value", "tables", "values_everywhere", "with_rule", "words_everywhere",
]  # fmt: skip

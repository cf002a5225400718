"""What is known of languages: number words, units, currencies, months and days."""

from dossier.language.forms import plain_form
from dossier.language.lexemes import Kind, Lexeme, is_elision, is_vulgar
from dossier.language.numbers import AND_A_HALF, FIRST_LITERAL, NumberWords
from dossier.language.phrases import Phrases
from dossier.language.spelled import ordinal_value, spelled_value
from dossier.language.tables import LANGUAGES, Tables, tables

__all__ = [
    "AND_A_HALF", "FIRST_LITERAL", "LANGUAGES", "Kind", "Lexeme", "NumberWords", "Phrases",
    "Tables", "is_elision", "is_vulgar", "ordinal_value", "plain_form", "spelled_value", "tables",
]  # fmt: skip

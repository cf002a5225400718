"""How the values of a language's file are written, and what a section and a key of it are."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from dossier.frozen import dataclass


class Form(Enum):
    """How the value of a key is written."""

    WORDS = "words"
    """Words with white space between them, as folded text has them."""
    PATTERNS = "patterns"
    """Regular expressions for whole words, with white space between them."""
    PATTERN = "pattern"
    """One regular expression."""
    PATTERN_LINES = "pattern lines"
    """Regular expressions, one a line; what any of them finds."""
    PHRASES = "phrases"
    """Phrases with a bar between them, and new lines wherever you like."""
    LIST = "list"
    """A list of several words each."""
    PAIRS = "pairs"
    """A list of lists of two texts, each of words."""
    TABLE = "table"
    """A table of its own: what is meant, and the phrases for it, with bars between them."""
    WORD_TABLE = "word table"
    """The same with words in place of phrases."""
    TEXT = "text"
    FLAG = "true"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a section."""

    form: Form
    what: str


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a language's file."""

    what: str
    """What the program does with it."""
    keys: Mapping[str, Key]
    is_whole: bool = False
    """Whether a section that is there has every key."""


def keys(form: Form, text: str) -> dict[str, Key]:
    """Keys of one form, from lines of a key and what it holds."""
    parted = (line.strip().partition(" ") for line in text.strip().splitlines())
    return {key: Key(form, what.strip()) for key, _, what in parted}

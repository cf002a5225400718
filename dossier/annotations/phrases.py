"""Words that the problems of keys and of values share."""

from __future__ import annotations

import re
import unicodedata

from dossier.annotations.fields import Key
from dossier.annotations.nodes import Mapping, Node, Scalar, Sequence
from dossier.annotations.source import named
from dossier.problems import Problem
from dossier.schema.forms import VISIBLE

_TAGS = re.compile("[\U000e0000-\U000e0fff]")
"""Characters that are never shown, in a plane that patterns of JSON Schemas cannot name."""
_INVISIBLE = re.compile(r"[^\S ]|" + VISIBLE.replace(r"^\s", "") + "|" + _TAGS.pattern)


def invisible(words: str) -> str:
    """The first invisible character among the words; empty when there is none."""
    match = _INVISIBLE.search(words)
    return match[0] if match else ""


def without_invisible(words: str) -> str:
    """The words without any character that cannot be seen, but for spaces."""
    return _INVISIBLE.sub("", words)


def visible(words: str) -> str:
    """The words with every invisible character spelled out."""
    return _INVISIBLE.sub(lambda match: f"\\u{ord(match[0]):04x}", words)


def foreign_letter(word: str) -> str:
    """What of a word is invisible, or a letter of another script; empty if nothing is.

    Only of a word that is otherwise written in Latin letters.
    """
    if not re.search("[A-Za-z]", word):
        return ""
    for number, sign in enumerate(word, start=1):
        is_foreign = sign.isalpha() and not unicodedata.name(sign, "LATIN").startswith("LATIN")
        if is_foreign or _INVISIBLE.match(sign):
            return f"Character {number} is {named(sign)}: type the word again"
    return ""


def is_blank(words: str) -> bool:
    """Whether nothing of the words can be seen."""
    return not re.search(VISIBLE, _TAGS.sub("", words))


def capital(words: str) -> str:
    """The words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def kind_of_node(node: Node) -> str:
    """What was found, in a word or two."""
    if isinstance(node, Scalar):
        return visible(node.text) if node.text else "nothing"
    return "a list" if isinstance(node, Sequence) else "keys with values"


def begins(node: Node, bracket: str) -> bool:
    """Whether a list or a mapping stands in brackets of its own.

    Args:
        node: a list or a mapping.
        bracket: the one that would open it.
    """
    return node.at.source[node.at.column - 1 : node.at.column] == bracket


def example(key: Key) -> str:
    """What may stand behind a key."""
    if key.inner is not None and not key.is_list:
        return "its keys, below it and indented by two more spaces"
    words = key.choices
    if words:
        return (
            " or ".join(words) if len(words) < 4 else f"{words[0]}, or another word from its list"
        )
    return "a list" if key.is_list else "a text"


def colon(node: Node) -> Problem | None:
    """A text with a colon, which has become a key and its value."""
    if not isinstance(node, Mapping) or len(node.entries) != 1 or begins(node, "{"):
        return None
    key, value = node.entries[0].key, node.entries[0].value
    if not isinstance(value, Scalar):
        return None
    text = f"{key.text}: {value.text}".rstrip()
    return Problem(
        key.at,
        "yaml-colon",
        "A text that contains a colon and a space must be in quotes",
        found=text,
        expected=f'"{text}"',
        hint="Put it in quotes",
    )

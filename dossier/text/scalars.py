"""Words as YAML scalars that mean just these words."""

from __future__ import annotations

import json
import re

from dossier.text.traps import trap

_FIGURES = re.compile(r"[0-9-]+")


def quoted(text: str) -> str:
    """A double-quoted scalar on one line, whatever the text holds.

    JSON's escapes are YAML's; the line ends that only YAML knows are escaped as well.
    """
    scalar = json.dumps(text, ensure_ascii=False)
    for character in "\u0085\u2028\u2029\ufeff":
        scalar = scalar.replace(character, f"\\u{ord(character):04x}")
    return scalar


def comment(text: str) -> str:
    """One comment line; white space and line ends are folded."""
    return "# " + " ".join(text.split())


def slug(text: str, words: int = 6) -> str:
    """The first words of a text as an id in kebab-case; ``unnamed`` where nothing is left."""
    folded = "".join(
        character if character.isascii() and character.isalnum() else " "
        for character in text.casefold().replace("'", "").replace("’", "")
    )
    return "-".join(folded.split()[:words]) or "unnamed"


def identifier(text: str, noun: str) -> str:
    """The first words of a text as an id that YAML takes for text, without quotes too.

    Whoever refers to an entry writes its id, and should not have to know that ``yes`` is a truth
    value, ``2014`` a number and ``null`` nothing.

    Args:
        text: a name, a quotation, the name of a file.
        noun: what the entry is, in a word; put before an id that would be something else.
    """
    made = slug(text)
    taken = made == "null" or _FIGURES.fullmatch(made) or trap(made)
    return f"{noun}-{made}" if taken else made

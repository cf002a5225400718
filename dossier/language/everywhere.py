"""What is asked of a text in all languages at once, because nobody says in what it is written.

Captures are cleaned before their language is known, and drafts are read of texts that name
people and places of any country.
"""

from __future__ import annotations

import re
from functools import cache

from dossier.language.sections import languages, section

_BETWEEN = re.compile(r"\n| \| ")


def values_everywhere(section_name: str, key: str) -> tuple[str, ...]:
    """The texts of a key in all languages that have it, in the order of their codes.

    Args:
        section_name: as ``layout`` has it: ``names``.
        key: of that section.
    """
    return tuple(
        text
        for code in sorted(languages(section_name))
        if (text := section(code, section_name).get(key))
    )


@cache
def words_everywhere(section_name: str, key: str) -> frozenset[str]:
    """The words of a key in all languages.

    Args:
        section_name: as ``layout`` has it: ``names``.
        key: of that section, of the form ``WORDS``.
    """
    return frozenset(word for text in values_everywhere(section_name, key) for word in text.split())


@cache
def phrases_everywhere(section_name: str, key: str) -> tuple[str, ...]:
    """The phrases of a key in all languages, each once.

    Args:
        section_name: as ``layout`` has it: ``archives``.
        key: of that section, of the form ``PHRASES``.
    """
    listed = (
        phrase.strip()
        for text in values_everywhere(section_name, key)
        for phrase in _BETWEEN.split(text)
    )
    return tuple(dict.fromkeys(filter(None, listed)))


def pattern_everywhere(section_name: str, key: str) -> str:
    """What the patterns of a key find in any language, to be put into a longer pattern.

    Args:
        section_name: as ``layout`` has it: ``wires``.
        key: of that section, of the form ``PATTERN`` or ``PATTERN_LINES``.

    Returns:
        Alternatives with bars between them, without brackets around.
    """
    texts = values_everywhere(section_name, key)
    return "|".join(line for text in texts for line in text.strip().splitlines())

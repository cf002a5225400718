"""Words that carry little of what a sentence says.

They stand in the section ``[stop_words]`` of each language's file, as ``normal_word`` gives them.
"""

from __future__ import annotations

from functools import cache

from dossier.language import languages, section
from dossier.languages import ENGLISH, primary
from dossier.text.omissions import leave_out
from dossier.text.word_list import word_list

_KIND = "stop_words"
STOP_WORDS: dict[str, frozenset[str]] = {
    code: word_list(section(code, _KIND)["words"]) for code in sorted(languages(_KIND))
}
"""Those of each language that has any."""
_EVERY = frozenset().union(*STOP_WORDS.values())


def is_stop_word(word: str, language: str | None = ENGLISH) -> bool:
    """Whether a word, in its normal form, carries little meaning.

    Args:
        word: in its normal form.
        language: a tag as ``en`` or ``en-GB``; nothing asks all languages at once. A language
            without a list has no stop words.
    """
    if language is None:
        return word in _EVERY
    return word in _stop_words(primary(language))


@cache
def _stop_words(code: str) -> frozenset[str]:
    """The stop words of a language, with and without what its writers may leave out."""
    words = STOP_WORDS.get(code, frozenset())
    return words | {leave_out(word, code) for word in words}

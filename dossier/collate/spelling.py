"""English words that are spelt in two ways and are the same word.

Source: the systematic differences of British and American spelling, as in Fowler's "Dictionary
of Modern English Usage". A word that comes out odd does no harm: it is compared, never shown.
"""

from __future__ import annotations

import re
from functools import lru_cache

_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(?<=[a-z]{3})is(e|ed|es|ing|ation|ations|er|ers)$", r"iz\1"),  # organise
        (r"(?<=[a-z]{2})our(|s|ed|ing|able|hood|hoods|ly|ful)$", r"or\1"),  # neighbour
        (r"^(cent|theat|met|kilomet|lit|fib|spect)re(|s|d)$", r"\1er\2"),
        (r"^(def|off|lic|pret)ence(|s|less|d)$", r"\1ense\2"),
        (r"(?<=[a-z]{2})ll(ed|ing|er|ers)$", r"l\1"),  # travelled
        (r"ogue(|s)$", r"og\1"),  # dialogue
        (r"(judg|acknowledg)ement(|s)$", r"\1ment\2"),
        (r"^programme(|s|d)$", r"program\1"),
        (r"^grey", "gray"),
    )
)


@lru_cache(maxsize=4096)
def one_spelling(word: str) -> str:
    """The word in its American spelling, where that follows a rule."""
    for pattern, replacement in _RULES:
        changed = pattern.sub(replacement, word)
        if changed != word:
            return changed
    return word

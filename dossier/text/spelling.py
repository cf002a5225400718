"""The third level of folding: English words that are spelt in two ways and are the same word.

Source: the systematic differences of British and American spelling, as in Fowler's "Dictionary
of Modern English Usage". A word that comes out odd does no harm: it is compared, never shown.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dossier.text.word_list import word_list

_DOUBLED = sorted(
    word_list(
        """
        apparel backpedal barrel bejewel bevel bowel cancel carol channel chisel counsel cudgel dial
        dishevel disembowel drivel duel empanel enamel equal fuel funnel gambol gravel grovel
        gruel imperil initial jewel kennel label level libel marshal marvel medal metal model panel
        parcel pedal pencil peril petal pummel quarrel ravel refuel relabel remodel revel rival
        shovel shrivel signal snivel spiral stencil swivel symbol tassel total towel travel trowel
        tunnel unravel victual weasel yodel
        """
    )
)
"""Verbs whose l British spelling doubles before an ending; "filled" is no form of "filed"."""
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(?<=[a-z]{3})is(e|ed|es|ing|ation|ations|er|ers)$", r"iz\1"),  # organise
        (r"(?<=[a-z]{2})our(|s|ed|ing|able|hood|hoods|ly|ful)$", r"or\1"),  # neighbour
        (r"^(cent|theat|met|kilomet|lit|fib|spect)re(|s|d)$", r"\1er\2"),
        (r"^(def|off|lic|pret)ence(|s|less|d)$", r"\1ense\2"),
        (rf"^({'|'.join(_DOUBLED)})l(ed|ing|er|ers|ings)$", r"\1\2"),
        (r"ogue(|s)$", r"og\1"),  # dialogue
        (r"(judg|acknowledg)ement(|s)$", r"\1ment\2"),
        (r"^programme(|s|d)$", r"program\1"),
        (r"^grey", "gray"),
    )
)


@lru_cache(maxsize=65536)
def one_spelling(word: str) -> str:
    """The word in its American spelling, where that follows a rule."""
    for pattern, replacement in _RULES:
        changed = pattern.sub(replacement, word)
        if changed != word:
            return changed
    return word

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
_CHANGES = (
    ("(?<=[a-z]{3})", "is", "iz", "e ed es ing ation ations er ers"),  # organise
    ("(?<=[a-z]{2})", "our", "or", "- s ed ing able hood hoods ly ful"),  # neighbour
    ("^(?:cent|theat|met|kilomet|lit|fib|spect)", "re", "er", "- s d"),
    ("^(?:def|off|lic|pret)", "ence", "ense", "- s less d"),
    (f"^(?:{'|'.join(_DOUBLED)})", "l", "", "ed ing er ers ings"),
    ("", "ogue", "og", "- s"),  # dialogue
    ("(?:judg|acknowledg)", "ement", "ment", "- s"),
    ("^", "programme", "program", "- s d"),
)
"""What stands before the letters that change, these letters, those they become, and the endings
that may follow; ``-`` is none."""
_ENDINGS = tuple(
    letters + ending.strip("-") for _, letters, _, endings in _CHANGES for ending in endings.split()
)
"""No word without one of these is asked further: most words have none."""
_RULES = tuple(
    (
        re.compile(f"({before}){letters}({endings.replace('-', '').replace(' ', '|')})$"),
        rf"\1{replacement}\2",
    )
    for before, letters, replacement, endings in _CHANGES
)
_GREY = "grey"


@lru_cache(maxsize=65536)
def one_spelling(word: str) -> str:
    """The word in its American spelling, where that follows a rule."""
    if word.endswith(_ENDINGS):
        for pattern, replacement in _RULES:
            changed = pattern.sub(replacement, word)
            if changed != word:
                return changed
    return f"gray{word.removeprefix(_GREY)}" if word.startswith(_GREY) else word

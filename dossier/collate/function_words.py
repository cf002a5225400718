"""Function words that can stand in each other's place, by class.

Closed classes after Quirk et al., "A Comprehensive Grammar of the English Language" (1985).
A language without classes loses nothing but neatness.
"""

from __future__ import annotations

from dossier.text.word_list import word_list

DETERMINERS = word_list(
    """
    a an the any some no this that these those every each all another such both
    my your his her its our their whose
    """
)
PRONOUNS = word_list(
    """
    i you he she it we they me him us them who anyone anybody someone somebody everyone
    everybody one others
    """
)
PREPOSITIONS = word_list(
    """
    in on at of to for from with by about against into over under after before between through
    during within upon toward towards near up down out off
    """
)
AUXILIARIES = word_list("am is are was were be been being have has had do does did get got getting")
MODALS = word_list("will would shall should can could may might must 'd")
COORDINATORS = word_list("and or but nor yet so")
_CLASSES = (
    DETERMINERS,
    PRONOUNS,
    PREPOSITIONS,
    AUXILIARIES | MODALS,
    COORDINATORS,
    word_list("that which who whom if whether"),
    word_list("very quite rather so too more most less"),
)
LEANING = DETERMINERS | PREPOSITIONS | AUXILIARIES | MODALS | COORDINATORS
"""Words that belong to what follows them."""


def same_class(one: str, two: str) -> bool:
    """Whether both words are of one class, so that one can replace the other."""
    return any(one in words and two in words for words in _CLASSES)

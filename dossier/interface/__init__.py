"""The words of the interface, in the language of the dossier.

A page module says ``say("Not read yet")``: the English text is the key, and what comes out is its
translation, or the English text itself where there is none. Each language has one catalogue, a
PO file in ``catalogues/``; dates, lists, numbers and percentages follow the CLDR.

The language is set once, around the making of the pages, by ``speaking``; so whoever says a word
need not be told it. Without it the words are English.
"""

from dossier.interface.catalogue import (
    Catalogue,
    Flaw,
    catalogue,
    catalogue_of,
    flaws,
    languages,
    nearest,
    source,
)
from dossier.interface.cldr import day, day_of_year, listed, month, number, percent
from dossier.interface.frame import frame_words
from dossier.interface.standing_in import capital, told_apart, within
from dossier.interface.words import (
    as_spoken,
    groups,
    is_standing_in,
    later,
    later_number,
    say,
    say_as,
    say_number,
    series,
    speaking,
    tongue,
)
from dossier.languages import ENGLISH

__all__ = [
    "ENGLISH", "Catalogue", "Flaw", "as_spoken", "capital", "catalogue", "catalogue_of", "day",
    "day_of_year", "flaws", "frame_words", "groups", "is_standing_in", "languages", "later",
    "later_number", "listed", "month", "nearest", "number", "percent", "say", "say_as",
    "say_number", "series", "source", "speaking", "told_apart", "tongue", "within",
]  # fmt: skip

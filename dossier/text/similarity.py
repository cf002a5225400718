"""Whether two words that differ may be spellings, or forms, of one.

Source: the normalised Indel similarity, which is the length of the longest common subsequence over
the mean length, as rapidfuzz computes it.
"""

from __future__ import annotations

from rapidfuzz.distance import Indel

ALIKE = 0.7
"""The least similarity. Plan and plans reach .89, treaty and treaties .86, brief and bridge, which
are no forms of one, .73, Ryapkov and Riabkov .71, Monday and Sunday .67."""
FORMS = 0.75
"""The least where more is concluded from it: a citation has another form of a word, not another
word. Turkish *döndük* and its negation *dönmedik* reach .71."""

measure = Indel.normalized_similarity
"""For rapidfuzz's own searches among many words, which take a measure and the least that counts."""


def similarity(one: str, other: str, least: float = ALIKE) -> float:
    """How alike two words are spelt, from ``least`` to 1; 0 where they are too different.

    Args:
        one: a word, in the case and with the marks that count.
        other: another.
        least: ``ALIKE`` or ``FORMS``.
    """
    alike = measure(one, other, score_cutoff=least)
    return alike if alike >= least else 0.0

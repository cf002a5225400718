"""Where in a text an approximate search is worth its time.

Source: filtering by counting, as for q-grams (Jokinen and Ukkonen 1991; Navarro, "A guided
tour to approximate string matching", 2001, section 8), here with words: a passage near to the
citation has most of its words, each near the same diagonal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from dossier.anchor.pieces import Kind, Piece
from dossier.anchor.text_index import TextIndex

_ENOUGH = 0.4
"""The share of the citation's words that a stretch needs; less than any outcome but *lost*
asks for, so that nothing is missed and a near miss can still be shown."""
_MOST = 12
"""Stretches searched at most; a text with more that are so alike has no clear best one."""
_FEW_WORDS = 3
"""With fewer words that matter, stop words vote too."""


class Window(NamedTuple):
    """A stretch of a text's pieces, half-open."""

    start: int
    end: int

    def words(self, text: TextIndex) -> set[str]:
        """The words and marks there, in normal form."""
        return set(text.norms[self.start : self.end])


def windows(text: TextIndex, cited: Sequence[Piece]) -> list[Window]:
    """Where in the text the cited words may stand, in order; no two overlap.

    Args:
        text: the one that is searched.
        cited: the pieces of the cited words.
    """
    voters = _voters(cited)
    width = max(4, len(cited) // 4)
    votes: defaultdict[int, float] = defaultdict(float)
    for index, piece in voters:
        for band in {(place - index) // width for place in _postings(text, piece.norm)}:
            votes[band] += piece.weight
    most = sum(piece.weight for _, piece in voters)
    best = sorted(_shares(votes, most))[-_MOST:]
    stretches = sorted(_stretch(band, width, share, len(cited)) for share, band in best)
    return _merged(stretches, len(text.pieces))


def _shares(votes: Mapping[int, float], most: float) -> Iterator[tuple[float, int]]:
    """Bands of diagonals with enough votes, each with its share of ``most``.

    A passage may lie across two bands: a band and the next count together.
    """
    enough = _ENOUGH * most
    strong = (band for band, share in votes.items() if share >= enough / 2)
    for band in {either for strong_band in strong for either in (strong_band - 1, strong_band)}:
        share = votes.get(band, 0.0) + votes.get(band + 1, 0.0)
        if share >= enough:
            yield share / most, band


def _stretch(band: int, width: int, share: float, cited: int) -> tuple[int, int]:
    """The pieces on two bands of diagonals, and beside them room for what did not vote."""
    slack = max(cited // 4, int((1 - share) * cited)) + 4
    return band * width - slack, (band + 2) * width + cited + slack


def _voters(cited: Sequence[Piece]) -> list[tuple[int, Piece]]:
    words = [(index, piece) for index, piece in enumerate(cited) if piece.kind is not Kind.MARK]
    weighty = [(index, piece) for index, piece in words if piece.kind is not Kind.STOP_WORD]
    return weighty if len(weighty) >= _FEW_WORDS else words


def _postings(text: TextIndex, word: str) -> list[int]:
    """Where a word stands; for a word that the text does not have, where its likes stand."""
    if word in text.postings:
        return text.postings[word]
    return [
        place for other in text.vocabulary.alike(word) for place in text.postings.get(other, ())
    ]


def _merged(stretches: Sequence[tuple[int, int]], most: int) -> list[Window]:
    """Stretches cut to the text, those that overlap joined."""
    merged: list[Window] = []
    for start, end in stretches:
        if merged and start < merged[-1].end:
            merged[-1] = Window(merged[-1].start, max(merged[-1].end, min(end, most)))
        elif max(0, start) < min(end, most):
            merged.append(Window(max(0, start), min(end, most)))
    return merged

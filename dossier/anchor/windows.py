"""Where in a text an approximate search is worth its time.

Source: filtering by counting, as for q-grams (Jokinen and Ukkonen 1991; Navarro, "A guided
tour to approximate string matching", 2001, section 8), here with words: a passage near to the
citation has most of its words, each near the same diagonal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import Indel

from dossier.anchor.costs import SAME_WORD
from dossier.anchor.indexed import Indexed
from dossier.anchor.pieces import Kind, Piece

_ENOUGH = 0.4
"""The share of the citation's words that a stretch needs; far below what any outcome but
*lost* asks for, so that nothing is missed and a near miss can still be shown."""
_MOST = 12
"""Stretches searched at most; a text with more that are so alike has no clear best one."""
_FEW_WORDS = 3
"""With fewer words that matter, stop words vote too."""


def windows(text: Indexed, cited: Sequence[Piece]) -> list[tuple[int, int]]:
    """Stretches of the text's pieces that may hold the cited words, half-open, in order."""
    voters = _voters(cited)
    votes: defaultdict[int, float] = defaultdict(float)
    width = len(cited) // 2 + 6
    for at, piece in voters:
        for place in _postings(text, piece.norm):
            votes[(place - at) // width] += piece.weight
    enough = _ENOUGH * sum(piece.weight for _, piece in voters)
    # A passage with insertions drifts into the next stretch of diagonals: two count together.
    stretches = sorted({bin_ for number in votes for bin_ in (number - 1, number)})
    shares = [
        (votes.get(number, 0.0) + votes.get(number + 1, 0.0), -number) for number in stretches
    ]
    best = sorted(share for share in shares if share[0] >= enough)[-_MOST:]
    slack = len(cited) // 4 + 4
    return _merged(
        sorted(
            (max(0, -number * width - slack), (-number + 2) * width + len(cited) + slack)
            for _, number in best
        ),
        len(text.pieces),
    )


def _voters(cited: Sequence[Piece]) -> list[tuple[int, Piece]]:
    words = [(at, piece) for at, piece in enumerate(cited) if piece.kind is not Kind.MARK]
    weighty = [(at, piece) for at, piece in words if piece.kind is not Kind.STOP_WORD]
    return weighty if len(weighty) >= _FEW_WORDS else words


def _postings(text: Indexed, word: str) -> Iterator[int]:
    """Where a word stands; for a word that the text does not have, where its likes stand."""
    if word in text.postings:
        yield from text.postings[word]
        return
    alike = process.extract(
        word,
        text.postings.keys(),
        scorer=Indel.normalized_similarity,
        score_cutoff=SAME_WORD,
        limit=5,
    )
    for other, _, _ in alike:
        yield from text.postings[other]


def _merged(stretches: list[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in stretches:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], min(end, most)))
        elif start < most:
            found.append((start, min(end, most)))
    return found

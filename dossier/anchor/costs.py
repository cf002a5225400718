"""How alike two pieces are."""

from __future__ import annotations

from functools import lru_cache

from dossier.anchor.pieces import Kind, Piece
from dossier.languages import CHINESE
from dossier.scripts import FIRST_HAN
from dossier.text import ANY, fold, leave_out, normal_word, omits
from dossier.text.similarity import FORMS, similarity

_OTHER_CASE = 0.98
"""For words that differ in case, or in the stops of a short form ("US", "U.S."), alone."""

_EXTRA_MARK, _EXTRA_STOP_WORD, _EXTRA_WORD = 0.03, 0.1, 0.25
_EXTRA_GUARDED = 0.1


def likeness(first: Piece, second: Piece) -> float:
    """How alike two pieces are: 1 when folding makes them the same, 0 for different words.

    Args:
        first: a piece.
        second: another.
    """
    if first.norm == second.norm:
        if first.text == second.text or folds_alike(first.text, second.text):
            return 1.0
        return 0.0 if _marked_otherwise(first.text, second.text) else _OTHER_CASE
    if Kind.MARK in (first.kind, second.kind):
        return 0.0
    return _spelling(first.norm, second.norm)


def without_stops(word: str) -> str:
    """A short form without its stops: "us" for "u.s."."""
    return word.replace(".", "")


@lru_cache(maxsize=65536)
def folds_alike(first: str, second: str) -> bool:
    """Whether two words are the same under folding, case counting.

    Args:
        first: a word as written.
        second: another.
    """
    return fold(first).text == fold(second).text


@lru_cache(maxsize=65536)
def _marked_otherwise(cited: str, printed: str) -> bool:
    """Whether two words are the same without marks, and neither leaves out the other's."""
    first, second = normal_word(cited), normal_word(printed)
    language = CHINESE if first >= FIRST_HAN else ANY
    is_same = leave_out(first, language) == leave_out(second, language)
    return is_same and not omits(first, second, language)


@lru_cache(maxsize=65536)
def _spelling(first: str, second: str) -> float:
    if without_stops(first) == without_stops(second):
        return _OTHER_CASE
    return similarity(first, second, FORMS)


def swap_cost(piece: Piece, other: Piece) -> float:
    """What it costs that ``other`` stands where ``piece`` was cited.

    Args:
        piece: as cited.
        other: of the text.
    """
    if (piece.kind is Kind.MARK) != (other.kind is Kind.MARK):
        return piece.weight + other.weight
    if piece.text == other.text:
        return 0.0
    return max(piece.weight, other.weight) * (1 - likeness(piece, other))


def unlike_cost(piece: Piece, other: Piece) -> float:
    """What ``swap_cost`` says of two pieces that are nothing like each other.

    Args:
        piece: as cited.
        other: of the text.
    """
    if (piece.kind is Kind.MARK) != (other.kind is Kind.MARK):
        return piece.weight + other.weight
    return max(piece.weight, other.weight)


def extra_cost(piece: Piece) -> float:
    """What a piece costs, while searching, that only the text has.

    Low for what refuses a passage, so that the passage found reaches across an inserted "not"
    or number, instead of stopping short of it unseen.
    """
    if piece.kind is Kind.STOP_WORD:
        return _EXTRA_STOP_WORD
    if piece.kind is Kind.MARK:
        return _EXTRA_MARK
    return _EXTRA_WORD if piece.kind is Kind.WORD else _EXTRA_GUARDED

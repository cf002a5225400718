"""Cited words and found words as a word diff."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from dossier.anchor.costs import folds_alike
from dossier.anchor.outcomes import Change
from dossier.anchor.pieces import Piece
from dossier.anchor.search import Pair
from dossier.model import Span


def changes(cited: str, text: str, pairs: Iterable[Pair]) -> tuple[Change, ...]:
    """The steps from the cited words to the words of the text, neighbours of one sort joined."""
    return tuple(
        Change(
            _stretch(cited, [old for old, _ in group if old]),
            _stretch(text, [new for _, new in group if new]),
            same,
        )
        for same, group in ((same, list(group)) for same, group in groupby(pairs, _is_same))
    )


def _is_same(pair: Pair) -> bool:
    cited, found = pair
    return cited is not None and found is not None and folds_alike(cited.text, found.text)


def _stretch(text: str, pieces: list[Piece]) -> str:
    """The words from the first piece to the last, on one line."""
    if not pieces:
        return ""
    return " ".join(Span(pieces[0].span.start, pieces[-1].span.end).of(text).split())

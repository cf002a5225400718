"""Cited words and found words as a word diff."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from dossier.anchor.costs import folds_alike
from dossier.anchor.outcomes import Change
from dossier.anchor.pieces import Piece
from dossier.model import Span, Token
from dossier.text import normal_word, tokens

Written = Piece | Token
_Step = tuple[bool, tuple[Written | None, Written | None]]


def changes(
    cited: str, text: str, pairs: Iterable[tuple[Written | None, Written | None]]
) -> tuple[Change, ...]:
    """The steps from the cited words to the words of the text, neighbours of one sort joined.

    Args:
        cited: the words as cited.
        text: the words of the text.
        pairs: cited and printed pieces in order; nothing where one side lacks the other.
    """
    steps = _whole_words([(_is_same(pair), pair) for pair in pairs])
    groups = ((same, list(group)) for same, group in groupby(steps, lambda step: step[0]))
    return tuple(
        Change(
            _stretch(cited, [old for _, (old, _) in group if old]),
            _stretch(text, [new for _, (_, new) in group if new]),
            same,
        )
        for same, group in groups
    )


def _whole_words(steps: list[_Step]) -> list[_Step]:
    """The steps, where a differing "n't" takes the word along that it leans on."""
    following = [*steps[1:], (True, (None, None))]
    return [
        (same and (next_same or not any(map(_is_contracted, pair))), old)
        for (same, old), (next_same, pair) in zip(steps, following, strict=True)
    ]


def _is_contracted(written: Written | None) -> bool:
    return written is not None and normal_word(written.text) == "n't"


def changes_at_ends(cited: str, actual: str) -> tuple[Change, ...]:
    """The steps where only the first and last words can differ; one step if that is not so.

    Args:
        cited: the words as cited.
        actual: the words of the text.
    """
    old, new = tokens(cited), tokens(actual)
    if len(old) != len(new):
        return (Change(cited, actual, same=False),)
    return changes(cited, actual, zip(old, new, strict=True))


def _is_same(pair: tuple[Written | None, Written | None]) -> bool:
    cited, actual = pair
    return cited is not None and actual is not None and folds_alike(cited.text, actual.text)


def _stretch(text: str, written: list[Written]) -> str:
    """The words from the first one written to the last, on one line."""
    if not written:
        return ""
    return " ".join(Span(written[0].span.start, written[-1].span.end).of(text).split())

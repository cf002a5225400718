"""What was changed inside a passage: the words, and what kind of difference they make."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from dossier.cache import kept
from dossier.collate.table import collate
from dossier.collate.versions.matching import Group, Range
from dossier.collate.versions.moving import covered
from dossier.collate.versions.sentences import Sentence
from dossier.model import Cell, Collation, Difference, Edit, Span, Witness
from dossier.text import DOUBLE_QUOTES, fold

_OLDER, _NEWER = "1", "2"


def edits(
    group: Group,
    old: tuple[str, Sequence[Sentence]],
    new: tuple[str, Sequence[Sentence]],
    language: str,
    names: Collection[str],
) -> tuple[Edit, ...]:
    """What differs between the two sides of a group, in the order of the newer text.

    Nothing where they differ only in what no reader calls a difference.

    Args:
        group: sentences that both versions have.
        old: the older text and its sentences.
        new: the newer text and its sentences.
        language: theirs.
        names: what is known to be a name.
    """
    before, after = covered(old[1], group.before), covered(new[1], group.after)
    texts = before.of(old[0]), after.of(new[0])
    if texts[0] == texts[1] or fold(texts[0]).text == fold(texts[1]).text:
        return ()
    folded = tuple(text.casefold() for text in texts)
    known = tuple(
        dict.fromkeys(name for name in names if any(name.casefold() in text for text in folded))
    )
    collation = _collated(*texts, language, known)
    made = tuple(_edits(collation, before.start, after.start))
    if _words(old[1], group.before) != _words(new[1], group.after):
        return made
    return tuple(_typographic(edit, old[0], new[0]) for edit in made)


@kept(most=4096)
def _collated(before: str, after: str, language: str, names: tuple[str, ...]) -> Collation:
    return collate((Witness(_OLDER, before, language), Witness(_NEWER, after, language)), names)


def _words(sentences: Sequence[Sentence], numbers: Range) -> list[str]:
    return [word for sentence in sentences[slice(*numbers)] for word in sentence.words]


def _typographic(edit: Edit, older: str, newer: str) -> Edit:
    """An edit of a passage with the same words: only how they are written differs.

    That is trivial, unless words were put into quotation marks or taken out of them.
    """
    counts = [
        sum(text.count(mark) for mark in DOUBLE_QUOTES)
        for text in (edit.before.of(older), edit.after.of(newer))
    ]
    is_trivial = counts[0] == counts[1]
    difference = Difference.TRIVIAL if is_trivial else Difference.WORDING
    return Edit(edit.before, edit.after, difference)


def _edits(collation: Collation, before: int, after: int) -> Iterator[Edit]:
    """The columns that differ, with their places in the two texts."""
    ends = [before, after]
    for column in collation.columns:
        spans = [
            _place(cell, start, end)
            for cell, start, end in zip(column.cells, (before, after), ends, strict=True)
        ]
        ends = [span.end for span in spans]
        if column.difference is not Difference.SAME:
            is_moved = any(cell.moved is not None for cell in column.cells)
            yield Edit(spans[0], spans[1], column.difference, is_moved)


def _place(cell: Cell, start: int, end: int) -> Span:
    """Where a cell's words stand; where they would, if there are none."""
    if not cell.tokens:
        return Span(end, end)
    return Span(start + cell.tokens[0].span.start, start + cell.tokens[-1].span.end)

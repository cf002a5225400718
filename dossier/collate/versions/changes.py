"""What changed from one version of an article to the next, weightiest first.

What was changed inside a passage: the words, and what kind of difference they make.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from dossier.cache import kept
from dossier.collate.table import collate
from dossier.collate.versions.clauses import clauses
from dossier.collate.versions.matching import Group, Range, matched
from dossier.collate.versions.moving import Passage, covered, moved, passages
from dossier.collate.versions.sentences import Sentence, capitals, cut, weights
from dossier.frozen import dataclass
from dossier.languages import primary
from dossier.model import (
    Article,
    Cell,
    Change,
    ChangeKind,
    Changes,
    Collation,
    Difference,
    Edit,
    Span,
    Witness,
)
from dossier.text import DOUBLE_QUOTES, fold

_OLDER, _NEWER = "1", "2"
_MOSTLY = 0.8
"""The share of a sentence that stands elsewhere as a clause, from which it is only moved."""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    sentences: tuple[Sentence, ...]

    def without(self, ranges: Iterable[tuple[int, int]]) -> list[Span]:
        """The sentences that are in none of some ranges."""
        taken = {number for within in ranges for number in range(*within)}
        return [
            sentence.span for number, sentence in enumerate(self.sentences) if number not in taken
        ]


def changes(
    older: str, newer: str, language: str, names: Collection[str] = ()
) -> tuple[Change, ...]:
    """Every passage of two whole texts that is not the same in both.

    1. Sentences are matched: equal, reworded, split or joined.
    2. What is outside the heaviest chain of matches has moved.
    3. Matched sentences are collated word by word, as quotations are.
    4. Of what is left, clauses that stand on both sides have moved; the rest was dropped or
       added.

    Args:
        older: the clean text of the older version.
        newer: that of the newer one.
        language: theirs, as a tag.
        names: that the dossier knows.
    """
    if older == newer:
        return ()
    code = primary(language)
    old, new = _Text(older, cut(older, code)), _Text(newer, cut(newer, code))
    weight = weights((*old.sentences, *new.sentences), code)
    groups = matched(old.sentences, new.sentences, weight)
    elsewhere = moved(groups, old.sentences)
    named = (*names, *capitals((*old.sentences, *new.sentences), code))
    edited = {
        group: edits(group, (old.text, old.sentences), (new.text, new.sentences), code, named)
        for group in groups
    }
    dropped = old.without(group.before for group in groups)
    added = new.without(group.after for group in groups)
    stray = clauses(
        (older, sorted([*dropped, *_left(edited.values(), older=True)])),
        (newer, sorted([*added, *_left(edited.values(), older=False)])),
        code,
    )
    made = [
        *_edited(groups, edited, elsewhere, stray, old, new),
        *_dropped(older, dropped, stray),
        *_added(newer, added, stray),
        *(
            Change(ChangeKind.MOVED, passage.before, passage.after, moved=True)
            for passage in (*passages(groups, elsewhere, old.sentences, new.sentences), *stray)
        ),
    ]
    return tuple(sorted(made, key=_order))


def steps(article: Article, names: Collection[str] = ()) -> tuple[Changes, ...]:
    """What the outlet changed in an article, from each version to the next.

    Args:
        article: with its versions.
        names: that the dossier knows.
    """
    return tuple(
        Changes(older.day, newer.day, changes(older.text, newer.text, article.language, names))
        for older, newer in pairwise(article.versions)
    )


def _order(change: Change) -> tuple[int, int, int]:
    """By weight; then by the place in the newer text, or in the older one."""
    place = change.after or change.before or Span(0, 0)
    return change.kind.rank, place.start, change.after is None


def _left(edited: Iterable[Sequence[Edit]], *, older: bool) -> Iterator[Span]:
    """The words of edits that the other text has not in their place."""
    for listed in edited:
        for edit in listed:
            span = edit.before if older else edit.after
            if len(span) and edit.difference is not Difference.TRIVIAL:
                yield span


def _edited(
    groups: Iterable[Group],
    edited: dict[Group, tuple[Edit, ...]],
    elsewhere: Collection[Group],
    stray: Sequence[Passage],
    old: _Text,
    new: _Text,
) -> Iterator[Change]:
    """The passages whose words were changed, but for clauses that only moved."""
    for group in groups:
        own = tuple(edit for edit in edited[group] if not _only_moved(edit, stray))
        if own:
            kind = min((_kind(edit) for edit in own), key=lambda kind: kind.rank)
            before = covered(old.sentences, group.before)
            after = covered(new.sentences, group.after)
            yield Change(kind, before, after, own, group in elsewhere)


def _only_moved(edit: Edit, stray: Iterable[Passage]) -> bool:
    """Whether an edit is nothing but a clause that was taken away, or put there."""
    if len(edit.before) and len(edit.after):
        return False
    if len(edit.before):
        return _is_covered(edit.before, [passage.before for passage in stray])
    return _is_covered(edit.after, [passage.after for passage in stray])


def _is_covered(span: Span, passages: Iterable[Span]) -> bool:
    """Whether most of a stretch lies in passages, of which none meets another."""
    shared = sum(
        min(span.end, passage.end) - max(span.start, passage.start)
        for passage in passages
        if passage.meets(span)
    )
    return shared >= _MOSTLY * len(span)


def _kind(edit: Edit) -> ChangeKind:
    return ChangeKind.MOVED if edit.moved else ChangeKind(edit.difference.value)


def _dropped(text: str, spans: Iterable[Span], stray: Sequence[Passage]) -> Iterator[Change]:
    """Sentences that only the older version has."""
    for span in _joined(text, spans, [passage.before for passage in stray]):
        yield Change(ChangeKind.DROPPED, span, None)


def _added(text: str, spans: Iterable[Span], stray: Sequence[Passage]) -> Iterator[Change]:
    """Sentences that only the newer version has."""
    for span in _joined(text, spans, [passage.after for passage in stray]):
        yield Change(ChangeKind.ADDED, None, span)


def _joined(text: str, spans: Iterable[Span], stray: Sequence[Span]) -> list[Span]:
    """Sentences that are nowhere else, those that follow each other in a paragraph as one."""
    joined: list[Span] = []
    for span in spans:
        if _is_covered(span, stray):
            continue
        between = text[joined[-1].end : span.start] if joined else ""
        if joined and not between.strip() and "\n\n" not in between:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


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

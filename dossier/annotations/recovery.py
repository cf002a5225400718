"""A file that is not valid YAML, read in pieces, so that one mistake hides no other.

A list is split into its entries, an entry into its keys, a key into what is below it: as long as
a piece cannot be read, it is split further. The smallest pieces that cannot be read by themselves
contain the mistakes. A piece counts only if the file stays broken when all the others are
removed: a split in the wrong place is not the editor's mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from itertools import pairwise

import yaml

from dossier.annotations.compose import compose
from dossier.annotations.nodes import Entry, Mapping, Node, Scalar, Torn
from dossier.annotations.nodes import Sequence as Listed
from dossier.annotations.pasted import FENCE
from dossier.annotations.source import Source
from dossier.annotations.syntax import diagnose
from dossier.frozen import dataclass
from dossier.problems import Problem

_CONTENT = re.compile(r"\s*(?!---$)[^\s#]")
_HYPHEN = re.compile(r"(?P<indent> *)-(\s|\w|$)")
_KEY = re.compile(r"(?P<before> *(?:- +)?)(?P<key>[\w-]+):(?P<value>\s.*)?$")
_NOTHING = re.compile(r"\s*(#.*)?$")


_IN_VALUES = frozenset(
    {"yaml-quote", "yaml-colon", "yaml-bracket", "yaml-sign", "yaml-escape", "yaml-comma"}
)
"""Mistakes inside a value: they leave no doubt about what belongs to what around them."""


_FEW_TABS = 3
"""More entries with tabs are no slips: the text editor puts tabs in the place of spaces."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Lines of a file, counted from zero, half-open."""

    first: int
    last: int


@dataclass(slots=True)
class _Reading:
    source: Source
    problems: list[Problem] = field(default_factory=list)
    broken: list[_Piece] = field(default_factory=list)
    """The smallest pieces that cannot be read."""


def recover(source: Source) -> tuple[Node, tuple[Problem, ...]]:
    """The nodes of a file that is no YAML, as far as they can be read, and all its mistakes."""
    content = [number for number, line in enumerate(source.lines) if _CONTENT.match(line)]
    starts = _entries(source, _Piece(content[0], len(source.lines))) if content else []
    if not starts:
        return _read_broken(source, _Piece(0, len(source.lines)))
    items: list[Node] = []
    problems: list[Problem] = []
    for piece in _pieces(starts, len(source.lines)):
        node, piece_problems = _composed(source, piece) or _read_broken(source, piece)
        items += node.items if isinstance(node, Listed) else [node]
        problems += piece_problems
    if not problems:  # every entry is well by itself: the mistake lies between them
        return Torn(source.at(0, 0)), (diagnose(source),)
    return Listed(source.at(starts[0], 0), tuple(items)), _folded(problems)


def _folded(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """One problem for what is one mistake: tabs everywhere, and a fence with its fellow."""
    problems = [
        problem for n, problem in enumerate(problems) if not _ends_fence(problems[:n], problem)
    ]
    tabs = [problem for problem in problems if problem.code == "yaml-tab"]
    if len(tabs) <= _FEW_TABS:
        return tuple(problems)
    summary = replace(tabs[0], message=f"There are tabs in the indentation of {len(tabs)} entries")
    return (summary, *(problem for problem in problems if problem.code != "yaml-tab"))


def _ends_fence(before: Sequence[Problem], problem: Problem) -> bool:
    """Whether a line ends a fence whose beginning has been reported."""
    return problem.found == FENCE and sum(FENCE in other.found for other in before) % 2 == 1


def _read_broken(source: Source, piece: _Piece) -> tuple[Node, tuple[Problem, ...]]:
    """A broken entry, or a broken mapping: what can be read of it, and its mistakes.

    The first mistake is diagnosed with all that stands around it. Only if it lies in a piece
    that is broken by itself is it known how far it reaches, and only then are others told.
    """
    part = _part(source, piece)
    first = diagnose(part, piece.first)
    reading = _Reading(source)
    node = (_item if _entries(source, piece) else _block)(reading, piece)
    broken = reading.broken
    holder = [
        broken_piece
        for broken_piece in broken
        if broken_piece.first < first.location.line <= broken_piece.last
    ]
    if not holder or not all(
        _is_needed(part, piece, broken_piece, broken) for broken_piece in broken
    ):
        return Torn(source.at(piece.first, 0)), (first,)
    diagnoses = tuple(
        first
        if broken_piece in holder
        else diagnose(_part(source, broken_piece), broken_piece.first)
        for broken_piece in broken
    )
    if not all(problem.code in _IN_VALUES for problem in diagnoses):
        return Torn(source.at(piece.first, 0)), diagnoses
    return node, (*reading.problems, *diagnoses)


def _is_needed(part: Source, piece: _Piece, suspect: _Piece, broken: Sequence[_Piece]) -> bool:
    """Whether the entry is still broken when all other broken pieces are taken out."""
    lines = list(part.lines)
    for number, other in enumerate(broken):
        if other is not suspect:
            match = re.match(r" *(- +)?", lines[other.first])
            before = match[0] if match else ""
            stand_in = [f"{before}taken-out-{number}: x"]
            lines[other.first : other.last] = stand_in + [""] * (other.last - other.first - 1)
    changed = replace(part, lines=tuple(lines), text="\n".join(lines))
    return _composed(changed, piece) is None


def _block(reading: _Reading, piece: _Piece) -> Node:
    """A mapping, or a list."""
    composed = _composed(reading.source, piece)
    if composed:
        node, problems = composed
        reading.problems += problems
        return node
    starts = _entries(reading.source, piece)
    if starts:
        items = tuple(_item(reading, part) for part in _pieces(starts, piece.last))
        return Listed(reading.source.at(starts[0], 0), items)
    return _mapping(reading, piece)


def _item(reading: _Reading, piece: _Piece) -> Node:
    """An entry of a list, with its hyphen."""
    composed = _composed(reading.source, piece)
    if composed:
        node, problems = composed
        reading.problems += problems
        return node.items[0] if isinstance(node, Listed) else node
    return _mapping(reading, piece)


def _mapping(reading: _Reading, piece: _Piece) -> Node:
    """A mapping of those keys that can be read."""
    starts = _keys(reading.source, piece)
    if not starts:
        return _torn(reading, piece)
    entries: dict[str, Entry] = {}
    is_whole = True
    location = reading.source.at(starts[0], _column(reading.source.lines[starts[0]]))
    for part in _pieces(starts, piece.last):
        pairs = list(_pair(reading, part))
        is_whole = is_whole and bool(pairs) and not isinstance(pairs[0].value, Torn)
        is_whole = is_whole and not _hides_a_key(
            reading, part, _column(reading.source.lines[starts[0]])
        )
        for entry in pairs:
            if entry.key.text in entries:
                return _torn(reading, piece)
            entries[entry.key.text] = entry
    return Mapping(location, tuple(entries.values()), whole=is_whole)


def _hides_a_key(reading: _Reading, piece: _Piece, column: int) -> bool:
    """Whether a line in the column of the keys, or left of it, was taken for more of a key."""
    lines = (reading.source.lines[line] for line in _content(reading.source, piece))
    next(lines)
    return any(
        len(line) - len(line.lstrip()) <= column and not _HYPHEN.match(line) for line in lines
    )


def _pair(reading: _Reading, piece: _Piece) -> Iterator[Entry]:
    """What a key and the lines below it say."""
    composed = _composed(reading.source, piece)
    if composed:
        node, problems = composed
        reading.problems += problems
        node = node.items[0] if isinstance(node, Listed) else node
        yield from node.entries if isinstance(node, Mapping) else ()
        return
    line = reading.source.lines[piece.first]
    match = _KEY.match(line)
    assert match is not None, "pieces of a mapping begin with a key"
    key = Scalar(reading.source.at(piece.first, match.start("key")), match["key"], plain=True)
    below = _Piece(piece.first + 1, piece.last)
    if _NOTHING.match(match["value"] or "") and _is_deeper(reading.source, below, _column(line)):
        yield Entry(key, _block(reading, below))
    else:
        yield Entry(key, _torn(reading, piece))


def _torn(reading: _Reading, piece: _Piece) -> Torn:
    """A piece that cannot be cut further; what was found inside it says nothing."""
    inside = range(piece.first, piece.last)
    reading.broken = [
        broken_piece for broken_piece in reading.broken if broken_piece.first not in inside
    ]
    reading.problems = [
        problem for problem in reading.problems if problem.location.line - 1 not in inside
    ]
    reading.broken.append(piece)
    return Torn(reading.source.at(piece.first, 0))


def _keys(source: Source, piece: _Piece) -> list[int]:
    """The lines of the keys of a mapping, or of a list's entry; none where it is neither."""
    first = next(_content(source, piece), None)
    if first is None or not _KEY.match(source.lines[first]):
        return []
    column = _column(source.lines[first])
    return [
        line
        for line in _content(source, piece)
        if (match := _KEY.match(source.lines[line]))
        and match.start("key") == column
        and (line == first or "-" not in match["before"])
    ]


def _entries(source: Source, piece: _Piece) -> list[int]:
    """The lines of a list's hyphens; none where it is no list."""
    first = next(_content(source, piece), None)
    first_match = _HYPHEN.match(source.lines[first]) if first is not None else None
    if first_match is None:
        return []
    return [
        line
        for line in range(piece.first, piece.last)
        if (match := _HYPHEN.match(source.lines[line])) and match["indent"] == first_match["indent"]
    ]


def _is_deeper(source: Source, piece: _Piece, column: int) -> bool:
    """Whether lines stand there, and stand below a key: a list may begin in its column."""
    first = next(_content(source, piece), None)
    if first is None:
        return False
    line = source.lines[first]
    indent = len(line) - len(line.lstrip())
    return indent > column or (indent == column and line.lstrip().startswith("-"))


def _content(source: Source, piece: _Piece) -> Iterator[int]:
    return (line for line in range(piece.first, piece.last) if _CONTENT.match(source.lines[line]))


def _column(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))


def _pieces(starts: Sequence[int], last: int) -> Iterator[_Piece]:
    return (_Piece(first, end) for first, end in pairwise([*starts, last]))


def _part(source: Source, piece: _Piece) -> Source:
    lines = source.lines[: piece.last]
    return replace(source, lines=lines, text="\n".join(lines))


def _composed(source: Source, piece: _Piece) -> tuple[Node, tuple[Problem, ...]] | None:
    """The nodes of a piece, unless it is no YAML by itself."""
    try:
        node, problems = compose(_part(source, piece), piece.first)
    except yaml.YAMLError:
        return None
    return (node, problems) if node is not None else None

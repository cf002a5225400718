"""An entry's own lines from one file to another, with every other byte as it was.

Works on lines of bytes, not on YAML: what is not moved is not read, so its comments, order,
quotation marks, indentation, line ends and byte order mark stay. Where the lines of an entry
begin is passed in by the caller, who has read the file.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from dossier.frozen import dataclass

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_HYPHEN = re.compile(rb"-(\s|$)")
_COMMENT = re.compile(rb"#")
_WITHOUT_MEANING = re.compile(rb"\s*(#|$|---\s*$)")


@dataclass(frozen=True, slots=True)
class Appended:
    """A file with an entry at its end."""

    content: bytes
    line: int
    """Where the entry stands now; one-based."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Entries and the file without them."""

    entries: tuple[bytes, ...]
    """The own lines of each, without the comment above it."""
    rest: bytes


def obstacle(content: bytes) -> str:
    """The form of a list to which no entry can be appended; empty when one can."""
    lines = content.removeprefix(BYTE_ORDER_MARK).splitlines()
    first = next((line for line in lines if not _WITHOUT_MEANING.match(line)), b"-")
    if first.startswith(b"["):
        return "a list in brackets"
    if re.match(rb"\s+-(\s|$)", first):
        return "a list that is indented"
    return "" if _HYPHEN.match(first) else "no list"


def append(content: bytes, entry: bytes) -> Appended:
    """Put an entry at the end of a list file.

    The entry takes the file's line ends, and an empty line goes before it if the file's other
    entries are set apart so. A file that ends without a line end still does.

    Args:
        content: the file; nothing, or a list whose entries begin in the first column.
        entry: the lines of one entry, beginning with its hyphen.
    """
    end = line_end(content)
    begun = content.removeprefix(BYTE_ORDER_MARK)
    open_ended = bool(begun) and not begun.endswith((b"\n", b"\r"))
    before = content + (end if open_ended else b"")
    if begun and _spaced(content) and before.splitlines()[-1].strip(b" \t"):
        before += end
    body = end.join(entry.splitlines())
    line = len(before.removeprefix(BYTE_ORDER_MARK).splitlines()) + 1
    return Appended(before + body + (b"" if open_ended else end), line)


def take(content: bytes, starts: Sequence[int], which: Sequence[int]) -> Taken | None:
    """Cut entries out of a list file, each with the comment above it and the empty lines before.

    Args:
        content: the file.
        starts: a line of each entry of the file, one-based, in order: that of its first key.
        which: the indices in ``starts`` of those to be cut.

    Returns:
        Nothing when an entry does not begin with a hyphen in the first column.
    """
    lines = content.removeprefix(BYTE_ORDER_MARK).splitlines(keepends=True)
    hyphens = [_hyphen(lines, start - 1) for start in starts]
    firsts = [line for line in hyphens if line is not None]
    if len(set(firsts)) < len(starts):
        return None
    cut_lines: set[int] = set()
    entries = []
    for index in which:
        first, last = firsts[index], _end(lines, [*firsts, len(lines)], index)
        entries.append(b"".join(lines[first:last]))
        cut_lines |= {*range(_top(lines, first), last)}
    remaining = b"".join(line for number, line in enumerate(lines) if number not in cut_lines)
    return Taken(tuple(entries), _mark(content) + remaining)


def blocks(content: bytes, starts: Sequence[int]) -> tuple[bytes, tuple[bytes, ...]] | None:
    """What stands before the entries of a list file, and each with the comment above it.

    Args:
        content: the file, without a byte order mark.
        starts: a line of each entry of the file, one-based, in order: that of its first key.

    Returns:
        Nothing when an entry does not begin with a hyphen in the first column.
    """
    lines = content.splitlines(keepends=True)
    hyphens = [_hyphen(lines, start - 1) for start in starts]
    firsts = [line for line in hyphens if line is not None]
    if len(set(firsts)) < len(starts):
        return None
    tops = [_comment_top(lines, first) for first in firsts]
    ends = [*tops[1:], len(lines)]
    parts = tuple(b"".join(lines[top:end]) for top, end in zip(tops, ends, strict=True))
    return b"".join(lines[: tops[0]] if tops else lines), parts


def renamed(content: bytes, places: Iterable[tuple[int, int]], old: str, new: str) -> bytes:
    """Write another id in the place of an old one, with or without quotation marks.

    Args:
        content: a file in UTF-8.
        places: line and column where the old id stands; one-based, columns in code points.
        old: what stands there; a place where something else stands is left alone.
        new: what is to stand there.
    """
    lines = content.removeprefix(BYTE_ORDER_MARK).splitlines(keepends=True)
    for line, column in sorted(places, reverse=True):
        words = lines[line - 1].decode("utf-8")
        head, tail = words[: column - 1], words[column - 1 :]
        tail = re.sub(rf"""(?P<mark>["']?){re.escape(old)}(?P=mark)(?![\w-])""", new, tail, count=1)
        lines[line - 1] = (head + tail).encode("utf-8")
    return _mark(content) + b"".join(lines)


def headed(content: bytes, head: str, unwanted: Collection[str]) -> bytes:
    """A file with another head: without the lines there that are among ``unwanted``.

    Args:
        content: the file.
        head: the line that it begins with instead.
        unwanted: whole lines; those further down stay.
    """
    lines = content.removeprefix(BYTE_ORDER_MARK).splitlines(keepends=True)
    dropped = {line.encode("utf-8") for line in unwanted}
    body_start = next(
        (n for n, line in enumerate(lines) if line.rstrip() not in dropped), len(lines)
    )
    return head.rstrip().encode("utf-8") + line_end(content) + b"".join(lines[body_start:])


def is_empty(content: bytes) -> bool:
    """Whether a file holds nothing but comments and white space."""
    lines = content.removeprefix(BYTE_ORDER_MARK).splitlines()
    return all(_WITHOUT_MEANING.match(line) for line in lines)


def line_end(content: bytes) -> bytes:
    """The kind of line end that the file has; that of its last line where it has several."""
    ends = re.findall(rb"\r\n|\n|\r", content)
    return ends[-1] if ends else b"\n"


def _spaced(content: bytes) -> bool:
    """Whether the file's last entry is set apart from the one before by an empty line."""
    lines = content.removeprefix(BYTE_ORDER_MARK).splitlines()
    starts = [number for number, line in enumerate(lines) if _HYPHEN.match(line)]
    if len(starts) < 2:
        return True
    above = starts[-1] - 1
    while above > starts[-2] and _COMMENT.match(lines[above]):
        above -= 1
    return not lines[above].strip()


def _hyphen(lines: Sequence[bytes], line: int) -> int | None:
    """The line of an entry's hyphen, at or above the line of its first key."""
    for number in range(line, -1, -1):
        if _HYPHEN.match(lines[number]):
            return number
        if number < line and not _WITHOUT_MEANING.match(lines[number]):
            return None
    return None


def _end(lines: Sequence[bytes], firsts: Sequence[int], index: int) -> int:
    """The end of an entry, before the empty lines and the comments that lead the next one."""
    last = firsts[index + 1]
    while not lines[last - 1].strip() or _COMMENT.match(lines[last - 1]):
        last -= 1
    return last


def _comment_top(lines: Sequence[bytes], first: int) -> int:
    """Where the comment right above an entry begins."""
    while first and _COMMENT.match(lines[first - 1]):
        first -= 1
    return first


def _top(lines: Sequence[bytes], first: int) -> int:
    """Where the comment above an entry begins, or the empty lines above that."""
    first = _comment_top(lines, first)
    while first and not lines[first - 1].strip():
        first -= 1
    return first


def _mark(content: bytes) -> bytes:
    return BYTE_ORDER_MARK if content.startswith(BYTE_ORDER_MARK) else b""

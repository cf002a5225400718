"""One annotation file as text: decoded, with places, or what is wrong with its bytes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

from dossier.frozen import dataclass
from dossier.links import leads_out, outside_problem
from dossier.problems import Location, Problem
from dossier.text import stray_direction

_LAST = (0xFFFE, 0xFFFF)
"""The end of each plane, which no character has."""
_NO_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff"
    + "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in _LAST)
    + "]"
)
"""What no YAML file may hold, and the rare line ends that would make line numbers ambiguous."""

_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""The marks at the beginning of UTF-16; without one, every second byte of plain text is 0."""

_MOST_STRANGE = 10
"""So many strange characters are reported one by one; a file with more is not text."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text, with line feeds for all line ends and without a byte order mark."""

    file: str
    """Path relative to the project's folder, with forward slashes."""
    text: str
    lines: tuple[str, ...]

    def at(self, line: int, column: int) -> Location:
        """The place at a line and a column, both counted from zero.

        Args:
            line: from 0; one behind the last is taken as well.
            column: from 0, in code points.
        """
        line_text = self.lines[line] if line < len(self.lines) else ""
        return Location(self.file, line + 1, column + 1, line_text)


def source(path: Path, file: str) -> Source | tuple[Problem, ...]:
    """Read a file.

    Args:
        path: the file.
        file: its name in problems.
    """
    root = path.parents[min(file.count("/"), len(path.parents) - 1)]
    if leads_out(path, root):
        return (outside_problem(path, file),)
    try:
        if path.exists() and not path.is_file():  # reading a pipe would never end
            return (unreadable(file, OSError(0, "It is not a file")),)
        data = path.read_bytes()
    except OSError as error:
        return (unreadable(file, error),)
    return source_of(data, file)


def source_of(data: bytes, file: str) -> Source | tuple[Problem, ...]:
    """A file's bytes as text, or what is wrong with them.

    Args:
        data: the file's bytes, with or without a byte order mark.
        file: its name in problems.
    """
    decoded = _decoded(data, file)
    if isinstance(decoded, Problem):
        return (decoded,)
    text = decoded.replace("\r\n", "\n").replace("\r", "\n")
    made = Source(file, text, tuple(text.split("\n")))
    strange = tuple(_strange(made, match) for match in _NO_TEXT.finditer(text))
    if len(strange) > _MOST_STRANGE:
        return (_no_text(strange),)
    return strange or made


def unreadable(file: str, error: OSError) -> Problem:
    """That the system does not hand out a file or a folder.

    Args:
        file: its name in problems.
        error: what the system said.
    """
    return Problem(
        Location(file),
        "file-unreadable",
        "The system does not allow this to be read",
        found=error.strerror or type(error).__name__,
        hint="Check that it is still there and that you have permission to read it",
    )


def _decoded(data: bytes, file: str) -> str | Problem:
    if data and not data.strip(b"\0"):
        return Problem(
            Location(file),
            "bad-character",
            "The file contains nothing but zeros",
            found=f"{len(data)} bytes, all of them 0",
            expected="text",
            hint="The computer stopped while it was being saved: restore its last version",
        )
    if data.startswith(_WIDE) or data.count(0) > len(data) // 4:
        return Problem(
            Location(file),
            "not-utf-8",
            "The file is UTF-16, not UTF-8",
            found=f"the bytes {data[:2].hex(' ')} at the beginning",
            expected="UTF-8",
            hint="Save it again with the encoding UTF-8",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error, file)


def _not_utf8(data: bytes, error: UnicodeDecodeError, file: str) -> Problem:
    """The problem of a byte that stands in no UTF-8 text, with its line and column."""
    # The codec counts from behind a byte order mark, the editor from the file's beginning.
    data = data.removeprefix(b"\xef\xbb\xbf")
    before = data[: error.start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    remainder = re.split(rb"[\r\n]", data[error.start :], maxsplit=1)[0].decode("utf-8", "replace")
    begin = before.rfind("\n") + 1
    return Problem(
        Location(file, before.count("\n") + 1, len(before) - begin + 1, before[begin:] + remainder),
        "not-utf-8",
        "The file is not UTF-8",
        found=f"the byte {data[error.start]:#04x} at offset {error.start}",
        expected="UTF-8",
        hint="Save it again with the encoding UTF-8",
    )


def _strange(source: Source, match: re.Match[str]) -> Problem:
    line = source.text.count("\n", 0, match.start())
    column = match.start() - (source.text.rfind("\n", 0, match.start()) + 1)
    return Problem(
        source.at(line, column),
        "bad-character",
        "This character is not allowed in the file",
        found=named(match[0]),
        expected="text",
        hint="Delete it; it is invisible in most editors",
    )


def _no_text(strange: tuple[Problem, ...]) -> Problem:
    """One problem for a file full of strange characters."""
    return replace(
        strange[0],
        message=f"This is not text: {len(strange)} characters are not allowed in the file",
        hint="Save it again as plain text, with the encoding UTF-8",
    )


def strange_in(value: str) -> tuple[str, str, str] | None:
    """What is wrong with the characters of a value, the first of them, and what to do.

    A value may hold by an escape what the file itself may not.
    """
    if value.isprintable():  # nearly every value: neither controls nor signs of direction
        return None
    match = _NO_TEXT.search(value)
    if match:
        return (
            "This text contains a character that is not allowed, written with a backslash",
            match[0],
            "Delete the backslash and what belongs to it",
        )
    stray = stray_direction(value)
    if not stray:
        return None
    return (
        "This text turns the direction of the words after it",
        stray,
        "Delete the character; it is invisible in most editors",
    )


def named(character: str) -> str:
    """A character that cannot be seen, by number and name."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".rstrip()

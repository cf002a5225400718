"""Problems as text for a terminal: the line, a caret below the place, and what to do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from dossier.problems.values import Problem, in_order

WIDTH = 100
"""How much of a long source line is shown, in code points."""

BEFORE = 60
"""How much of it may stand before the place."""

_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What a terminal obeys, and what turns the words after it."""

_STYLES = {
    "place": "1",
    "code": "1;31",
    "doubt": "1;33",
    "frame": "2",
    "caret": "1;31",
    "label": "36",
}


def as_text(problems: Iterable[Problem], colour: bool = False) -> str:
    """Every problem once, in the order of files and lines, doubts last; and how many there are.

    Args:
        problems: in any order; equal ones are shown once.
        colour: whether to use the colours of a terminal.

    Returns:
        The text with a line feed at its end; empty when there is no problem.
    """
    unique = in_order(problems)
    if not unique:
        return ""
    blocks = [_block(problem, colour) for problem in unique]
    return "\n".join([*blocks, f"{_count(unique)}\n"])


def _block(problem: Problem, colour: bool) -> str:
    place = _style(f"{_printable(str(problem.location)).replace(chr(10), '␊')}:", "place", colour)
    style, kind = ("doubt", " (doubt)") if problem.is_doubt else ("code", "")
    code = _style(f"{problem.code}{kind}:", style, colour)
    lines = [f"{place} {code} {_printable(problem.message)}", *_source(problem, colour)]
    for label in ("found", "expected", "hint"):
        lines += _labelled(label, _printable(getattr(problem, label)), colour)
    return "\n".join(lines) + "\n"


def _source(problem: Problem, colour: bool) -> list[str]:
    """The line of the file, cut to a readable width, and a caret below the place."""
    location = problem.location
    if not location.line or not location.source.strip():
        return []
    excerpt, column = _window(location.source, location.column)
    number = str(location.line)
    lines = [_style(f"  {number} | ", "frame", colour) + excerpt]
    if location.column:
        gap = " " * sum(_cells(character) for character in excerpt[: column - 1])
        frame = _style(f"  {' ' * len(number)} | ", "frame", colour)
        lines.append(frame + gap + _style("^", "caret", colour))
    return lines


def _window(source: str, column: int) -> tuple[str, int]:
    """The part of a line around a column, and the column in that part."""
    line = _printable(source.rstrip().replace("\t", " "))
    start = max(0, column - 1 - BEFORE) if len(line) > WIDTH else 0
    excerpt = line[start : start + WIDTH]
    if start + WIDTH < len(line):
        excerpt += " …"
    if start:
        return f"… {excerpt}", column - start + 2
    return excerpt, column


def _printable(words: str) -> str:
    """The words with a sign for each character that a terminal would obey."""
    return _CONTROL.sub(
        lambda match: chr(0x2400 + ord(match[0])) if match[0] < " " else "\ufffd", words
    )


def _cells(character: str) -> int:
    """How many cells of a terminal a character takes."""
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _labelled(label: str, words: str, colour: bool) -> list[str]:
    if not words:
        return []
    first, *following = words.split("\n")
    head = _style(f"{label}:".rjust(11), "label", colour)
    return [f"{head} {first}".rstrip(), *(f"{' ' * 12}{line}".rstrip() for line in following)]


def _count(problems: list[Problem]) -> str:
    files = len({problem.location.file for problem in problems})
    doubts = sum(problem.is_doubt for problem in problems)
    counted = [_number(len(problems) - doubts, "problem")] if len(problems) > doubts else []
    counted += [_number(doubts, "doubt")] if doubts else []
    return f"{' and '.join(counted)} in {_number(files, 'file')}."


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _style(words: str, name: str, colour: bool) -> str:
    return f"\x1b[{_STYLES[name]}m{words}\x1b[0m" if colour else words

"""What came into a file with pasted text, from a word processor or with a merge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from dossier.annotations.parser_error import ParserError
from dossier.annotations.source import Source, named
from dossier.problems import Problem

_CONFLICT = re.compile(r"\s*(?P<mark><{7}|={7}|\|{7}|>{7})( .*)?$")
FENCE = "```"
"""The mark of Markdown that stands above and below a pasted example."""
_FENCE = re.compile(r"\s*(?P<mark>```|~~~)")
_BULLET = re.compile(r"\s*(?P<mark>[•‣◦▪·*–—−])(?P<space>\s+)(?P<rest>[\w-]+:(\s.*)?)$")
_BOLD = re.compile(r"[ -]*(?P<mark>[*_]{1,2})(?P<key>[\w-]+)(?:[*_]{1,2}:|:[*_]{1,2})(?P<rest>.*)$")
_AFTER_HYPHEN = re.compile(r" *-(?P<space>[^\S ])")
_AFTER_COLON = re.compile(r"[ -]*(?P<key>[\w-]+):(?P<space>[^\S \t])")
_COLON = re.compile(r"[ -]*(?P<key>[\w-]+)\s*(?P<mark>[：﹕꞉∶]|=(?= ))\s*(?P<value>.*)$")


def conflicts(source: Source) -> tuple[Problem, ...]:
    """The marks that Git leaves around two versions of the same lines; one problem for each."""
    return tuple(
        Problem(
            source.at(lines.start, 0),
            "merge-conflict",
            "Git found two versions of these lines and could not choose",
            found=source.lines[lines.start].strip(),
            expected="one of the versions",
            hint="Keep the right lines, delete the others, and delete the lines that begin "
            "with <<<<<<<, ======= and >>>>>>>",
        )
        for lines in _conflicts(source)
    )


def first_versions(source: Source) -> Source:
    """The text with the first version of whatever Git found two of, the rest left empty."""
    lines = list(source.lines)
    for conflict in _conflicts(source):
        is_first = True
        for number in conflict:
            match = _CONFLICT.match(lines[number])
            is_first = is_first and (match is None or match["mark"][0] == "<")
            if match or not is_first:
                lines[number] = ""
    return replace(source, lines=tuple(lines), text="\n".join(lines))


def _conflicts(source: Source) -> Iterator[range]:
    """The lines of each conflict, from its first mark to its last."""
    marks = [
        (number, match["mark"][0])
        for number, line in enumerate(source.lines)
        if (match := _CONFLICT.match(line))
    ]
    first: int | None = None
    for (number, mark), (_, following) in pairwise([*marks, (len(source.lines), "<")]):
        first = number if first is None else first
        if mark == ">" or following == "<":
            yield range(first, number + 1)
            first = None


def sign(error: ParserError) -> Problem | None:
    """A sign that stands for one of YAML's own.

    The parser stops there, or at the next line, or tells where it began to be puzzled.
    """
    near = {error.since[0], error.line, error.above}
    for line in sorted(number for number in near if number is not None):
        words = error.source.lines[line] if line < len(error.source.lines) else ""
        for recognise in (_fence, _bold, _hyphen, _colon):
            problem = recognise(error, line, words)
            if problem:
                return problem
    return None


def _fence(error: ParserError, line: int, words: str) -> Problem | None:
    match = _FENCE.match(words)
    if not match:
        return None
    return Problem(
        error.source.at(line, match.start("mark")),
        "yaml-sign",
        "This line belongs to Markdown, not to YAML",
        found=words.strip(),
        expected="no such line",
        hint="Delete it, and the matching one further down",
    )


def _bold(error: ParserError, line: int, words: str) -> Problem | None:
    """A key with marks of Markdown around it."""
    match = _BOLD.match(words)
    if not match:
        return None
    written = f"{match['key']}:{match['rest']}"
    return Problem(
        error.source.at(line, match.start("mark")),
        "yaml-key",
        "A key has no marks around it",
        found=words[match.start("mark") :].strip(),
        expected=written,
        hint=f"Delete the marks: {written}",
    )


def _hyphen(error: ParserError, line: int, words: str) -> Problem | None:
    """A bullet in the place of the hyphen, or another space behind the hyphen."""
    match = _BULLET.match(words)
    if match:
        return Problem(
            error.source.at(line, match.start("mark")),
            "yaml-key",
            f"An entry in a list begins with a hyphen, not with {match['mark']}",
            found=words.strip(),
            expected=f"- {match['rest']}",
            hint=f"Replace {match['mark']} with a hyphen and a space",
        )
    other = _AFTER_HYPHEN.match(words)
    if not other:
        return None
    return Problem(
        error.source.at(line, other.start("space")),
        "yaml-key",
        "The space after the hyphen is of the wrong kind",
        found="a tab" if other["space"] == "\t" else named(other["space"]),
        expected="a plain space",
        hint="Delete it and press the space bar",
    )


def _colon(error: ParserError, line: int, words: str) -> Problem | None:
    """Another space behind the colon, or something else in its place."""
    match = _AFTER_COLON.match(words)
    if match:
        return Problem(
            error.source.at(line, match.start("space")),
            "yaml-key",
            "The space after the colon is of the wrong kind",
            found=named(match["space"]),
            expected="a plain space",
            hint="Delete it and press the space bar",
        )
    other = _COLON.match(words)
    if not other or re.search(r":(\s|$)", words):
        return None
    return Problem(
        error.source.at(line, other.start("mark")),
        "yaml-key",
        f"A key ends with a colon, not with {other['mark']}",
        found=words.strip(),
        expected=f"{other['key']}: {other['value']}",
        hint=f"{other['key']}: {other['value']}",
    )

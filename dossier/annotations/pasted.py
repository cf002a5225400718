"""What came into a file with pasted text, from a word processor or with a merge."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.annotations.complaint import Complaint
from dossier.annotations.source import Source, named
from dossier.problems import Problem

_CONFLICT = re.compile(r"(?P<mark><{7}|={7}|>{7})( .*)?$")
_FENCE = re.compile(r"\s*(?P<mark>```|~~~)")
_BULLET = re.compile(r"\s*(?P<mark>[•‣◦▪·*–—−])(?P<space>\s+)(?P<rest>[\w-]+:(\s.*)?)$")
_AFTER_HYPHEN = re.compile(r" *-(?P<space>[^\S ])")
_AFTER_COLON = re.compile(r"[ -]*(?P<key>[\w-]+):(?P<space>[^\S \t])")
_COLON = re.compile(r"[ -]*(?P<key>[\w-]+)\s*(?P<mark>[：﹕꞉∶]|=(?= ))\s*(?P<value>.*)$")


def conflicts(source: Source) -> Iterator[Problem]:
    """The marks that Git leaves around two versions of the same lines; one problem for each."""
    inside = False
    for number, line in enumerate(source.lines):
        met = _CONFLICT.match(line)
        if met and not inside:
            yield Problem(
                source.at(number, 0),
                "merge-conflict",
                "Git found two versions of these lines and could not choose",
                found=line,
                expected="one of the versions",
                hint="Keep the right lines, delete the others, and delete the lines that begin "
                "with <<<<<<<, ======= and >>>>>>>",
            )
        if met:
            inside = met["mark"][0] != ">"


def sign(complaint: Complaint) -> Problem | None:
    """A sign that stands for one of YAML's own.

    The parser stops there, or at the next line, or tells where it began to be puzzled.
    """
    near = {complaint.since[0], complaint.line, complaint.above}
    for line in sorted(number for number in near if number is not None):
        words = complaint.source.lines[line] if line < len(complaint.source.lines) else ""
        for recognise in (_fence, _hyphen, _colon):
            found = recognise(complaint, line, words)
            if found:
                return found
    return None


def _fence(complaint: Complaint, line: int, words: str) -> Problem | None:
    met = _FENCE.match(words)
    if not met:
        return None
    return Problem(
        complaint.source.at(line, met.start("mark")),
        "yaml-sign",
        "This line belongs to Markdown, not to YAML",
        found=words.strip(),
        expected="no such line",
        hint="Delete it, and its fellow further down",
    )


def _hyphen(complaint: Complaint, line: int, words: str) -> Problem | None:
    """A bullet in the place of the hyphen, or another space behind the hyphen."""
    met = _BULLET.match(words)
    if met:
        return Problem(
            complaint.source.at(line, met.start("mark")),
            "yaml-key",
            f"An entry of a list begins with a hyphen, not with {met['mark']}",
            found=words.strip(),
            expected=f"- {met['rest']}",
            hint=f"Put a hyphen and a space in the place of {met['mark']}",
        )
    other = _AFTER_HYPHEN.match(words)
    if not other:
        return None
    return Problem(
        complaint.source.at(line, other.start("space")),
        "yaml-key",
        "After the hyphen stands a space of another kind",
        found="a tab" if other["space"] == "\t" else named(other["space"]),
        expected="a plain space",
        hint="Delete it, and press the space bar",
    )


def _colon(complaint: Complaint, line: int, words: str) -> Problem | None:
    """Another space behind the colon, or something else in its place."""
    met = _AFTER_COLON.match(words)
    if met:
        return Problem(
            complaint.source.at(line, met.start("space")),
            "yaml-key",
            "After the colon stands a space of another kind",
            found=named(met["space"]),
            expected="a plain space",
            hint="Delete it, and press the space bar",
        )
    other = _COLON.match(words)
    if not other or re.search(r":(\s|$)", words):
        return None
    return Problem(
        complaint.source.at(line, other.start("mark")),
        "yaml-key",
        f"A key ends with a colon, not with {other['mark']}",
        found=words.strip(),
        expected=f"{other['key']}: {other['value']}",
        hint=f"{other['key']}: {other['value']}",
    )

"""Mistakes in the hyphens that begin the entries of a list."""

from __future__ import annotations

import re

from dossier.annotations.complaint import Complaint
from dossier.problems import Problem

_BEGINS = re.compile(r" *- ")
_KEY = re.compile(r"[\w-]+:(\s|$)")
_ENTRY = re.compile(r"(?P<sign>[^\w\s{\[\"'#]{1,3}|[0-9]{1,2}[.)])\s+(?P<rest>\S.*)$")
"""An entry that begins with something else than a single hyphen."""


def no_space(complaint: Complaint) -> Problem | None:
    """An entry whose hyphen has no space after it."""
    for line in range(complaint.first_line, complaint.line + 1):
        words = complaint.source.lines[line] if line < len(complaint.source.lines) else ""
        met = re.match(r" *-(?P<rest>[\w-]+:(\s.*)?)$", words)
        if met:
            return Problem(
                complaint.source.at(line, met.start("rest") - 1),
                "yaml-key",
                "A space is missing after the hyphen that begins an entry",
                found=f"-{met['rest']}",
                expected=f"- {met['rest']}",
                hint="Put a space after the hyphen",
            )
    return None


def first(complaint: Complaint) -> Problem | None:
    """The first entry of a list without its hyphen; the parser stops at the second one."""
    shown = complaint.shown
    indent = _indent(shown)
    if "<block end>" not in complaint.says or not _BEGINS.match(shown):
        return None
    line, above = complaint.line, complaint.above
    while above is not None and _indent(complaint.source.lines[above]) > indent:
        line, above = above, complaint.nearest_above(above)
    key = complaint.source.lines[above].strip() if above is not None else ""
    words = complaint.source.lines[line]
    if line == complaint.line or not key.endswith(":") or _indent(words) != indent + 2:
        return None
    if _BEGINS.match(words):
        return None
    return Problem(
        complaint.source.at(line, indent + 2),
        "yaml-indent",
        f"The first entry below {key} has no hyphen, but the next one does",
        found=words.strip(),
        expected=f"- {words.strip()}",
        hint=f"Put a hyphen and a space before it, in the same column as on line "
        f"{complaint.line + 1}",
    )


def first_of_file(complaint: Complaint) -> Problem | None:
    """The first entry of a file without its hyphen, although the others have theirs."""
    lines = complaint.source.lines
    content = (number for number, words in enumerate(lines) if re.match(r"\s*(?!---)[^#\s]", words))
    number = next(content, None)
    if number is None or number > complaint.line:
        return None
    words = lines[number].strip()
    met = _KEY.match(words)
    key = words.partition(":")[0]
    after = next((n for n, line in enumerate(lines) if re.match(rf"- +{key}:(\s|$)", line)), None)
    if met is None or after is None:
        return None
    return Problem(
        complaint.source.at(number, _indent(lines[number])),
        "yaml-indent",
        "The first entry of the file has no hyphen, but the next one does",
        found=words,
        expected=f"- {words}",
        hint=f"Put a hyphen and a space before it, in the first column, as on line {after + 1}",
    )


def lost(complaint: Complaint) -> Problem | None:
    """A line among the entries of a list that has no hyphen, or another sign in its place."""
    near = {complaint.since[0], complaint.line, complaint.above}
    for line in sorted(number for number in near if number is not None):
        words = complaint.source.lines[line] if line < len(complaint.source.lines) else ""
        neighbour = _neighbour(complaint, line, _indent(words))
        if not words.strip() or _BEGINS.match(words) or neighbour is None:
            continue
        other = _ENTRY.match(words.strip())
        rest = other["rest"] if other else words.strip()
        if not other and _KEY.match(rest):
            continue  # keys that lose their hyphen are told with the keys around them
        if not rest.startswith("{") and not _KEY.match(rest) and _has_keys(complaint, neighbour):
            continue  # a text is no entry of a list whose entries have keys
        sign = other["sign"] if other else ""
        return Problem(
            complaint.source.at(line, _indent(words)),
            "yaml-key",
            f"An entry in a list begins with a hyphen, not with {sign}"
            if sign
            else "This line has no hyphen, but the entries around it do",
            found=words.strip(),
            expected=f"- {rest}",
            hint=f"Replace {sign} with a hyphen and a space"
            if sign
            else f"Put a hyphen and a space before it, as on line {neighbour + 1}",
        )
    return None


def _neighbour(complaint: Complaint, line: int, indent: int) -> int | None:
    """The nearest entry of the list that a line in this column belongs to."""
    above = complaint.nearest_above(line)
    while above is not None and _indent(complaint.source.lines[above]) > indent:
        above = complaint.nearest_above(above)
    words = complaint.source.lines[above] if above is not None else ""
    if _indent(words) == indent and _BEGINS.match(words):
        return above
    below = line + 1
    while below < len(complaint.source.lines) and not complaint.source.lines[below].strip():
        below += 1
    words = complaint.source.lines[below] if below < len(complaint.source.lines) else ""
    return below if _indent(words) == indent and _BEGINS.match(words) else None


def _has_keys(complaint: Complaint, line: int) -> bool:
    """Whether the entry that begins on a line has its keys on lines of their own."""
    return bool(_KEY.match(complaint.source.lines[line].lstrip(" -")))


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip())

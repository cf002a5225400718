"""Mistakes in the hyphens that begin the entries of a list."""

from __future__ import annotations

import re

from dossier.annotations.parser_error import ParserError
from dossier.problems import Problem

_BEGINS = re.compile(r" *- ")
_KEY = re.compile(r"[\w-]+:(\s|$)")
_ENTRY = re.compile(r"(?P<sign>[^\w\s{\[\"'#]{1,3}|[0-9]{1,2}[.)])\s+(?P<rest>\S.*)$")
"""An entry that begins with something else than a single hyphen."""


def no_space(error: ParserError) -> Problem | None:
    """An entry whose hyphen has no space after it."""
    for line in range(error.first_line, error.line + 1):
        words = error.source.lines[line] if line < len(error.source.lines) else ""
        match = re.match(r" *-(?P<rest>[\w-]+:(\s.*)?)$", words)
        if match:
            return Problem(
                error.source.at(line, match.start("rest") - 1),
                "yaml-key",
                "A space is missing after the hyphen that begins an entry",
                found=f"-{match['rest']}",
                expected=f"- {match['rest']}",
                hint="Put a space after the hyphen",
            )
    return None


def first(error: ParserError) -> Problem | None:
    """The first entry of a list without its hyphen; the parser stops at the second one."""
    line_text = error.line_text
    indent = _indent(line_text)
    if "<block end>" not in error.says or not _BEGINS.match(line_text):
        return None
    line, above = error.line, error.above
    while above is not None and _indent(error.source.lines[above]) > indent:
        line, above = above, error.nearest_above(above)
    key = error.source.lines[above].strip() if above is not None else ""
    words = error.source.lines[line]
    if line == error.line or not key.endswith(":") or _indent(words) != indent + 2:
        return None
    if _BEGINS.match(words):
        return None
    return Problem(
        error.source.at(line, indent + 2),
        "yaml-indent",
        f"The first entry below {key} has no hyphen, but the next one does",
        found=words.strip(),
        expected=f"- {words.strip()}",
        hint=f"Put a hyphen and a space before it, in the same column as on line {error.line + 1}",
    )


def first_of_file(error: ParserError) -> Problem | None:
    """The first entry of a file without its hyphen, although the others have theirs."""
    lines = error.source.lines
    content = (number for number, words in enumerate(lines) if re.match(r"\s*(?!---)[^#\s]", words))
    number = next(content, None)
    if number is None or number > error.line:
        return None
    words = lines[number].strip()
    match = _KEY.match(words)
    if match is None:
        return None
    again = re.compile(rf"- +{re.escape(words.partition(':')[0])}:(\s|$)")
    after = next((n for n, line in enumerate(lines) if again.match(line)), None)
    if after is None:
        return None
    return Problem(
        error.source.at(number, _indent(lines[number])),
        "yaml-indent",
        "The first entry of the file has no hyphen, but the next one does",
        found=words,
        expected=f"- {words}",
        hint=f"Put a hyphen and a space before it, in the first column, as on line {after + 1}",
    )


def lost(error: ParserError) -> Problem | None:
    """A line among the entries of a list that has no hyphen, or another sign in its place."""
    near = {error.since[0], error.line, error.above}
    for line in sorted(number for number in near if number is not None):
        words = error.source.lines[line] if line < len(error.source.lines) else ""
        neighbour = _neighbour(error, line, _indent(words))
        if not words.strip() or _BEGINS.match(words) or neighbour is None:
            continue
        other = _ENTRY.match(words.strip())
        entry_text = other["rest"] if other else words.strip()
        if not other and _KEY.match(entry_text):
            continue  # keys that lose their hyphen are told with the keys around them
        if (
            not entry_text.startswith("{")
            and not _KEY.match(entry_text)
            and _has_keys(error, neighbour)
        ):
            continue  # a text is no entry of a list whose entries have keys
        sign = other["sign"] if other else ""
        return Problem(
            error.source.at(line, _indent(words)),
            "yaml-key",
            f"An entry in a list begins with a hyphen, not with {sign}"
            if sign
            else "This line has no hyphen, but the entries around it do",
            found=words.strip(),
            expected=f"- {entry_text}",
            hint=f"Replace {sign} with a hyphen and a space"
            if sign
            else f"Put a hyphen and a space before it, as on line {neighbour + 1}",
        )
    return None


def _neighbour(error: ParserError, line: int, indent: int) -> int | None:
    """The nearest entry of the list that a line in this column belongs to."""
    above = error.nearest_above(line)
    while above is not None and _indent(error.source.lines[above]) > indent:
        above = error.nearest_above(above)
    words = error.source.lines[above] if above is not None else ""
    if _indent(words) == indent and _BEGINS.match(words):
        return above
    below = line + 1
    while below < len(error.source.lines) and not error.source.lines[below].strip():
        below += 1
    words = error.source.lines[below] if below < len(error.source.lines) else ""
    return below if _indent(words) == indent and _BEGINS.match(words) else None


def _has_keys(error: ParserError, line: int) -> bool:
    """Whether the entry that begins on a line has its keys on lines of their own."""
    return bool(_KEY.match(error.source.lines[line].lstrip(" -")))


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip())

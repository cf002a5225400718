"""What is wrong where a file is no YAML, in plain words and with the fix.

The parser stops where it can go on no longer, which is often below the mistake and always
in its own language. Here its complaint is taken back to what the editor did: each mistake
is recognised by the complaint and by the lines around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dossier.annotations import punctuation
from dossier.annotations.complaint import Complaint, complaint
from dossier.annotations.source import Source
from dossier.problems import Problem


def diagnose(source: Source, first_line: int = 0) -> Problem:
    """The mistake in a text that is no YAML.

    Args:
        source: the whole file.
        first_line: where in the file the text begins that is no YAML.
    """
    stopped = complaint(source, first_line)
    for recognise in _MISTAKES:
        problem = recognise(stopped)
        if problem:
            return problem
    if "<document start>" in stopped.says:
        return stopped.at(
            "yaml-documents",
            "The document ended before this line",
            found=stopped.shown.strip(),
            hint="Delete the line with three full stops, or the one that begins with %, above it",
        )
    return stopped.at(
        "yaml-syntax",
        "This cannot be read as YAML",
        found=stopped.shown.strip(),
        hint="Compare it with the entries around it",
    )


def _tab(complaint: Complaint) -> Problem | None:
    for line in (complaint.line, complaint.since[0]):
        words = complaint.source.lines[line] if line < len(complaint.source.lines) else ""
        indent = words[: len(words) - len(words.lstrip())]
        if "\t" in indent:
            return Problem(
                complaint.source.at(line, indent.index("\t")),
                "yaml-tab",
                "A tab stands in the indentation",
                found="a tab",
                expected="spaces",
                hint="Replace it by spaces, two for each step",
            )
    return None


def _without_colon(complaint: Complaint) -> Problem | None:
    """A line with a key and no colon; the parser stops at the next colon or at the end."""
    if complaint.says == "could not find expected ':'":
        line: int | None = complaint.since[0]
    elif complaint.says == "mapping values are not allowed here":
        line = _line_above(complaint)
    else:
        return None
    if line is None or re.search(r":(\s|$)", complaint.source.lines[line]):
        return None
    words = complaint.source.lines[line]
    column = len(words) - len(words.lstrip(" -"))
    found = words[column:].rstrip()
    key, _, value = found.partition(":" if ":" in found else " ")
    return Problem(
        complaint.source.at(line, column),
        "yaml-key",
        "This line has no key: a key is a word with a colon and a space after it",
        found=found,
        expected="key: value",
        hint=f"Perhaps {key}: {value}" if value else f"Perhaps {key}:",
    )


def _line_above(complaint: Complaint) -> int | None:
    """The nearest line above that is neither empty nor a comment."""
    for line in range(complaint.line - 1, complaint.first_line - 1, -1):
        words = complaint.source.lines[line].strip()
        if words and not words.startswith("#"):
            return line
    return None


def _indentation(complaint: Complaint) -> Problem | None:
    shown = complaint.shown
    indent = len(shown) - len(shown.lstrip())
    deeper = complaint.says == "mapping values are not allowed here"
    if not deeper and not (
        "<block end>" in complaint.says and complaint.column == indent and shown.strip()
    ):
        return None
    return Problem(
        complaint.source.at(complaint.line, indent),
        "yaml-indent",
        "This line does not line up with the lines it belongs to",
        found=_spaces(indent),
        expected=_expected_indent(complaint, indent),
        hint="Keys of one entry begin in the same column, and so do the hyphens of one list",
    )


def _expected_indent(complaint: Complaint, indent: int) -> str:
    """The column of the key above, or of the entry that the line leaves."""
    above = _line_above(complaint)
    if above is None:
        return ""
    words = complaint.source.lines[above]
    hyphen = complaint.shown.lstrip().startswith("- ")
    column = len(words) - len(words.lstrip(" " if hyphen else " -"))
    return f"{_spaces(column)}, as on line {above + 1}" if column != indent else ""


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count or 'no'} spaces"


_MISTAKES: tuple[Callable[[Complaint], Problem | None], ...] = (
    _tab,
    punctuation.quote_open,
    punctuation.quote_closed_early,
    punctuation.text_begins_with_bracket,
    punctuation.colon,
    punctuation.colon_in_braces,
    _without_colon,
    _indentation,
    punctuation.bracket_open,
    punctuation.escape,
    punctuation.sign,
)
"""In this order: a tab or an open quotation mark explains every other complaint."""

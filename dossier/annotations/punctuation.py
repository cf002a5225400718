"""Mistakes in quotation marks, brackets, colons and other signs that mean something to YAML."""

from __future__ import annotations

import re

from yaml.tokens import FlowMappingEndToken, FlowSequenceEndToken, ScalarToken, Token

from dossier.annotations.complaint import Complaint
from dossier.annotations.source import Source
from dossier.problems import Problem

_PAIR = re.compile(r"^\s*(?:-\s+)*(?P<key>[^\s:{\['\"-][^:{\['\"]*):\s+(?P<value>\S.*)$")
_CLOSING = {"[": "]", "{": "}"}
_OTHER_CLOSING = {"[": ("}", ")"), "{": ("]", ")")}


def quote_open(complaint: Complaint) -> Problem | None:
    """A quotation mark without its fellow."""
    if complaint.doing == "while scanning a quoted scalar" and "end of stream" in complaint.says:
        line, column = complaint.since
        return _unclosed(complaint.source, line, column)
    return None


def _unclosed(source: Source, line: int, column: int) -> Problem:
    words = source.lines[line][column:]
    mark = words[0]
    within = '\\" for a quotation mark' if mark == '"' else "'' for an apostrophe"
    return Problem(
        source.at(line, column),
        "yaml-quote",
        "This quotation mark is never closed",
        found=words,
        expected=f"a second {mark} at the end of the text",
        hint=f"Close it; inside the text, write {within}",
    )


def quote_closed_early(complaint: Complaint) -> Problem | None:
    """A quotation mark inside a text that is in quotation marks of the same kind."""
    last = complaint.last
    if not isinstance(last, ScalarToken) or last.plain or last.style not in ("'", '"'):
        return None
    if not complaint.says.startswith("expected"):
        return None
    start, end = last.start_mark, last.end_mark
    if complaint.first_line + end.line != complaint.line:
        return None
    if start.line != end.line:
        # It ran on to the next quotation mark of its kind: the first was never closed.
        return _unclosed(complaint.source, complaint.first_line + start.line, start.column)
    in_brackets = complaint.doing.startswith("while parsing a flow")
    comma = "; if a new key begins here, put a comma before it" if in_brackets else ""
    within = (
        'write \\" for each quotation mark inside the text'
        if last.style == '"'
        else "write '' for each apostrophe inside the text"
    )
    return complaint.at(
        "yaml-quote",
        "The text in quotes ended before this",
        found=complaint.shown[complaint.column :],
        expected="nothing after the closing quotation mark",
        hint=f"If the text goes on, {within}{comma}",
    )


def text_begins_with_bracket(complaint: Complaint) -> Problem | None:
    """A text that begins with a bracket, or a bracket too many."""
    last = complaint.last
    if not isinstance(last, (FlowMappingEndToken, FlowSequenceEndToken)):
        return None
    pair = _PAIR.match(complaint.shown)
    if (
        "<block end>" not in complaint.says
        or last.end_mark.line + complaint.first_line != complaint.line
    ):
        return None
    if not pair or pair["value"][0] not in "[{":
        return _after_bracket(complaint, last)
    if complaint.shown[complaint.column] in "]}":
        return complaint.at(
            "yaml-bracket",
            "There is no open bracket for this one to close",
            found=complaint.shown[complaint.column],
            hint="Delete it",
        )
    return Problem(
        complaint.source.at(complaint.line, pair.start("value")),
        "yaml-sign",
        f"A text cannot begin with {pair['value'][0]} unless it is in quotes",
        found=pair["value"],
        expected=_quoted(pair["value"]),
        hint=f"{pair['key']}: {_quoted(pair['value'])}",
    )


def _after_bracket(complaint: Complaint, last: Token) -> Problem | None:
    """More text behind the bracket that closes an entry."""
    rest = complaint.shown[complaint.column :].strip()
    closing = complaint.shown[last.end_mark.column - 1]
    if not rest:
        return None
    return complaint.at(
        "yaml-bracket",
        f"The entry ended with {closing} before this",
        found=rest,
        expected=f"nothing after {closing}",
        hint=f"Delete it, or move it before {closing}; another entry begins on its own line, "
        "with a hyphen",
    )


def colon(complaint: Complaint) -> Problem | None:
    """A colon and a space inside a text."""
    if complaint.says != "mapping values are not allowed here":
        return None
    pair = _PAIR.match(complaint.shown)
    if not pair or complaint.column <= pair.end("key"):
        return None
    return Problem(
        complaint.source.at(complaint.line, complaint.column),
        "yaml-colon",
        "A text that contains a colon and a space must be in quotes",
        found=pair["value"],
        expected=_quoted(pair["value"]),
        hint=f"{pair['key']}: {_quoted(pair['value'])}",
    )


def colon_in_braces(complaint: Complaint) -> Problem | None:
    """A colon and a space inside a text in braces."""
    inside = complaint.doing.startswith("while parsing a flow") and "got ':'" in complaint.says
    if not inside or complaint.since[0] != complaint.line:
        return None
    return complaint.at(
        "yaml-colon",
        "A text that contains a colon and a space must be in quotes",
        found=complaint.shown[: complaint.column + 1].rsplit(",", 1)[-1].strip(),
        hint="Put the whole text of this value in quotes",
    )


def bracket_open(complaint: Complaint) -> Problem | None:
    """A bracket without its fellow, or a comma that is missing in it."""
    if complaint.doing == "while parsing a flow node":
        return complaint.at(
            "yaml-bracket", "Something is missing before this",
            found=complaint.shown[complaint.column :],
            hint="Perhaps there are two commas in a row, or a bracket above is not closed",
        )  # fmt: skip
    if not complaint.doing.startswith("while parsing a flow"):
        return None
    line, column = complaint.since
    opening = complaint.source.lines[line][column]
    words = complaint.source.lines[line][column:]
    rest = complaint.shown[complaint.column :].strip()
    if line == complaint.line and rest[:1] in _OTHER_CLOSING[opening]:
        return complaint.at(
            "yaml-bracket",
            f"What {opening} opens, {_CLOSING[opening]} must close",
            found=rest[0],
            expected=_CLOSING[opening],
            hint=f"Write {_CLOSING[opening]} instead of {rest[0]}",
        )
    if line == complaint.line and rest:
        return complaint.at(
            "yaml-bracket",
            f"A comma is missing inside {opening} {_CLOSING[opening]}",
            found=complaint.shown[complaint.column :],
            hint="Put a comma before it, or put the whole text in quotes",
        )
    comment = (
        "What follows a space and # is a comment: put a text with # in quotes"
        if " #" in words
        else f"Put {_CLOSING[opening]} where the last value ends"
    )
    return complaint.begun(
        "yaml-bracket", f"This {opening} is never closed", found=words,
        expected=f"a {_CLOSING[opening]} at the end", hint=comment,
    )  # fmt: skip


def escape(complaint: Complaint) -> Problem | None:
    """A backslash that is meant as one."""
    if "escape" not in complaint.says and "hexadecimal" not in complaint.says:
        return None
    start = complaint.shown.rfind("\\", 0, complaint.column + 1)
    return Problem(
        complaint.source.at(complaint.line, start),
        "yaml-escape",
        "A backslash in double quotes must be doubled",
        found=complaint.shown[start : start + 2],
        expected="\\\\" + complaint.shown[start + 1 : start + 2],
        hint="Double the backslash, or put the text in single quotes",
    )


def sign(complaint: Complaint) -> Problem | None:
    """A text that begins with a sign which means something to YAML."""
    begins_sign = (
        "cannot start any token" in complaint.says
        or complaint.doing in ("while scanning an alias", "while scanning an anchor",
                               "while scanning a tag", "while scanning a block scalar")
        or complaint.says in ("mapping keys are not allowed here",
                              "sequence entries are not allowed here")
        or "undefined tag handle" in complaint.says
    )  # fmt: skip
    if not begins_sign:
        return None
    line, column = complaint.since
    value = complaint.source.lines[line][column:].rstrip()
    pair = _PAIR.match(complaint.source.lines[line])
    whole = pair is not None and pair["value"].rstrip() == value
    return complaint.begun(
        "yaml-sign",
        f"A text cannot begin with {value[:1]} unless it is in quotes",
        found=value,
        expected=_quoted(value) if whole else "",
        hint=f"{pair['key']}: {_quoted(value)}" if pair and whole else "Put it all in quotes",
    )


def _quoted(words: str) -> str:
    """The words as a YAML text in quotes."""
    escaped = words.rstrip().replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

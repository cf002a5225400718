"""Mistakes in quotation marks, brackets, colons and other signs that mean something to YAML."""

from __future__ import annotations

import re

from yaml.tokens import FlowMappingEndToken, FlowSequenceEndToken, ScalarToken, Token

from dossier.annotations.parser_error import ParserError
from dossier.annotations.source import Source
from dossier.problems import Problem

_NO_CHARACTER = re.compile(
    r"(?<!\\)\\(?:u[dD][89a-fA-F][0-9a-fA-F]{2}|U(?!000[0-9a-fA-F]|0010)[0-9a-fA-F]{8}"
    r"|U0000[dD][89a-fA-F][0-9a-fA-F]{2})"
)
_PAIR = re.compile(r"^\s*(?:-\s+)*(?P<key>[^\s:{\['\"-][^:{\['\"]*):\s+(?P<value>\S.*)$")
_CLOSING = {"[": "]", "{": "}"}
_OTHER_CLOSING = {"[": ("}", ")"), "{": ("]", ")")}


def quote_open(error: ParserError) -> Problem | None:
    """A quotation mark without its fellow."""
    if error.doing == "while scanning a quoted scalar" and "end of stream" in error.says:
        line, column = error.since
        return _unclosed(error.source, line, column)
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


def quote_closed_early(error: ParserError) -> Problem | None:
    """A quotation mark inside a text that is in quotation marks of the same kind."""
    last = error.last
    if not isinstance(last, ScalarToken) or last.plain or last.style not in ("'", '"'):
        return None
    if not error.says.startswith("expected"):
        return None
    start, end = last.start_mark, last.end_mark
    if error.first_line + end.line != error.line:
        return None
    if start.line != end.line:
        # It ran on to the next quotation mark of its kind: the first was never closed.
        return _unclosed(error.source, error.first_line + start.line, start.column)
    in_brackets = error.doing.startswith("while parsing a flow")
    comma = "; if a new key begins here, put a comma before it" if in_brackets else ""
    within = (
        'write \\" for each quotation mark inside the text'
        if last.style == '"'
        else "write '' for each apostrophe inside the text"
    )
    return error.problem(
        "yaml-quote",
        "The text in quotes ended before this",
        found=error.line_text[error.column :],
        expected="nothing after the closing quotation mark",
        hint=f"If the text goes on, {within}{comma}",
    )


def text_begins_with_bracket(error: ParserError) -> Problem | None:
    """A text that begins with a bracket, or a bracket too many."""
    last = error.last
    if not isinstance(last, (FlowMappingEndToken, FlowSequenceEndToken)):
        return None
    pair = _PAIR.match(error.line_text)
    if "<block end>" not in error.says or last.end_mark.line + error.first_line != error.line:
        return None
    if not pair or pair["value"][0] not in "[{":
        return _after_bracket(error, last)
    if error.line_text[error.column] in "]}":
        return error.problem(
            "yaml-bracket",
            "There is no open bracket for this one to close",
            found=error.line_text[error.column],
            hint="Delete it",
        )
    return Problem(
        error.source.at(error.line, pair.start("value")),
        "yaml-sign",
        f"A text cannot begin with {pair['value'][0]} unless it is in quotes",
        found=pair["value"],
        expected=_quoted(pair["value"]),
        hint=f"{pair['key']}: {_quoted(pair['value'])}",
    )


def _after_bracket(error: ParserError, last: Token) -> Problem | None:
    """More text behind the bracket that closes an entry."""
    remainder = error.line_text[error.column :].strip()
    closing = error.line_text[last.end_mark.column - 1]
    if not remainder:
        return None
    return error.problem(
        "yaml-bracket",
        f"The entry ended with {closing} before this",
        found=remainder,
        expected=f"nothing after {closing}",
        hint=f"Delete it, or move it before {closing}; another entry begins on its own line, "
        "with a hyphen",
    )


def colon(error: ParserError) -> Problem | None:
    """A colon and a space inside a text."""
    if error.says != "mapping values are not allowed here":
        return None
    pair = _PAIR.match(error.line_text)
    if not pair or error.column <= pair.end("key"):
        return None
    return Problem(
        error.source.at(error.line, error.column),
        "yaml-colon",
        "A text that contains a colon and a space must be in quotes",
        found=pair["value"],
        expected=_quoted(pair["value"]),
        hint=f"{pair['key']}: {_quoted(pair['value'])}",
    )


def colon_in_braces(error: ParserError) -> Problem | None:
    """A colon and a space inside a text in braces."""
    inside = error.doing.startswith("while parsing a flow") and "got ':'" in error.says
    if not inside or error.since[0] != error.line:
        return None
    return error.problem(
        "yaml-colon",
        "A text that contains a colon and a space must be in quotes",
        found=error.line_text[: error.column + 1].rsplit(",", 1)[-1].strip(),
        hint="Put the whole text of this value in quotes",
    )


def bracket_open(error: ParserError) -> Problem | None:
    """A bracket without its fellow, or a comma that is missing in it."""
    if error.doing == "while parsing a flow node":
        return error.problem(
            "yaml-bracket", "Something is missing before this",
            found=error.line_text[error.column :],
            hint="Perhaps there are two commas in a row, or a bracket above is not closed",
        )  # fmt: skip
    if not error.doing.startswith("while parsing a flow"):
        return None
    line, column = error.since
    opening = error.source.lines[line][column]
    words = error.source.lines[line][column:]
    remainder = error.line_text[error.column :].strip()
    if line == error.line and remainder[:1] in _OTHER_CLOSING[opening]:
        return error.problem(
            "yaml-bracket",
            f"What {opening} opens, {_CLOSING[opening]} must close",
            found=remainder[0],
            expected=_CLOSING[opening],
            hint=f"Write {_CLOSING[opening]} instead of {remainder[0]}",
        )
    if line == error.line and remainder:
        return error.problem(
            "yaml-bracket",
            f"A comma is missing inside {opening} {_CLOSING[opening]}",
            found=error.line_text[error.column :],
            hint="Put a comma before it, or put the whole text in quotes",
        )
    comment = (
        "What follows a space and # is a comment: put a text with # in quotes"
        if " #" in words
        else f"Put {_CLOSING[opening]} where the last value ends"
    )
    return error.problem(
        "yaml-bracket", f"This {opening} is never closed", found=words,
        expected=f"a {_CLOSING[opening]} at the end", hint=comment, at_start=True,
    )  # fmt: skip


def no_character(error: ParserError) -> Problem | None:
    """A number by an escape that no character has: half of a pair, or one that is too high."""
    match = _NO_CHARACTER.search(error.line_text)
    if match is None or match.end() < error.column - 1:
        return None
    return Problem(
        error.source.at(error.line, match.start()),
        "yaml-escape",
        "No character has this number",
        found=match[0],
        expected="the character itself",
        hint="Type the character instead of its number; the file is UTF-8 and can hold it",
    )


def escape(error: ParserError) -> Problem | None:
    """A backslash that is meant as one."""
    if "escape" not in error.says and "hexadecimal" not in error.says:
        return None
    start = error.line_text.rfind("\\", 0, error.column + 1)
    return Problem(
        error.source.at(error.line, start),
        "yaml-escape",
        "A backslash in double quotes must be doubled",
        found=error.line_text[start : start + 2],
        expected="\\\\" + error.line_text[start + 1 : start + 2],
        hint="Double the backslash, or put the text in single quotes",
    )


def sign(error: ParserError) -> Problem | None:
    """A text that begins with a sign which means something to YAML."""
    begins_sign = (
        "cannot start any token" in error.says
        or error.doing in ("while scanning an alias", "while scanning an anchor",
                               "while scanning a tag", "while scanning a block scalar")
        or error.says in ("mapping keys are not allowed here",
                              "sequence entries are not allowed here")
        or "undefined tag handle" in error.says
    )  # fmt: skip
    if not begins_sign:
        return None
    line, column = error.since
    value = error.source.lines[line][column:].rstrip()
    pair = _PAIR.match(error.source.lines[line])
    is_whole_value = pair is not None and pair["value"].rstrip() == value
    return error.problem(
        "yaml-sign",
        f"A text cannot begin with {value[:1]} unless it is in quotes",
        found=value,
        expected=_quoted(value) if is_whole_value else "",
        hint=f"{pair['key']}: {_quoted(value)}"
        if pair and is_whole_value
        else "Put it all in quotes",
        at_start=True,
    )


def _quoted(words: str) -> str:
    """The words as a YAML text in quotes."""
    escaped = words.rstrip().replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

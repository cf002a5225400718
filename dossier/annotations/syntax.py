"""What is wrong in a file that is not valid YAML, in plain words and with the fix.

The parser stops when it cannot continue, which is often below the mistake, and explains it in
its own terms. Here its error is traced back to what the editor did: each mistake is
recognised by the error and by the lines around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dossier.annotations import hyphens, pasted, punctuation
from dossier.annotations.fields import every_key, together
from dossier.annotations.indents import other_space
from dossier.annotations.parser_error import ParserError, parser_error
from dossier.annotations.source import Source
from dossier.problems import Problem, nearest


def diagnose(source: Source, first_line: int = 0) -> Problem:
    """The mistake in a text that is no YAML.

    Args:
        source: the whole file.
        first_line: where in the file the text begins that is no YAML.
    """
    stopped = parser_error(source, first_line)
    for recognise in _MISTAKES:
        problem = recognise(stopped)
        if problem:
            return problem
    if "<document start>" in stopped.says:
        return stopped.problem(
            "yaml-documents",
            "The document ended before this line",
            found=stopped.line_text.strip(),
            hint="Delete the line with three full stops, or the one that begins with %, above it",
        )
    return stopped.problem(
        "yaml-syntax",
        "This cannot be read as YAML",
        found=stopped.line_text.strip(),
        hint="Compare it with the entries around it",
    )


def _directive(error: ParserError) -> Problem | None:
    """A line for YAML's programs, without the line with three hyphens that ends such lines."""
    for number, words in enumerate(error.source.lines[: error.line + 1]):
        if words.startswith("%"):
            return Problem(
                error.source.at(number, 0), "yaml-documents",
                "This line is a directive of YAML, and nothing here needs one",
                found=words.strip(), hint="Delete the line",
            )  # fmt: skip
        if re.match(r"[^#\s]", words):
            return None
    return None


def _space(error: ParserError) -> Problem | None:
    """A tab in the indentation, or a space that only looks like one.

    Before such a space a line has ended for YAML, so that often the next one surprises it.
    """
    places = (error.line, error.since[0], error.above)
    problems = (other_space(error.source, line) for line in places if line is not None)
    return next((problem for problem in problems if problem), None)


def _without_colon(error: ParserError) -> Problem | None:
    """A line with a key and no colon; the parser stops at the next colon or at the end."""
    if error.says == "could not find expected ':'":
        line: int | None = error.since[0]
    elif error.says == "mapping values are not allowed here":
        line = error.above
    else:
        return None
    if line is None or re.search(r":(\s|$)", error.source.lines[line]):
        return None
    words = error.source.lines[line]
    column = _content(words)
    line_text = words[column:].rstrip()
    meant = _meant(line_text)
    hint = f"Perhaps {meant}" if meant else _for_no_key(line_text)
    if _goes_on(error, line, column) and not _is_key(meant.partition(":")[0]):
        hint = "If it continues the text above, indent it by two more spaces"
    return Problem(
        error.source.at(line, column),
        "yaml-key",
        "This line has no key: a key is a word with a colon and a space after it",
        found=line_text,
        expected=meant or "key: value",
        hint=hint,
    )


def _content(words: str) -> int:
    """The column, from zero, of the first sign behind the indentation and the hyphens."""
    match = re.match(r" *(- +)*", words)
    return match.end() if match else 0


def _meant(line_text: str) -> str:
    """A line with its colon, where its first word looks like a key; else nothing."""
    match = re.match(r"(?P<key>[\w-]+)(?P<mark> *(=>|->|[=:;.,]) *| +|$)(?P<value>.*)$", line_text)
    if not match or not (match["key"] in every_key() or (match["value"] and _is_key(match["key"]))):
        return ""
    return f"{match['key']}: {match['value']}".rstrip()


def _for_no_key(line_text: str) -> str:
    """The hint for a line that looks like nothing of YAML."""
    if re.match(r"(//|/\*|;|--|<!--|%)", line_text):
        return "If it is a comment, begin it with # and a space"
    return "Delete it; or, if it is a comment, begin it with # and a space"


def _is_key(word: str) -> bool:
    return bool(nearest(word, every_key())) and word[:1].islower() and len(word) > 3


def _goes_on(error: ParserError, line: int, column: int) -> bool:
    """Whether a line stands right below a key that has, or wants, a text."""
    above = error.nearest_above(line)
    words = error.source.lines[above] if above is not None else ""
    return len(words) - len(words.lstrip(" -")) == column and bool(re.search(r":(\s|$)", words))


def _indentation(error: ParserError) -> Problem | None:
    line_text = error.line_text
    indent = len(line_text) - len(line_text.lstrip())
    deeper = error.says == "mapping values are not allowed here"
    if not deeper and not (
        "<block end>" in error.says and error.column == indent and line_text.strip()
    ):
        return None
    strayed = _strayed_above(error, indent)
    if strayed is not None:
        return strayed
    location = error.source.at(error.line, indent)
    expected = _expected_indent(error, indent)
    if line_text.lstrip().startswith("- ") and _follows_a_value(error, indent):
        return Problem(
            location, "yaml-indent", "A list begins here, but there is no key above it",
            found=line_text.strip(), expected="a key such as readings: on the line above",
            hint="Write the key on its own line above; or, if this is an entry like those "
            "further up, put its hyphen in the same column",
        )  # fmt: skip
    if line_text.lstrip().startswith("- ") and not expected:
        return Problem(
            location, "yaml-indent", "There is a list entry among keys", found=line_text.strip(),
            expected=line_text.strip().removeprefix("- "),
            hint="Delete the hyphen; or indent the entry below the key that it belongs to",
        )  # fmt: skip
    hint = "Keys of one entry begin in the same column, and so do the hyphens of one list"
    if _beside_hyphen(error, indent):
        hint += "; if a new entry begins here, put a hyphen and a space before it"
    return Problem(
        location, "yaml-indent", "This line does not line up with the lines it belongs to",
        found=_spaces(indent), expected=expected, hint=hint,
    )  # fmt: skip


def _strayed_above(error: ParserError, indent: int) -> Problem | None:
    """The line above, where it alone has left the column of the lines around it."""
    # What stands above may be another entry only because this line has left its own.
    lines = error.source.lines
    above, before = _above(lines, error.line), None
    if above is not None:
        before = _above(lines, above)
    if above is None or before is None:
        return None
    column = _indent(lines[above])
    if column >= indent or _indent(lines[before]) != indent:
        return None
    beginnings = [_begins(lines[number]) for number in (before, above, error.line)]
    further: int | None = before
    while further is not None and _indent(lines[further]) > column:
        further = _above(lines, further)
    enclosing = _begins(lines[further]) if further is not None else ("", "")
    alike = len({hyphen for hyphen, _ in beginnings}) == 1
    names = {name for _, name in beginnings}
    if (
        not alike
        or "" in names
        or not together(names)
        or together({beginnings[1][1], enclosing[1]})
    ):
        return None
    return Problem(
        error.source.at(above, column), "yaml-indent",
        "This line does not line up with the lines it belongs to",
        found=_spaces(column), expected=f"{_spaces(indent)}, as on line {before + 1}",
        hint="Keys of one entry begin in the same column, and so do the hyphens of one list",
    )  # fmt: skip


def _above(lines: Sequence[str], line: int) -> int | None:
    """The nearest line above that is neither empty nor a comment, whatever it belongs to."""
    content = (n for n in range(line - 1, -1, -1) if re.match(r"\s*[^\s#]", lines[n]))
    return next(content, None)


def _begins(words: str) -> tuple[str, str]:
    """The hyphen and the first key of a line; empty where it has none."""
    match = re.match(r" *(?P<hyphen>- +)?\{?(?P<key>[\w-]+):(\s|$)", words)
    return ("-" if match["hyphen"] else "", match["key"]) if match else ("", "")


def _follows_a_value(error: ParserError, indent: int) -> bool:
    """Whether a hyphen stands below and right of a key that has its value already."""
    above = error.source.lines[error.above] if error.above is not None else ""
    hyphen, key = _begins(above)
    has_value = bool(key) and bool(re.search(r":\s+\S", above))
    return has_value and not hyphen and _indent(above) < indent


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip())


def _beside_hyphen(error: ParserError, indent: int) -> bool:
    """Whether the key that begins the entries of a list stands where their hyphens stand."""
    key = error.line_text.strip().partition(":")[0]
    above = (error.source.lines[line] for line in range(error.first_line, error.line))
    return any(words.startswith(f"{' ' * indent}- {key}:") for words in above)


def _expected_indent(error: ParserError, indent: int) -> str:
    """The nearest column where a line above has what this line has: a key or a hyphen."""
    hyphen = error.line_text.lstrip().startswith("- ")
    line_by_column: dict[int, int] = {}
    for line in range(error.line - 1, error.first_line - 1, -1):
        words = error.source.lines[line]
        if words.strip() and (not hyphen or words.lstrip().startswith("- ")):
            column = len(words) - len(words.lstrip(" " if hyphen else " -"))
            line_by_column.setdefault(column, line)
    line_by_column.pop(indent, None)
    if not line_by_column:
        return ""
    column = min(line_by_column, key=lambda column: (abs(column - indent), -line_by_column[column]))
    return f"{_spaces(column)}, as on line {line_by_column[column] + 1}"


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count or 'no'} spaces"


_MISTAKES: tuple[Callable[[ParserError], Problem | None], ...] = (
    _directive,
    _space,
    punctuation.quote_open,
    punctuation.quote_closed_early,
    punctuation.text_begins_with_bracket,
    hyphens.no_space,
    pasted.sign,
    hyphens.first_of_file,
    hyphens.first,
    hyphens.lost,
    punctuation.colon,
    punctuation.colon_in_braces,
    _without_colon,
    _indentation,
    punctuation.bracket_open,
    punctuation.no_character,
    punctuation.escape,
    punctuation.sign,
)
"""In this order: a tab or an open quotation mark explains every other error."""

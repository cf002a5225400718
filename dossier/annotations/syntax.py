"""What is wrong where a file is no YAML, in plain words and with the fix.

The parser stops where it can go on no longer, which is often below the mistake and always
in its own language. Here its complaint is taken back to what the editor did: each mistake
is recognised by the complaint and by the lines around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dossier.annotations import pasted, punctuation
from dossier.annotations.complaint import Complaint, complaint
from dossier.annotations.fields import every_key
from dossier.annotations.source import Source, named
from dossier.problems import Problem, nearest


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


def _space(complaint: Complaint) -> Problem | None:
    """A tab in the indentation, or a space that only looks like one."""
    for line in (complaint.line, complaint.since[0]):
        words = complaint.source.lines[line] if line < len(complaint.source.lines) else ""
        met = re.match(r" *(?P<other>(?! )\s)", words)
        if met:
            at = complaint.source.at(line, met.start("other"))
            if met["other"] == "\t":
                return Problem(
                    at, "yaml-tab", "A tab stands in the indentation", found="a tab",
                    expected="spaces", hint="Replace it by spaces, two for each step",
                )  # fmt: skip
            return Problem(
                at, "yaml-indent", "The indentation has a space of another kind",
                found=named(met["other"]), expected="plain spaces",
                hint="Delete the space before the first word and type it again",
            )  # fmt: skip
    return None


def _hyphen(complaint: Complaint) -> Problem | None:
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


def _without_colon(complaint: Complaint) -> Problem | None:
    """A line with a key and no colon; the parser stops at the next colon or at the end."""
    if complaint.says == "could not find expected ':'":
        line: int | None = complaint.since[0]
    elif complaint.says == "mapping values are not allowed here":
        line = complaint.above
    else:
        return None
    if line is None or re.search(r":(\s|$)", complaint.source.lines[line]):
        return None
    words = complaint.source.lines[line]
    column = len(words) - len(words.lstrip(" -"))
    found = words[column:].rstrip()
    key, _, value = found.partition(":" if ":" in found else " ")
    hint = f"Perhaps {key}: {value}" if value else f"Perhaps {key}:"
    if _goes_on(complaint, line, column) and not _is_key(key):
        hint = "If it goes on the text above, indent it by two more spaces"
    return Problem(
        complaint.source.at(line, column),
        "yaml-key",
        "This line has no key: a key is a word with a colon and a space after it",
        found=found,
        expected="key: value",
        hint=hint,
    )


def _is_key(word: str) -> bool:
    return bool(nearest(word, every_key())) and word[:1].islower() and len(word) > 3


def _goes_on(complaint: Complaint, line: int, column: int) -> bool:
    """Whether a line stands right below a key that has, or wants, a text."""
    above = complaint.nearest_above(line)
    words = complaint.source.lines[above] if above is not None else ""
    return len(words) - len(words.lstrip(" -")) == column and bool(re.search(r":(\s|$)", words))


def _first_hyphen(complaint: Complaint) -> Problem | None:
    """The first entry of a list without its hyphen; the parser stops at the second one."""
    shown = complaint.shown
    indent = len(shown) - len(shown.lstrip())
    if "<block end>" not in complaint.says or not shown.lstrip().startswith("- "):
        return None
    first, above = complaint.line, complaint.above
    while above is not None and _indent(complaint.source.lines[above]) > indent:
        first, above = above, complaint.nearest_above(above)
    key = complaint.source.lines[above].strip() if above is not None else ""
    words = complaint.source.lines[first]
    if first == complaint.line or not key.endswith(":") or _indent(words) != indent + 2:
        return None
    return Problem(
        complaint.source.at(first, indent + 2),
        "yaml-indent",
        f"The first entry below {key} has no hyphen, and the next one has",
        found=words.strip(),
        expected=f"- {words.strip()}",
        hint=f"Put a hyphen and a space before it, in the same column as on line "
        f"{complaint.line + 1}",
    )


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip())


def _indentation(complaint: Complaint) -> Problem | None:
    shown = complaint.shown
    indent = len(shown) - len(shown.lstrip())
    deeper = complaint.says == "mapping values are not allowed here"
    if not deeper and not (
        "<block end>" in complaint.says and complaint.column == indent and shown.strip()
    ):
        return None
    at = complaint.source.at(complaint.line, indent)
    expected = _expected_indent(complaint, indent)
    if shown.lstrip().startswith("- ") and not expected:
        return Problem(
            at, "yaml-indent", "A list entry stands among keys", found=shown.strip(),
            expected=shown.strip().removeprefix("- "),
            hint="Delete the hyphen; or indent the entry below the key that it belongs to",
        )  # fmt: skip
    hint = "Keys of one entry begin in the same column, and so do the hyphens of one list"
    if _beside_hyphen(complaint, indent):
        hint += "; if a new entry begins here, put a hyphen and a space before it"
    return Problem(
        at, "yaml-indent", "This line does not line up with the lines it belongs to",
        found=_spaces(indent), expected=expected, hint=hint,
    )  # fmt: skip


def _beside_hyphen(complaint: Complaint, indent: int) -> bool:
    """Whether the key that begins the entries of a list stands where their hyphens stand."""
    key = complaint.shown.strip().partition(":")[0]
    above = (complaint.source.lines[line] for line in range(complaint.first_line, complaint.line))
    return any(words.startswith(f"{' ' * indent}- {key}:") for words in above)


def _expected_indent(complaint: Complaint, indent: int) -> str:
    """The nearest column where a line above has what this line has: a key or a hyphen."""
    hyphen = complaint.shown.lstrip().startswith("- ")
    found: dict[int, int] = {}
    for line in range(complaint.line - 1, complaint.first_line - 1, -1):
        words = complaint.source.lines[line]
        if words.strip() and (not hyphen or words.lstrip().startswith("- ")):
            column = len(words) - len(words.lstrip(" " if hyphen else " -"))
            found.setdefault(column, line)
    found.pop(indent, None)
    if not found:
        return ""
    column = min(found, key=lambda column: (abs(column - indent), -found[column]))
    return f"{_spaces(column)}, as on line {found[column] + 1}"


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count or 'no'} spaces"


_MISTAKES: tuple[Callable[[Complaint], Problem | None], ...] = (
    _space,
    punctuation.quote_open,
    punctuation.quote_closed_early,
    punctuation.text_begins_with_bracket,
    _hyphen,
    pasted.sign,
    _first_hyphen,
    punctuation.colon,
    punctuation.colon_in_braces,
    _without_colon,
    _indentation,
    punctuation.bracket_open,
    punctuation.escape,
    punctuation.sign,
)
"""In this order: a tab or an open quotation mark explains every other complaint."""

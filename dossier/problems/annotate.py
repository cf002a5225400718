"""Problems as workflow commands, which GitHub shows on the lines of a pull request.

The form is GitHub's: ``::error file=...,line=...,col=...,title=...::message``, with percent
signs, line ends and, in the properties, colons and commas escaped.

Problems as JSON, for programs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from dossier.problems.values import Problem, in_order


def as_github(problems: Iterable[Problem]) -> str:
    """One command a line; empty when there is no problem."""
    return "".join(f"{_command(problem)}\n" for problem in in_order(problems))


def github_warning(words: str) -> str:
    """A warning that is about no file, as a command with its line end."""
    return f"::warning::{_data(words)}\n"


def _command(problem: Problem) -> str:
    location = problem.location
    properties = [f"file={_property(location.file)}"]
    if location.line:
        properties.append(f"line={location.line}")
    if location.column:
        properties.append(f"col={location.column}")
    properties.append(f"title={_property(problem.code)}")
    labelled = [
        f"{label}: {words}"
        for label in ("found", "expected", "hint")
        if (words := getattr(problem, label))
    ]
    words = _data("\n".join([problem.message, *labelled]))
    return f"::{problem.severity} {','.join(properties)}::{words}"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def as_records(problems: Iterable[Problem]) -> list[dict[str, str | int]]:
    """Every problem once as plain fields, in the order of files and lines, doubts last.

    Line and column are one-based; 0 means the line, or the file, as a whole.
    """
    return [
        {
            "file": problem.location.file,
            "line": problem.location.line,
            "column": problem.location.column,
            "source": problem.location.source,
            "severity": problem.severity,
            "code": problem.code,
            "message": problem.message,
            "found": problem.found,
            "expected": problem.expected,
            "hint": problem.hint,
        }
        for problem in in_order(problems)
    ]


def as_json(problems: Iterable[Problem]) -> str:
    """An object with the list ``problems``, as ``as_records`` orders and describes it."""
    content = {"problems": as_records(problems)}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

"""Problems as JSON, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable

from dossier.problems.values import Problem, in_order


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

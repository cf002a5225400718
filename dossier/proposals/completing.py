"""An editor's values in the lines of a proposal; every other line stays as it was.

Works on lines, not on YAML, so that comments, order and quotation marks stay. The result is read
again by whoever writes it: what does not fit is refused there like any other mistake.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from dossier.schema.forms import ID
from dossier.text.implicit_types import implicit_type
from dossier.text.scalars import quoted

LISTS = frozenset({"events", "read", "agencies"})
"""Keys with several values, which an editor writes with commas between."""


def completed(block: str, values: Mapping[str, str], *, in_list: bool = True) -> str:
    """A proposal with other values.

    A value that stands in a comment (``# topic: …``) is put in the comment's place; a key that is
    not there is added; an empty value takes its key away.

    Args:
        block: the lines of an entry, with the comments above it; or of an article's draft.
        values: by key; of a key inside another, both with a point between.
        in_list: whether the entry begins with a hyphen, as in a list.
    """
    lines = block.splitlines(keepends=True)
    for key, value in values.items():
        outer, _, inner = key.rpartition(".")
        start = _key_line(lines, outer, 2 * in_list) if outer else None
        if outer and start is None:
            continue
        column = 2 * in_list + (2 if outer else 0)
        first = (start or 0) + 1 if outer else 0
        last = _end(lines, start, column - 2) if outer and start is not None else len(lines)
        lines[first:last] = _with(lines[first:last], inner, value, column)
    return "".join(lines)


def without_readings(block: str, dropped: Collection[int]) -> str:
    """A proposal without some of its readings.

    Args:
        block: the lines of an entry of a list.
        dropped: which of its readings, counted from 0.
    """
    lines = block.splitlines(keepends=True)
    start = _key_line(lines, "readings", 2)
    if start is None or not dropped:
        return block
    end = _end(lines, start, 2)
    number, kept = -1, []
    for line in lines[start + 1 : end]:
        number += line.lstrip().startswith("- ") and _indent(line) <= 4
        if number not in dropped:
            kept.append(line)
    return "".join((*lines[: start + 1], *kept, *lines[end:]))


def _with(lines: list[str], key: str, value: str, column: int) -> list[str]:
    """Lines of one mapping with another value for a key."""
    ending = "\r\n" if any(line.endswith("\r\n") for line in lines) else "\n"
    written = f"{key}: {_scalar(key, value)}{ending}" if value.strip() else ""
    place = _key_line(lines, key, column)
    if place is not None:
        head = lines[place][: lines[place].index(key)]
        return [
            *lines[:place],
            *([head + written] if written or head.strip() else []),
            *lines[_end(lines, place, column) :],
        ]
    if not written:
        return lines
    remark = re.compile(rf" {{{column}}}# ?{re.escape(key)}:")
    place = next((number for number, line in enumerate(lines) if remark.match(line)), None)
    if place is not None:
        return [*lines[:place], " " * column + written, *lines[place + 1 :]]
    place = _last_before_lists(lines, column)
    return [*lines[:place], " " * column + written, *lines[place:]]


def _key_line(lines: list[str], key: str, column: int) -> int | None:
    """The line of a mapping's key: indented so far, or behind the hyphen of an entry."""
    head = re.compile(rf"(?: {{{column}}}|-{' ' * (column - 1)}){re.escape(key)}:(?:\s|$)")
    return next((number for number, line in enumerate(lines) if head.match(line)), None)


def _end(lines: list[str], start: int, column: int) -> int:
    """Behind the last line of a key's value: those indented deeper, and items in its column."""
    end = start + 1
    while end < len(lines):
        line = lines[end]
        is_item = column and _indent(line) == column and line.lstrip().startswith("- ")
        if line.strip() and _indent(line) <= column and not is_item:
            break
        end += 1
    while end > start + 1 and not lines[end - 1].strip():
        end -= 1
    return end


def _last_before_lists(lines: list[str], column: int) -> int:
    """Where a key is added: before the first key with a block below it, or at the end."""
    for number, line in enumerate(lines):
        if _indent(line) == column and re.fullmatch(r"[a-z-]+:", line.strip()):
            return number
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _scalar(key: str, value: str) -> str:
    if key in LISTS:
        return f"[{', '.join(_plain(item.strip()) for item in value.split(',') if item.strip())}]"
    return _plain(" ".join(value.split()))


def _plain(value: str) -> str:
    """An id as it is; other words in quotation marks, so that they mean just these words."""
    is_id = re.fullmatch(ID, value) and not implicit_type(value) and value != "null"
    return value if is_id and not value.isdigit() else quoted(value)

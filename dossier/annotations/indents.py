"""Indentations with a space that only looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dossier.annotations.nodes import Mapping, Node, Sequence
from dossier.annotations.source import Source, named
from dossier.problems import Problem

_OTHER_SPACE = re.compile(r" *(?P<other>(?! )\s)")
_INDENT = re.compile(r"\s*")


def other_space(source: Source, line: int) -> Problem | None:
    """A tab in the indentation of a line, or a space of another kind.

    Args:
        source: the whole file.
        line: its number, from zero; one behind the last is taken as well.
    """
    match = _OTHER_SPACE.match(source.lines[line]) if line < len(source.lines) else None
    if match is None:
        return None
    location = source.at(line, match.start("other"))
    if match["other"] == "\t":
        return Problem(
            location, "yaml-tab", "There is a tab in the indentation", found="a tab",
            expected="spaces", hint="Replace it with spaces, two for each level",
        )  # fmt: skip
    return Problem(
        location, "yaml-indent", "The indentation has a space of the wrong kind",
        found=named(match["other"]), expected="plain spaces",
        hint="Delete the space before the first word and type it again",
    )  # fmt: skip


def strayed_keys(source: Source, node: Node) -> tuple[int, ...]:
    """The lines, from zero, whose key begins with a space that is none for YAML.

    Such a line ends the entries around it, so that what it says is a key of another.

    Args:
        source: the whole file.
        node: what was read of it.
    """
    return tuple(
        sorted(
            line
            for line, key in _keys(node)
            if key[:1].isspace() and other_space(source, line) is not None
        )
    )


def _keys(node: Node) -> Iterator[tuple[int, str]]:
    """The line, from zero, and the text of each plain key."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _keys(item)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            if entry.key.plain:
                yield entry.key.at.line - 1, entry.key.text
            yield from _keys(entry.value)


def with_plain_spaces(source: Source, lines: tuple[int, ...]) -> Source:
    """The text with plain spaces for all that indents some of its lines.

    Args:
        source: the whole file.
        lines: their numbers, from zero.
    """
    changed = list(source.lines)
    for line in lines:
        changed[line] = _INDENT.sub(lambda met: " " * len(met[0]), changed[line], count=1)
    return replace(source, lines=tuple(changed), text="\n".join(changed))

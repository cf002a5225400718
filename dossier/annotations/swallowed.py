"""Keys and entries that are indented so far that YAML takes them for lines of a text above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from dossier.annotations.nodes import Mapping, Node, Scalar, Sequence
from dossier.problems import Problem

_BEGINS = re.compile(r"(?P<hyphen>- +)?\{?(?P<key>[a-z][\w-]*):(?:\s|$)")


def has_lines(node: Mapping) -> bool:
    """Whether any text of a mapping has several lines."""
    return any(text.lines for entry in node.entries for text in _texts(entry.value))


def swallowed(
    node: Mapping, own_keys: Set[str], absent: Set[str]
) -> Iterator[tuple[set[str], Problem]]:
    """The lines of a mapping's texts that are probably keys or entries.

    A line counts that begins with a key which the mapping, or one around it, can have and has
    not; behind a hyphen, a key which an entry beside the mapping would have.

    Args:
        node: the mapping.
        own_keys: the keys that it can have.
        absent: the keys that it, or a mapping around it, can have and has not.

    Returns:
        The problem of each, with the key of the text and the one that begins the line.
    """
    for entry in node.entries:
        for text in _texts(entry.value):
            for location in text.lines:
                words = location.source.strip()
                match = _BEGINS.match(words)
                if match is None or match["key"] not in (own_keys if match["hyphen"] else absent):
                    continue
                what = "An entry" if match["hyphen"] else "A key"
                yield (
                    {entry.key.text, match["key"]},
                    Problem(
                        location,
                        "yaml-indent",
                        f"{what} seems to begin here, but so far to the right that it is part of "
                        f"the text of {entry.key.text}",
                        found=words,
                        expected=f"less indentation than the text of {entry.key.text} has",
                        hint="Indent it like the line that it belongs beside; or, if it belongs to "
                        "the text, break the lines of the text at other words",
                    ),
                )


def _texts(value: Node) -> tuple[Scalar, ...]:
    """The texts behind a key."""
    if isinstance(value, Scalar):
        return (value,)
    items = value.items if isinstance(value, Sequence) else ()
    return tuple(item for item in items if isinstance(item, Scalar))

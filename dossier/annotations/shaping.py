"""Nodes to shapes: every key of every entry, with every problem at its place.

An entry with a mistake still becomes a shape, without the faulty part, so that its other mistakes
are found at the same time and references to it do not dangle.

Keys and entries that are indented so far that YAML takes them for lines of a text above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from dossier.annotations import values, wording
from dossier.annotations.columns import keys_in_column
from dossier.annotations.fields import Key, keys
from dossier.annotations.nodes import Entry, Mapping, Node, Scalar, Sequence, Torn
from dossier.annotations.phrases import is_blank
from dossier.problems import Location, Problem, nearest
from dossier.schema import Shape
from dossier.text.implicit_types import implicit_type

_BEGINS = re.compile(r"(?P<hyphen>- +)?\{?(?P<key>[a-z][\w-]*):(?:\s|$)")
S = TypeVar("S", bound=Shape)


def shape(model: type[S], node: Node) -> tuple[S | None, tuple[Problem, ...]]:
    """The shape of an entry.

    Args:
        model: what it must be.
        node: as it stands in the file.

    Returns:
        Nothing when the node is no mapping at all; otherwise a shape whose ``torn`` keys
        have a problem and stand empty or at their defaults.
    """
    shaping = _Shaping()
    return shaping.mapping(model, node), tuple(shaping.problems)


@dataclass(slots=True)
class _Shaping:
    problems: list[Problem] = field(default_factory=list)
    around: list[tuple[type[Shape], Mapping]] = field(default_factory=list)
    """The present mapping and those around it, each with what it must be."""

    def mapping(self, model: type[S], node: Node) -> S | None:
        if isinstance(node, Scalar) and model.shorthand and not node.null:
            text = Scalar(node.at, model.shorthand, plain=True)
            node = Mapping(node.at, (Entry(text, node),))
        if isinstance(node, Torn):
            return None
        if not isinstance(node, Mapping):
            self.problems.append(wording.no_mapping(model, node))
            return None
        colon = wording.colon_in_shorthand(model, node)
        if colon:
            self.problems.append(colon)
            return None
        node, moved = keys_in_column(model, node)
        self.problems += moved
        own_keys = keys(model)
        held: dict[str, Any] = {}
        self.around.append((model, node))
        torn = self._swallowed()
        for entry in node.entries:
            key = own_keys.get(entry.key.text)
            if key is None:
                torn |= self._unknown(model, node, entry)
                continue
            if key.name in torn and isinstance(entry.value, Scalar):
                held[key.name] = key.stand_in()  # its text has another key in it
                continue
            held[key.name], is_whole = self._value(key, entry.value)
            if not is_whole:
                torn.add(key.name)
        self.around.pop()
        for name in own_keys.keys() - held.keys():
            held[name] = own_keys[name].stand_in()
        torn |= self._missing(model, node, torn)
        made = cast("S", model.model_construct(**held))
        made.place(node.at, dict(_places(node)), frozenset(torn), dict(_ends(node)))
        return made

    def _value(self, key: Key, node: Node) -> tuple[Any, bool]:
        """The value of a key, and whether it is what the editor wrote."""
        if isinstance(node, Torn):
            return key.stand_in(), False
        if key.inner is not None and key.many and isinstance(node, Sequence):
            return self._list(key, key.inner, node)
        if key.inner is not None and not key.many and not (isinstance(node, Scalar) and node.null):
            single = self.mapping(key.inner, node)
            return single, single is not None
        return self._leaf(key, node)

    def _list(self, key: Key, inner: type[Shape], node: Sequence) -> tuple[Any, bool]:
        made = [self.mapping(inner, item) for item in node.items]
        items = [item for item in made if item is not None]
        if len(made) < key.least:
            self.problems.append(values.empty_list(key, node))
            return [], False
        return items, len(items) == len(made)

    def _leaf(self, key: Key, node: Node) -> tuple[Any, bool]:
        if isinstance(node, Scalar) and node.null and not key.required:
            self.problems.append(values.no_value(key, node))
            return key.stand_in(), False
        if isinstance(node, Scalar) and not node.null and is_blank(node.text) and key.default != "":
            self.problems.append(values.no_value(key, node))
            return key.stand_in(), False
        try:
            value = key.values.validate_python(_plain(node))
        except ValidationError as error:
            for detail in error.errors():
                self.problems.append(values.wrong_value(key, node, detail))
            return key.stand_in(), False
        caught = [problem for scalar in _scalars(node) if (problem := _trapped(scalar))]
        if isinstance(node, Sequence):
            caught += [values.no_value(key, item) for item in _scalars(node) if is_blank(item.text)]
        self.problems += caught
        return value, not caught

    def _swallowed(self) -> set[str]:
        """Say which keys stand in a text; those of the mapping that cannot be trusted."""
        model, node = self.around[-1]
        if not has_lines(node):
            return set()
        absent = [keys(model).keys() - _written(node) for model, node in self.around]
        hidden_keys = tuple(swallowed(node, keys(model).keys(), frozenset().union(*absent)))
        self.problems += [problem for _, problem in hidden_keys]
        names = (name for pair, _ in hidden_keys for name in pair)
        return {name for name in names if name in absent[-1] | _written(node)}

    def _unknown(self, model: type[Shape], node: Mapping, entry: Entry) -> set[str]:
        """Say that a key is unknown; the key that was probably meant has no other problem."""
        self.problems.append(wording.unknown_key(model, node, entry))
        # A space may be missing behind the colon, or the colon itself.
        name = re.split("[: ]", entry.key.text, maxsplit=1)[0]
        meant = name if name in keys(model) else nearest(name, keys(model))
        return {meant} if meant and meant not in _written(node) else set()

    def _missing(self, model: type[Shape], node: Mapping, torn: set[str]) -> set[str]:
        """Say which keys are missing; the keys that are, or that may be hidden."""
        written = _written(node)
        absent = keys(model).keys() - written - torn
        if not node.whole:  # any of them may be the one that could not be read
            return absent
        needed = {name for name, key in keys(model).items() if key.required}
        if model.remaining and "withdrawn" in written | torn:
            needed = set(model.remaining)
        missing = [key for name, key in keys(model).items() if name in needed & absent]
        self.problems += [wording.missing_key(model, key, node) for key in missing]
        return {key.name for key in missing}


def _plain(node: Node) -> Any:
    match node:
        case Scalar():
            return None if node.null else node.text
        case Sequence():
            return [_plain(item) for item in node.items]
        case Mapping():
            return {entry.key.text: _plain(entry.value) for entry in node.entries}
        case Torn():
            return None


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        yield from (item for item in node.items if isinstance(item, Scalar))


def _trapped(scalar: Scalar) -> Problem | None:
    taken_for = implicit_type(scalar.text) if scalar.plain else ""
    return values.trapped(scalar, taken_for) if taken_for else None


def _written(node: Mapping) -> set[str]:
    return {entry.key.text for entry in node.entries}


def _places(node: Mapping) -> Iterator[tuple[str, Location]]:
    for entry in node.entries:
        yield entry.key.text, entry.value.at
        if isinstance(entry.value, Sequence):
            for index, item in enumerate(entry.value.items):
                yield f"{entry.key.text}.{index}", item.at


def _ends(node: Mapping) -> Iterator[tuple[str, int]]:
    yield "", node.end
    for entry in node.entries:
        if isinstance(entry.value, Sequence):
            yield entry.key.text, entry.value.end


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

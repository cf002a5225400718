"""Keys and entries in a different column from what they belong to that are still valid YAML.

Indented too little, the keys of a block become its siblings; indented too far, a key of an entry
becomes one of the last item in its list. If the names of the keys leave no doubt, the mistake is
reported as one problem, and the keys are read as they were meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dossier.annotations.fields import Key, keys
from dossier.annotations.nodes import Entry, Mapping, Node, Scalar
from dossier.annotations.nodes import Sequence as Listed
from dossier.problems import Problem
from dossier.schema import Shape


def keys_in_column(model: type[Shape], node: Mapping) -> tuple[Mapping, tuple[Problem, ...]]:
    """An entry with its keys where they belong, and which of them stood elsewhere.

    Args:
        model: the shape of the entry.
        node: the entry, as composed.
    """
    moving = _Moving(model, node)
    moving.lower()
    moving.lift()
    return moving.node, tuple(moving.problems)


def entries_in_column(
    model: type[Shape], nodes: Sequence[Node]
) -> tuple[tuple[Node, ...], tuple[Problem, ...]]:
    """The entries of a file; those that belong below the last key of another are put there.

    Args:
        model: the shape of the file's entries.
        nodes: the items of its list.
    """
    made: list[Node] = []
    problems: list[Problem] = []
    moving = False
    for node in nodes:
        outer = made[-1] if made else None
        taken = _taken_in(model, outer, node) if isinstance(outer, Mapping) else None
        if taken is None:
            made.append(node)
        else:
            made[-1], name = taken
            problems += [] if moving else [_strayed(node, name)]
        moving = taken is not None
    return tuple(made), tuple(problems)


def _taken_in(model: type[Shape], outer: Mapping, node: Node) -> tuple[Mapping, str] | None:
    """An entry with another one as the last item of its list, and the name of the list."""
    for number, entry in enumerate(outer.entries):
        key = keys(model).get(entry.key.text)
        if key is None or key.inner is None or not key.many or not _is_of(key.inner, model, node):
            continue
        if isinstance(entry.value, Listed):
            below = replace(entry.value, items=(*entry.value.items, node))
        elif isinstance(entry.value, Scalar) and entry.value.null:
            below = Listed(node.at, (node,))
        else:
            continue
        entries = list(outer.entries)
        entries[number] = replace(entry, value=below)
        return replace(outer, entries=tuple(entries)), key.name
    return None


def _strayed(node: Node, name: str) -> Problem:
    return _indent_problem(
        node,
        f"An entry of {name} is in the same column as the file's own entries",
        f"Indent it, and what is below it, like the other entries of {name}",
    )


@dataclass(slots=True)
class _Moving:
    model: type[Shape]
    node: Mapping
    problems: list[Problem] = field(default_factory=list)

    def lower(self) -> None:
        """Put keys below the key of the block that they stand beside."""
        own_keys = keys(self.model)
        made: list[Entry] = []
        block: Key | None = None
        moving = False
        for entry in self.node.entries:
            if _is_own(block, made, entry, own_keys):
                assert block is not None, "a block is open"
                self.problems += [] if moving else [_beside(block, entry)]
                made[-1] = _below(made[-1], entry)
                moving = True
                continue
            made.append(entry)
            key = own_keys.get(entry.key.text)
            block = key if key and key.inner and not key.many else None
            moving = False
        self.node = replace(self.node, entries=tuple(made))

    def lift(self) -> None:
        """Take keys of the entry out of the list's item in which they stand."""
        own_keys = keys(self.model)
        written = {entry.key.text for entry in self.node.entries}
        made: list[Entry] = []
        lifted: list[Entry] = []
        for entry in self.node.entries:
            key = own_keys.get(entry.key.text)
            if key is None or key.inner is None or not isinstance(entry.value, Listed):
                made.append(entry)
                continue
            items = []
            for item in entry.value.items:
                strange = list(_strange(item, key.inner, own_keys, written))
                lifted += strange
                items.append(_without(item, strange))
            made.append(replace(entry, value=replace(entry.value, items=tuple(items))))
        for entry in lifted:
            name = entry.key.text
            self.problems.append(
                _indent_problem(
                    entry.key,
                    f"{name} belongs to {self.model.noun}, but is indented too far",
                    f"Indent it, and what is below it, like the other keys of {self.model.noun}",
                )
            )
        self.node = replace(self.node, entries=(*made, *lifted))


def _is_own(block: Key | None, made: list[Entry], entry: Entry, own_keys: dict[str, Key]) -> bool:
    """Whether a key is one that the block wants, and none of the entry's."""
    name = entry.key.text
    if block is None or block.inner is None or name not in keys(block.inner) or name in own_keys:
        return False
    value = made[-1].value
    if isinstance(value, Mapping):
        return not value.flow and name not in {
            inner_entry.key.text for inner_entry in value.entries
        }
    return isinstance(value, Scalar) and value.null


def _below(block: Entry, entry: Entry) -> Entry:
    """The key of a block with one more key below it."""
    if isinstance(block.value, Mapping):
        return replace(block, value=replace(block.value, entries=(*block.value.entries, entry)))
    return replace(block, value=Mapping(entry.key.at, (entry,)))


def _beside(block: Key, entry: Entry) -> Problem:
    return _indent_problem(
        entry.key,
        f"What is below {block.name} must be indented",
        f"Indent this line, and every line that belongs to {block.name}, by two more spaces",
    )


def _strange(
    item: Node, inner: type[Shape], own_keys: dict[str, Key], written: set[str]
) -> Iterator[Entry]:
    """The last keys of a list's item that are none of its own, but keys that the entry lacks."""
    if not isinstance(item, Mapping) or item.flow:
        return
    for entry in item.entries:
        name = entry.key.text
        if name not in keys(inner) and name in own_keys and name not in written:
            yield entry


def _without(item: Node, strange: list[Entry]) -> Node:
    if not isinstance(item, Mapping) or not strange:
        return item
    return replace(item, entries=tuple(entry for entry in item.entries if entry not in strange))


def _is_of(inner: type[Shape], outer: type[Shape], node: Node) -> bool:
    """Whether something is an entry of an inner list and none of the outer one."""
    if not isinstance(node, Mapping) or not node.entries:
        return False
    written = {entry.key.text for entry in node.entries}
    return written <= keys(inner).keys() and not written <= keys(outer).keys()


def _indent_problem(node: Node, message: str, hint: str) -> Problem:
    """A problem at the first sign of the line on which something stands."""
    line = node.at.source
    spaces = len(line) - len(line.lstrip())
    return Problem(
        replace(node.at, column=spaces + 1),
        "yaml-indent",
        message,
        found="1 space" if spaces == 1 else f"{spaces or 'no'} spaces",
        hint=hint,
    )

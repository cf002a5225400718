"""YAML to nodes, strictly: no anchors, tags, merges, second documents or repeated keys.

Works on the parser's events, so that nothing is expanded: an alias bomb is a list of
problems, not of gigabytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from dossier.annotations.nodes import Entry, Mapping, Node, Scalar, Sequence, Torn
from dossier.annotations.source import Source, named, strange_in
from dossier.problems import Location, Problem

MOST_DEEP = 20
"""Levels; no annotation has more than eight, and a parser's stack is not endless."""

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml where PyYAML was built with it, for it is ten times as fast."""


class TooDeepError(Exception):
    """The file is nested deeper than any annotation is; nothing more can be read of it."""


def compose(source: Source, first_line: int = 0) -> tuple[Node | None, tuple[Problem, ...]]:
    """The nodes of a text, and what in it is YAML but not allowed here.

    Args:
        source: the whole file.
        first_line: where in the file the text begins; lines are counted from there.

    Returns:
        Nothing where there is only white space and comments.

    Raises:
        yaml.YAMLError: it is no YAML.
    """
    text = "\n".join(source.lines[first_line:]) if first_line else source.text
    composing = _Composing(source, first_line, yaml.parse(text, Loader=LOADER))
    try:
        return composing.document(), tuple(composing.problems)
    except TooDeepError:
        return Torn(Location(source.file)), tuple(composing.problems)


@dataclass(slots=True)
class _Composing:
    source: Source
    first_line: int
    events: Iterator[Event]
    problems: list[Problem] = field(default_factory=list)
    last: int = 0
    """The line, one-based, of the last sign that was read."""
    closed: int = 0
    """The line, one-based, of the end of the last list or mapping."""

    def document(self) -> Node | None:
        """The document's node; a second document is a problem, and is read as more of it."""
        root: Node | None = None
        seen = 0
        for event in self.events:
            match event:
                case DocumentStartEvent():
                    seen += 1
                    if seen > 1:
                        self._refuse_document(event)
                case StreamStartEvent() | StreamEndEvent() | DocumentEndEvent():
                    pass
                case _:
                    root = _joined(root, self._node(event, 0))
        return root

    def _node(self, event: Event, depth: int) -> Node:
        location = self._at(event)
        if depth > MOST_DEEP:
            self._refuse(
                location,
                "yaml-depth", "This is nested too deeply", f"more than {MOST_DEEP} levels",
                hint="Check the brackets and the indentation",
            )  # fmt: skip
            raise TooDeepError
        if isinstance(event, AliasEvent):
            self._refuse_alias(location, event.anchor or "")
            return Torn(location)
        if isinstance(event, NodeEvent) and event.anchor is not None:
            self._refuse_anchor(location, event.anchor)
        tag = getattr(event, "tag", None)
        if tag is None:
            return self._plain_node(event, location, depth)
        self._refuse_tag(location, tag)
        node = self._plain_node(event, location, depth)
        return node if isinstance(node, Scalar) and node.text else Torn(location)

    def _plain_node(self, event: Event, location: Location, depth: int) -> Node:
        """The node that an event begins, whatever its tag and its anchor."""
        match event:
            case ScalarEvent():
                self.last = self._line(event)
                if not event.style:
                    self._refuse_cut(event, location)
                strange = strange_in(event.value)
                if strange:
                    self._refuse_strange(location, *strange)
                    return Torn(location)
                lines = tuple(self._lines(location.line, self.last)) if event.style else ()
                return Scalar(location, event.value, not event.style, self.last, lines)
            case SequenceStartEvent():
                items = tuple(self._items(depth))
                return Sequence(location, items, self._end(event))
            case MappingStartEvent():
                entries, is_whole, twice = self._entries(depth)
                for key in twice[:1]:
                    self._refuse_twice(key, entries, twice, depth)
                if len(twice) > 1:
                    return Torn(location)  # two entries in one: who knows what belongs to which
                listed = tuple(entries.values())
                return Mapping(location, listed, bool(event.flow_style), is_whole, self._end(event))
        raise AssertionError(event)

    def _items(self, depth: int) -> Iterator[Node]:
        for event in self._inside(SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _inside(self, end: type[Event]) -> Iterator[Event]:
        """The events up to the end of a list or mapping, as far as nobody else takes them."""
        while not isinstance(event := next(self.events), end):
            yield event
        self.closed = self._line(event)

    def _entries(self, depth: int) -> tuple[dict[str, Entry], bool, list[Scalar]]:
        """The entries by key, whether every key could be read, and the keys met again."""
        entries: dict[str, Entry] = {}
        is_whole = True
        twice: list[Scalar] = []
        for event in self._inside(MappingEndEvent):
            key = self._node(event, depth + 1)
            problems_before = len(self.problems)
            value = self._node(next(self.events), depth + 1)
            if not isinstance(key, Scalar):
                is_whole = False
                if not isinstance(key, Torn):
                    self._refuse_key(key.at)
            elif key.plain and key.text == "<<":
                is_whole = False
                del self.problems[problems_before:]  # the merge is the mistake, not what it merges
                self._refuse_merge(key.at)
            elif key.text in entries:
                twice.append(key)
            else:
                entries[key.text] = Entry(key, value)
        return entries, is_whole, twice

    def _at(self, event: Event) -> Location:
        mark = event.start_mark
        assert mark is not None, "PyYAML marks every event"
        return self.source.at(self.first_line + mark.line, mark.column)

    def _end(self, start: SequenceStartEvent | MappingStartEvent) -> int:
        """The last line of the list or mapping that was just read, one-based."""
        if start.flow_style:
            self.last = self.closed
        return self.last

    def _line(self, event: Event) -> int:
        """The last line that an event's signs stand on, one-based."""
        mark = event.end_mark
        assert mark is not None, "PyYAML marks every event"
        line = self.first_line + mark.line + bool(mark.column)
        # A block of lines ends where the next thing begins: blank lines between are not its own.
        while line > self.last + 1 and not self.source.lines[line - 1].strip():
            line -= 1
        return line

    def _lines(self, first: int, last: int) -> Iterator[Location]:
        """Where the lines of a text begin, but for the first, up to the last; one-based."""
        for number in range(first, last):
            words = self.source.lines[number]
            yield self.source.at(number, len(words) - len(words.lstrip()))

    def _refuse(
        self,
        location: Location,
        code: str,
        message: str,
        found: str,
        expected: str = "",
        hint: str = "",
    ) -> None:
        self.problems.append(Problem(location, code, message, found, expected, hint))

    def _refuse_document(self, event: Event) -> None:
        self._refuse(
            self._at(event), "yaml-documents", "A second document begins here", "---",
            "one document", "Delete this line, or move what follows into a separate file",
        )  # fmt: skip

    def _refuse_alias(self, location: Location, name: str) -> None:
        self._refuse(
            location,
            "yaml-anchor", "A text that begins with * is an alias of an anchor, and these "
            "are not supported here", f"*{name}", "the value itself",
            f'Write the value out; or, if * is meant as text, put it in quotes: "*{name}"',
        )  # fmt: skip

    def _refuse_anchor(self, location: Location, name: str) -> None:
        self._refuse(
            location, "yaml-anchor", "A word that begins with & is an anchor, and anchors are not "
            "supported here", f"&{name}", "the value itself",
            f"Delete &{name}; or, if & is meant as text, put the whole text in quotes",
        )  # fmt: skip

    def _refuse_tag(self, location: Location, tag: str) -> None:
        short_tag = tag.replace("tag:yaml.org,2002:", "!!")
        self._refuse(
            location,
            "yaml-tag", "A word that begins with ! is a tag, and tags are not supported here",
            short_tag, "the value itself",
            f"Delete {short_tag}; or, if ! is meant as text, put the whole text in quotes",
        )  # fmt: skip

    def _refuse_cut(self, event: ScalarEvent, location: Location) -> None:
        """A text that goes on behind a number sign: a comment has a space after the sign."""
        end = event.end_mark
        assert end is not None, "PyYAML marks every event"
        line = self.first_line + end.line
        remainder = self.source.lines[line][end.column :] if line < len(self.source.lines) else ""
        if event.value and re.match(r"\s+#[\w]", remainder):
            self._refuse(
                self.source.at(line, end.column + remainder.index("#")), "yaml-hash",
                "A space and # begin a comment: the text ends before them", remainder.strip(),
                f'"{event.value} {remainder.strip()}"' if location.line == line + 1 else "",
                "Put the whole text in quotes; or, if it is a comment, put a space after #",
            )  # fmt: skip

    def _refuse_strange(self, location: Location, message: str, character: str, hint: str) -> None:
        self._refuse(location, "bad-character", message, named(character), "text", hint)

    def _refuse_merge(self, location: Location) -> None:
        self._refuse(
            location,
            "yaml-anchor", "The key << merges another mapping, which is not supported here",
            "<<", "the keys themselves", "Write the keys and values out",
        )  # fmt: skip

    def _refuse_key(self, location: Location) -> None:
        self._refuse(
            location,
            "key-form", "A key is one word, not a list or a mapping", location.source.strip(),
            "a key", "Write the key, a colon and a space, then the value",
        )  # fmt: skip

    def _refuse_twice(
        self, key: Scalar, entries: dict[str, Entry], twice: list[Scalar], depth: int
    ) -> None:
        """One problem for all keys that a mapping has again, at the first of them."""
        line = entries[key.text].key.at.line
        if len(twice) == 1:
            self._refuse(
                key.at, "key-twice", f"The key {key.text} appears twice in this entry", key.text,
                hint=f"Keep one of them; the first is on line {line}",
            )  # fmt: skip
            return
        if not depth and len(twice) == len(entries):
            self._refuse(
                key.at, "key-twice", "From here on, everything in the file is repeated",
                ", ".join(word.text for word in twice), "each key once",
                "Delete one of the two copies; if these are entries of a list, put a hyphen and a "
                "space before each",
            )  # fmt: skip
            return
        begins = key.text == next(iter(entries))
        self._refuse(
            key.at, "key-twice", f"Keys appear twice in the entry that begins on line {line}"
            if begins else "This entry contains keys of another entry",
            ", ".join(word.text for word in twice), "each key once",
            f"Put a hyphen before {key.text}, if a new entry begins here" if begins
            else "The beginning of an entry seems to be missing above this line",
        )  # fmt: skip


def _joined(first: Node | None, second: Node) -> Node | None:
    """Two documents as one, as far as they are of one kind."""
    if isinstance(second, Scalar) and second.null:
        return first
    if isinstance(first, Sequence) and isinstance(second, Sequence):
        return Sequence(first.at, first.items + second.items)
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        first_keys = {entry.key.text for entry in first.entries}
        more = tuple(entry for entry in second.entries if entry.key.text not in first_keys)
        return Mapping(first.at, first.entries + more, first.flow, first.whole and second.whole)
    # Keys above a list are the head of a page of Markdown, and say nothing here.
    return second if first is None or isinstance(second, Sequence) else first

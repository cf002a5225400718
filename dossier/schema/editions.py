"""``annotations/editions.json``: the editions that were recorded, and the last one's state.

Only ``dossier edition`` writes it. It is JSON with an edition's change on each line and, below
them, a line for each entry as it was in the last edition, which the next is compared with.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any, Final

from dossier.frozen import dataclass
from dossier.problems import Location, Problem
from dossier.recorded import EDITORS, EntryChange, RecordedEdition

NAME: Final = "editions.json"
"""Of the file, in ``annotations/``."""
FORMAT: Final = 1

State = Mapping[str, Mapping[str, str]]
"""What is compared, by entry and by what it is of it."""


@dataclass(frozen=True, slots=True)
class Editions:
    """The file, as read."""

    recorded: tuple[RecordedEdition, ...] = ()
    """Oldest first."""
    state: State = field(default_factory=dict)
    """Of the last one."""


def parse_editions(text: str, file: str) -> tuple[Editions, tuple[Problem, ...]]:
    """The editions of a file, or why it cannot be read.

    Args:
        text: all of it.
        file: its name in problems.
    """
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        line = (text.splitlines() or [""])[min(error.lineno, len(text.splitlines()) or 1) - 1]
        location = Location(file, error.lineno, error.colno, line)
        return Editions(), (_damaged(location, f"{error.msg}: {line[:80]}".rstrip(": ")),)
    except RecursionError:
        return Editions(), (_damaged(Location(file, 1, 1), "lists within lists without an end"),)
    try:
        return _editions(content), ()
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        return Editions(), (_damaged(Location(file, 1, 1), f"something else ({error})"),)


def _editions(content: Any) -> Editions:
    if content["format"] != FORMAT:
        raise ValueError(f"format {content['format']}")
    recorded = tuple(
        RecordedEdition(
            _text(item["number"]),
            _text(item["day"]),
            _text(item["program"]),
            tuple(_change(change) for change in item["changes"]),
        )
        for item in content["editions"]
    )
    state = {
        _text(entry): {_text(name): _text(value) for name, value in values.items()}
        for entry, values in content["state"].items()
    }
    return Editions(recorded, state)


def _change(item: Mapping[str, Any]) -> EntryChange:
    return EntryChange(
        _text(item["entry"]),
        _text(item["what"]),
        of=_text(item.get("of", "")),
        before=_text(item.get("before", "")),
        after=_text(item.get("after", "")),
        by=_text(item.get("by", EDITORS)),
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} in place of a text")
    return value


def _damaged(location: Location, found: str) -> Problem:
    return Problem(
        location,
        "editions-form",
        "The file of recorded editions cannot be read",
        found=found,
        expected="the JSON that scripts/edition.py writes",
        hint="Restore the file’s last version; never edit it by hand",
    )


def write_editions(editions: Editions) -> str:
    """The text of the file."""
    return "\n".join(_lines(editions)) + "\n"


def _lines(editions: Editions) -> Iterator[str]:
    yield f'{{"format": {FORMAT},'
    yield '"editions": ['
    for number, edition in enumerate(editions.recorded, start=1):
        head = {"number": edition.number, "day": edition.day, "program": edition.program}
        yield f'{_json(head)[:-1]}, "changes": ['
        yield from _items([_json(_written(change)) for change in edition.changes])
        yield "]}" + ("," if number < len(editions.recorded) else "")
    yield "],"
    yield '"state": {'
    entries = [f"{_json(entry)}: {_json(values)}" for entry, values in editions.state.items()]
    yield from _items(entries)
    yield "}}"


def _written(change: EntryChange) -> dict[str, str]:
    """Without what is empty or goes without saying."""
    names = ("entry", "what", "of", "before", "after", "by")
    values = {name: getattr(change, name) for name in names}
    return {name: value for name, value in values.items() if value and value != EDITORS}


def _items(items: Sequence[str]) -> Iterator[str]:
    yield from (f"{item}," for item in items[:-1])
    yield from items[-1:]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

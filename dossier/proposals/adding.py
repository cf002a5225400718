"""Proposed items into entries that exist: a reading, a further witness, another name.

Whole lines are inserted, and the file is read again before it is saved: every entry must read as
before, but for the one that has one more item.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from dossier import accept, build, check, draft, write
from dossier.annotations import parse
from dossier.frozen import dataclass
from dossier.model import Insertion
from dossier.problems import Location, Problem, overtaken
from dossier.proposals.place import Sheet
from dossier.proposals.values import Done
from dossier.schema import AdditionShape, Shape

_INDENT = 2


@dataclass(frozen=True, slots=True)
class Goal:
    """The list of an entry that an item goes to."""

    kind: str
    """Of the entry: points, quotations, timeline, actors, articles."""
    id: str
    key: str
    """Of the list: readings, aliases, titles or versions."""
    item: Shape


def goal_of(shape: AdditionShape) -> Goal | Problem:
    """What an addition goes to.

    Args:
        shape: as read from the queue.
    """
    wanted = (
        ("points", "point", "readings", shape.reading),
        ("quotations", "quotation", "readings", shape.reading),
        ("actors", "actor", "aliases", shape.alias),
        ("actors", "actor", "titles", shape.title),
        ("timeline", "moment", "readings", shape.reading),
        ("articles", "article", "versions", shape.version),
    )
    goals = [
        (kind, id_, key, item)
        for kind, name, key, item in wanted
        if (id_ := getattr(shape, name)) and item is not None
    ]
    named = [name for name in draft.ADDED_TO if getattr(shape, name)]
    if len(goals) != 1 or len(named) != 1:
        return Problem(
            shape.at(),
            "draft-form",
            "An addition names one entry, and what it gets",
            found=", ".join(sorted(shape.places)),
            expected="point, quotation or moment with reading, actor with alias or title, or "
            "article with version",
            hint="Name one of them; or delete the addition",
        )
    kind, id_, key, item = goals[0]
    return Goal(kind, id_, key, cast("Shape", item))


def add_items(
    root: Path,
    gathered: build.Gathered,
    source: Sheet,
    which: Sequence[int],
    items: Sequence[bytes],
) -> tuple[tuple[Done, ...], tuple[Problem, ...]]:
    """Insert additions into the entries that they name; nothing where anything is wrong.

    Args:
        root: the story's folder.
        gathered: seeds and annotations.
        source: the file of additions.
        which: indices of those that are meant.
        items: the lines of each of them.

    Returns:
        Where each stands now, and what is wrong.

    Raises:
        OSError: the disk refused.
    """
    goals = [goal_of(cast("AdditionShape", source.shapes[index])) for index in which]
    wrong = tuple(goal for goal in goals if isinstance(goal, Problem))
    found = [goal for goal in goals if isinstance(goal, Goal)]
    wrong += tuple(
        _no_entry(source, index, goal)
        for index, goal in zip(which, found, strict=False)
        if not wrong and _entry(gathered, goal) is None
    )
    if wrong:
        return (), wrong
    wrong = _against(gathered, found)
    if wrong:
        return (), wrong
    files: dict[str, tuple[bytes, bytes]] = {}
    done = []
    for index, goal, lines in zip(which, found, items, strict=True):
        file = cast("Shape", _entry(gathered, goal)).at().file
        old, content = files.get(file) or 2 * ((root / file).read_bytes(),)
        inserted = _inserted(content, file, goal, lines)
        if isinstance(inserted, Problem):
            return (), (inserted,)
        files[file] = (old, inserted[0])
        done.append(Done(str(getattr(source.shapes[index], "id", "")), file, inserted[1]))
    for file, (old, new) in files.items():
        if new != old and not write.exchange(root / file, old, new):
            return (), (overtaken(file),)
    return tuple(done), ()


def _entry(gathered: build.Gathered, goal: Goal) -> Shape | None:
    entries = getattr(gathered.annotations, goal.kind)
    return next((entry for entry in entries if entry.id == goal.id), None)


def _against(gathered: build.Gathered, goals: Sequence[Goal]) -> tuple[Problem, ...]:
    """What would be wrong with the entries once they have their items, and only then."""
    before = {(item.location.file, item.location.line) for item in _problems(gathered)}
    more: dict[str, Any] = {}
    for goal in goals:
        entries = more.get(goal.kind) or getattr(gathered.annotations, goal.kind)
        more[goal.kind] = tuple(
            _with(entry, goal) if entry.id == goal.id else entry for entry in entries
        )
    pretended = replace(gathered, annotations=replace(gathered.annotations, **more))
    after = _problems(pretended)
    return tuple(item for item in after if (item.location.file, item.location.line) not in before)


def _problems(gathered: build.Gathered) -> tuple[Problem, ...]:
    return build.check_gathered(gathered).problems


def _with(entry: Shape, goal: Goal) -> Shape:
    """An entry with one more item, unless it has it already."""
    items = getattr(entry, goal.key)
    if any(item.model_dump() == goal.item.model_dump() for item in items):
        return entry
    return entry.model_copy(update={goal.key: [*items, goal.item]})


def _inserted(content: bytes, file: str, goal: Goal, lines: bytes) -> tuple[bytes, int] | Problem:
    """A file with an item in an entry's list, and its line; as it was where it is there already."""
    shapes = _parsed(content, file, goal)
    entry = next(shape for shape in shapes if getattr(shape, "id", "") == goal.id)
    expected = [_with(shape, goal) if shape is entry else shape for shape in shapes]
    if expected == list(shapes):
        return content, entry.at(goal.key).line
    insertion = check.into(entry, goal.key)
    new = _spliced(content, insertion, _item(lines), entry.at(goal.key).column)
    dumped = [shape.model_dump() for shape in expected]
    if new is None or not _reads_as(_parsed(new[0], file, goal), dumped, goal):
        return Problem(
            Location(file, insertion.line),
            "draft-form",
            "Nothing can be inserted here without changing what is there",
            found="a list that cannot take whole lines",
            expected="a list whose items stand on lines of their own",
            hint="Fix the layout of the file; or copy the proposal by hand",
        )
    return new


def _parsed(content: bytes, file: str, goal: Goal) -> tuple[Shape, ...]:
    """The entries of a file; an article has its id from the file's name where it gives none."""
    return parse(content, file, goal.kind, goal.id if goal.kind == "articles" else "").shapes


def _reads_as(shapes: Sequence[Shape], expected: Sequence[dict[str, Any]], goal: Goal) -> bool:
    """Whether a file reads as expected; in brackets the new item may stand first."""

    def in_any_order(dump: dict[str, Any]) -> dict[str, Any]:
        return {**dump, goal.key: sorted(map(repr, dump.get(goal.key) or ()))}

    made = [shape.model_dump() for shape in shapes]
    return list(map(in_any_order, made)) == list(map(in_any_order, expected))


def _spliced(
    content: bytes, insertion: Insertion, item: Sequence[str], column: int
) -> tuple[bytes, int] | None:
    """A file with an item at a place, and the item's line; nothing if it has no room for it."""
    mark = accept.BYTE_ORDER_MARK if content.startswith(accept.BYTE_ORDER_MARK) else b""
    lines = content.removeprefix(mark).splitlines(keepends=True)
    end = accept.line_end(content)
    if insertion.flow:
        if len(item) > 1 or insertion.key or insertion.line < 1:
            return None
        words = lines[insertion.line - 1].decode("utf-8")
        rest = words[column:]
        comma = "" if rest.lstrip().startswith("]") else ", "
        lines[insertion.line - 1] = f"{words[:column]}{item[0]}{comma}{rest}".encode()
        return mark + b"".join(lines), insertion.line
    indent = " " * insertion.indent
    made = [f"{indent}{insertion.key}:"] if insertion.key else []
    if insertion.key:
        indent += " " * _INDENT
    made += [f"{indent}- {item[0]}", *(f"{indent}  {line}" for line in item[1:])]
    before = lines[: insertion.line]
    if before and not before[-1].endswith((b"\n", b"\r")):
        before[-1] += end
    encoded = [line.encode("utf-8") + end for line in made]
    line = insertion.line + 1 + bool(insertion.key)
    return mark + b"".join((*before, *encoded, *lines[insertion.line :])), line


def _item(entry: bytes) -> list[str]:
    """The lines of an addition's reading, alias, title or version, without their indentation."""
    lines = entry.decode("utf-8").splitlines()
    first = next(
        number
        for number, line in enumerate(lines)
        if line.lstrip("- ").startswith(("reading:", "alias:", "title:", "version:"))
    )
    _, _, inline = lines[first].partition(":")
    if inline.strip():
        return [inline.strip()]
    taken = []
    for line in lines[first + 1 :]:
        if line.strip() and len(line) - len(line.lstrip()) <= _INDENT:
            break
        taken.append(line)
    width = min((len(line) - len(line.lstrip()) for line in taken if line.strip()), default=0)
    return [line[width:].rstrip() for line in taken if line.strip()]


def _no_entry(source: Sheet, index: int, goal: Goal) -> Problem:
    name = next(name for name in draft.ADDED_TO if getattr(source.shapes[index], name))
    return Problem(
        source.shapes[index].at(name),
        "reference-dangling",
        f"There is no {name} with this id",
        found=goal.id,
        expected=f"the id of a {name} of the annotations",
        hint=f"Accept the {name} first; or delete the addition",
    )

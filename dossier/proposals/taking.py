"""Proposals out of their draft."""

from __future__ import annotations

from collections.abc import Sequence

from dossier import accept, write
from dossier.annotations import parse
from dossier.problems import Location, Problem, overtaken
from dossier.proposals.place import Sheet


def cut(sheet: Sheet, which: Sequence[int]) -> accept.Taken | Problem:
    """Take proposals out of a file, once it is proved that the others stay as they are.

    Args:
        sheet: the file of proposals.
        which: indices of its entries.
    """
    taken = accept.take(sheet.content, [shape.at().line for shape in sheet.shapes], which)
    remaining = [shape for index, shape in enumerate(sheet.shapes) if index not in which]
    if taken is None or _dumped(sheet, taken.rest) != [shape.model_dump() for shape in remaining]:
        return Problem(
            Location(sheet.file),
            "draft-form",
            "Nothing can be removed from this file without changing the rest",
            found="entries that do not begin with a hyphen in the first column",
            expected="a list of entries, each on its own lines",
            hint="Fix the layout of the file; or copy the proposal by hand",
        )
    return taken


def leave(sheet: Sheet, remaining: bytes) -> tuple[Problem, ...]:
    """Put what is left of a draft in its place.

    A file without a proposal goes, and so does a folder without a file.

    Args:
        sheet: the file of proposals.
        remaining: its bytes without those taken out.
    """
    if not write.exchange(
        sheet.path, sheet.content, None if accept.is_empty(remaining) else remaining
    ):
        return (overtaken(sheet.file),)
    write.discard(sheet.path.parent)
    return ()


def _dumped(sheet: Sheet, content: bytes) -> list[object]:
    if accept.is_empty(content):
        return []
    shapes = parse(content, sheet.file, sheet.kind).shapes
    return [shape.model_dump() for shape in shapes]

"""The file that a proposal is to be appended to, and the proof that nothing else changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dossier import accept, build
from dossier.annotations import is_read, parse
from dossier.frozen import dataclass
from dossier.problems import Location, Problem
from dossier.proposals.place import Sheet, UnknownProposal
from dossier.proposals.values import Wish
from dossier.schema import Shape, modeline


@dataclass(frozen=True, slots=True)
class Target:
    """A list file, as it is and as it is to be."""

    path: Path
    file: str
    """Its name in problems."""
    kind: str
    old: bytes | None
    """Nothing where there is no file yet."""
    new: bytes
    lines: tuple[int, ...] = ()
    """Where the appended entries stand; one-based."""


def target(root: Path, sheet: Sheet, wish: Wish) -> Target:
    """The file that the proposals of a sheet belong in.

    Args:
        root: the project's folder.
        sheet: the file of proposals.
        wish: from the command line.

    Raises:
        UnknownProposal: there are several, or the one that the editor names cannot be.
    """
    folder = root / build.ANNOTATIONS
    single, many = f"{sheet.kind}.yml", folder / sheet.kind
    listed = sorted(path.name for path in many.iterdir()) if many.is_dir() else []
    names = [
        f"{sheet.kind}/{name}" for name in listed if is_read(f"{sheet.kind}/{name}", sheet.kind)
    ]
    if (folder / single).is_file() or not names:
        names = [single, *names]
    into = wish.into.removeprefix(f"{build.ANNOTATIONS}/") or names[0]
    if not wish.into and names[0] != single and len(names) > 1:
        raise UnknownProposal(f"Use --into to say which file. There are: {', '.join(names)}.")
    if not is_read(into, sheet.kind):
        raise UnknownProposal(
            f"{into} is not a file of {sheet.kind}. There are: {', '.join(names)}; "
            f"a new one is named {sheet.kind}/….yml."
        )
    file = f"{build.ANNOTATIONS}/{into}"
    return opened(folder / into, file, sheet.kind, modeline(sheet.kind, into.count("/")))


def opened(path: Path, file: str, kind: str, head: str) -> Target:
    """A list file as it is; one that is not there yet begins with ``head``.

    Args:
        path: of the list file.
        file: its name in problems.
        kind: of its entries.
        head: the first line of a new file.
    """
    old = path.read_bytes() if path.is_file() else None
    return Target(path, file, kind, old, head.encode("utf-8") if old is None else old)


def appended(target: Target, entries: Sequence[bytes], shapes: Sequence[Shape]) -> Target | Problem:
    """The file with entries at its end, once it is proved to read as before and as they do.

    Args:
        target: the file as it is.
        entries: the lines of each entry.
        shapes: the same entries, as read.
    """
    form = accept.obstacle(target.new)
    if form:
        return _unfit(target, form)
    content, lines = target.new, []
    for entry in entries:
        made = accept.append(content, entry)
        content = made.content
        lines.append(made.line)
    before, wrong = _read(target, target.new)
    after, still_wrong = _read(target, content)
    if after != [*before, *map(_dumped, shapes)] or wrong != still_wrong:
        return _unfit(target, "a file whose end cannot be determined")
    return Target(target.path, target.file, target.kind, target.old, content, tuple(lines))


def _read(target: Target, content: bytes) -> tuple[list[object], list[str]]:
    """What a file says, and the codes of what is wrong with it, whatever the places."""
    if accept.is_empty(content):
        return [], []
    parsed = parse(content, target.file, target.kind)
    return [_dumped(shape) for shape in parsed.shapes], [item.code for item in parsed.problems]


def _dumped(shape: Shape) -> object:
    return shape.model_dump()


def _unfit(target: Target, form: str) -> Problem:
    return Problem(
        Location(target.file),
        "draft-form",
        "Nothing can be appended to this file without changing what is there",
        found=form,
        expected="a list whose entries begin with a hyphen in the first column",
        hint="Fix the layout of the file; or copy the proposal by hand",
    )

"""The editors' YAML, read strictly: shapes with their places, and every problem at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dossier.annotations.folder import ARTICLES, LISTS, Found, find, meant_kinds
from dossier.annotations.meaning import with_ids
from dossier.annotations.reading import REJECTED, SHAPES, Read, read_file, read_text
from dossier.annotations.source import source_of
from dossier.problems import Problem
from dossier.schema import Annotations, DossierShape, Unread

__all__ = ["REJECTED", "SHAPES", "Read", "parse", "read"]


def read(folder: Path, *, root: Path) -> tuple[Annotations, tuple[Problem, ...]]:
    """Everything the editors wrote, and everything wrong with how it is written.

    Whether it is true of the articles is for the check room.

    Args:
        folder: ``annotations/``.
        root: the project's folder, to which the names of files in problems are relative.
    """
    found, problems = find(folder, root)
    read_files = [(item.kind, read_file(item)) for item in found]
    misnamed = tuple(Unread(kind) for problem in problems for kind in meant_kinds(problem))
    dossiers = _shapes(read_files, "dossier")
    collections: dict[str, Any] = {kind: _shapes(read_files, kind) for kind in (ARTICLES, *LISTS)}
    annotations = Annotations(
        dossier=next((shape for shape in dossiers if isinstance(shape, DossierShape)), None),
        **collections,
        unread=(*misnamed, *(item for _, part in read_files for item in part.unread)),
    )
    written = (item for _, part in read_files for item in part.problems)
    return annotations, (*problems, *with_ids(written, annotations))


def parse(content: bytes, file: str, kind: str, name: str = "") -> Read:
    """The entries of one file, which need not be on the disk.

    Args:
        content: the file.
        file: its name in problems.
        kind: a key of ``SHAPES``, or ``REJECTED``.
        name: the id that an article without one has.
    """
    found = Found(Path(f"{name}.yml"), file, kind)
    return read_text(found, source_of(content, file))


def _shapes(read_files: list[tuple[str, Read]], kind: str) -> tuple[object, ...]:
    return tuple(shape for met, part in read_files if met == kind for shape in part.shapes)

"""The editors' YAML, read strictly: shapes with their places, and every problem at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dossier.annotations.documents import Document, document, documents
from dossier.annotations.excerpts import read_excerpts
from dossier.annotations.folder import (
    ARTICLES,
    DOSSIER,
    EXCERPTS,
    LISTS,
    SUFFIX,
    AnnotationFile,
    drafted,
    find,
    is_read,
    meant_kinds,
    shown,
)
from dossier.annotations.formats import KEY as FORMAT_KEY
from dossier.annotations.formats import OTHER_FORMAT, other_format, stated_format
from dossier.annotations.meaning import with_ids
from dossier.annotations.reading import ADDITIONS, REJECTED, SHAPES, Read, read_file, read_text
from dossier.annotations.source import Source, source, source_of
from dossier.problems import Problem
from dossier.schema import (
    Anchors,
    Annotations,
    DossierShape,
    Editions,
    Published,
    Unread,
    parse_anchors,
    parse_editions,
    parse_published,
)
from dossier.schema.anchors import NAME as ANCHORS
from dossier.schema.editions import NAME as EDITIONS
from dossier.schema.published import NAME as PUBLISHED

__all__ = [
    "ADDITIONS", "FORMAT_KEY", "OTHER_FORMAT", "REJECTED", "SHAPES", "Document", "Read", "document",
    "documents", "is_read", "other_format", "parse", "read", "stated_format",
]  # fmt: skip

_ILLEGIBLE = Annotations(
    dossier=None, unread=tuple(Unread(kind) for kind in ("topics", ARTICLES, *LISTS))
)
"""What is known of a dossier in another format: that there is one."""


def read(folder: Path, *, root: Path) -> tuple[Annotations, tuple[Problem, ...]]:
    """Everything the editors wrote, and everything wrong with how it is written.

    Whether it is true of the articles is for `dossier.check`. Of a dossier in another format
    nothing is read, and that is the only problem: its code is one of ``OTHER_FORMAT``.

    Args:
        folder: ``annotations/``.
        root: the project's folder, to which the names of files in problems are relative.
    """
    name = shown(folder, root)
    other = other_format(folder / f"{DOSSIER}{SUFFIX}", f"{name}/{DOSSIER}{SUFFIX}")
    if other is not None:
        return _ILLEGIBLE, (other,)
    files, problems = find(folder, root)
    published, published_problems = _published(folder / PUBLISHED, f"{name}/{PUBLISHED}")
    anchors, anchor_problems = _anchors(folder / ANCHORS, f"{name}/{ANCHORS}")
    editions, edition_problems = _editions(folder / EDITIONS, f"{name}/{EDITIONS}")
    read_files = [(item.kind, read_file(item)) for item in files if item.kind != EXCERPTS]
    excerpts, torn, excerpt_problems = read_excerpts(
        [item for item in files if item.kind == EXCERPTS]
    )
    misnamed = tuple(Unread(kind) for problem in problems for kind in meant_kinds(problem))
    dossiers = _shapes(read_files, "dossier")
    collections: dict[str, Any] = {kind: _shapes(read_files, kind) for kind in (ARTICLES, *LISTS)}
    annotations = Annotations(
        dossier=next((shape for shape in dossiers if isinstance(shape, DossierShape)), None),
        **collections,
        excerpts=excerpts,
        unread=(*misnamed, *(item for _, part in read_files for item in part.unread), *torn),
        published=published,
        anchors=anchors,
        editions=editions,
        drafted=drafted(folder),
    )
    written = (item for _, part in read_files for item in part.problems)
    return annotations, (
        *(*problems, *published_problems, *anchor_problems, *edition_problems, *excerpt_problems),
        *with_ids(written, annotations),
    )


def parse(content: bytes, file: str, kind: str, name: str = "") -> Read:
    """The entries of one file, which need not be on the disk.

    Args:
        content: the file.
        file: its name in problems.
        kind: a key of ``SHAPES``, or ``REJECTED``.
        name: the id that an article without one has.
    """
    annotation_file = AnnotationFile(Path(f"{name}.yml"), file, kind)
    return read_text(annotation_file, source_of(content, file))


def _published(path: Path, file: str) -> tuple[Published, tuple[Problem, ...]]:
    """The committed list of addresses; an empty one where there is no file."""
    if not path.exists() or path.is_dir():
        return Published(), ()  # a folder of this name is a problem already
    text = source(path, file)
    return parse_published(text.text, file) if isinstance(text, Source) else (Published(), text)


def _anchors(path: Path, file: str) -> tuple[Anchors, tuple[Problem, ...]]:
    """The committed list of places; an empty one where there is no file."""
    if not path.exists() or path.is_dir():
        return {}, ()
    text = source(path, file)
    return parse_anchors(text.text, file) if isinstance(text, Source) else ({}, text)


def _editions(path: Path, file: str) -> tuple[Editions, tuple[Problem, ...]]:
    """The editions that were recorded; none where there is no file."""
    if not path.exists() or path.is_dir():
        return Editions(), ()
    text = source(path, file)
    return parse_editions(text.text, file) if isinstance(text, Source) else (Editions(), text)


def _shapes(read_files: list[tuple[str, Read]], kind: str) -> tuple[object, ...]:
    return tuple(
        shape for file_kind, part in read_files if file_kind == kind for shape in part.shapes
    )

"""Annotation files as plain YAML: their contents, whatever keys their format has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from dossier.annotations.compose import compose
from dossier.annotations.folder import EXCERPTS, AnnotationFile, find, misnamed
from dossier.annotations.nodes import Mapping, Node, Scalar, Sequence
from dossier.annotations.reading import read_text
from dossier.annotations.source import Source, source_of, unreadable
from dossier.frozen import dataclass
from dossier.links import leads_out, outside_problem
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Document:
    """One file."""

    path: Path
    file: str
    """Its name in problems, relative to the project's folder."""
    kind: str
    """``dossier``, ``articles`` or one of the lists."""
    content: bytes
    node: Node | None = None
    """Nothing where there is only white space and comments, or no YAML."""
    problems: tuple[Problem, ...] = ()
    """Why it could not be read."""

    @property
    def values(self) -> Any:
        """What it says: mappings, lists and texts."""
        return plain_values(self.node)


def documents(folder: Path, *, root: Path) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Every file of the folder, and what is wrong with their names and with their YAML.

    Args:
        folder: ``annotations/``.
        root: the project's folder, to which the names of files in problems are relative.
    """
    files, problems = find(folder, root)
    made = tuple(_read(item) for item in files if item.kind != EXCERPTS)
    return made, (*problems, *(problem for item in made for problem in item.problems))


def document(path: Path, file: str, kind: str, content: bytes) -> Document:
    """A file's bytes, which need not be on the disk, as YAML.

    Args:
        path: where the file is or would be.
        file: its name in problems.
        kind: a key of ``SHAPES``.
        content: the file.
    """
    text = source_of(content, file)
    if not isinstance(text, Source):
        return Document(path, file, kind, content, problems=text)
    try:
        node, problems = compose(text)
    except yaml.YAMLError:
        broken = read_text(AnnotationFile(path, file, kind), text)
        return Document(path, file, kind, content, problems=broken.problems)
    return Document(path, file, kind, content, node, problems)


def plain_values(node: Node | None) -> Any:
    """A node as mappings, lists and texts, without its places."""
    match node:
        case Scalar():
            return None if node.null else node.text
        case Sequence():
            return [plain_values(item) for item in node.items]
        case Mapping():
            return {entry.key.text: plain_values(entry.value) for entry in node.entries}
    return None


def _read(annotation_file: AnnotationFile) -> Document:
    wrong = misnamed(annotation_file)
    if wrong:
        return Document(
            annotation_file.path, annotation_file.file, annotation_file.kind, b"", problems=(wrong,)
        )
    path, file = annotation_file.path, annotation_file.file
    root = path.parents[min(file.count("/"), len(path.parents) - 1)]
    if leads_out(path, root):
        return Document(
            path, file, annotation_file.kind, b"", problems=(outside_problem(path, file),)
        )
    try:
        content = path.read_bytes()
    except OSError as error:
        return Document(path, file, annotation_file.kind, b"", problems=(unreadable(file, error),))
    return document(path, file, annotation_file.kind, content)

"""What was copied from the records: the text files of ``annotations/excerpts/``."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from dossier.annotations.folder import EXCERPT_SUFFIX, EXCERPTS, AnnotationFile
from dossier.annotations.source import Source, source
from dossier.problems import Location, Problem
from dossier.schema import ExcerptFile, Unread


def read_excerpts(
    files: list[AnnotationFile],
) -> tuple[tuple[ExcerptFile, ...], tuple[Unread, ...], tuple[Problem, ...]]:
    """Every file of the folder as a text, what cannot be read of them, and why.

    Args:
        files: the files of the folder, in the order of reading.
    """
    read: list[ExcerptFile] = []
    unread: list[Unread] = []
    problems: list[Problem] = []
    for item in files:
        made = _read(item.path, item.file)
        if isinstance(made, ExcerptFile):
            read.append(made)
        else:
            unread.append(Unread(EXCERPTS, item.path.name.partition(".")[0]))
            problems += made
    return tuple(read), tuple(unread), tuple(problems)


def _read(path: Path, file: str) -> ExcerptFile | tuple[Problem, ...]:
    if path.suffix != EXCERPT_SUFFIX or path.is_dir():
        return (_misnamed(path, file),)
    text = source(path, file)
    if not isinstance(text, Source):
        return text
    if not text.text.strip():
        return (_empty(file),)
    return ExcerptFile(path.stem, file, text.text, sha256(text.text.encode("utf-8")).hexdigest())


def _misnamed(path: Path, file: str) -> Problem:
    name = f"{path.stem}{EXCERPT_SUFFIX}"
    return Problem(
        Location(file),
        "file-unknown",
        "A folder cannot be an excerpt" if path.is_dir() else "An excerpt is a plain text file",
        found=f"{path.name}/" if path.is_dir() else path.name,
        expected=f"the id of a record and {EXCERPT_SUFFIX}",
        hint=f"Move it out of {EXCERPTS}/"
        if path.is_dir() or path.with_name(name).exists()
        else f"Save its text as {name}",
    )


def _empty(file: str) -> Problem:
    return Problem(
        Location(file),
        "excerpt-empty",
        "The excerpt has no words",
        found="nothing but white space",
        expected="the words that are cited from the record, with their neighbours",
        hint="Copy them from the record, or delete the file",
    )

"""Where a list of an entry, or a file, can take one more item."""

from __future__ import annotations

from posixpath import dirname, splitext

from dossier.model import Insertion
from dossier.problems import Location
from dossier.schema import Shape

TOP = "annotations"
"""The folder whose own files may each be a folder of files as well."""


def into(shape: Shape, key: str) -> Insertion:
    """Where an item can be added to the list under a key; the list may not be there yet."""
    there = key in shape.ends
    at = shape.at(key) if there else shape.at()
    begun = "" if there else key
    if _sign(at) in ("[", "{"):
        return Insertion(at.file, at.line, 0, flow=True, key=begun)
    return Insertion(
        at.file, shape.ends.get(key if there else "", at.line), at.column - 1, key=begun
    )


def after(shape: Shape) -> Insertion:
    """Where an entry can be added after this one of a file's list."""
    at = shape.at()
    before = at.source[: max(at.column - 1, 0)].rstrip()
    if before.strip() == "-":
        return Insertion(at.file, shape.ends.get("", at.line), len(before) - 1)
    return Insertion(beside(at), 0, 0)


def beside(at: Location) -> str:
    """The folder of a collection, from one of its files: ``annotations/points/``."""
    folder = dirname(at.file)
    return f"{splitext(at.file)[0] if folder.endswith(TOP) else folder}/"


def _sign(at: Location) -> str:
    return at.source[at.column - 1 : at.column]

"""Where a list of an entry, or a file, can take one more item."""

from __future__ import annotations

from posixpath import dirname, splitext

from dossier.model import Insertion
from dossier.problems import Location
from dossier.schema import Shape

TOP = "annotations"
"""The folder whose own files may each be a folder of files as well."""


def into(shape: Shape, key: str) -> Insertion:
    """Where an item can be added to the list under a key; the list may not be there yet.

    Args:
        shape: the entry with the list.
        key: the list's key, as written in YAML.
    """
    is_present = key in shape.ends
    location = shape.at(key) if is_present else shape.at()
    begun = "" if is_present else key
    if _sign(location) in ("[", "{"):
        return Insertion(location.file, location.line, 0, flow=True, key=begun)
    return Insertion(
        location.file,
        shape.ends.get(key if is_present else "", location.line),
        location.column - 1,
        key=begun,
    )


def after(shape: Shape) -> Insertion:
    """Where an entry can be added after this one of a file's list."""
    location = shape.at()
    before = location.source[: max(location.column - 1, 0)].rstrip()
    if before.strip() == "-":
        return Insertion(location.file, shape.ends.get("", location.line), len(before) - 1)
    return Insertion(beside(location), 0, 0)


def beside(location: Location) -> str:
    """The folder of a collection, from one of its files: ``annotations/points/``."""
    folder = dirname(location.file)
    return f"{splitext(location.file)[0] if folder.endswith(TOP) else folder}/"


def _sign(location: Location) -> str:
    return location.source[location.column - 1 : location.column]

"""Begins a story in a copy of this project: removes the existing one and writes the new one.

Needs nothing but Python, so that it runs before any environment is made.
"""

from dossier.begin.answers import LANGUAGE, fault
from dossier.begin.command import ANSWERS, FLAGS, Refused, Wish, answered, begin
from dossier.begin.skeleton import (
    FORMAT,
    METHOD,
    WRITTEN,
    Story,
    annotation_files,
    readme,
    settings,
)

__all__ = [
    "ANSWERS",
    "FLAGS",
    "FORMAT",
    "LANGUAGE",
    "METHOD",
    "WRITTEN",
    "Refused",
    "Story",
    "Wish",
    "annotation_files",
    "answered",
    "begin",
    "fault",
    "readme",
    "settings",
]

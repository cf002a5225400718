"""Versions of one article, and what changed from one to the next."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from dossier.frozen import dataclass
from dossier.model.article import CleanText
from dossier.model.collation import Difference
from dossier.model.span import Span
from dossier.problems import Location


@dataclass(frozen=True, slots=True)
class Version:
    """An article as it was on one day, when somebody captured it."""

    day: str
    """When, in EDTF: a day, or a day and a time. It names the version within its article."""
    clean: CleanText
    note: str = ""
    """What the editors have to say of it; may be empty."""
    notice: Span | None = None
    """In its clean text: the outlet's own words on what it has changed."""
    url: str = ""
    """Its address at the outlet, where that is not the article's; may be empty."""
    archived: str = ""
    """The address of an archived copy; may be empty."""
    is_read: bool = False
    """Whether the dossier reads and cites this version where it names none."""
    at: Location = field(default=Location(""), repr=False)

    @property
    def text(self) -> str:
        """The clean text."""
        return self.clean.text


class ChangeKind(StrEnum):
    """What became of a passage in the next version, weightiest first."""

    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    DROPPED = "dropped"
    ADDED = "added"
    WORDING = "wording"
    MOVED = "moved"
    TRIVIAL = "trivial"
    """Case, punctuation, spelling of the same form."""

    @property
    def rank(self) -> int:
        """From 0 for the weightiest."""
        return list(ChangeKind).index(self)


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that were put in the place of others."""

    before: Span
    """In the older text; empty where words were added."""
    after: Span
    """In the newer text; empty where words were left out."""
    difference: Difference
    """Never ``same``."""
    moved: bool = False
    """Whether the words stand elsewhere in the other text."""


@dataclass(frozen=True, slots=True)
class Change:
    """One passage that is not as it was."""

    kind: ChangeKind
    """The weightiest of its edits."""
    before: Span | None
    """Its sentences in the older text; nothing where they were added."""
    after: Span | None
    """Its sentences in the newer text; nothing where they were dropped."""
    edits: tuple[Edit, ...] = ()
    """In the order of the newer text; none of what is new, dropped or only moved."""
    moved: bool = False
    """Whether the passage also stands in another place than before."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed from one version of an article to the next."""

    older: str
    """The day of the older version."""
    newer: str
    """The day of the newer version."""
    changes: tuple[Change, ...]
    """Weightiest first, and those of one weight in the order of the newer text."""

    def of(self, *kinds: ChangeKind) -> tuple[Change, ...]:
        """The changes of some kinds."""
        return tuple(change for change in self.changes if change.kind in kinds)

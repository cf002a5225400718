"""What is asked of the command, and what came of it."""

from __future__ import annotations

from pathlib import Path

from dossier.fetch import Fetched
from dossier.frozen import dataclass
from dossier.model import Captured
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Wish:
    """What to add, and how."""

    sources: tuple[str, ...]
    """Paths of files and folders, and addresses, as they were given."""
    name: str = ""
    """For the seed, without its ending; made from what the capture says if empty."""
    article: str = ""
    """Which of several articles: its number, what it is called, or its page's address."""
    every: bool = False
    """Whether all articles of a file are taken."""
    charset: str = ""
    """In which the files are; found out if empty."""
    stamp: str = ""
    """The address of an authority that gives time stamps; none is asked for if empty."""
    allow_private: bool = False
    """Whether machines of this network may be asked."""
    uploaded: bool = False
    """Whether to take what lies among the seeds and is none, and to leave only its original."""


@dataclass(frozen=True, slots=True)
class Material:
    """A file as somebody brought it."""

    name: str
    """As it was given, for problems."""
    file: str
    """The name of the file alone."""
    data: bytes
    upload: Path | None = None
    """Where it lies among the seeds, from where it goes once it is taken in."""
    page: Fetched | None = None
    """What a server answered, where it was fetched."""


@dataclass(frozen=True, slots=True)
class New:
    """A text that becomes a seed, with the file that it was taken from."""

    material: Material
    captured: Captured
    is_only: bool
    """Whether its file has no other text."""


@dataclass(frozen=True, slots=True)
class Added:
    """A capture that is there now."""

    brought: str
    """The file or the address, as it was given."""
    seed: str
    """The name of the seed's file."""
    original: str
    """The name of the original's file."""
    draft: str
    """The path of the article's draft; empty where none was made."""
    words: int
    """Of the seed."""


@dataclass(frozen=True, slots=True)
class PassedOver:
    """What lies in a named folder and was not taken."""

    name: str
    """Of the file or the folder, as it would have been given."""
    reason: str
    """What it is, in a few words."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it."""

    added: tuple[Added, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubts: tuple[Problem, ...] = ()
    passed_over: tuple[PassedOver, ...] = ()

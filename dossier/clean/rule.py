"""What a rule of cleaning is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from dossier.clean.page import Page
from dossier.frozen import dataclass


class Mark(StrEnum):
    """What a line of furniture says about the article around it."""

    INSERT = "insert"
    """Often stands between two paragraphs: the article goes on after it."""
    BREAK = "break"
    """Mostly stands before or after the article, now and then inside."""
    END = "end"
    """After it the article hardly ever goes on."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A line that a rule speaks against."""

    index: int
    """Of the line in ``Page.lines``."""
    sure: bool
    """Whether the line goes wherever it stands; otherwise it goes only outside the article,
    and inside it stays, with a doubt."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason to take lines away."""

    name: str
    """Permanent, in kebab-case."""
    reason: str
    """Why, as a sentence for the reader."""
    mark: Mark
    find: Callable[[Page], Iterable[Hit]]

"""What a rule of cleaning is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dossier.clean.page import Page


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
    find: Callable[[Page], Iterable[Hit]]

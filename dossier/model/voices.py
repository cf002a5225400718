"""Whose words the articles carry: how many of each speaker, quoted and reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from dossier.frozen import dataclass
from dossier.model.reports import Citation


@dataclass(frozen=True, slots=True)
class Heard:
    """The words of one speaker in one article; each word counts once."""

    speaker: str
    """An actor's id."""
    article: str
    direct: int
    """Words in quotation marks."""
    indirect: int
    """Words that report what was said, outside the marks."""
    named: bool
    """Whether the article names the speaker anywhere, and not by title or description alone."""


@dataclass(frozen=True, slots=True)
class Unattributed:
    """Words in quotation marks that belong to no quotation of the dossier."""

    article: str
    words: int
    places: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """One place where an article uses a loaded word, and in whose voice."""

    choice: str
    """The id of the choice of words."""
    term: int
    """Its place among the terms of the choice, from 0."""
    citation: Citation
    manner: str
    """``own`` voice of the article; ``quoted`` or ``reported`` words of a speaker; ``marks``:
    between quotation marks, and in no quotation of the dossier."""
    speaker: str
    """An actor's id; empty where nobody is given."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Who is heard in the articles, as the dossier's quotations say."""

    heard: tuple[Heard, ...] = ()
    """In the order of actors, then of articles; nobody without a word."""
    unattributed: tuple[Unattributed, ...] = ()
    """In the order of the articles."""
    uses: tuple[Use, ...] = ()
    """Of loaded words: by choice, term, article and place."""
    lengths: Mapping[str, int] = field(default_factory=dict)
    """By article id: all words of its text."""

"""Entries that were taken back, and the addresses that the dossier ever published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from dossier.frozen import dataclass
from dossier.problems import Location


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """An entry that was taken back: its address says so, and nothing else has it."""

    kind: str
    """``articles``, ``actors``, ``points``, ``quotations``, ``records`` or ``timeline``."""
    id: str
    name: str
    """What names it: an article's outlet, a point's question, an actor's name, else a title."""
    date: str
    """The day on which it was taken back, in EDTF."""
    reason: str
    formerly: tuple[str, ...]
    sha256: str
    """Of an article's seed, which stays; empty for all others."""
    at: Location = field(repr=False)


@dataclass(frozen=True, slots=True)
class Published:
    """What the site's list of addresses says."""

    begun: str
    """The day on which the story was begun; empty when the dossier does not say."""
    addresses: tuple[str, ...]
    """Such as ``points/passengers``, sorted; former ids and withdrawn entries too."""
    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict, repr=False)
    """The places that there ever were, by the page's path without its ending; no part of what the
    edition's number is made from."""

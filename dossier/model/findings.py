"""What the build works out from the dossier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from dossier.model.collation import Collation
from dossier.model.entries import Dossier
from dossier.model.readings import Reading
from dossier.model.reports import Citation


class Verdict(StrEnum):
    """How the readings of a point stand to each other."""

    AGREE = "agree"
    DIFFER = "differ"
    CONTRADICT = "contradict"
    ONLY_ONE = "only one"
    RECORD_ONLY = "record only"


@dataclass(frozen=True, slots=True)
class Agreement:
    """The readings of one point, grouped by what they say."""

    verdict: Verdict
    groups: tuple[tuple[Reading, ...], ...]
    """Readings of articles that say the same stand together; in the order of first reading."""
    silent: tuple[str, ...]
    """Ids of articles that could speak on the point and do not."""
    elsewhere: tuple[str, ...]
    """Ids of articles that report other events only and are not asked."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Wording that two articles share."""

    first: Citation
    second: Citation
    score: float
    """From 0 to 1: how much of the shorter one's wording stands in the other."""
    shared: tuple[str, ...]
    """The words in common, as the first has them."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything that pages and exports are made from."""

    dossier: Dossier
    collations: Mapping[str, Collation]
    """By quotation id; only quotations with two readings or more."""
    agreements: Mapping[str, Agreement]
    """By point id."""
    passages: tuple[Passage, ...]
    version: str
    """Identifies the content: the first twelve digits of a hash over seeds and annotations."""
    repository: str
    """The repository's address for edit links; empty when unknown."""

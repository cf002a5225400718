"""What the build works out from the dossier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from dossier.frozen import dataclass
from dossier.model.collation import Collation, Entry
from dossier.model.descent import Descent, Origins
from dossier.model.entries import Dossier
from dossier.model.readings import Reading
from dossier.model.reports import Citation
from dossier.model.versions import Changes
from dossier.model.voices import Voices


class Verdict(StrEnum):
    """How the readings of a point stand to each other."""

    AGREE = "agree"
    AGREE_SO_FAR = "agree so far"
    """Those that are read agree; others that could speak are not read yet."""
    COMPATIBLE = "compatible"
    """They are not worded alike, but one amount, day or time fits them all."""
    COMPATIBLE_SO_FAR = "compatible so far"
    """So it is with those that are read; others that could speak are not read yet."""
    DIFFER = "differ"
    CONTRADICT = "contradict"
    ONLY_ONE = "only one"
    ONLY_ONE_SO_FAR = "only one so far"
    RECORD_ONLY = "record only"
    RECORD_ONLY_SO_FAR = "record only so far"


@dataclass(frozen=True, slots=True)
class Agreement:
    """The readings of one point, grouped by what they say."""

    verdict: Verdict
    groups: tuple[tuple[Reading, ...], ...]
    """Readings of articles that say the same stand together; in the order of first reading."""
    silent: tuple[str, ...]
    """Ids of articles that could speak on the point, were read for it, and say nothing."""
    elsewhere: tuple[str, ...]
    """Ids of articles that report other events only and are not asked."""
    unread: tuple[str, ...] = ()
    """Ids of articles that could speak on the point and that nobody has read for it yet."""
    incomplete: tuple[str, ...] = ()
    """Ids of articles that say nothing in what the capture has of them; it is incomplete."""
    versions: tuple[tuple[str, str], ...] = ()
    """Of the articles that have several versions: id, and the day of the version that counts."""
    fits: bool | None = None
    """Whether one amount, day or time can be meant by all readings of articles; nothing where
    they say the same, or where the program cannot tell."""
    fitting: str = ""
    """The words that say most closely what fits all; empty where none of them does."""

    @property
    def says(self) -> tuple[str, ...]:
        """Ids of the articles that speak, in the order of first reading."""
        spoken = (reading.article for group in self.groups for reading in group)
        return tuple(dict.fromkeys(spoken))

    @property
    def asked(self) -> int:
        """How many articles could speak, as far as their captures go."""
        return len(self.says) + len(self.silent) + len(self.unread)


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
    apparatus: Mapping[str, tuple[Entry, ...]]
    """By quotation id, for every collation: what the others have for the base's words."""
    agreements: Mapping[str, Agreement]
    """By point id."""
    passages: tuple[Passage, ...]
    verbatim: Mapping[tuple[str, str], tuple[Passage, ...]]
    """Longer stretches that two articles have nearly letter for letter: by the ids of the two, in
    both orders; ``first`` is in the first of them. Articles without any are missing."""
    descent: Descent
    """Who took from whom."""
    origins: Origins
    """By point id: how many origins there are behind what the articles say."""
    version: str
    """Identifies the content: the first twelve digits of a hash over the dossier, apart
    from the places of its entries in the files."""
    repository: str
    """The repository's address for edit links; empty when unknown."""
    branch: str = "main"
    """The branch of the repository that is edited."""
    address: str = ""
    """At which the site will be published, with a slash at its end; empty when unknown."""
    changes: Mapping[str, tuple[Changes, ...]] = field(default_factory=dict)
    """By article id, for every article with versions: from each version to the next."""
    voices: Voices = field(default_factory=Voices)
    """Whose words the articles carry."""
    signs: frozenset[int] = frozenset()
    """The code points that pictures can show; none where no picture is drawn."""
    parquet: bool = False
    """Whether the tables are offered as Parquet, too."""

"""Articles, events and records, resolved: who reports, on what, and what stands outside.

Texts are plain; marks are spans of an article's clean text.
"""

from __future__ import annotations

from dataclasses import field

from dossier.frozen import dataclass
from dossier.model.article import CleanText
from dossier.model.insertion import NOWHERE, Insertion
from dossier.model.provenance import UNSAID as UNCAPTURED
from dossier.model.provenance import Provenance
from dossier.model.revision import UNSAID, Revision
from dossier.model.span import Span
from dossier.model.versions import Version
from dossier.problems import Location


@dataclass(frozen=True, slots=True)
class Citation:
    """Exact words of an article, at their place."""

    article: str
    """The article's id."""
    span: Span
    """In the article's clean text."""
    exact: str
    """The words that stand there, letter for letter."""
    version: str = ""
    """The day of the version whose clean text it is; empty for the one that is read."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows a statement about an article: its own words, removed words, or a record."""

    says: str
    """The editor's words; may be empty."""
    citation: Citation | None = None
    removed: str = ""
    """Exact words from what cleaning removed."""
    record: str = ""
    """A record's id."""


@dataclass(frozen=True, slots=True)
class Lineage:
    """One thing that the article descends from: an article, a record, or something by name."""

    source: str
    """An agency, an outlet or a text, by name; the article's own outlet for what it reports
    itself. Empty where an article or a record is named."""
    certainty: str
    evidence: tuple[Evidence, ...]
    article: str = ""
    """The id of another article."""
    record: str = ""
    """A record's id."""
    through: tuple[str, ...] = ()
    """Through what it came, as other lines of the lineage name it; empty where the article
    took from it."""
    part: tuple[Citation, ...] = ()
    """Words of the paragraphs that come from it; empty for all that no other line speaks of."""


@dataclass(frozen=True, slots=True)
class Gloss:
    """An explanation of a garbled, mistranslated or machine-paraphrased phrase."""

    id: str
    """Unique in the dossier and permanent; made from the article's id and the quoted words
    unless the editor gave one."""
    citation: Citation
    meaning: str
    kind: str
    certainty: str
    note: str
    at: Location = field(repr=False)


@dataclass(frozen=True, slots=True)
class Translation:
    """What words in another language mean, as an editor has it."""

    quote: str
    """The words, as the editor cites them."""
    spans: tuple[Span, ...]
    """Every place where they stand: in the seed's text, or in the excerpt's."""
    language: str
    """Theirs, as a tag."""
    translation: str
    translator: str
    """Whose the translation is; never empty."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article with all that is known about it."""

    id: str
    siglum: str
    number: int
    """Its place in the order of sigla, from 0; gives the outlet its colour and shape."""
    outlet: str
    publisher: str
    """Who published this copy, when it is not the outlet itself; may be empty."""
    origin: tuple[Evidence, ...]
    headline: Citation | None
    headline_note: str
    events: tuple[str, ...]
    published: str
    """EDTF; may be empty."""
    published_note: str
    language: str
    agencies: tuple[str, ...]
    initials: str
    condition: str
    condition_note: str
    condition_evidence: tuple[Evidence, ...]
    lineage: tuple[Lineage, ...]
    trust: str
    """How far its wording of quotations can be trusted, in a sentence."""
    publish: str
    """``full`` or ``excerpts``."""
    clean: CleanText
    glosses: tuple[Gloss, ...]
    formerly: tuple[str, ...]
    at: Location = field(repr=False)
    glosses_end: Insertion = field(default=NOWHERE, repr=False)
    """Where another gloss can be written."""
    read: tuple[str, ...] = ()
    """Ids of the events for whose points an editor has read it."""
    incomplete: str = ""
    """Why the capture is empty or broken; empty for one that is neither."""
    provenance: Provenance = field(default=UNCAPTURED)
    revision: Revision = field(default=UNSAID)
    versions: tuple[Version, ...] = ()
    """Oldest first, the one that is read among them; none where there is only one."""
    translations: tuple[Translation, ...] = ()
    """Of words of its seed, whether cleaning kept or removed them."""

    def words(self, version: str = "") -> CleanText:
        """The text of a version.

        Args:
            version: its day; empty for the one that is read.

        Raises:
            LookupError: the article has no such version.
        """
        if not version:
            return self.clean
        for other in self.versions:
            if other.day == version:
                return other.clean
        raise LookupError(version)

    @property
    def day(self) -> str:
        """The day of the version that is read, in EDTF; empty where there is only one."""
        return next((version.day for version in self.versions if version.is_read), "")

    @property
    def in_excerpts(self) -> bool:
        """Whether no more of it may be shown than the words cited from it."""
        return self.publish == "excerpts"

    @property
    def text(self) -> str:
        """The clean text."""
        return self.clean.text


@dataclass(frozen=True, slots=True)
class Event:
    """An occasion the story turns on."""

    id: str
    title: str
    date: str
    """EDTF."""
    certainty: str
    because: str
    actors: tuple[str, ...]
    records: tuple[str, ...]
    note: str
    at: Location = field(repr=False)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words of a record that were read: the cited sentences with their neighbours."""

    text: str
    """Paragraphs with a blank line between them; ``[…]`` alone where words are left out."""
    sha256: str
    address: str
    """Where they were read; may be empty."""
    read: str
    """The day of reading, in EDTF."""


@dataclass(frozen=True, slots=True)
class Record:
    """A source outside the articles."""

    id: str
    title: str
    publisher: str
    date: str
    url: str
    archived: str
    looked_up: str
    language: str
    certainty: str
    note: str
    at: Location = field(repr=False)
    excerpt: Excerpt | None = None
    """Nothing where its words were not read again: its quotations stand as they were cited."""
    translations: tuple[Translation, ...] = ()
    """Of words of its excerpt."""
    revision: Revision = field(default=UNSAID)

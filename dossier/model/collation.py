"""Readings of one utterance aligned word by word."""

from __future__ import annotations

from enum import StrEnum

from dossier.frozen import dataclass
from dossier.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a punctuation mark of a text."""

    span: Span
    """In the text it was cut from."""
    text: str
    """As written."""
    norm: str
    """As compared: Unicode form, case, quotation marks and dashes folded."""
    lead: str = ""
    """The white space and other text before it, so that tokens rebuild their text exactly."""


@dataclass(frozen=True, slots=True)
class Witness:
    """One reading to be collated."""

    id: str
    """Unique in its collation: an article's id, a record's id; see :func:`witness_id`."""
    text: str
    language: str = ""
    """As a tag; where it is empty, the words tell."""


_OF_DAY = "@"
"""Between an article's id, which has no such sign, and the day of a version."""


def witness_id(source: str, version: str = "") -> str:
    """The id of an article, or a record, among witnesses.

    Args:
        source: its id.
        version: the day of another version than the one that is read; empty for that one.
    """
    return f"{source}{_OF_DAY}{version}" if version else source


def witnessed(id_: str) -> tuple[str, str]:
    """The article or record of a witness's id, and the day of its version; empty for none."""
    source, _, version = id_.partition(_OF_DAY)
    return source, version


class Difference(StrEnum):
    """How the cells of a column differ, weightiest last."""

    SAME = "same"
    TRIVIAL = "trivial"
    """Case, punctuation, spelling of the same form."""
    WORDING = "wording"
    NUMBER = "number"
    NAME = "name"
    NEGATION = "negation"


class RulingKind(StrEnum):
    """What an editor says of an alignment."""

    TOGETHER = "together"
    """These words stand in one place."""
    APART = "apart"
    """No two of them do."""
    VARIANT = "variant"
    """They stand in one place, and how they differ is said as well."""


@dataclass(frozen=True, slots=True, order=True)
class WitnessWords:
    """Words of one witness."""

    witness: str
    """Its id."""
    span: Span
    """In its text, in code points."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The editor's word on an alignment."""

    kind: RulingKind
    words: tuple[WitnessWords, ...]
    """Of two witnesses at least, by their ids."""
    because: str
    difference: Difference | None = None
    """How a variant differs; nothing for the other kinds."""

    @property
    def holds(self) -> bool:
        """Whether the words are to stand in one place."""
        return self.kind is not RulingKind.APART


@dataclass(frozen=True, slots=True)
class Cell:
    """What one witness has in one column."""

    tokens: tuple[Token, ...]
    """Empty when the witness has nothing here. Spans are in the witness's text."""
    moved: int | None = None
    """The number of the moved passage it belongs to; the same number marks its counterpart."""

    @property
    def text(self) -> str:
        """The words as written, without what stands before the first."""
        words = "".join(token.lead + token.text for token in self.tokens)
        return words[len(self.tokens[0].lead) :] if self.tokens else ""


@dataclass(frozen=True, slots=True)
class Column:
    """One place of the utterance across all witnesses, in the order of the witnesses."""

    cells: tuple[Cell, ...]
    difference: Difference
    ruled: tuple[Ruling, ...] = ()
    """What an editor said of words that stand here."""


@dataclass(frozen=True, slots=True)
class Collation:
    """Witnesses of one language aligned; the columns hold all their tokens once, in order."""

    witnesses: tuple[Witness, ...]
    columns: tuple[Column, ...]
    apart: tuple[Witness, ...] = ()
    """Witnesses in other languages, which nothing is aligned with."""

    def base(self, nearest: str) -> str:
        """The id of the witness the others are measured by: the nearest, else the first."""
        ids = [witness.id for witness in self.witnesses]
        return nearest if nearest in ids else ids[0]


@dataclass(frozen=True, slots=True)
class Variant:
    """What some witnesses have where the base has something else."""

    text: str
    """As written; empty where these witnesses omit the lemma."""
    witnesses: tuple[str, ...]
    """Ids, in the order of the collation."""
    difference: Difference
    """From the base; never ``same``."""
    moved: bool = False
    """Whether these words stand elsewhere in the base, or the omitted ones elsewhere here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a critical apparatus: a lemma of the base text and what others have for it."""

    lemma: str
    """As written in the base; empty where other witnesses add something."""
    after: str
    """The base's words just before; empty at its beginning. They place an addition."""
    variants: tuple[Variant, ...]
    """In the order of the collation's witnesses."""
    column: int
    """The place in ``Collation.columns``, from 0."""

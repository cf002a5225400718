"""What can come of looking for cited words in a text."""

from __future__ import annotations

from enum import StrEnum

from dossier.frozen import dataclass
from dossier.model import Span


@dataclass(frozen=True, slots=True)
class Selector:
    """Exact words and, where they stand more than once, the words beside them.

    Source: the Text Quote Selector of the W3C Web Annotation Data Model.
    """

    exact: str
    prefix: str = ""
    """Words that stand directly before, white space aside; empty for any."""
    suffix: str = ""
    """Words that stand directly after, white space aside; empty for any."""


class Reason(StrEnum):
    """Why cited words have no place in a text."""

    EMPTY = "empty"
    ABSENT = "absent"
    DIFFERENT = "different"
    SEVERAL = "several"
    INSIDE_WORD = "inside-word"
    CONTEXT = "context"
    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"
    OPPOSITE = "opposite"
    UNIT = "unit"
    LANGUAGE = "language"

    @property
    def why(self) -> str:
        """The reason as a sentence without a full stop."""
        return _WHY[self]


_WHY = {
    Reason.EMPTY: "the citation has no words",
    Reason.ABSENT: "there is nothing like these words in the text",
    Reason.DIFFERENT: "the closest words differ too much to be the same passage",
    Reason.SEVERAL: "several passages are equally close",
    Reason.INSIDE_WORD: "the citation begins or ends in the middle of a word",
    Reason.CONTEXT: "the words are in the text, but not next to this prefix or suffix",
    Reason.NUMBER: "the closest words have a different number",
    Reason.NEGATION: "the closest words differ in a negation",
    Reason.NAME: "the closest words have a different name",
    Reason.OPPOSITE: "the closest words say the opposite or refer to somebody else",
    Reason.UNIT: "the closest words have a different unit, currency, month or day",
    Reason.LANGUAGE: "the closest words differ, and what that means is not known in this language",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a word diff."""

    old: str
    """The words as cited; empty for words that the text has in addition."""
    new: str
    """The words of the text; empty for words that it does not have."""
    same: bool
    """Whether nothing differs but what folding ignores."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place in the text that is near to the cited words, for a hint and nothing more."""

    span: Span
    words: str
    """The text's words there, on one line, ready to be cited."""
    prefix: str
    """With ``suffix``: makes the words unique; both empty when they are."""
    suffix: str
    score: float
    """From 0 to 1: how much of the wording, and of the context where one is given, agrees."""
    changes: tuple[Change, ...]

    @property
    def line(self) -> str:
        """The word diff on one line: "no [intention → plans] to [+ ever] attack"."""
        return " ".join(map(_change_text, self.changes))


def _change_text(change: Change) -> str:
    if change.same:
        return change.new
    if not change.old:
        return f"[+ {change.new}]"
    if not change.new:
        return f"[- {change.old}]"
    return f"[{change.old} → {change.new}]"


@dataclass(frozen=True, slots=True)
class Exact:
    """The words stand in the text once, or once beside their prefix and suffix."""

    span: Span


@dataclass(frozen=True, slots=True)
class Changed:
    """The words stand there no more, but one passage is clearly the one that was meant."""

    candidates: tuple[Candidate, ...]
    """Best first; more than one only when the same words stand in several places."""


@dataclass(frozen=True, slots=True)
class Lost:
    """The words have no place in the text."""

    reason: Reason
    near: tuple[Candidate, ...] = ()
    """Places worth a look, best first; never a replacement."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The words stand in several places, and nothing says which is meant."""

    spans: tuple[Span, ...]
    contexts: tuple[tuple[str, str], ...]
    """For the first few places, the prefix and suffix that pick each."""


Outcome = Exact | Changed | Lost | Ambiguous

"""Direct quotations and who may have said them."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.draft.attribution import SURE, Named, attributions
from dossier.draft.kinds import given_gender
from dossier.draft.names import NameProposal
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.speech import direct_speech
from dossier.text import length

__all__ = ["FEWEST_WORDS", "SURE", "QuotationProposal", "named_places", "quotation_proposals"]

FEWEST_WORDS = 3
"""Shorter quotations are mostly scare quotes."""


@dataclass(frozen=True, slots=True)
class QuotationProposal:
    """A direct quotation and its likely speaker."""

    words: str
    span: Span
    """Of the words between the marks, in the clean text."""
    speaker: str
    """A proposed name, or empty; below a score of ``SURE`` it is only a guess."""
    score: float
    """How likely the speaker is right, from 0 to 1."""
    reason: str
    candidates: tuple[str, ...] = ()
    """Names of those who may have said it, the likeliest first."""
    mode: str = "direct"
    """``indirect`` where an article tells what others quote."""


def quotation_proposals(text: str, names: Sequence[NameProposal]) -> tuple[QuotationProposal, ...]:
    """The direct quotations of a clean text in reading order.

    Args:
        text: clean.
        names: the possible actors of the text.
    """
    spans = direct_speech(text)
    made = zip(spans, attributions(text, spans, named_places(names)), strict=True)
    return tuple(
        QuotationProposal(span.of(text), span, who.speaker, who.score, who.reason, who.candidates)
        for span, who in made
        if length(span.of(text)) >= FEWEST_WORDS
    )


def named_places(names: Sequence[NameProposal]) -> list[Named]:
    """Every place of every name, in reading order.

    Args:
        names: the possible actors of one text.
    """
    places = [
        Named(place, name.name, name.kind, given_gender(name.name) if is_person else "")
        for name in names
        for is_person in (name.kind == "person",)
        for place in name.places
    ]
    return sorted(places, key=lambda named: (named.span.start, -named.span.end))

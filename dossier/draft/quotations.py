"""Direct quotations and who may have said them."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.draft.names import NameProposal
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.speech import SPEECH, direct_speech
from dossier.text import length, paragraph_around, tokens

FEWEST_WORDS = 4
"""Shorter quotations are mostly scare quotes."""

REACH = 160
"""How far from the quotation, in code points, a speaker is looked for."""


@dataclass(frozen=True, slots=True)
class QuotationProposal:
    """A direct quotation and its likely speaker."""

    words: str
    span: Span
    """Of the words between the marks, in the clean text."""
    speaker: str
    """A proposed name, or empty."""
    score: float
    """How likely the speaker is right, from 0 to 1."""
    reason: str


def quotation_proposals(text: str, names: Sequence[NameProposal]) -> tuple[QuotationProposal, ...]:
    """The direct quotations of a clean text in reading order.

    Args:
        text: clean.
        names: the possible actors of the text.
    """
    proposals = []
    for span in direct_speech(text):
        if length(span.of(text)) >= FEWEST_WORDS:
            speaker, score, reason = _speaker(text, span, names)
            proposals.append(QuotationProposal(span.of(text), span, speaker, score, reason))
    return tuple(proposals)


def _speaker(text: str, quotation: Span, names: Sequence[NameProposal]) -> tuple[str, float, str]:
    """The nearest person beside a verb of speech in the same paragraph.

    The words after the quotation are tried first: English reports name the speaker there.
    """
    paragraph = paragraph_around(text, quotation)
    after = Span(quotation.end, min(paragraph.end, quotation.end + REACH))
    before = Span(max(paragraph.start, quotation.start - REACH), quotation.start)
    people = sorted(
        (place, name.name) for name in names if name.kind == "person" for place in name.places
    )
    for side, where in ((after, "after"), (before, "before")):
        verbs = [token.norm for token in tokens(side.of(text)) if token.norm in SPEECH]
        near = [name for place, name in people if side.holds(place)]
        if verbs and near:
            speaker = near[0] if where == "after" else near[-1]
            score = 0.8 if where == "after" else 0.6
            return speaker, score, f"“{verbs[0]}” and the name are {where} the quotation"
    earlier = [name for place, name in people if place.end <= quotation.start]
    if earlier:
        return earlier[-1], 0.3, "the last person named before the quotation"
    return "", 0.0, "nobody is named before it"

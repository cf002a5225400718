"""Citations whose sense is turned by what they leave out of their sentence."""

from __future__ import annotations

from dossier.check.desk import Desk
from dossier.claims import Cut, turning_cut
from dossier.model import Citation, Span
from dossier.problems import Problem
from dossier.schema import ReadingShape

_MOST = 300
"""So many code points of a sentence are shown."""


def turned(desk: Desk, shape: ReadingShape, citation: Citation | None) -> None:
    """Report a cut that turns the sense and has no reason, or a reason for none.

    Args:
        desk: where problems go.
        shape: the reading as it is written.
        citation: its words at their place; nothing where they have none.
    """
    if citation is None or shape.torn & {"quote", "cut"}:
        return
    text = desk.texts[citation.article]
    cut = turning_cut(text.clean.text, citation.span, text.words.language)
    if cut and not shape.cut:
        desk.report(_problem(shape, text.clean.text, citation, cut))
    elif shape.cut and not cut:
        desk.report(
            Problem(
                shape.at("cut"),
                "cut-needless",
                "Nothing that turns the sense is left out here",
                found=shape.cut,
                expected="no cut",
                hint="Delete the key; what readers should know besides belongs under note",
            )
        )


def _problem(shape: ReadingShape, text: str, citation: Citation, cut: Cut) -> Problem:
    """What was cut off, in its sentence, and the longer words."""
    longer = Span(min(citation.span.start, cut.words.start), max(citation.span.end, cut.words.end))
    whole = " ".join(cut.sentence.of(text).split())
    offered = " ".join(longer.of(text).split())
    return Problem(
        shape.at("quote"),
        "cut-turns-sense",
        f"The quotation leaves out “{cut.words.of(text)}”: {cut.turn.effect}",
        found=citation.exact,
        expected=f"the words with what turns them; the sentence: {whole[:_MOST]}",
        hint=f"quote: {offered}\nIf the shorter words are right here, say why under cut",
    )

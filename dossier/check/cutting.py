"""Citations whose sense is turned by what they leave out of their sentence."""

from __future__ import annotations

from difflib import SequenceMatcher

from dossier.anchor import TextIndex
from dossier.check.checker import Checker
from dossier.claims import Cut, turning_cut
from dossier.model import Citation, Span
from dossier.problems import Problem
from dossier.schema import ReadingShape
from dossier.text import is_negation, is_stop_word, is_word, tokens

_TELLING = 2
"""So many words of a run must mean something for it to say something."""
_MOST = 300
"""So many code points of a sentence are shown."""


def turned(checker: Checker, shape: ReadingShape, citation: Citation | None) -> None:
    """Report a cut that turns the sense and has no reason, or a reason for none.

    Args:
        checker: where problems go.
        shape: the reading as it is written.
        citation: its words at their place; nothing where they have none.
    """
    if citation is None or shape.torn & {"quote", "says", "cut"}:
        return
    cited = checker.text(citation.article, citation.version)
    assert cited is not None, "a citation is of a text that is at hand"
    text = cited.words
    cut = turning_cut(text.text, citation.span, text.language)
    says = None if cut else _turned_by_says(text, shape.says or "", citation)
    if shape.cut and not cut and not says:
        checker.report(
            Problem(
                shape.at("cut"),
                "cut-needless",
                "Nothing that turns the sense is left out here",
                found=shape.cut,
                expected="no cut",
                hint="Delete the key; what readers should know besides belongs under note",
            )
        )
    elif cut and not shape.cut:
        checker.report(_problem(shape, text.text, citation, cut))
    elif says and not shape.cut:
        checker.report(_says_problem(shape, text.text, citation, says))


def _turned_by_says(text: TextIndex, says: str, citation: Citation) -> Cut | None:
    """What turns words of the article that the editor says as they stand, without it.

    Asked of the longest run of words that both have, where it says something: "plans to sell"
    beside "no plans to sell".
    """
    said, cited = (
        [token for token in tokens(words) if is_word(token)] for words in (says, citation.exact)
    )
    norms, cited_norms = ([token.norm for token in words] for words in (said, cited))
    run = SequenceMatcher(None, norms, cited_norms, autojunk=False).find_longest_match()
    common = cited[run.b : run.b + run.size]
    telling = [token for token in common if not is_stop_word(token.norm, text.language)]
    if len(telling) < _TELLING or is_negation(common[0].norm, text.language):
        return None
    start = citation.span.start
    in_text = Span(start + common[0].span.start, start + common[-1].span.end)
    in_says = Span(said[run.a].span.start, said[run.a + run.size - 1].span.end)
    if turning_cut(says, in_says, text.language):
        return None
    return turning_cut(text.text, in_text, text.language)


def _says_problem(shape: ReadingShape, text: str, citation: Citation, cut: Cut) -> Problem:
    words = cut.words.of(text)
    return Problem(
        shape.at("says"),
        "says-turned",
        f"What the reading says has words of the article without “{words}”: {cut.turn.effect}",
        found=shape.says or "",
        expected=f"what the words say: {citation.exact}"[:_MOST],
        hint=f"Say it with “{words}”, or say under cut why it is right without",
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

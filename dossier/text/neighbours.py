"""Words whose neighbours say what they are: "one" as a pronoun, "No." before a number.

What stands around a stretch of a text: its paragraph, and the sentences that it reaches into.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.language import Rule, has_rule, words_everywhere
from dossier.model import Span, Token

_BREAK = "\n\n"
_MODALS = words_everywhere("grammar", "after_one")
"""What follows "one" where it means people, and hardly ever where it counts."""
_ENDS = frozenset({".", "!", "?", "...", ":", '"'})


def is_pronoun(cut: Sequence[Token], index: int, language: str) -> bool:
    """Whether an English "one" counts nothing: "one can see it", "no one came".

    Args:
        cut: the tokens of a text.
        index: of the word.
        language: a tag as ``en`` or ``en-GB``.
    """
    if cut[index].norm != "one" or not has_rule(language, Rule.PRONOUN_ONE):
        return False
    if index and cut[index - 1].norm == "no":
        return True
    return index + 1 < len(cut) and cut[index + 1].norm in _MODALS


def is_number_sign(cut: Sequence[Token], index: int) -> bool:
    """Whether "No." stands for "number": with a capital inside a sentence, before digits.

    At the beginning it may be an answer: "No. 10 people died."

    Args:
        cut: the tokens of a text.
        index: of the word.
    """
    if cut[index].text not in ("No", "Nos") or index == 0 or index + 2 >= len(cut):
        return False
    stop, number = cut[index + 1 : index + 3]
    is_joined = stop.norm == "." and not stop.lead and number.norm[:1].isdigit()
    return is_joined and cut[index - 1].norm not in _ENDS


def paragraph_around(text: str, span: Span) -> Span:
    """From where the paragraph begins that a stretch begins in to where the one ends it ends in.

    Args:
        text: paragraphs with a blank line between them.
        span: in code points of the text.
    """
    end = text.find(_BREAK, span.end)
    return Span(text.rfind(_BREAK, 0, span.start) + 1, end if end >= 0 else len(text))


def covering(stretches: Iterable[Span], span: Span) -> Span | None:
    """From the first to the last of the stretches that a span meets; nothing where it meets none.

    Args:
        stretches: in the order of the text.
        span: in code points of the same text.
    """
    reached = [stretch for stretch in stretches if stretch.meets(span)]
    return Span(reached[0].start, reached[-1].end) if reached else None

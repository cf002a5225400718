"""Words whose neighbours say what they are: "one" as a pronoun, "No." before a number."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.model import Token
from dossier.text.word_list import word_list

_MODALS = word_list("can cannot can't could should shouldn't must mustn't might ought never")
"""What follows "one" where it means people, and hardly ever where it counts."""
_ENDS = frozenset({".", "!", "?", "...", ":", '"'})


def is_pronoun(cut: Sequence[Token], at: int, language: str) -> bool:
    """Whether an English "one" counts nothing: "one can see it", "no one came"."""
    if cut[at].norm != "one" or not language.startswith("en"):
        return False
    if at and cut[at - 1].norm == "no":
        return True
    return at + 1 < len(cut) and cut[at + 1].norm in _MODALS


def is_number_sign(cut: Sequence[Token], at: int) -> bool:
    """Whether "No." stands for "number": with a capital inside a sentence, before digits.

    At the beginning it may be an answer: "No. 10 people died."
    """
    if cut[at].text not in ("No", "Nos") or at == 0 or at + 2 >= len(cut):
        return False
    stop, number = cut[at + 1 : at + 3]
    is_joined = stop.norm == "." and not stop.lead and number.norm[:1].isdigit()
    return is_joined and cut[at - 1].norm not in _ENDS

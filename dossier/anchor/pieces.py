"""What an approximate search compares: words cut at their hyphens, each with a weight.

Cutting at hyphens lets "open-door" and "open door" differ by a mark instead of by a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum, auto
from functools import lru_cache
from typing import NamedTuple

from dossier.language import Rule, has_rule
from dossier.languages import ENGLISH, primary
from dossier.model import Span, Token
from dossier.text import (
    RIGHT_WORDS,
    at_level,
    is_negation,
    is_number,
    is_number_sign,
    is_pronoun,
    is_stop_word,
    normal_word,
)

_QUOTES = ("'", '"')
_SENTENCE_MARKS = (".", "!", "?", "...", ":", "-")
_WRITTEN_OUT = {"n't": "not", "wo": "will", "ca": "can", "sha": "shall"}
"""What the parts of contractions stand for: "won't" is "will" and "not"."""
_DECIDED_BESIDE = frozenset({"one", "no", "nos"})
_NUMBER_SIGNS = ("%", "\u2030", "\u00b0", "+", "\u00b1")


class Kind(IntEnum):
    """What a piece is to a reader who asks whether two passages say the same.

    A whole number, for nothing else is so quickly looked up.
    """

    MARK = auto()
    STOP_WORD = auto()
    WORD = auto()
    NAME = auto()
    NUMBER = auto()
    NEGATION = auto()


WEIGHTS = {
    Kind.MARK: 0.1,
    Kind.STOP_WORD: 0.35,
    Kind.WORD: 1.0,
    Kind.NAME: 1.0,
    Kind.NUMBER: 1.0,
    Kind.NEGATION: 1.0,
}
"""How much of a passage's wording a piece is. A stop word is a third of a word that matters,
a mark a tenth."""


class Piece(NamedTuple):
    """A word, a part of a compound, or a mark.

    A tuple, because a long text has tens of thousands.
    """

    span: Span
    """In the text or the citation it was cut from."""
    text: str
    norm: str
    """In normal form, without what the language's writers may leave out."""
    kind: Kind
    weight: float


def pieces(cut: Sequence[Token], common: frozenset[str], language: str) -> tuple[Piece, ...]:
    """The pieces of a text's tokens, in order.

    Args:
        cut: the tokens of a text, in order.
        common: words, in normal form, that are known to be no names: a capital at the beginning
            of a sentence tells nothing about them.
        language: the tag of the text's language.
    """
    result: list[Piece] = []
    begins = True
    for place, token in enumerate(cut):
        sure = _sure_kind(cut, place, language) if _may_be_sure(token.norm) else None
        for span, text, written in _parts(token, language):
            norm = _WRITTEN_OUT.get(written, written)
            kind = sure or _kind(text, norm, language)
            if kind is Kind.NAME and begins and _may_be_common(text, norm, common, language):
                kind = Kind.STOP_WORD if is_stop_word(norm, language) else Kind.WORD
            bare = norm if norm.isascii() else at_level(norm, RIGHT_WORDS.level, language)
            result.append(Piece(span, text, bare, kind, WEIGHTS[kind]))
            if norm not in _QUOTES:
                begins = norm in _SENTENCE_MARKS
    return tuple(result)


def _may_be_sure(norm: str) -> bool:
    """Whether neighbours may decide the kind of a token: a quick answer for most."""
    return norm in _DECIDED_BESIDE if len(norm) > 1 else not norm.isalnum()


def _sure_kind(cut: Sequence[Token], place: int, language: str) -> Kind | None:
    """The kind of a token whose neighbours decide it; nothing where its letters do."""
    if is_pronoun(cut, place, language) or is_number_sign(cut, place):
        return Kind.STOP_WORD
    return Kind.NUMBER if _is_sign(cut, place) else None


def _parts(token: Token, language: str) -> Iterable[tuple[Span, str, str]]:
    """The token cut before and after each hyphen between its words, and before "n't".

    Each part with its place, as written and in normal form.
    """
    is_compound = "-" in token.norm and len(token.norm) > 1
    is_denied = (
        token.norm.endswith("n't") and has_rule(language, Rule.CONTRACTIONS) and len(token.text) > 3
    )
    if not (is_compound or is_denied):
        return ((token.span, token.text, token.norm),)
    return _cut(token, is_denied=is_denied)


def _cut(token: Token, *, is_denied: bool) -> Iterator[tuple[Span, str, str]]:
    if is_denied:
        host = len(token.text) - 3
        yield _part(token, 0, host)
        yield _part(token, host, len(token.text))
        return
    start = 0
    for place in range(1, len(token.text) + 1):
        at_end = place == len(token.text)
        if at_end or "-" in (normal_word(token.text[place]), normal_word(token.text[place - 1])):
            yield _part(token, start, place)
            start = place


def _part(token: Token, start: int, end: int) -> tuple[Span, str, str]:
    text = token.text[start:end]
    return Span(token.span.start + start, token.span.start + end), text, normal_word(text)


@lru_cache(maxsize=65536)
def _kind(text: str, norm: str, language: str) -> Kind:
    """The kind of a piece in the middle of a sentence, where a capital makes a name."""
    if is_number(norm, language):
        return Kind.NUMBER
    if not any(map(str.isalnum, norm)):
        return Kind.MARK
    # In English texts the negations of other languages count, too: it is better to see one more.
    if is_negation(norm, None if primary(language) == ENGLISH else language):
        return Kind.NEGATION
    if any(map(str.isupper, text)) and norm != "i":
        return Kind.NAME
    return Kind.STOP_WORD if is_stop_word(norm, language) else Kind.WORD


def _may_be_common(text: str, norm: str, common: frozenset[str], language: str) -> bool:
    """Whether a capital at the beginning of a sentence is only that."""
    one_capital = sum(map(str.isupper, text)) == 1
    return one_capital and (norm in common or is_stop_word(norm, language))


def _is_sign(cut: Sequence[Token], index: int) -> bool:
    """Whether a mark belongs to a number: currency, per cent, degree, a minus before digits."""
    norm = cut[index].norm
    if len(norm) != 1:
        return False
    if norm in _NUMBER_SIGNS or unicodedata.category(norm) == "Sc":
        return True
    following = cut[index + 1] if index + 1 < len(cut) else None
    return (
        norm == "-"
        and following is not None
        and not following.lead
        and following.norm[:1].isdigit()
        and (index == 0 or bool(cut[index].lead))
    )

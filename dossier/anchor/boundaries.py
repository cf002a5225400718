"""Where a citation may begin and end: never in the middle of a word or of a sign.

A word is a token as `dossier.text` defines it. A citation may split one only where both parts
keep their meaning: at the hyphen of a compound ("door policy" of "open-door policy"), before
a possessive s ("NATO" of "NATO's"), after an elided article ("Ukraine" of "l'Ukraine") and
before the last stop of a short form ("U.S" of "U.S."); and, in the languages that write them so,
between a name and the words and endings that lean on it (`clitics`). Not after a beginning that
turns the meaning ("starters" of "non-starters"), nor before a contracted verb or negation ("we"
of "we've", "did" of "didn't").

Source for signs: the extended grapheme clusters of Unicode Standard Annex 29, rules 9 to 13.
"""

from __future__ import annotations

import unicodedata

from dossier.anchor.clitics import leans_after, leans_before
from dossier.anchor.text_index import TextIndex
from dossier.language import words_everywhere
from dossier.model import Span, Token
from dossier.text import is_negating_prefix, normal_word

_ELISIONS = words_everywhere("grammar", "elisions")
"""French and Italian; "n'" negates and stays with its verb."""
_CONTRACTED_VERBS = words_everywhere("grammar", "contracted")
_TURNING_BEGINNINGS = words_everywhere("grammar", "turning")
"""Besides those that negate."""
_JOINER = "\u200d"


def on_boundaries(text: TextIndex, span: Span) -> bool:
    """Whether neither end of a span cuts a word or a sign.

    Args:
        text: the one that is searched.
        span: in its code points.
    """
    return _may_cut(text, span.start, span) and _may_cut(text, span.end, span)


def widened(text: TextIndex, span: Span) -> Span:
    """The smallest span around ``span`` that cuts no word.

    Args:
        text: the one that is searched.
        span: in its code points.
    """
    first = None if _may_cut(text, span.start, span) else text.token_around(span.start)
    last = None if _may_cut(text, span.end, span) else text.token_around(span.end)
    return Span(first.span.start if first else span.start, last.span.end if last else span.end)


def _may_cut(text: TextIndex, place: int, span: Span) -> bool:
    token = text.token_around(place)
    if token is None:
        return not _is_inside_sign(text.text, place)
    head = normal_word(text.text[token.span.start : place])
    tail = normal_word(text.text[place : token.span.end])
    if not (head and tail):  # only invisible characters are cut off
        return True
    if not any(map(str.isalnum, token.norm)) or _is_inside_sign(text.text, place):
        return False
    if "-" in (head[-1], tail[0]):
        return not _turns(head.removesuffix("-") + "-")
    if head in _ELISIONS:
        return tail not in _CONTRACTED_VERBS
    return tail in ("'s", ".") or _leans(text, token, place, span)


def _leans(text: TextIndex, token: Token, place: int, span: Span) -> bool:
    """Whether the part of a token outside the span is a word or an ending of its own."""
    head, tail = text.text[token.span.start : place], text.text[place : token.span.end]
    if place == span.end:
        return leans_after(head, tail, text.language)
    reaches_on = span.end > token.span.end
    stands_alone = text.stands_alone(normal_word(tail))
    return leans_before(head, tail, text.language, sure=reaches_on or stands_alone)


def _is_inside_sign(text: str, place: int) -> bool:
    """Whether a place is inside an emoji of several characters, or inside a flag."""
    if not 0 < place < len(text) or text[place - 1].isascii() or text[place].isascii():
        return False
    before, after = text[place - 1], text[place]
    if after == _JOINER:
        return _is_pictograph(_sign_before(text, place))
    if before == _JOINER:
        return _is_pictograph(after) and _is_pictograph(_sign_before(text, place - 1))
    if "\U0001f3fb" <= after <= "\U0001f3ff" or after == "\ufe0f":
        return True
    if not (_is_flag_half(before) and _is_flag_half(after)):
        return False
    halves = 0
    while place - halves > 0 and _is_flag_half(text[place - halves - 1]):
        halves += 1
    return halves % 2 == 1


def _sign_before(text: str, place: int) -> str:
    """The character that a sign before a place begins with, past its selectors and tones."""
    place -= 1
    while place > 0 and (text[place] == "\ufe0f" or "\U0001f3fb" <= text[place] <= "\U0001f3ff"):
        place -= 1
    return text[place]


def _is_pictograph(character: str) -> bool:
    return unicodedata.category(character) == "So" and character > "\u2000"


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _turns(beginning: str) -> bool:
    return is_negating_prefix(beginning) or beginning in _TURNING_BEGINNINGS

"""Where a citation may begin and end: never in the middle of a word.

A word is a token as `dossier.text` defines it. A citation may split one only where both parts
keep their meaning: at the hyphen of a compound ("door policy" of "open-door policy"), before
a possessive s ("NATO" of "NATO's"), after an elided article ("Ukraine" of "l'Ukraine") and
before the last stop of a short form ("U.S" of "U.S."). Not after a beginning that turns the
meaning ("starters" of "non-starters"), nor before a contracted verb or negation ("we" of
"we've", "did" of "didn't").
"""

from __future__ import annotations

from dossier.anchor.indexed import Indexed
from dossier.model import Span
from dossier.text import is_negating_prefix, normal_word

_ELISIONS = frozenset(
    {"l'", "d'", "j'", "m'", "t'", "s'", "c'", "qu'", "un'", "all'", "dall'", "dell'", "nell'"}
)
"""French and Italian; "n'" negates and stays with its verb."""
_CONTRACTED_VERBS = frozenset({"s", "t", "ve", "re", "ll", "d", "m"})
_TURNING_BEGINNINGS = frozenset({"co-", "pre-", "pseudo-", "quasi-", "re-", "semi-", "vice-"})
"""Besides those that negate."""


def on_boundaries(text: Indexed, span: Span) -> bool:
    """Whether neither end of a span cuts a word."""
    return _may_cut(text, span.start) and _may_cut(text, span.end)


def widened(text: Indexed, span: Span) -> Span:
    """The smallest span around ``span`` that cuts no word."""
    first = None if _may_cut(text, span.start) else text.token_around(span.start)
    last = None if _may_cut(text, span.end) else text.token_around(span.end)
    return Span(first.span.start if first else span.start, last.span.end if last else span.end)


def _may_cut(text: Indexed, place: int) -> bool:
    token = text.token_around(place)
    if token is None:
        return True
    head = normal_word(text.text[token.span.start : place])
    tail = normal_word(text.text[place : token.span.end])
    if not (head and tail):  # only invisible characters are cut off
        return True
    if not any(map(str.isalnum, token.norm)):
        return False
    if "-" in (head[-1], tail[0]):
        return not _turns(head.removesuffix("-") + "-")
    if head in _ELISIONS:
        return tail not in _CONTRACTED_VERBS
    return tail in ("'s", ".")


def _turns(beginning: str) -> bool:
    return is_negating_prefix(beginning) or beginning in _TURNING_BEGINNINGS

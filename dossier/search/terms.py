"""A text cut into the terms under which the search knows it.

The browser cuts what a reader types by the same expressions, which the index carries along.
Scripts without spaces give every two characters that stand together, beside single ones where a
run ends, so that any part of a sentence is found.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain, pairwise

from dossier.cache import kept
from dossier.search.letters import folded, kinds

WORD = (
    r"(?<!D)D{1,3}(?:[PK]DDD)+(?![D])"  # 100,000 and 100.000
    r"|D+[PK]D{1,2}(?![PK]?[DL])"  # 7.5
    r"|(?<![LOHDNM])(?:(?:[LOH]M*P){2,}(?![LOH])|(?:[LOH]M*P)+[LOH](?![LOHDNM]))"  # U.S.
    r"|[LOHDN][LOHDNM]*(?:(?:(?<=[OHM])Q(?=[OH])|(?<=H)G(?=H))[LOHDNM]+)*"
    r"|C[CM]*"
)
"""A word, over the classes of folded characters."""
CLUSTER = "CM*"
"""A character with its marks, of a script without spaces."""
GROUPED = r"(?<=\d)[\u00a0\u202f\u2009](?=\d\d\d(?!\d))"
"""A space inside a number, in a text that is not folded."""
ARTICLE = "^(?:[وفبك]?ال|لل)(?=.{3})"
"""The Arabic article, joined to what follows it, over a folded word."""

_WORD, _CLUSTER, _GROUPED = re.compile(WORD), re.compile(CLUSTER), re.compile(GROUPED)
_ARTICLE = re.compile(ARTICLE)
_NO_MARKS = str.maketrans("", "", "'\"")


@kept(most=65536)
def terms(text: str) -> tuple[str, ...]:
    """The terms of a text, in order.

    Args:
        text: plain.
    """
    # No word reaches over a space, and most pieces between spaces come again.
    pieces = _GROUPED.sub("", text).split(" ")
    return tuple(chain.from_iterable(map(_piece_terms, pieces)))


@lru_cache(maxsize=65536)
def _piece_terms(piece: str) -> tuple[str, ...]:
    """The terms of what stands between two spaces."""
    written = folded(piece)
    classes = kinds(written)
    cut: list[str] = []
    for match in _WORD.finditer(classes):
        start, end = match.span()
        if classes[start] == "C":
            cut.extend(_pairs(written[start:end], classes[start:end]))
        else:
            cut.append(_term(written[start:end], classes[start:end]))
    return tuple(cut)


def _term(written: str, classes: str) -> str:
    """One word as a term; what joined or grouped its letters is left out."""
    if classes[0] == "D" and ("P" in classes or "K" in classes):
        decimal = re.fullmatch(r"D+[PK]D{1,2}", classes)
        word = written.replace(",", ".") if decimal else re.sub(r"[.,]", "", written)
    else:
        word = written.translate(_NO_MARKS)
        if "P" in classes:
            word = word.replace(".", "")
    return _ARTICLE.sub("", unicodedata.normalize("NFC", word))


def _pairs(written: str, classes: str) -> list[str]:
    spans = [match.span() for match in _CLUSTER.finditer(classes)]
    clusters = [unicodedata.normalize("NFC", written[start:end]) for start, end in spans]
    pairs = [one + other for one, other in pairwise(clusters)]
    return [*pairs, clusters[-1]]

"""A text without what its writers may leave out, with a map of positions.

Besides the marks and letters of ``dossier.text.omissions`` the hyphen of a word that was cut at
a line end is left out.
"""

from __future__ import annotations

import re

from dossier.text import Folded, leave_out

_CUT_WORD = re.compile(r"(?<=[^\W\d_])[-\u2010]\s*?(?:\r\n|[\n\r\v\u2028])\s*(?=[^\W\d_])")


def without_omissions(text: str, folded: Folded, language: str) -> Folded:
    """A folded text at the second level; the same value where nothing is left out.

    Args:
        text: the source.
        folded: the source in normal form.
        language: that of the text.
    """
    cuts = [match.span() for match in _CUT_WORD.finditer(text)]
    if folded.text.isascii() and not cuts:
        return folded
    dropped = {place for start, end in cuts for place in range(start, end)}
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for character, start, end in zip(folded.text, folded.starts, folded.ends, strict=True):
        bare = character if character.isascii() else leave_out(character, language)
        if start in dropped:
            continue
        if not bare and ends:  # a mark belongs to the letter before it
            ends[-1] = end
        letters.extend(bare)
        starts.extend([start] * len(bare))
        ends.extend([end] * len(bare))
    return Folded("".join(letters), tuple(starts), tuple(ends))


def rejoined(text: str) -> str:
    """A text whose words that were cut at a line end are whole again."""
    return _CUT_WORD.sub("", text)

"""A text without what its writers may leave out, with a map of positions.

Besides the marks and letters of ``dossier.text.omissions`` the hyphen of a word that was cut at
a line end is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dossier.text import Folded, leave_out

_CUT_WORD = re.compile(r"[-\u2010](?<=[^\W\d_][-\u2010])\s*?(?:\r\n|[\n\r\v\u2028])\s*(?=[^\W\d_])")


def without_omissions(text: str, folded: Folded, language: str) -> Folded:
    """A folded text at the second level; the same value where nothing is left out.

    Args:
        text: the source.
        folded: the source in normal form.
        language: that of the text.
    """
    cuts = [match.span() for match in _CUT_WORD.finditer(text)]
    characters = () if folded.text.isascii() else sorted(set(folded.text))
    left_out = "".join(one for one in characters if leave_out(one, language) != one)
    if not (left_out or cuts):
        return folded
    bare = _Bare(folded, frozenset(place for start, end in cuts for place in range(start, end)))
    done = 0
    for match in re.finditer(f"[{re.escape(left_out)}{'- ' if cuts else ''}]", folded.text):
        place = match.start()
        bare.copy(done, place)
        bare.add(place, leave_out(match[0], language))
        done = place + 1
    bare.copy(done, len(folded.text))
    return Folded("".join(bare.letters), tuple(bare.starts), tuple(bare.ends))


@dataclass(slots=True)
class _Bare:
    """A folded text while marks are left out of it."""

    folded: Folded
    dropped: frozenset[int]
    """Places of the source, in hyphens at line ends."""
    letters: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def copy(self, start: int, end: int) -> None:
        """Take a stretch of the folded text as it is."""
        self.letters.append(self.folded.text[start:end])
        self.starts.extend(self.folded.starts[start:end])
        self.ends.extend(self.folded.ends[start:end])

    def add(self, place: int, bare: str) -> None:
        """Take what is left of one folded character; a mark belongs to the letter before it."""
        start, end = self.folded.starts[place], self.folded.ends[place]
        if start in self.dropped:
            return
        if not bare and self.ends:
            self.ends[-1] = end
        self.letters.append(bare)
        self.starts.extend([start] * len(bare))
        self.ends.extend([end] * len(bare))


def rejoined(text: str) -> str:
    """A text whose words that were cut at a line end are whole again."""
    return _CUT_WORD.sub("", text)

"""The normal form under which citations are compared exactly, with a map of positions.

Sources: Unicode Standard Annex 15 for normal form C and for the places where a text may be
cut before normalising; the map of positions follows the idea of alignments in text
normalisers, one source range for every character of the result.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import field
from functools import cache, lru_cache

from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text.characters import extends, folded_character

STABLE = (
    "!-_a-~"  # ASCII but for white space, control characters and the back-quote
    "\u00c0-\u0131\u0134-\u017e"  # Latin letters with their accents
    "\u0410-\u045f"  # Cyrillic
)
"""Characters that folding leaves as they are unless a mark follows, as they stand between the
brackets of a regular expression."""
WIDE = "\u3041-\u3096\u4e00-\u9fff"  # Hiragana, Han
"""Further ones. Compiling a set of so many takes long, and most texts have none of them."""
_OTHER = re.compile("[^\x00-\u04ff\u2010-\u205f\u20a0-\u20cf]")
"""A character that is neither Latin nor Cyrillic, nor among the usual marks."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in the normal form, and where each of its characters comes from."""

    text: str
    starts: Sequence[int]
    """For each folded character, where its source begins, in code points of the source."""
    ends: Sequence[int]
    """For each folded character, where its source ends."""

    def span(self, start: int, end: int) -> Span:
        """The smallest span of the source that holds the folded characters ``start:end``.

        An empty stretch gives an empty span at the place where the next character begins.

        Args:
            start: in the folded text.
            end: behind the last folded character.
        """
        if start < end:
            return Span(self.starts[start], self.ends[end - 1])
        if start < len(self.starts):
            return Span(self.starts[start], self.starts[start])
        place = self.ends[-1] if self.ends else 0
        return Span(place, place)

    def position(self, place: int) -> int:
        """The first folded character that comes from ``place`` in the source or from after it.

        The length of the folded text when there is none.
        """
        return bisect_right(self.ends, place)


@lru_cache(maxsize=8192)
def fold(text: str) -> Folded:
    """Bring a text into the normal form in which exact words are compared.

    Folded are: Unicode form (normal form C; ligatures, full-width and Arabic presentation
    forms to their letters; the ellipsis to three stops), kinds of quotation mark, kinds of
    dash, white space of every kind and length to one space. Invisible characters are left
    out. Case, superscripts and fractions stay. Folding twice changes nothing.
    """
    untouched = _untouched(is_wide=not text.isascii() and _OTHER.search(text) is not None)
    if untouched.fullmatch(text):
        return Folded(text, range(len(text)), range(1, len(text) + 1))
    folding = _Folding()
    done = 0
    for run in untouched.finditer(text):
        folding.add(text, done, run.start())
        # The last letter of a run may still be joined by a mark.
        done = run.end() - 1
        folding.copy(text, run.start(), done)
    folding.add(text, done, len(text))
    folding.close()
    return Folded("".join(folding.letters), tuple(folding.starts), tuple(folding.ends))


@cache
def _untouched(*, is_wide: bool) -> re.Pattern[str]:
    """Text that folding leaves as it is: stable characters with single spaces between."""
    stable = STABLE + WIDE * is_wide
    return re.compile(rf"[{stable}]+(?: [{stable}]+)*")


@dataclass(slots=True)
class _Folding:
    """A text being folded: what is done, and the cluster that normalisation may still change."""

    letters: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    cluster: list[tuple[str, int]] = field(default_factory=list)
    """Letters of a base character and its marks, each with its place in the source."""

    def copy(self, text: str, start: int, end: int) -> None:
        """Take a stretch of the source that stays as it is."""
        if start < end:
            self.close()
            self._emit(text[start:end], range(start, end), range(start + 1, end + 1))

    def add(self, text: str, start: int, end: int) -> None:
        """Take a stretch of the source character by character."""
        for place in range(start, end):
            folded = folded_character(text[place])
            if folded == " ":
                self.close()
                self._space(place)
            elif folded:
                if not extends(folded[0]):
                    self.close()
                self.cluster.extend((letter, place) for letter in folded)

    def close(self) -> None:
        """Normalise the cluster; where that changes it, its letters share its whole range."""
        if not self.cluster:
            return
        written = "".join(letter for letter, _ in self.cluster)
        composed = written if len(written) == 1 else unicodedata.normalize("NFC", written)
        if composed == written:
            places = [place for _, place in self.cluster]
            self._emit(composed, places, [place + 1 for place in places])
        else:
            first, last = self.cluster[0][1], self.cluster[-1][1] + 1
            self._emit(composed, [first] * len(composed), [last] * len(composed))
        self.cluster.clear()

    def _space(self, place: int) -> None:
        if self.letters and self.letters[-1] == " ":
            self.ends[-1] = place + 1
        else:
            self._emit(" ", [place], [place + 1])

    def _emit(self, letters: str, starts: Iterable[int], ends: Iterable[int]) -> None:
        self.letters.extend(letters)
        self.starts.extend(starts)
        self.ends.extend(ends)

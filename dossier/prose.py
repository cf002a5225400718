"""The editors' own words, with those among them that are only mentioned.

Whoever writes about words must tell a word that is used from one that is spoken of: “*certain*
means …”. An editor puts asterisks around it, and nothing else of Markdown is taken.
"""

from __future__ import annotations

import re
from typing import Final, SupportsIndex

from dossier.scripts import HANGUL, UNSPACED

_SPACED = rf"[^\W{UNSPACED}{HANGUL}]"
"""A letter or digit of a script that puts spaces between words. In such a script an asterisk
between two letters marks nothing; in the others a mentioned word has letters on either side."""

_SIGNS: Final = re.compile(
    r"\\(?P<escaped>\*)"
    rf"|(?<!\*)(?<!{_SPACED})\*(?![\s*])"
    r"(?P<word>(?:\\\*|[^*])+?)(?<![\s\\])"
    rf"\*(?!\*)(?!{_SPACED})"
)


class Prose(str):
    """A text without its asterisks; wherever it goes as a mere text, it is plain.

    Only what is cut out of it by a slice keeps its mentioned words; what is joined with others
    is a mere text.
    """

    mentioned: tuple[tuple[int, int], ...]
    """Where words are mentioned: begin and end, in code points of the plain text."""

    def __new__(cls, plain: str, mentioned: tuple[tuple[int, int], ...] = ()) -> Prose:
        """A text, and the places of the words that it mentions, in order and apart."""
        made = super().__new__(cls, plain)
        made.mentioned = mentioned
        return made

    def __eq__(self, other: object) -> bool:
        """Equal to a mere text only where nothing is mentioned."""
        return str.__eq__(self, other) is True and self.mentioned == getattr(other, "mentioned", ())

    def __ne__(self, other: object) -> bool:
        """As for ``==``; the one that ``str`` brings would not look at the mentioned words."""
        return not self == other

    __hash__ = str.__hash__

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        """A stretch of the text, with the words that are mentioned in it."""
        if not isinstance(key, slice) or key.step not in (None, 1):
            return super().__getitem__(key)
        start, end, _ = key.indices(len(self))
        cut = ((max(first, start), min(last, end)) for first, last in self.mentioned)
        inside = tuple((first - start, last - start) for first, last in cut if first < last)
        return Prose(super().__getitem__(key), inside)

    def __repr__(self) -> str:
        """Of a text that mentions nothing, as of any text."""
        plain = super().__repr__()
        return f"Prose({plain}, {self.mentioned})" if self.mentioned else plain


def prose(written: str) -> Prose:
    r"""What an editor wrote, read: ``*word*`` is a mentioned word, ``\*`` an asterisk.

    Every other asterisk stays as it was written: one alone, one beside another, one with white
    space on its inner side, one between two letters.
    """
    plain: list[str] = []
    mentioned: list[tuple[int, int]] = []
    length = end = 0
    for match in _SIGNS.finditer(written):
        before = written[end : match.start()]
        word = match["escaped"] or match["word"].replace(r"\*", "*")
        length += len(before)
        if not match["escaped"]:
            mentioned.append((length, length + len(word)))
        length += len(word)
        plain += [before, word]
        end = match.end()
    return Prose("".join([*plain, written[end:]]), tuple(mentioned))

"""A text as it is read for speakers: its words outside quotations, its lines and sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from dossier.draft.subjects import Word
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import sentences

MARKS = "“”„«»\"'‘’`‹›「」『』"
_TOKEN = re.compile(r"[^\W\d_](?:[\w'’.-]*\w)?|\d+(?:[.,]\d+)*|[^\w\s]")
_LINE = re.compile(r"\n(?=\s*[“\"„«—–―-])|(?<=[.!?:…”\"»’])[^\S\n]*\n|\n\s*\n")
"""Where a line ends that is a paragraph: lines may also be parted where a text is only wrapped."""
_BACK = 3
"""Paragraphs back in which somebody is looked for whom a pronoun may mean."""


@dataclass(frozen=True, slots=True)
class Named:
    """A place where somebody is named who may speak."""

    span: Span
    owner: str
    """The name by which the actor is proposed."""
    kind: str
    gender: str = ""
    """``m``, ``f`` or empty."""

    def may_be(self, pronoun: str) -> bool:
        """Whether "he" or "she" may mean whoever is named here."""
        gender = "m" if pronoun == "he" else "f"
        return self.kind == "person" and self.gender in ("", gender)


class QuotedText:
    """One text with its quotations and names, both in reading order."""

    def __init__(self, text: str, quotations: Sequence[Span], names: Sequence[Named]) -> None:
        """Cut the text into lines and sentences.

        Args:
            text: clean.
            quotations: spans of the words between marks, in reading order.
            names: places of names, in reading order.
        """
        self.text = text
        self.quotations = quotations
        self.names = names
        self.sentences = sentences(text)
        self._starts = [name.span.start for name in names]
        self._sentence_starts = [span.start for span in self.sentences]
        self._quotation_starts = [span.start for span in quotations]
        self._breaks = [0, *(match.end() for match in _LINE.finditer(text)), len(text)]

    def paragraph(self, span: Span) -> Span:
        """The lines around a stretch."""
        start = self._breaks[max(bisect_left(self._breaks, span.start + 1) - 1, 0)]
        last = bisect_left(self._breaks, max(span.end, span.start + 1))
        return Span(start, self._breaks[min(last, len(self._breaks) - 1)])

    def before_paragraph(self, paragraph: Span) -> Span | None:
        """The lines before, if there are any."""
        place = len(self.text[: paragraph.start].rstrip()) - 1
        return self.paragraph(Span(place, place)) if place >= 0 else None

    def sentence_number(self, position: int) -> int:
        """The number of the sentence at a place."""
        return max(bisect_left(self._sentence_starts, position + 1) - 1, 0)

    def sentence_at(self, position: int) -> Span:
        """The sentence at a place."""
        return self.sentences[self.sentence_number(position)]

    def some_way_back(self, position: int) -> int:
        """Where the paragraph begins that is some paragraphs before a place."""
        start = position
        for _ in range(_BACK):
            start = self.text.rfind("\n\n", 0, max(start - 2, 0))
            if start < 0:
                return 0
        return start

    def names_in(self, start: int, end: int) -> Sequence[Named]:
        """The names that begin in a stretch.

        Args:
            start: of the stretch, in code points of the text.
            end: behind its last code point.
        """
        return self.names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def is_bare(self, start: int, end: int) -> bool:
        """Whether a stretch has only quotation marks.

        Args:
            start: of the stretch, in code points of the text.
            end: behind its last code point.
        """
        return not self.text[start:end].strip(MARKS + " ")

    def words(self, start: int, end: int) -> list[Word]:
        """The words of a stretch outside all quotations, with the names that they belong to.

        Args:
            start: of the stretch, in code points of the text.
            end: behind its last code point.
        """
        words: list[Word] = []
        for match in _TOKEN.finditer(self.text, start, end):
            if match[0] in MARKS or self._is_quoted(match.start()):
                continue
            place = bisect_left(self._starts, match.start() + 1) - 1
            name = place if place >= 0 and self.names[place].span.end > match.start() else -1
            words.append(
                Word(
                    match[0],
                    match[0].lower().replace("’", "'"),
                    match.start(),
                    match.end(),
                    name,
                    name >= 0 and self.is_possessive(self.names[name]),
                )
            )
        return words

    def is_possessive(self, name: Named) -> bool:
        """Whether an apostrophe and s follow a name."""
        return self.text[name.span.end : name.span.end + 2] in {"'s", "’s", "‘s"}

    def _is_quoted(self, position: int) -> bool:
        place = bisect_left(self._quotation_starts, position + 1) - 1
        return place >= 0 and position < self.quotations[place].end

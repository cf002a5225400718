"""A seed as lines: what the rules of cleaning look at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from types import MappingProxyType

from dossier.clean.layout import Paragraph, Piece, paragraphs
from dossier.clean.layout.rows import CLOSERS, INVISIBLE, SENTENCE_ENDS, is_quoted, is_unspaced
from dossier.clean.markup.tree import Tree
from dossier.clean.patterns import pattern
from dossier.frozen import dataclass
from dossier.model import Seed, Span
from dossier.scripts import FIRST_EAST_ASIAN
from dossier.text import Line as TextLine
from dossier.text import lines as text_lines

__all__ = ["INVISIBLE", "Line", "Page", "line_of", "page", "shared_lines"]

SEEDS = 1024
"""So many seeds are kept as lines, more than a dossier has: each is asked for twice."""
HEAD = 400
"""How many code points of a line the rules look at: longer lines are prose or data."""
OPENING_WORDS = 6
"""The longest opening that a phrase of the tables can have, in words."""
PROSE_WORDS = 12
"""A line of so many words that ends as a sentence does is a paragraph."""
LONG_WORDS = 35
"""A line of so many words is a paragraph however it ends."""
HEADLINE_WORDS = 30
"""No headline is longer."""
QUESTION_MARKS = frozenset("?؟？")
ENDS = SENTENCE_ENDS | frozenset(":;,：；，")

_MARKS = r"\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff\u0e31-\u0e4e"
_WORD = re.compile(rf"#?[^\W_]+(?:[{_MARKS}]+[^\W_]*)*(?:['’][^\W_]+)*|#")
_UNMARKED_WORD = re.compile(r"#?[^\W_]+(?:['’][^\W_]+)*|#")
_ASCII_WORD = re.compile("#?[0-9a-z]+(?:'[0-9a-z]+)*|#")
_MARK = re.compile(f"[{_MARKS}]")
_SENTENCE_INSIDE = re.compile(r"[.!?…。！？؟।][\"'”’»)]*\s")
_MARK_INSIDE = re.compile(r"[^\W\d][^\w\s'’/&-]|[^\x00-\u02ff\u0370-\u058f]")
_UNSPACED = pattern("[^\x00-\u303f]")
_UNMARKED = re.compile(r"[\u0e00-\u0eff]")
"""Thai and Lao: no mark ends a sentence, and a word has some four letters."""
UNSPACED_LABEL = 10
"""The longest prompt of a script without spaces, where two letters count as a word."""
UNMARKED_WORD = 4
FIRST_UNMARKED = "\u0e00"
_NUMBER = re.compile(r"\d+")
_NOTE_MARK = re.compile(r"(?:\[\d{1,3}\])+$")
"""The mark of a footnote behind the last sentence."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the seed that holds ink, with what the rules ask of it."""

    number: int
    """One-based, in the seed; blank lines are counted."""
    span: Span
    """In the seed's text, without the white space around it."""
    text: str
    """The words at ``span``."""
    head: str
    """The first code points of ``text``, for patterns that must not run long."""
    words: tuple[str, ...]
    """The words of ``head``, case folded, each number as ``#``."""
    length: int
    """How many words the whole line has; letters of scripts without spaces count by two."""
    ending: str
    """The mark that ends the line, without quotation marks and brackets; empty for none."""
    is_prose: bool
    """Whether the line reads as a paragraph of an article: a sentence, or many words."""
    pieces: tuple[Piece, ...] = ()
    """What each line of the seed gives to it, when it was put together from several."""
    is_page_head: bool = False
    """Whether it is the head or foot of a printed page."""

    @property
    def key(self) -> str:
        """The line's words in one string, as the phrase tables write them."""
        return " ".join(self.words)

    def after(self, count: int) -> str:
        """What follows the first ``count`` words of ``head``, without white space before it."""
        ends = [
            word.end() for word, _ in zip(_WORD.finditer(self.head), range(count), strict=False)
        ]
        return self.head[ends[-1] if ends else 0 :].lstrip()

    @property
    def ends_sentence(self) -> bool:
        """Whether the line ends as a sentence does."""
        return self.ending in SENTENCE_ENDS


@dataclass(frozen=True)
class Page:
    """All lines of a seed that hold ink, in order."""

    seed: Seed
    lines: tuple[Line, ...]
    starts: tuple[int, ...]
    """Where each line of the seed begins, blank ones included."""
    elsewhere: frozenset[str]
    """The texts of lines that other seeds of the dossier have too."""
    tree: Tree | None = None
    """The elements of the page, where they are known."""

    def __iter__(self) -> Iterator[tuple[int, Line]]:
        return iter(enumerate(self.lines))

    def number_at(self, position: int) -> int:
        """The one-based number of the line that holds a position of the seed."""
        return max(1, bisect_right(self.starts, position))

    @cached_property
    def first_words(self) -> Mapping[str, tuple[int, ...]]:
        """The lines that begin with each word, in order."""
        lines_by_word: dict[str, list[int]] = {}
        for index, line in self:
            if line.words:
                lines_by_word.setdefault(line.words[0], []).append(index)
        return {word: tuple(indices) for word, indices in lines_by_word.items()}

    @cached_property
    def unspaced_labels(self) -> tuple[int, ...]:
        """The short lines of scripts without spaces that end as no sentence does."""
        return tuple(
            index
            for index, line in self
            if line.length <= UNSPACED_LABEL
            and line.text[0] >= FIRST_UNMARKED
            and is_unspaced(line.text[0])
            and not line.ends_sentence
        )

    @cached_property
    def prose(self) -> tuple[int, int]:
        """The first and the last line that read as paragraphs; (0, -1) when none does."""
        indices = [index for index, line in self if line.is_prose]
        return (indices[0], indices[-1]) if indices else (0, -1)


def page(seed: Seed, elsewhere: frozenset[str] = frozenset()) -> Page:
    """Cut a seed into lines: those of the file, or the paragraphs that they were wrapped from.

    Args:
        seed: the capture.
        elsewhere: the texts of lines that other seeds of the dossier have too.
    """
    structure = seed.structure
    lines, starts = laid_out(seed.text, is_wrapped=structure is None)
    has_all = structure is not None and (not lines or lines[-1].number <= len(structure.lines))
    if structure:
        lines = tuple(map(_before_note, lines))
    tree = Tree(lines, structure) if structure and has_all else None
    return Page(seed, lines, starts, elsewhere, tree)


def _before_note(line: Line) -> Line:
    """A line with the ending that it has without the marks of footnotes."""
    if not line.text.endswith("]"):
        return line
    words = _NOTE_MARK.sub("", line.text)
    other = line_of(line.number, line.span.start, words) if words else line
    return replace(line, ending=other.ending, is_prose=other.is_prose)


def shared_lines(
    seeds: Iterable[Seed], families: Mapping[str, str] = MappingProxyType({})
) -> Mapping[str, frozenset[str]]:
    """For each seed, by its name, the texts of its lines that another article's seed has too.

    Args:
        seeds: all of the dossier.
        families: the same name for all seeds of one article, where it has several.
    """
    texts = {
        seed.name: frozenset(
            line.text for line in laid_out(seed.text, is_wrapped=seed.structure is None)[0]
        )
        for seed in seeds
    }
    by_family: dict[str, set[str]] = {}
    for name, lines in texts.items():
        by_family.setdefault(families.get(name, name), set()).update(lines)
    seeds_with = Counter(text for lines in by_family.values() for text in lines)
    return {
        name: frozenset(text for text in lines if seeds_with[text] > 1)
        for name, lines in texts.items()
    }


@lru_cache(maxsize=SEEDS)
def laid_out(text: str, *, is_wrapped: bool) -> tuple[tuple[Line, ...], tuple[int, ...]]:
    """The lines of a text that hold ink, wrapped ones put together, and its line begins.

    Args:
        text: of the file.
        is_wrapped: whether it may be wrapped: the lines of a web page are not.

    Returns:
        The lines, and where each line of the file begins, blank ones included.
    """
    cut = text_lines(text)
    wrapped = paragraphs(text, cut) if is_wrapped else None
    lines = map(_paragraph, wrapped) if wrapped else _lines(text, cut)
    return tuple(lines), tuple(line.span.start for line in cut)


def _lines(text: str, cut: Sequence[TextLine]) -> Iterator[Line]:
    """The lines of a text that hold ink, as they are written."""
    edge = f"{INVISIBLE}>" if is_quoted(text, cut) else INVISIBLE
    for line in cut:
        start = line.span.start
        raw = text[start : line.span.end]
        words = raw.rstrip(INVISIBLE).lstrip(edge)
        if not words:
            continue
        if words[0] != raw[0]:
            start += len(raw) - len(raw.lstrip(edge))
        yield line_of(line.number, start, words)


def _paragraph(paragraph: Paragraph) -> Line:
    """A paragraph that was wrapped, as the rules look at it."""
    first, last = paragraph.pieces[0].span, paragraph.pieces[-1].span
    line = line_of(paragraph.number, first.start, paragraph.text)
    if paragraph.is_page_head or first is last:
        return replace(line, is_page_head=paragraph.is_page_head)
    return replace(line, span=Span(first.start, last.end), pieces=paragraph.pieces)


def line_of(number: int, start: int, text: str) -> Line:
    """One line, with what can be told from its words alone.

    Args:
        number: in the file, from 1.
        start: where it begins, in code points of the seed.
        text: of the line.
    """
    head = text[:HEAD]
    length = len(text.split())
    last_letter = "" if head.isascii() else max(head)
    may_lack_spaces = last_letter >= FIRST_UNMARKED
    if last_letter >= FIRST_EAST_ASIAN and len(_UNSPACED.findall(head)) * 2 > len(head):
        length = max(length, len(text) // 2)
    elif may_lack_spaces and len(_UNMARKED.findall(head)) * 2 > len(head):
        length = max(length, len(text) // UNMARKED_WORD)
    last = text[-8:].rstrip(CLOSERS)[-1:]
    ending = last if last in ENDS else ""
    return Line(
        number,
        Span(start, start + len(text)),
        text,
        head,
        tuple(_words(head)),
        length,
        ending,
        length >= PROSE_WORDS and _is_prose(text, head, length, ending),
    )


def _words(head: str) -> list[str]:
    """The words of a line; most lines have letters that a quicker pattern finds."""
    text = _NUMBER.sub("#", head.casefold())
    if head.isascii():
        return _ASCII_WORD.findall(text)
    return (_UNMARKED_WORD if _MARK.search(head) is None else _WORD).findall(text)


def _is_prose(text: str, head: str, length: int, ending: str) -> bool:
    """Whether a line of many words reads as a paragraph.

    One question alone is more often a headline.
    """
    if ending in QUESTION_MARKS and not _SENTENCE_INSIDE.search(head):
        return length > HEADLINE_WORDS
    if ending in SENTENCE_ENDS or _UNMARKED.match(text[-1:]):
        return length >= PROSE_WORDS
    # So many words without a single mark are a cloud of tags.
    return length >= LONG_WORDS and bool(_MARK_INSIDE.search(head))

"""What in an article's text tells that its wording is not the newsroom's own.

Signs that need no language: marks that programs leave, a headline told twice in exchanged words,
a name in several spellings, quotation marks that were lost. They prove nothing; an editor decides
by the words that each names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.frozen import dataclass
from dossier.model import CleanText, Role, Span
from dossier.text import is_word, tokens
from dossier.text.name_spelling import is_near

_BRACES = re.compile(r"\{[^{}\n]{1,40}\}")
_OPENING, _CLOSING = "“", "”"
_FEWEST_OPEN = 2
"""Quotations without an end, from which on marks were lost and not only forgotten."""
_EXCHANGED = 0.5
"""The share of words that two headlines must have in common to be one, exchanged."""
_SHORTEST = 6
"""Letters of a name that may be spelled in two ways."""
_SHOWN = 2
"""Examples of one sign."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that tells of an article's condition."""

    says: str
    """What it is."""
    examples: tuple[tuple[str, int], ...]
    """Words, each with its line in the seed."""

    def __str__(self) -> str:
        """As a draft says it."""
        shown = "; ".join(f"{words}, line {line}" for words, line in self.examples[:_SHOWN])
        return f"{self.says} ({shown})"


def condition_signs(clean: CleanText) -> tuple[Sign, ...]:
    """The signs that an article was translated, or reworded by a program.

    Args:
        clean: the cleaned article.
    """
    return tuple(
        sign
        for sign in (
            _sign("braces around words", _braces(clean)),
            _sign("two headlines with words exchanged", _headlines(clean)),
            _sign("one name in two spellings", _spellings(clean)),
            _sign("quotations that nothing closes", _unclosed(clean), _FEWEST_OPEN),
        )
        if sign is not None
    )


def _sign(says: str, examples: Iterator[tuple[str, int]], fewest: int = 1) -> Sign | None:
    listed = tuple(examples)
    return Sign(says, listed) if len(listed) >= fewest else None


def _braces(clean: CleanText) -> Iterator[tuple[str, int]]:
    for match in _BRACES.finditer(clean.text):
        yield match[0], clean.block_at(match.start()).line


def _headlines(clean: CleanText) -> Iterator[tuple[str, int]]:
    """A second headline that says the first in other words."""
    blocks = [block for block in clean.blocks if block.role is Role.HEADLINE]
    for first, second in pairwise(blocks):
        words, others = (_words(block.span.of(clean.text)) for block in (first, second))
        common = (words & others).total()
        if words != others and common >= _EXCHANGED * max(words.total(), others.total()):
            yield " ".join(second.span.of(clean.text).split()), second.line


def _words(text: str) -> Counter[str]:
    return Counter(token.norm for token in tokens(text) if is_word(token))


def _spellings(clean: CleanText) -> Iterator[tuple[str, int]]:
    """Pairs of names one or two letters apart, with the same beginning and end."""
    first: dict[str, Span] = {}
    for paragraph in (block.span for block in clean.blocks if block.role is Role.PARAGRAPH):
        for place, token in enumerate(tokens(paragraph.of(clean.text))):
            name = token.norm.removesuffix("'s")
            is_name = place > 0 and token.text[:1].isupper() and not token.text.isupper()
            if is_name and name.isalpha() and len(name) >= _SHORTEST:
                start = paragraph.start + token.span.start
                first.setdefault(name, Span(start, start + len(name)))
    for name, other in _pairs([*first]):
        places = sorted((first[name], first[other]))
        words = " and ".join(span.of(clean.text) for span in places)
        yield words, clean.block_at(places[1].start).line


def _pairs(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Names that may be spellings of one. What is made of another ends otherwise."""
    for place, name in enumerate(names):
        for other in names[place + 1 :]:
            is_alike = name[0] == other[0] and name[-2:] == other[-2:]
            if is_alike and is_near(name, other):
                yield name, other


def _unclosed(clean: CleanText) -> Iterator[tuple[str, int]]:
    """Paragraphs with a quotation that is not closed, and does not go on in the next."""
    blocks = [block for block in clean.blocks if block.role is Role.PARAGRAPH]
    for place, block in enumerate(blocks):
        words = block.span.of(clean.text)
        following = blocks[place + 1].span.of(clean.text) if place + 1 < len(blocks) else ""
        is_open = words.count(_OPENING) > words.count(_CLOSING)
        if is_open and not following.lstrip().startswith(_OPENING):
            last = words.rindex(_OPENING)
            yield " ".join(words[last:].split()[:4]) + " …", block.line

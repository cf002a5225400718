"""What articles call an actor in front of the name: the office or rank, at its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from dossier.draft.kinds import is_nationality
from dossier.draft.lexicon import COURTESY, TITLES
from dossier.draft.names import NameUse
from dossier.draft.points import prefix_of
from dossier.model import Span
from dossier.text.name_spelling import is_country
from dossier.text.scalars import quoted

_SPACES = 16
"""Code points of white space in and behind a title, at most."""


def title_spans(text: str, uses: Iterable[NameUse]) -> tuple[Span, ...]:
    """Where each title of an actor first stands in an article, in reading order.

    Args:
        text: the clean text of the article.
        uses: the places where it names the actor, in order.
    """
    spans: dict[str, Span] = {}
    for use in uses:
        words = use.title.split()
        begin = max(0, use.span.start - len(use.title) - _SPACES)
        match = re.search(_pattern(words), text[begin : use.span.start]) if words else None
        if match and _opens(text[max(0, begin - _SPACES) : begin + match.start(1)]):
            words = _without_opening(words)
            match = re.search(_pattern(words), text[begin : use.span.start]) if words else None
        if match and any(word.rstrip(".").casefold() not in COURTESY for word in words):
            spans.setdefault(" ".join(words), Span(begin + match.start(1), begin + match.end(1)))
    return tuple(sorted(spans.values()))


def _pattern(words: Sequence[str]) -> str:
    joined = r"\s+".join(map(re.escape, words))
    return rf"({joined})\s*$"


def _opens(before: str) -> bool:
    """Whether a sentence begins behind some text."""
    last = before[-_SPACES:].rstrip(" \t“\"‘'«„")[-1:]
    return not last or last in ".!?\n"


def _without_opening(words: list[str]) -> list[str]:
    """The words of a title without a first one that may have its capital from the sentence."""
    first = words[0].rstrip(".").casefold()
    is_title = first in TITLES or is_nationality(first) or is_country(first)
    return words if is_title or words[0].isupper() else words[1:]


def title_mapping(article: str, span: Span, texts: Mapping[str, str]) -> str:
    """A title as an item of ``titles:``, in one line.

    Args:
        article: the id of the article that has it.
        span: in the article's clean text.
        texts: the clean texts of articles by their ids.
    """
    text = texts[article]
    prefix = prefix_of(text, span)
    more = f", prefix: {quoted(prefix)}" if prefix else ""
    return f"{{article: {quoted(article)}, quote: {quoted(title_words(text, span))}{more}}}"


def title_words(text: str, span: Span) -> str:
    """The words of a title with single spaces.

    Args:
        text: the clean text of the article.
        span: of the title.
    """
    return " ".join(span.of(text).split())

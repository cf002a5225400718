"""Exact places: where words stand letter for letter in the normal form."""

from __future__ import annotations

from dossier.anchor.boundaries import on_boundaries
from dossier.anchor.omitted import rejoined
from dossier.anchor.outcomes import Selector
from dossier.anchor.text_index import TextIndex, indexed
from dossier.model import Span
from dossier.text import CITATIONS, Level, fold, leave_out, omits


def places(text: TextIndex | str, exact: str, level: Level = CITATIONS.level) -> tuple[Span, ...]:
    """Every place where the words stand, on word boundaries, in the order of the text.

    Each place is verified: the text there, folded, is the words, folded. Places may overlap.

    Args:
        text: where to look.
        exact: the words.
        level: how much may fall together: nothing but signs, or what writers may leave out too.
    """
    ready = indexed(text)
    words = fold(exact).text.strip()
    spans = hits(ready, words)
    if level >= Level.OMISSIONS and ready.may_omit(words):
        spans = sorted({*spans, *omitted_hits(ready, words)})
    return tuple(span for span in spans if on_boundaries(ready, span))


def hits(text: TextIndex, folded_words: str) -> list[Span]:
    """Every place where folded words stand, in the middle of words too.

    A place where the words are only a part of a character (a letter without its accent, half
    a ligature) is none.

    Args:
        text: the one that is searched.
        folded_words: words in the normal form of citations.
    """
    spans: list[Span] = []
    if not folded_words:
        return spans
    place = text.folded.text.find(folded_words)
    while place >= 0:
        span = text.folded.span(place, place + len(folded_words))
        if fold(span.of(text.text)).text == folded_words:
            spans.append(span)
        place = text.folded.text.find(folded_words, place + 1)
    return spans


def omitted_hits(text: TextIndex, folded_words: str) -> list[Span]:
    """Every place where words stand but for what one side leaves out, in the middle of words too.

    Where that is the very words, it is a place as well.

    Args:
        text: the one that is searched.
        folded_words: words in the normal form of citations.
    """
    bare = text.bare
    words = leave_out(folded_words, text.language)
    if not words or (bare is text.folded and words == folded_words):
        return []
    spans: list[Span] = []
    place = bare.text.find(words)
    while place >= 0:
        span = bare.span(place, place + len(words))
        if omits(fold(rejoined(span.of(text.text))).text, folded_words, text.language):
            spans.append(span)
        place = bare.text.find(words, place + 1)
    return spans


def stands_in_context(text: TextIndex, span: Span, selector: Selector) -> bool:
    """Whether prefix and suffix, folded, stand directly beside the span, white space aside.

    Args:
        text: the one that is searched.
        span: of the words.
        selector: with prefix and suffix, each perhaps empty.
    """
    folded = text.folded
    before, after = folded.position(span.start), folded.position(span.end)
    before -= folded.text.endswith(" ", 0, before)
    after += folded.text.startswith(" ", after)
    prefix, suffix = fold(selector.prefix).text.strip(), fold(selector.suffix).text.strip()
    return folded.text.endswith(prefix, 0, before) and folded.text.startswith(suffix, after)

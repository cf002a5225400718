"""What sentences are compared by: the content words, cut back to their stems."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model import Article, Role, Span, Token
from dossier.text import is_stop_word, is_word, sentences, tokens

_ENDINGS = ("ing", "ed", "es", "s")
_LEAST = 4
"""In letters: what must remain of a word when an ending is cut off."""
_STEM = 6
"""In letters: where stems are cut off, so that "escalated" meets "escalation"."""
_APART = frozenset({Role.LABEL, Role.BYLINE, Role.PHOTO_CREDIT, Role.AGENCY_CREDIT, Role.INITIALS})
"""Parts of an article that are no prose."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a sentence, as compared."""

    token: Token
    """Its span is in the article's text."""
    stem: str
    is_content: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article."""

    article: int
    """The article's place in the sequence compared."""
    span: Span
    """In the article's text."""
    terms: tuple[Term, ...]

    @property
    def content(self) -> tuple[str, ...]:
        """The stems of its content words, in order."""
        return tuple(term.stem for term in self.terms if term.is_content)


def cut(article: Article, number: int) -> Iterator[Sentence]:
    """The sentences of an article's prose, with their words."""
    apart = [block.span for block in article.clean.blocks if block.role in _APART]
    for span in sentences(article.text):
        if not any(other.holds(span) for other in apart):
            found = tuple(_terms(article, span))
            if found:
                yield Sentence(number, span, found)


def _terms(article: Article, span: Span) -> Iterator[Term]:
    for token in tokens(span.of(article.text)):
        if is_word(token):
            place = Span(token.span.start + span.start, token.span.end + span.start)
            moved = Token(place, token.text, token.norm, token.lead)
            yield Term(moved, stem(token.norm), not is_stop_word(token.norm, article.language))


def stem(word: str) -> str:
    """A word without its ending, for the index only.

    Source: suffix stripping and truncation, the light stemmers that Harman, "How effective is
    suffixing?" (1991) found as good as the heavy ones.
    """
    word = word.removesuffix("'s").removesuffix("'").replace(".", "")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word.removesuffix(ending)
            break
    return word[:_STEM]

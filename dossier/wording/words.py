"""What articles are compared by: sentences cut into words, and words cut back to stems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from dossier.frozen import dataclass
from dossier.model import Article, CleanText, Role, Span
from dossier.speech import direct_speech
from dossier.text import (
    SHARED_WORDING,
    at_level,
    is_negation,
    is_stop_word,
    is_word,
    sentences,
    stem,
    tokens,
)

_APART = frozenset(
    {
        Role.LABEL,
        Role.BYLINE,
        Role.DATE,
        Role.PHOTO_CREDIT,
        Role.AGENCY_CREDIT,
        Role.INITIALS,
    }
)
"""Parts of an article that are no prose."""


@dataclass(frozen=True, slots=True)
class Prose:
    """What of an article decides what it shares with others."""

    id: str
    language: str
    clean: CleanText

    @property
    def text(self) -> str:
        """The clean text."""
        return self.clean.text


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a sentence, as compared; "open-door" is two."""

    span: Span
    """In the article's text, of the whole word."""
    stem: str
    is_content: bool
    """Whether it says something of its own; negations do."""
    capital: bool
    quoted: bool
    """Whether somebody speaks it directly."""


@dataclass(frozen=True)
class Sentence:
    """One sentence of an article.

    Without ``__slots__``, which would leave no room for what is worked out once.
    """

    article: int
    """The article's place among those compared."""
    span: Span
    """In the article's text."""
    terms: tuple[Term, ...]

    @cached_property
    def quoted(self) -> Sentence:
        """Only the words that somebody speaks directly."""
        quoted = tuple(term for term in self.terms if term.quoted)
        return Sentence(self.article, self.span, quoted)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of all its words, in order."""
        return tuple(term.stem for term in self.terms)

    @cached_property
    def content(self) -> tuple[str, ...]:
        """The stems of its content words, in order."""
        return tuple(term.stem for term in self.terms if term.is_content)

    @cached_property
    def telling(self) -> frozenset[str]:
        """The stems of its content words, each once."""
        return frozenset(self.content)


def prose(articles: Iterable[Article]) -> tuple[Prose, ...]:
    """Of each article what is compared here."""
    return tuple(Prose(article.id, article.language, article.clean) for article in articles)


def cut(articles: Sequence[Prose]) -> list[Sentence]:
    """The sentences of the prose of all articles, in order."""
    return [
        sentence for number, article in enumerate(articles) for sentence in _cut(article, number)
    ]


def names(cut_sentences: Iterable[Sentence]) -> frozenset[str]:
    """Stems that are written with a capital more often than not."""
    capital: Counter[str] = Counter()
    for sentence in cut_sentences:
        for term in sentence.terms[1:]:
            capital[term.stem] += 1 if term.capital else -1
    return frozenset(stem for stem, count in capital.items() if count > 0)


def _cut(article: Prose, number: int) -> Iterator[Sentence]:
    apart = [block.span for block in article.clean.blocks if block.role in _APART]
    speech = direct_speech(article.text)
    for span in sentences(article.text, article.language):
        if not any(other.holds(span) for other in apart):
            terms = tuple(_terms(article, span, speech))
            if terms:
                yield Sentence(number, span, terms)


def _terms(article: Prose, span: Span, speech: Sequence[Span]) -> Iterator[Term]:
    near = [quoted for quoted in speech if quoted.meets(span)]
    for token in tokens(span.of(article.text)):
        if not is_word(token):
            continue
        place = Span(token.span.start + span.start, token.span.end + span.start)
        quoted = bool(near) and any(other.holds(place) for other in near)
        is_capital = token.text[0].isupper()
        for part, is_content in _parts(token.norm, article.language):
            yield Term(place, part, is_content, is_capital, quoted)


@lru_cache(maxsize=65536)  # most words of a dossier stand in it many times
def _parts(norm: str, language: str) -> tuple[tuple[str, bool], ...]:
    """The stems of the pieces of a word that are compared, and whether each says something."""
    if is_negation(norm, language):
        return (("not", True),)
    stop = is_stop_word(norm, language)
    bare = norm.removesuffix("'s").removesuffix("'").replace(".", "")
    return tuple(
        (
            stem(at_level(part, SHARED_WORDING.level, language)),
            not (stop or is_stop_word(part, language)),
        )
        for part in bare.split("-")
        if part
    )

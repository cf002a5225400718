"""Texts cut into sentences, as versions are compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log

from dossier.cache import kept
from dossier.frozen import dataclass
from dossier.language import Rule, has_rule
from dossier.model import Span
from dossier.text import is_stop_word, is_word, sentences, stem, tokens

_FUNCTION = 0.15
"""What a function word weighs; as where quotations are collated, it never decides."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one version."""

    span: Span
    """In the version's clean text."""
    text: str
    words: tuple[str, ...]
    """In normal form, without punctuation; the punctuation where there are no words."""
    stems: tuple[str, ...]
    """Of its words, one each."""
    capitals: frozenset[str]
    """Words with a capital that do not begin it."""


@kept(most=64)
def cut(text: str, language: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; none reaches over a paragraph's end.

    Args:
        text: clean.
        language: its tag.
    """
    return tuple(_sentence(text, span) for span in sentences(text, language))


def _sentence(text: str, span: Span) -> Sentence:
    written = span.of(text)
    every = tokens(written)
    inked = [token for token in every if is_word(token)]
    words = tuple(token.norm for token in inked or every)
    capitals = frozenset(token.norm for token in inked[1:] if token.text[0].isupper())
    return Sentence(span, written, words, tuple(map(stem, words)), capitals)


def capitals(every: Sequence[Sentence], language: str) -> tuple[str, ...]:
    """Words that always have a capital inside a sentence: names, as far as capitals tell.

    Args:
        every: the sentences of both versions.
        language: theirs; where nouns have capitals, too, these say nothing.
    """
    if has_rule(language, Rule.CAPITAL_NOUNS):
        return ()
    named = {word for sentence in every for word in sentence.capitals}
    small = {
        word for sentence in every for word in sentence.words[1:] if word not in sentence.capitals
    }
    return tuple(sorted(word for word in named - small if not is_stop_word(word, language)))


def weights(every: Sequence[Sentence], language: str) -> Mapping[str, float]:
    """What each stem weighs: the fewer sentences have it, the more.

    Source: inverse document frequency (Sparck Jones 1972).

    Args:
        every: the sentences of both versions.
        language: theirs.
    """
    counts = Counter(part for sentence in every for part in {*sentence.stems})
    light = {
        part
        for sentence in every
        for word, part in zip(sentence.words, sentence.stems, strict=True)
        if is_stop_word(word, language)
    }
    return {
        part: _FUNCTION if part in light else 1 + log(len(every) / count)
        for part, count in counts.items()
    }

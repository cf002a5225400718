"""Sentences of all articles, cut into words that carry what they are brought together by.

The words by which sentences are brought together and compared.

They stand in the section ``[comparing]`` of each language's file.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from math import log
from typing import Any

from dossier.claims import Amount, Day, quantities
from dossier.frozen import dataclass
from dossier.language import section
from dossier.languages import primary
from dossier.model import Span
from dossier.text import SHARED_WORDING, at_level, normal_word, stem
from dossier.wording import Prose, Sentence, cut, names

_LISTS = (
    "old", "possible", "future", "attempted", "ongoing", "done", "indefinite", "telling",
    "according", "causes", "denying", "further", "limiting",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language's table says; ``dossier.language.layout`` says what each list holds."""

    families: Mapping[str, str]
    """The first word of the family by the stem of each of its words."""
    questions: Mapping[str, str]
    lists: Mapping[str, frozenset[str]]

    def has(self, name: str, word: str) -> bool:
        """Whether a list has a word, in its normal form.

        Args:
            name: of the list: ``future``.
            word: in its normal form.
        """
        return word in self.lists[name]


_NAME = 0.5
"""What a name weighs beside another word as rare."""
_SMALL = 100
"""Sentences of a dossier from which on its words can tell which of them are rare."""
_FEWEST = 3
"""Words that say something; a sentence with fewer is brought together with none."""
NEGATION = "not"
"""What every negation is as a stem; nothing is brought together by it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence."""

    key: str
    """Its stem, or the family that it belongs to."""
    norm: str
    span: Span
    """In the article's text."""
    is_content: bool
    is_name: bool
    """Whether it is mostly written with a capital."""
    quoted: bool
    follows_mark: bool
    """Whether punctuation stands before it."""


@dataclass(frozen=True)
class Statement:
    """One sentence of an article. Without ``__slots__``, for what is worked out once."""

    number: int
    """Its place among all."""
    prose: Prose
    sentence: Sentence
    words: tuple[Word, ...]

    @property
    def article(self) -> int:
        """The article's place among those compared."""
        return self.sentence.article

    @property
    def span(self) -> Span:
        """In the article's text."""
        return self.sentence.span

    @property
    def text(self) -> str:
        """The sentence as it stands."""
        return self.span.of(self.prose.text)

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of the article's language."""
        return vocabulary(self.prose.language)

    @cached_property
    def years(self) -> frozenset[int]:
        """The years that it names."""
        dated = (item.quantity for item in quantities(self.text, self.prose.language))
        return frozenset(
            int(item.low) if isinstance(item, Amount) else item.year
            for item in dated
            if (isinstance(item, Amount) and item.is_year) or (isinstance(item, Day) and item.year)
        )

    @cached_property
    def keys(self) -> frozenset[str]:
        """What its content words are brought together by."""
        return frozenset(
            word.key for word in self.words if word.is_content and word.key != NEGATION
        )

    def at(self, offset: int) -> int:
        """The first word that ends behind an offset of the article's text."""
        return next(
            (place for place, word in enumerate(self.words) if word.span.end > offset),
            len(self.words),
        )

    def near(self, place: int, step: int, most: int) -> tuple[Word, ...]:
        """The words beside a place, up to a punctuation mark.

        Args:
            place: of a word; it is not among them.
            step: 1 for those behind it, -1 for those before.
            most: how many.
        """
        taken: list[Word] = []
        index = place
        while len(taken) < most:
            if step < 0 and (index <= 0 or self.words[index].follows_mark):
                break
            index += step
            if index >= len(self.words) or (step > 0 and self.words[index].follows_mark):
                break
            taken.append(self.words[index])
        return tuple(taken if step > 0 else reversed(taken))


@dataclass(frozen=True)
class Corpus:
    """All sentences, and what their words weigh. Without ``__slots__``, as above."""

    proses: tuple[Prose, ...]
    statements: tuple[Statement, ...]
    places: Mapping[str, Sequence[int]]
    """The numbers of the sentences that have each key, in order."""
    weights: Mapping[str, float]
    """How rare each key is (inverse document frequency, Sparck Jones 1972)."""
    names: frozenset[str]
    """Keys that are names."""

    def weight(self, keys: frozenset[str]) -> float:
        """What some keys weigh together."""
        return sum(self.weights.get(key, 0.0) for key in sorted(keys))

    def share(self, some: frozenset[str], all_keys: frozenset[str]) -> float:
        """How much of the weight of all keys some of them have, from 0 to 1.

        Args:
            some: keys of words.
            all_keys: the keys that they are part of.
        """
        total = self.weight(all_keys)
        return self.weight(some) / total if total else 0.0

    def articles_with(self, key: str) -> frozenset[int]:
        """The articles that have a key."""
        return frozenset(self.statements[number].article for number in self.places.get(key, ()))

    def before(self, statement: Statement) -> Statement | None:
        """The sentence before another in its article."""
        number = statement.number - 1
        if number < 0 or self.statements[number].article != statement.article:
            return None
        return self.statements[number]

    @cached_property
    def surfaces(self) -> Mapping[str, str]:
        """Each key as it is mostly written."""
        forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for statement in self.statements:
            for word in statement.words:
                text = word.span.of(statement.prose.text)
                forms[word.key][text if word.is_name else text.lower()] += 1
        return {
            key: min(counter, key=lambda form: (-counter[form], form))
            for key, counter in forms.items()
        }


def corpus(proses: Sequence[Prose]) -> Corpus:
    """Cut articles into sentences and weigh their words.

    Args:
        proses: of each article what is compared.
    """
    sentences = cut(proses)
    proper = names(sentences)
    statements = tuple(
        Statement(number, proses[sentence.article], sentence, _words(sentence, proses, proper))
        for number, sentence in enumerate(sentences)
    )
    places: defaultdict[str, list[int]] = defaultdict(list)
    for statement in statements:
        if len(statement.keys) >= _FEWEST:
            for key in sorted(statement.keys):
                places[key].append(statement.number)
        else:
            for key in sorted(statement.keys):
                places.setdefault(key, [])  # every key has a weight
    family_names = frozenset(
        word.key for statement in statements for word in statement.words if word.is_name
    )
    weights = {
        key: log((max(len(statements), _SMALL) + 1) / max(len(numbers), 1))
        * (_NAME if key in family_names else 1)
        for key, numbers in places.items()
    }
    return Corpus(tuple(proses), statements, dict(places), weights, family_names)


def _words(sentence: Sentence, proses: Sequence[Prose], proper: frozenset[str]) -> tuple[Word, ...]:
    prose = proses[sentence.article]
    families = vocabulary(prose.language).families
    words = []
    end = sentence.span.start
    for term in sentence.terms:
        between = prose.text[end : term.span.start]
        words.append(
            Word(
                key=families.get(term.stem, term.stem),
                norm=normal_word(term.span.of(prose.text)),
                span=term.span,
                is_content=term.is_content,
                is_name=term.stem in proper and term.capital,
                quoted=term.quoted,
                follows_mark=any(
                    not letter.isspace() and letter not in "-'’" for letter in between
                ),
            )
        )
        end = max(end, term.span.end)
    return tuple(words)


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of a language; none where it has no table.

    Args:
        language: a tag as ``en`` or ``en-GB``.
    """
    words: Mapping[str, Any] = section(primary(language), "comparing")
    families = {
        stem(at_level(word, SHARED_WORDING.level, language)): family.split()[0]
        for family in words.get("families", ())
        for word in family.split()
    }
    lists = {name: frozenset(words.get(name, "").split()) for name in _LISTS}
    return Vocabulary(families, words.get("questions", {}), lists)

"""Texts to cite from: generated ones, and the captures of the dossier itself."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dossier.model import Span
from tests.anchor.generated.grammar import ENGLISH, RUSSIAN, Grammar, Sentence, sentence

SEEDS = Path(__file__).parents[3] / "seeds"


@dataclass(frozen=True, slots=True)
class Story:
    """A generated text, its sentences and where they stand."""

    grammar: Grammar
    sentences: tuple[Sentence, ...]
    separators: tuple[str, ...]
    """What follows each sentence: a space or a blank line."""

    @property
    def text(self) -> str:
        """The sentences in order, in paragraphs."""
        pairs = zip(self.sentences, self.separators, strict=True)
        return "".join(one.text + separator for one, separator in pairs)

    def span(self, at: int) -> Span:
        """Where a sentence stands."""
        pairs = list(zip(self.sentences, self.separators, strict=True))[:at]
        start = sum(len(one.text) + len(separator) for one, separator in pairs)
        return Span(start, start + len(self.sentences[at].text))


def story(chance: random.Random, length: int = 24) -> Story:
    """A text of ``length`` sentences, none of them twice."""
    grammar = RUSSIAN if chance.random() < 0.2 else ENGLISH
    drawn: dict[Sentence, None] = {}
    while len(drawn) < length:
        drawn[sentence(chance, grammar)] = None
    separators = tuple("\n\n" if chance.random() < 0.3 else " " for _ in drawn)
    return Story(grammar, tuple(drawn), separators)


@cache
def captures() -> tuple[str, ...]:
    """The texts of the captures, in the order of their names."""
    return tuple(file.read_text("utf-8") for file in sorted(SEEDS.glob("*.txt")))

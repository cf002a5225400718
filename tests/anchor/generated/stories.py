"""Texts to cite from: generated ones, and the captures of the invented story."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

from dossier.model import Span
from tests import story as invented
from tests.anchor.generated.grammar import ENGLISH, RUSSIAN, Grammar, Sentence, sentence


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
    """The texts of the captures, the long ones first, each kind in the order of names."""
    folders = (invented.MORE, invented.FOLDER)
    files = [file for folder in folders for file in sorted((folder / "seeds").glob("*.txt"))]
    return tuple(file.read_text("utf-8") for file in files)

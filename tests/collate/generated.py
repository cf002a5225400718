"""Witnesses made from one text by changes that are known, to measure alignments with.

Each witness drops, replaces, adds, misspells or recapitalises words of its base at random, and
may move a passage. Which words correspond is known from how the witness was made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

from dossier.text import is_stop_word, normal_word

Pair = tuple[int, int, int, int]
"""A witness and a place in it, another witness and a place in that one."""


@dataclass(frozen=True, slots=True)
class Made:
    """A word of a witness, and where it comes from."""

    text: str
    origin: int
    """The place in the base; -1 for a word that was added."""
    replaced: bool = False


Witnesses = list[list[Made]]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a set of witnesses is made."""

    name: str
    witnesses: int
    rate: float
    """The share of words that are dropped, replaced, misspelt or have another put before."""
    moves: bool = False


RECIPES = (
    Recipe("three, lightly changed", 3, 0.15),
    Recipe("three, heavily changed", 3, 0.5),
    Recipe("five", 5, 0.3),
    Recipe("eight, heavily changed", 8, 0.5),
    Recipe("four, a passage moved", 4, 0.2, moves=True),
)


def sets(recipe: Recipe, sentences: Sequence[str], count: int) -> list[Witnesses]:
    """So many sets of witnesses, each from one sentence; the same on every run."""
    random = Random(7)
    bases = [random.choice(sentences).split() for _ in range(count)]
    vocabulary = [word for sentence in sentences for word in sentence.split()]
    made = Maker(random, vocabulary, recipe)
    return [[made.witness(base) for _ in range(recipe.witnesses)] for base in bases]


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes witnesses by one recipe."""

    random: Random
    vocabulary: Sequence[str]
    recipe: Recipe

    def witness(self, base: Sequence[str]) -> list[Made]:
        """One witness of a base."""
        words = [Made(word, place) for place, word in enumerate(base)]
        if self.recipe.moves and len(words) > 12:
            words = self._moved(words)
        return [made for word in words for made in self._changed(word)]

    def _moved(self, words: list[Made]) -> list[Made]:
        length = self.random.randrange(3, 6)
        start = self.random.randrange(len(words) - length)
        passage, rest = words[start : start + length], words[:start] + words[start + length :]
        place = self.random.choice([at for at in range(len(rest) + 1) if abs(at - start) > 3])
        return rest[:place] + passage + rest[place:]

    def _changed(self, word: Made) -> list[Made]:
        rate, chance = self.recipe.rate, self.random.random()
        if chance < 0.3 * rate:
            return []
        if chance < 0.55 * rate:
            return [Made(self._another(word.text), word.origin, replaced=True)]
        if chance < 0.75 * rate:
            return [Made(self._misspelt(word.text), word.origin)]
        if chance < rate:
            return [Made(self.random.choice(self.vocabulary), -1), word]
        if chance < 1.2 * rate:
            return [Made(self._dressed(word.text), word.origin)]
        return [word]

    def _another(self, word: str) -> str:
        """A word of the same weight."""
        light = _is_light(word)
        return self.random.choice([one for one in self.vocabulary if _is_light(one) is light])

    def _misspelt(self, word: str) -> str:
        if len(word) < 5:
            return word
        at = self.random.randrange(1, len(word) - 2)
        changes = ["", self.random.choice("aeiou")]
        return word[:at] + self.random.choice(changes) + word[at + 1 :]

    def _dressed(self, word: str) -> str:
        return word.lower() if self.random.random() < 0.5 else word.strip(".,") + ","


def _is_light(word: str) -> bool:
    return is_stop_word(normal_word(word.strip(".,;:\"'“”‘’")))


def true_pairs(witnesses: Witnesses) -> set[Pair]:
    """The words of the same origin that can all be aligned at once, replaced ones left out.

    Where a passage is moved, that is the longest run of origins in one order.
    """
    found: set[Pair] = set()
    for (first, one), (second, two) in combinations(enumerate(witnesses), 2):
        places = {made.origin: at for at, made in enumerate(two) if made.origin >= 0}
        both = [(at, places[made.origin]) for at, made in enumerate(one) if made.origin in places]
        found |= {
            (first, at, second, to)
            for at, to in _longest(both)
            if not (one[at].replaced or two[to].replaced)
        }
    return found


def _longest(both: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest rising run, by the plain quadratic method: the sets are small."""
    best: list[list[tuple[int, int]]] = []
    for pair in both:
        before = [run for run in best if run[-1][1] < pair[1]]
        best.append([*max(before, key=len, default=[]), pair])
    return max(best, key=len, default=[])


def false_pairs(witnesses: Witnesses, given: set[Pair]) -> set[Pair]:
    """Of the pairs that a tool gave, those of words with different origins.

    Added words have none: what they are aligned with is nobody's fault.
    """
    return {
        (first, at, second, to)
        for first, at, second, to in given
        if -1 not in (one := witnesses[first][at].origin, two := witnesses[second][to].origin)
        and one != two
    }

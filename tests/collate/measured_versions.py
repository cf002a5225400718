"""How right and how fast whole texts are compared, on generated versions.

``scripts/tools/bench_versions.py`` calls it. A moved passage is right if four of five of its words,
on both sides, are those of a passage that was moved; the class of a change is asked of sentences
that have one change.
"""

from __future__ import annotations

import difflib
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from pathlib import Path
from random import Random
from statistics import median

from dossier import clean, seeds
from dossier.cache import forget
from dossier.collate.versions import changes
from dossier.model import Change, ChangeKind, Span
from dossier.text import sentences
from tests.collate.edited import (
    NEW,
    RECIPES,
    Made,
    Prose,
    Recipe,
    Text,
    Word,
    base,
    changed,
    of_claims,
    of_sentences,
    of_words,
    sets,
    written,
)

ROOT = Path(__file__).parents[2]
MOST_DRAWN = 60
"""Sentences of a generated text."""
RIGHT = 0.8
"""The share of words, of both, that a passage and the true one have in common."""
LEAST = 4
"""Words of a passage that is counted; shorter ones are found where sentences are collated."""
WORDS, VERSIONS = 5000, 5
EDITED = Recipe("edited", paragraphs=2, sentences=4, clauses=3, reworded=0.1)
"""How one version of the texts that are timed comes from the one before."""


def prose(root: Path) -> dict[str, Prose]:
    """What the generated texts are made of."""
    captured, _ = seeds.read(root / "seeds")
    texts = [clean.clean(seed).text for seed in captured]
    listed = sorted({span.of(text) for text in texts for span in sentences(text)})
    own = [" ".join(sentence.split()) for sentence in listed if 8 <= len(sentence.split()) <= 40]
    own = [*_unlike(sentence for sentence in own if sentence.endswith("."))]
    story = {"sentences of the dossier": of_sentences(own)} if len(own) >= MOST_DRAWN else {}
    return {**story, "sentences all alike": of_claims, "made-up words": of_words}


def _unlike(listed: Iterable[str]) -> Iterator[str]:
    """Sentences without four words that one before them has: no article says a thing twice."""
    seen: set[tuple[str, ...]] = set()
    for sentence in listed:
        words = sentence.casefold().split()
        runs = {tuple(words[start : start + LEAST]) for start in range(len(words) - LEAST + 1)}
        if seen.isdisjoint(runs):
            yield sentence
        seen |= runs


@dataclass(slots=True)
class Figures:
    """Counts over several texts."""

    found: int = 0
    right: int = 0
    """Of those found."""
    true: int = 0
    recalled: int = 0
    """Of the true ones."""
    classed: int = 0
    known: int = 0

    @property
    def precision(self) -> float:
        """Of the passages found, those that moved."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Of the passages that moved, those found."""
        return self.recalled / self.true if self.true else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def classes(self) -> float:
        """Of the single changes, those with the right class."""
        return self.classed / self.known if self.known else 1.0


def measured(every: Iterable[Made], language: str = "en") -> Figures:
    """How right the changes of generated versions are."""
    figures = Figures()
    for pair in every:
        given = changes(pair.older, pair.newer, language)
        _moves(pair, given, figures)
        _classes(pair, given, figures)
    return figures


Passage = tuple[frozenset[int], frozenset[int]]
"""The numbers of its words in the older text, and in the newer one."""


def _moves(pair: Made, given: Sequence[Change], figures: Figures) -> None:
    true = [_stretch(pair, *passage) for passage in pair.moved() if len(passage[0]) >= LEAST]
    found = [_passage(pair, change) for change in given if change.kind is ChangeKind.MOVED]
    found = [passage for passage in found if len(passage[0]) >= LEAST]
    figures.found += len(found)
    figures.right += sum(any(_is_same(passage, other) for other in true) for passage in found)
    figures.true += len(true)
    figures.recalled += sum(any(_is_same(passage, other) for other in found) for passage in true)


def _passage(pair: Made, change: Change) -> Passage:
    """The words of a moved passage that both versions have: the others are nobody's fault."""
    both = {*pair.origins}
    old, new = _within(pair.old_spans, change.before), _within(pair.new_spans, change.after)
    return old & both, frozenset(place for place in new if pair.origins[place] != NEW)


def _stretch(pair: Made, old: frozenset[int], new: frozenset[int]) -> Passage:
    """A passage with what moved out of it or into it by itself: it has one beginning and end."""
    both = {*pair.origins}
    return (
        frozenset(place for place in range(min(old), max(old) + 1) if place in both),
        frozenset(place for place in range(min(new), max(new) + 1) if pair.origins[place] != NEW),
    )


def _is_same(passage: Passage, other: Passage) -> bool:
    return all(
        len(first & second) >= RIGHT * len(first | second)
        for first, second in zip(passage, other, strict=True)
    )


def _within(spans: Sequence[Span], span: Span | None) -> frozenset[int]:
    if span is None:
        return frozenset()
    return frozenset(number for number, word in enumerate(spans) if span.meets(word))


def _classes(pair: Made, given: Sequence[Change], figures: Figures) -> None:
    for known in pair.known:
        kinds = {
            change.kind.value
            for change in given
            if change.edits and not known.places.isdisjoint(_within(pair.old_spans, change.before))
        }
        figures.known += 1
        figures.classed += kinds == {known.kind}


def versions(words: int, number: int, seed: int = 0) -> list[str]:
    """A text and the versions that came of it, one after the other."""
    random = Random(f"versions {seed}")
    sentences = of_words(random)
    text = base(words, sentences, random)
    made = [written(text)[0]]
    for _ in range(number - 1):
        made.append(changed(text, EDITED, sentences, random).newer)
        text = _read_again(made[-1])
    return made


def _read_again(text: str) -> Text:
    """A text as if nothing were known of it."""
    numbers = count()
    return [
        [
            [Word(word, next(numbers)) for word in f"{sentence}.".split()]
            for sentence in paragraph.removesuffix(".").split(". ")
        ]
        for paragraph in text.split("\n\n")
    ]


def compared(texts: Sequence[str]) -> int:
    """Compare each version with the next, from nothing."""
    forget()
    return sum(len(changes(older, newer, "en")) for older, newer in pairwise(texts))


def by_difflib(texts: Sequence[str]) -> int:
    """The same with the standard library, which knows neither moves nor classes."""
    return sum(
        len(difflib.SequenceMatcher(None, older.split(), newer.split(), False).get_opcodes())
        for older, newer in pairwise(texts)
    )


def seconds(work: Callable[[Sequence[str]], int], texts: Sequence[str]) -> float:
    """Of the processor."""
    began = time.process_time()
    work(texts)
    return time.process_time() - began


def main(texts_each: int, turns: int) -> None:
    """Print how right, then how fast."""
    print("| text | versions | passages moved | precision | recall | F1 | classes right |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, source in prose(ROOT).items():
        for recipe in RECIPES:
            figures = measured(sets(recipe, texts_each, 700, source))
            shares = (figures.precision, figures.recall, figures.f1, figures.classes)
            print(f"| {name} | {recipe.name} | {figures.true} | ", end="")
            print(" | ".join(f"{share:.3f}" for share in shares), "|", flush=True)
    times: dict[str, list[float]] = {"ours": [], "twice the words": [], "difflib": []}
    for turn in range(turns):  # in turns, so that what else the machine does meets all alike
        texts, longer = versions(WORDS, VERSIONS, turn), versions(2 * WORDS, VERSIONS, turn)
        times["ours"].append(seconds(compared, texts))
        times["twice the words"].append(seconds(compared, longer))
        times["difflib"].append(seconds(by_difflib, texts))
    if not turns:
        return
    ours = median(times["ours"])
    print(f"\n{VERSIONS} versions of {WORDS} words, each with the next: {ours:.2f} s")
    for name in ("twice the words", "difflib"):
        ratios = [other / own for own, other in zip(times["ours"], times[name], strict=True)]
        print(f"{name}: {median(ratios):.2f} times as long")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

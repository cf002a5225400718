"""What two collation tools make of generated witnesses: ours, and CollateX as the oracle.

CollateX (Dekker and Middell) is only ever called from here and from the benchmark.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from dossier.collate import collate_words
from dossier.model import Witness
from dossier.text import normal_word
from tests.collate.generated import Made, Pair, Witnesses, false_pairs, true_pairs

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its own code warns when it is compiled
    import collatex


@dataclass(frozen=True, slots=True)
class Aligned:
    """What a tool gave for one set of witnesses."""

    pairs: set[Pair]
    damaged: int = 0
    """Witnesses whose words did not come back all, each once, in order."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How well a tool did on several sets, shares from 0 to 1."""

    precision: float
    """Of the pairs given, words of one origin."""
    recall: float
    """Of the pairs of one origin, those given."""
    damaged: int

    @property
    def f1(self) -> float:
        """The harmonic mean of the two shares."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)


Tool = Callable[[Witnesses], Aligned]


def measured(tool: Tool, sets: list[Witnesses]) -> Figures:
    """Hold what a tool gives against what is true."""
    found = wrong = true = damaged = 0
    for witnesses in sets:
        given, right = tool(witnesses), true_pairs(witnesses)
        found += len(given.pairs & right)
        wrong += len(false_pairs(witnesses, given.pairs))
        true += len(right)
        damaged += given.damaged
    return Figures(found / (found + wrong), found / true, damaged)


def depends_on_order(tool: Tool, witnesses: Witnesses) -> bool:
    """Whether the tool aligns otherwise when the last witness comes first."""
    last = len(witnesses) - 1
    turned = {
        (last - second, to, last - first, at)
        for first, at, second, to in tool(witnesses[::-1]).pairs
    }
    return turned != tool(witnesses).pairs


def ours(witnesses: Witnesses) -> Aligned:
    """Our alignment, word by word."""
    collation = collate_words([Witness(str(at), _text(made)) for at, made in enumerate(witnesses)])
    numbers = [_numbers(made) for made in witnesses]
    rows = [
        [
            sorted({numbers[at][token.span.start] for token in cell.tokens})
            for at, cell in enumerate(column.cells)
        ]
        for column in collation.columns
    ]
    return Aligned(_pairs(rows), _damaged(rows, witnesses))


def collatex_exact(witnesses: Witnesses) -> Aligned:
    """CollateX as it comes: equal words only."""
    return _collatex(witnesses, near=False)


def collatex_near(witnesses: Witnesses) -> Aligned:
    """CollateX with near matching."""
    return _collatex(witnesses, near=True)


def collatex_table(witnesses: Sequence[Witness]) -> list[list[str]]:
    """What CollateX with near matching prints for plain texts: a row of words each."""
    collation = collatex.Collation()
    for witness in witnesses:
        collation.add_plain_witness(witness.id, witness.text)
    answer = collatex.collate(collation, output="json", near_match=True, segmentation=False)
    return [
        ["".join(token["t"] for token in cell or []).strip() for cell in row]
        for row in json.loads(answer)["table"]
    ]


def _collatex(witnesses: Witnesses, *, near: bool) -> Aligned:
    collation = collatex.Collation()
    for number, made in enumerate(witnesses):
        words = [
            {"t": f"{one.text} ", "n": _bare(one.text), "place": place}
            for place, one in enumerate(made)
        ]
        collation.add_witness({"id": str(number), "tokens": words})
    answer = collatex.collate(collation, output="json", near_match=near, segmentation=False)
    table = json.loads(answer)["table"]
    rows = [
        [[token["place"] for token in cell or []] for cell in column]
        for column in zip(*table, strict=True)
    ]
    return Aligned(_pairs(rows), _damaged(rows, witnesses))


def _pairs(rows: list[list[list[int]]]) -> set[Pair]:
    return {
        (first, at, second, to)
        for row in rows
        for (first, one), (second, two) in combinations(enumerate(row), 2)
        for at, to in zip(one, two, strict=False)
    }


def _damaged(rows: list[list[list[int]]], witnesses: Witnesses) -> int:
    """Of a word in two pieces, the two may stand in two columns: it still comes back whole."""
    damaged = 0
    for at, made in enumerate(witnesses):
        places = [place for row in rows for place in row[at]]
        damaged += list(dict.fromkeys(places)) != list(range(len(made)))
    return damaged


def _text(made: list[Made]) -> str:
    return " ".join(one.text for one in made)


def _numbers(made: list[Made]) -> dict[int, int]:
    """For each character of the text, the place of its word."""
    numbers: dict[int, int] = {}
    start = 0
    for place, one in enumerate(made):
        numbers |= dict.fromkeys(range(start, start + len(one.text) + 1), place)
        start += len(one.text) + 1
    return numbers


def _bare(word: str) -> str:
    """As CollateX is advised to compare: no case, no punctuation."""
    return normal_word(word).strip(".,;:!?\"'()[]-") or word

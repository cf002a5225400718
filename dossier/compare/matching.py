"""Two sentences compared.

Sources: containment of the lesser in the greater (Broder 1997); the best local alignment
(Smith and Waterman 1981), over words weighed by rarity instead of letters; the longest common
subsequence (Hirschberg 1977), weighed likewise, for the words that both have.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.compare.lexicon import Lexicon
from dossier.compare.words import Sentence, Term

_FUNCTION = 0.3
"""What a function word weighs inside a stretch that both have."""
_SKIPPED = 0.4
"""What a word that only one has costs there, as a share of its weight."""


def containment(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """How much of the lighter sentence's content stands in the other, from 0 to 1."""
    one, two = first.telling, second.telling
    lighter = min(words.weight(one), words.weight(two))
    return words.weight(one & two) / lighter if lighter else 0.0


def highest(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """What ``stretch`` cannot exceed, found without aligning."""
    both = set(first.stems).intersection(second.stems)
    return sum(words.weights.get(stem, _FUNCTION) for stem in first.stems if stem in both)


def stretch(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """The weight of the best stretch that both have in the same order.

    Words that stand in only one of them, inside the stretch, count against it.
    """
    one, two = _weighed(first, words), _weighed(second, words)
    best = 0.0
    above = [0.0] * (len(two) + 1)
    for left, weight in one:
        skipped = _SKIPPED * weight
        here = [0.0]
        last = 0.0
        for column, (right, other) in enumerate(two):
            last = max(0.0, above[column + 1] - skipped, last - _SKIPPED * other)
            if left == right and above[column] + weight > last:
                last = above[column] + weight
                best = max(best, last)
            here.append(last)
        above = here
    return best


def common(first: Sentence, second: Sentence, words: Lexicon) -> tuple[Term, ...]:
    """The words of the first that the second has too, in the first's order.

    Content words count wherever they stand; function words only beside another common word
    that they accompany in both.
    """
    kept = {at for at, _ in aligned(first, second, words)}
    return tuple(
        term
        for at, term in enumerate(first.terms)
        if at in kept or (term.is_content and term.stem in second.telling)
    )


def aligned(first: Sentence, second: Sentence, words: Lexicon) -> list[tuple[int, int]]:
    """The places of equal words, in both orders: content words and what touches them."""
    one = [at for at, term in enumerate(first.terms) if term.is_content]
    two = [to for to, term in enumerate(second.terms) if term.is_content]
    found = {
        (one[row], two[column]) for row, column in _heaviest(first.content, second.content, words)
    }
    for step in (-1, 1):
        for place in sorted(found):
            found |= _beside(first.stems, second.stems, place, step, found)
    return sorted(found)


def _beside(
    one: Sequence[str],
    two: Sequence[str],
    place: tuple[int, int],
    step: int,
    taken: set[tuple[int, int]],
) -> set[tuple[int, int]]:
    """The equal words that follow a common word on both sides without a break."""
    left, right = {at for at, _ in taken}, {to for _, to in taken}
    found: set[tuple[int, int]] = set()
    at, to = place[0] + step, place[1] + step
    while 0 <= at < len(one) and 0 <= to < len(two) and one[at] == two[to]:
        if at in left or to in right:
            break
        found.add((at, to))
        at, to = at + step, to + step
    return found


def _heaviest(one: Sequence[str], two: Sequence[str], words: Lexicon) -> Iterator[tuple[int, int]]:
    """The heaviest common subsequence of two runs of stems, as places."""
    table = [[0.0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for row in range(len(one) - 1, -1, -1):
        below, here = table[row + 1], table[row]
        for column in range(len(two) - 1, -1, -1):
            here[column] = max(below[column], here[column + 1])
            if two[column] == one[row]:
                here[column] = max(here[column], below[column + 1] + words.weights[one[row]])
    row = column = 0
    while row < len(one) and column < len(two):
        value = table[row][column]
        if value == table[row + 1][column]:
            row += 1
        elif value == table[row][column + 1]:
            column += 1
        else:
            yield row, column
            row, column = row + 1, column + 1


def _weighed(sentence: Sentence, words: Lexicon) -> list[tuple[str, float]]:
    return [
        (term.stem, words.weights[term.stem] if term.is_content else _FUNCTION)
        for term in sentence.terms
    ]

"""Two sentences laid side by side.

Sources: containment of the lesser in the greater (Broder 1997); the best local alignment
(Smith and Waterman 1981), over words weighed by rarity instead of letters; the longest common
subsequence (Hirschberg 1977), weighed likewise, for the words that both have.
"""

from __future__ import annotations

from dossier.compare.lexicon import Lexicon
from dossier.compare.words import Sentence, Term

_FUNCTION = 0.3
"""What a function word weighs inside a stretch that both have."""
_SKIPPED = 0.4
"""What a word that only one has costs there, as a share of its weight."""


def containment(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """How much of the lighter sentence's content stands in the other, from 0 to 1."""
    one, two = set(first.content), set(second.content)
    lighter = min(words.weight(one), words.weight(two))
    return words.weight(one & two) / lighter if lighter else 0.0


def highest(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """What ``stretch`` cannot exceed, found without aligning."""
    one = [term.stem for term in first.terms]
    two = {term.stem for term in second.terms}
    return sum(words.weights.get(stem, _FUNCTION) for stem in one if stem in two)


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
    pairs = aligned(first, second, words)
    beside = {(at + step, to + step) for at, to in pairs for step in (-1, 1)}
    kept = {at for at, to in pairs if first.terms[at].is_content or (at, to) in beside}
    stems = {term.stem for term in second.terms if term.is_content}
    return tuple(
        term
        for at, term in enumerate(first.terms)
        if at in kept or (term.is_content and term.stem in stems)
    )


def aligned(first: Sentence, second: Sentence, words: Lexicon) -> list[tuple[int, int]]:
    """The heaviest run of equal words that keeps both orders, as places."""
    one, two = _weighed(first, words), _weighed(second, words)
    table = [[0.0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for row in range(len(one) - 1, -1, -1):
        left, weight = one[row]
        below, here = table[row + 1], table[row]
        for column in range(len(two) - 1, -1, -1):
            here[column] = max(below[column], here[column + 1])
            if two[column][0] == left:
                here[column] = max(here[column], below[column + 1] + weight)
    pairs: list[tuple[int, int]] = []
    row = column = 0
    while row < len(one) and column < len(two):
        value = table[row][column]
        left, weight = one[row]
        if two[column][0] == left and value == table[row + 1][column + 1] + weight:
            pairs.append((row, column))
            row, column = row + 1, column + 1
        elif value == table[row + 1][column]:
            row += 1
        else:
            column += 1
    return pairs


def _weighed(sentence: Sentence, words: Lexicon) -> list[tuple[str, float]]:
    return [
        (term.stem, words.weights[term.stem] if term.is_content else _FUNCTION)
        for term in sentence.terms
    ]

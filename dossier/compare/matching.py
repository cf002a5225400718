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
    first_stems, second_stems = first.telling, second.telling
    lighter = min(words.weight(first_stems), words.weight(second_stems))
    return words.weight(first_stems & second_stems) / lighter if lighter else 0.0


def highest(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """What ``stretch`` cannot exceed, found without aligning."""
    both = set(first.stems).intersection(second.stems)
    return sum(words.weights.get(stem, _FUNCTION) for stem in first.stems if stem in both)


def stretch(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """The weight of the best stretch that both have in the same order.

    Words that stand in only one of them, inside the stretch, count against it.
    """
    first_terms, second_terms = _weighed(first, words), _weighed(second, words)
    best = 0.0
    above = [0.0] * (len(second_terms) + 1)
    for left, weight in first_terms:
        skipped = _SKIPPED * weight
        scores = [0.0]
        last = 0.0
        for column, (right, other) in enumerate(second_terms):
            last = max(0.0, above[column + 1] - skipped, last - _SKIPPED * other)
            if left == right and above[column] + weight > last:
                last = above[column] + weight
                best = max(best, last)
            scores.append(last)
        above = scores
    return best


def common(first: Sentence, second: Sentence, words: Lexicon) -> tuple[Term, ...]:
    """The words of the first that the second has too, in the first's order.

    Content words count wherever they stand; function words only beside another common word
    that they accompany in both.
    """
    aligned_places = {index for index, _ in aligned(first, second, words)}
    return tuple(
        term
        for index, term in enumerate(first.terms)
        if index in aligned_places or (term.is_content and term.stem in second.telling)
    )


def aligned(first: Sentence, second: Sentence, words: Lexicon) -> list[tuple[int, int]]:
    """The places of equal words, in both orders: content words and what touches them."""
    first_places = [index for index, term in enumerate(first.terms) if term.is_content]
    second_places = [index for index, term in enumerate(second.terms) if term.is_content]
    pairs = {
        (first_places[row], second_places[column])
        for row, column in _heaviest(first.content, second.content, words)
    }
    for step in (-1, 1):
        for place in sorted(pairs):
            pairs |= _beside(first.stems, second.stems, place, step, pairs)
    return sorted(pairs)


def _beside(
    first_stems: Sequence[str],
    second_stems: Sequence[str],
    place: tuple[int, int],
    step: int,
    taken: set[tuple[int, int]],
) -> set[tuple[int, int]]:
    """The equal words that follow a common word on both sides without a break."""
    left, right = {row for row, _ in taken}, {column for _, column in taken}
    pairs: set[tuple[int, int]] = set()
    row, column = place[0] + step, place[1] + step
    while (
        0 <= row < len(first_stems)
        and 0 <= column < len(second_stems)
        and first_stems[row] == second_stems[column]
    ):
        if row in left or column in right:
            break
        pairs.add((row, column))
        row, column = row + step, column + step
    return pairs


def _heaviest(
    first_stems: Sequence[str], second_stems: Sequence[str], words: Lexicon
) -> Iterator[tuple[int, int]]:
    """The heaviest common subsequence of two runs of stems, as places."""
    table = [[0.0] * (len(second_stems) + 1) for _ in range(len(first_stems) + 1)]
    for row in range(len(first_stems) - 1, -1, -1):
        below, current = table[row + 1], table[row]
        for column in range(len(second_stems) - 1, -1, -1):
            current[column] = max(below[column], current[column + 1])
            if second_stems[column] == first_stems[row]:
                current[column] = max(
                    current[column], below[column + 1] + words.weights[first_stems[row]]
                )
    row = column = 0
    while row < len(first_stems) and column < len(second_stems):
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

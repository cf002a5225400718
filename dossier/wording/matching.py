"""Two sentences compared.

Sources: containment of the lesser in the greater (Broder 1997); the best local alignment
(Smith and Waterman 1981), over words weighed by rarity instead of letters; the heaviest common
subsequence (``dossier.weighted_lcs``), weighed likewise, for the words that both have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from dossier.weighted_lcs import weighted_lcs
from dossier.wording.lexicon import Lexicon
from dossier.wording.words import Sentence, Term

_FUNCTION = 0.3
"""What a function word weighs inside a stretch that both have."""
_SKIPPED = 0.4
"""What a word that only one has costs there, as a share of its weight."""


def containment(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """How much of the lighter sentence's content stands in the other, from 0 to 1.

    Args:
        first: a sentence.
        second: one of another article.
        words: what the words of all articles weigh.
    """
    first_stems, second_stems = first.telling, second.telling
    lighter = min(words.weight(first_stems), words.weight(second_stems))
    return words.weight(first_stems & second_stems) / lighter if lighter else 0.0


def highest(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """What ``stretch`` cannot exceed, found without aligning.

    Args:
        first: a sentence.
        second: one of another article.
        words: what the words of all articles weigh.
    """
    both = set(first.stems).intersection(second.stems)
    return sum(words.weights.get(stem, _FUNCTION) for stem in first.stems if stem in both)


def stretch(first: Sentence, second: Sentence, words: Lexicon) -> float:
    """The weight of the best stretch that both have in the same order.

    Words that stand in only one of them, inside the stretch, count against it.

    Args:
        first: a sentence.
        second: one of another article.
        words: what the words of all articles weigh.
    """
    second_terms = [
        (stem, _SKIPPED * weight)
        for stem, weight in _weighed(second, words, _shared_part(second, first))
    ]
    best = 0.0
    above = [0.0] * len(second_terms)
    for left, weight in _weighed(first, words, _shared_part(first, second)):
        skipped = _SKIPPED * weight
        scores = []
        last = diagonal = 0.0
        # Comparisons, because a call of max() for every two words takes most of the time.
        for (right, other_skipped), upper in zip(second_terms, above, strict=True):
            last -= other_skipped
            if upper - skipped > last:  # noqa: PLR1730
                last = upper - skipped
            if last < 0.0:  # noqa: PLR1730
                last = 0.0
            if left == right and diagonal + weight > last:
                last = diagonal + weight
                if last > best:  # noqa: PLR1730
                    best = last
            diagonal = upper
            scores.append(last)
        above = scores
    return best


def _shared_part(sentence: Sentence, other: Sentence) -> slice:
    """From the first to the last term that the other sentence has too.

    No best stretch begins or ends outside.
    """
    others = set(other.stems)
    places = [index for index, stem in enumerate(sentence.stems) if stem in others]
    return slice(places[0], places[-1] + 1) if places else slice(0)


def common(first: Sentence, second: Sentence, words: Lexicon) -> tuple[Term, ...]:
    """The words of the first that the second has too, in the first's order.

    Content words count wherever they stand; function words only beside another common word
    that they accompany in both.

    Args:
        first: a sentence.
        second: one of another article.
        words: what the words of all articles weigh.
    """
    aligned_places = {index for index, _ in aligned(first, second, words)}
    return tuple(
        term
        for index, term in enumerate(first.terms)
        if index in aligned_places or (term.is_content and term.stem in second.telling)
    )


def aligned(first: Sentence, second: Sentence, words: Lexicon) -> list[tuple[int, int]]:
    """The places of equal words, in both orders: content words and what touches them.

    Args:
        first: a sentence.
        second: one of another article.
        words: what the words of all articles weigh.
    """
    first_places = [index for index, term in enumerate(first.terms) if term.is_content]
    second_places = [index for index, term in enumerate(second.terms) if term.is_content]
    pairs = {
        (first_places[row], second_places[column])
        for row, column in weighted_lcs(_matches(first, second, words))[0]
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


def _matches(first: Sentence, second: Sentence, words: Lexicon) -> dict[tuple[int, int], float]:
    """Every two equal content words of two sentences, by their places among these, weighed."""
    places: dict[str, list[int]] = defaultdict(list)
    for column, stem in enumerate(second.content):
        places[stem].append(column)
    return {
        (row, column): words.weights[stem]
        for row, stem in enumerate(first.content)
        for column in places.get(stem, ())
    }


def _weighed(sentence: Sentence, words: Lexicon, part: slice) -> list[tuple[str, float]]:
    return [
        (term.stem, words.weights[term.stem] if term.is_content else _FUNCTION)
        for term in sentence.terms[part]
    ]

"""How the time for passages in common grows with the number of articles.

Every article shares sentences with one other only, so that what is found grows with the number
of articles, and what is looked through is all that may grow faster.
"""

from __future__ import annotations

import random
import time
from itertools import accumulate

from dossier.compare import passages, verbatim
from dossier.model import Article
from tests.compare.factory import article

NUMBERS = (10, 20, 40, 80, 160)
TURNS = 5
"""Measured so often, on other articles; the shortest time counts."""
OWN, COPIED = 20, 4
"""Sentences that an article has for itself, and from the one before it."""
_SMALL = ("the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "as", "by", "at")
_RARITY = 20_000
"""Words to draw from; the n-th is drawn in proportion to 1 / (n + 10), as in prose."""


def main() -> None:
    """Print seconds for each number of articles, and how they grow for one article."""
    first = 0.0
    print(f"{'articles':>9}{'passages':>10}{'seconds':>9}{'for one, of ten':>17}")
    for number in NUMBERS:
        seconds, found = min(_measured(articles(number, turn)) for turn in range(TURNS))
        first = first or seconds / number
        print(f"{number:9}{found:10}{seconds:9.2f}{seconds / number / first:16.1f}x")


def _measured(drawn: tuple[Article, ...]) -> tuple[float, int]:
    """Seconds of the processor, and how many passages."""
    began = time.process_time()
    found = passages(drawn)
    verbatim(drawn)
    return time.process_time() - began, len(found)


def articles(number: int, turn: int) -> tuple[Article, ...]:
    """So many articles, each with sentences of the one before; others at each turn."""
    chance = random.Random(1000 * number + turn)
    words = [_word(chance) for _ in range(_RARITY)]
    shares = [*accumulate(1 / (rank + 10) for rank in range(_RARITY))]
    made, before = [], list[str]()
    for at in range(number):
        own = [_sentence(chance, words, shares) for _ in range(OWN)]
        made.append(article(f"article-{at}", "\n\n".join(own + before[:COPIED]), number=at % 26))
        before = own
    return tuple(made)


def _word(chance: random.Random) -> str:
    syllables = chance.randint(2, 4)
    return "".join(chance.choice("bcdfglmnprst") + chance.choice("aeiou") for _ in range(syllables))


def _sentence(chance: random.Random, words: list[str], shares: list[float]) -> str:
    drawn = [
        chance.choice(_SMALL)
        if chance.random() < 0.4
        else chance.choices(words, cum_weights=shares)[0]
        for _ in range(chance.randint(12, 26))
    ]
    return " ".join(drawn).capitalize() + "."


if __name__ == "__main__":
    main()

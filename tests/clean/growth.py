"""How the time of cleaning grows with the number of seeds.

Every seed has a head, paragraphs of its own and furniture that all seeds have.
"""

from __future__ import annotations

import random
import time

from dossier.clean import clean, shared_lines
from dossier.clean.page import laid_out
from dossier.model import Seed

NUMBERS = (100, 200, 400, 800)
TURNS = 3
"""Measured so often; the shortest time counts."""
PARAGRAPHS, WORDS = 14, 55
_WORDS = (
    "the",
    "ferry",
    "ran",
    "aground",
    "near",
    "harbour",
    "captain",
    "light",
    "island",
    "storm",
)
_HEAD = ("By Anna Berg", "10 January 2022", "Share on Facebook", "Share on Twitter")
_FOOT = ("Read more", "Most read", "Ten ways to cook a mackerel this spring", "Privacy policy")


def main() -> None:
    """Print seconds for each number of seeds, and how they grow when it doubles."""
    before = 0.0
    print(f"{'seeds':>6}{'seconds':>9}{'of half':>9}")
    for number in NUMBERS:
        seconds = min(_measured(seeds(number)) for _ in range(TURNS))
        growth = f"{seconds / before:.2f}x" if before else ""
        print(f"{number:6}{seconds:9.2f}{growth:>9}")
        before = seconds


def _measured(drawn: tuple[Seed, ...]) -> float:
    """Seconds of the processor."""
    laid_out.cache_clear()
    began = time.process_time()
    elsewhere = shared_lines(drawn)
    for seed in drawn:
        clean(seed, elsewhere=elsewhere[seed.name])
    return time.process_time() - began


def seeds(number: int) -> tuple[Seed, ...]:
    """So many seeds of some five kilobytes."""
    return tuple(_seed(place) for place in range(number))


def _seed(number: int) -> Seed:
    chance = random.Random(number)
    prose = [
        f"{' '.join(chance.choices(_WORDS, k=WORDS)).capitalize()} {number} {paragraph}."
        for paragraph in range(PARAGRAPHS)
    ]
    lines = (f"Ferry {number} runs aground in heavy storm", *_HEAD, *prose, *_FOOT)
    return Seed(f"seed-{number}.txt", "\n".join(lines), "")


if __name__ == "__main__":
    main()

"""Seeds that have one article: the same text, or the same with other furniture around it.

Of each text only a sample of its runs of words is kept, the same for the same words (Broder 1997,
"On the resemblance and containment of documents"; sampled by their hashes as Manber 1994 does). A
run leads to the first text that has it, so that the work grows with the number of texts and not
with that of their pairs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from zlib import crc32

from dossier.cache import kept
from dossier.check.captures import SEEDS, families
from dossier.model import CleanText
from dossier.problems import Location, Problem
from dossier.schema import ArticleShape
from dossier.scripts import HANGUL, UNSPACED
from dossier.text import SHORTEST

RUN = 8
"""Words of a run; letters in scripts without spaces."""
SAMPLED = 4
"""Of so many runs one is kept, in texts that have enough of them."""
ENOUGH = 64
"""Runs of a text that may be sampled; of a shorter one all are kept."""
SAME = 0.9
"""The share of the shorter text's runs that are in the other one, where both have one article."""
CANDIDATES = 3
"""Texts to which the most runs lead, which are looked at."""

_WORD = re.compile(rf"[{UNSPACED}{HANGUL}]|[^\W_]+")


def duplicates(
    cleaned: Sequence[CleanText], articles: Iterable[ArticleShape] = ()
) -> tuple[Problem, ...]:
    """A doubt for each seed that has the article of one before it.

    Args:
        cleaned: the texts, those to be named as first at the beginning.
        articles: where one of the two says why both stand there, or both are versions of one,
            there is no doubt.
    """
    return tuple(_duplicates(cleaned, tuple(articles)))


def _duplicates(cleaned: Sequence[CleanText], listed: Sequence[ArticleShape]) -> Iterator[Problem]:
    explained = {shape.seed for shape in listed if shape.duplicate}
    family_of = families(listed, [clean.seed for clean in cleaned])
    owners: dict[int, int] = {}
    samples = [sample(clean.text) for clean in cleaned]
    for index, runs in enumerate(samples):
        counted = Counter(owners[run] for run in runs if run in owners)
        for other, _ in counted.most_common(CANDIDATES):
            if is_same(runs, samples[other]):
                names = cleaned[index].seed.name, cleaned[other].seed.name
                family = {family_of.get(name, name) for name in names}
                if len(family) > 1 and not explained & {*names}:
                    yield _problem(*names, is_equal=_is_equal(cleaned[index], cleaned[other]))
                break
        for run in runs:
            owners.setdefault(run, index)


@kept(most=1024)
def sample(text: str) -> frozenset[int]:
    """A sample of the runs of words in a text; empty for a text too short to be compared.

    Args:
        text: clean, of an article.
    """
    words = _WORD.findall(text.casefold())
    if len(words) < SHORTEST:
        return frozenset()
    encoded = [word.encode() for word in words]
    runs = {
        crc32(b" ".join(encoded[start : start + RUN]))
        for start in range(len(encoded) - min(RUN, len(encoded)) + 1)
    }
    if len(runs) <= ENOUGH * SAMPLED:
        return frozenset(runs)
    # A run is kept or not by its words alone; the low digits of a checksum are as good as dice.
    return frozenset(run for run in runs if run % SAMPLED == 0)


def is_same(runs: frozenset[int], others: frozenset[int]) -> bool:
    """Whether two samples are of one article.

    Args:
        runs: hashes of a text's runs of words, as sampled.
        others: those of another text.
    """
    return likeness(runs, others) >= SAME


def likeness(runs: frozenset[int], others: frozenset[int]) -> float:
    """The share of the shorter text's runs that the other one has, by their samples.

    Args:
        runs: hashes of a text's runs of words, as sampled.
        others: those of another text.
    """
    shorter, longer = sorted((runs, others), key=len)
    if len(longer) > ENOUGH * SAMPLED >= len(shorter):
        shorter = frozenset(run for run in shorter if run % SAMPLED == 0)
    return len(shorter & longer) / len(shorter) if shorter else 0.0


def like_articles(
    clean: CleanText, cleaned: Mapping[str, CleanText], articles: Iterable[ArticleShape]
) -> list[tuple[ArticleShape, float]]:
    """The articles that a new seed may be a version of, the likest first.

    Args:
        clean: the new seed, cleaned.
        cleaned: all clean texts, by the seed's name.
        articles: as read.

    Returns:
        Each with the share of wording that the two have in common.
    """
    runs = sample(clean.text)
    likest = [
        (article, max(shares))
        for article in articles
        if (
            shares := [
                likeness(runs, sample(cleaned[seed].text))
                for seed in (article.seed, *(version.seed for version in article.versions))
                if seed in cleaned
            ]
        )
    ]
    return sorted(likest, key=lambda pair: (-pair[1], pair[0].id or ""))


def _is_equal(first: CleanText, second: CleanText) -> bool:
    return _WORD.findall(first.text.casefold()) == _WORD.findall(second.text.casefold())


def _problem(name: str, other: str, *, is_equal: bool) -> Problem:
    what = "the same words as" if is_equal else "nearly all its words in common with"
    return Problem(
        Location(f"{SEEDS}/{name}"),
        "seed-duplicate",
        f"This seed has {what} {other}",
        found=f"{name} and {other}",
        expected="each article once",
        hint="Delete the poorer capture; or, if two outlets printed the same article, say so in "
        "the article's file. duplicate: why it stands beside the other. If it is a later capture "
        "of that article, list it under versions there",
        is_doubt=True,
    )

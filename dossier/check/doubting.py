"""The doubts of cleaning, at their lines in the captures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.check.captures import SEEDS, annotated, has_unread
from dossier.model import CleanText, Doubt
from dossier.problems import Location, Problem
from dossier.schema import Annotations
from dossier.text import lines

QUOTED_WORDS = 8
"""So many words of a line name it in the hint."""


def doubted(annotations: Annotations, cleaned: Iterable[CleanText]) -> tuple[CleanText, ...]:
    """The clean texts that can be doubted.

    What another seed has as well is no doubt where the two may be versions of one article: while
    an article cannot be read, the seeds that no other article has are left alone.

    Args:
        annotations: as read.
        cleaned: all clean texts.
    """
    if not has_unread(annotations):
        return tuple(cleaned)
    names = annotated(annotations)
    return tuple(clean for clean in cleaned if clean.seed.name in names)


def doubts(cleaned: Iterable[CleanText]) -> Iterator[Problem]:
    """Every doubt about a capture: it stops nothing, and a word of the editor ends it."""
    for clean in cleaned:
        if not clean.doubts:
            continue
        written = lines(clean.seed.text)
        for doubt in clean.doubts:
            source = written[doubt.line - 1].span.of(clean.seed.text)
            yield _problem(clean, doubt, source)


def _problem(clean: CleanText, doubt: Doubt, source: str) -> Problem:
    quoted = " ".join(source.split()[:QUOTED_WORDS])
    return Problem(
        Location(f"{SEEDS}/{clean.seed.name}", doubt.line, 0, source),
        "cleaning-doubt",
        doubt.reason,
        found=f"by the rule {doubt.rule}",
        hint="Mend the capture, or answer in the article's file, under cleaning, keep or drop: "
        f"quote: {quoted}, reason: why",
        is_doubt=True,
    )

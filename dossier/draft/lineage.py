"""Where a new capture may come from: what its credits name, and what it has in common with others.

Nothing of it is known. A credit is proposed as probable, with the words that name the agency. Long
runs of equal words do not say who took from whom, or whether both took from a third: so they stand
in comments, and an editor writes what is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.frozen import dataclass
from dossier.model import CleanText, Passage
from dossier.text.agencies import agencies_in
from dossier.text.scalars import comment, quoted

_SHOWN = 3
"""Runs that are shown of each article, the longest first."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Runs of words that a new capture has in common with another text."""

    article: str
    """The id of the other's article, or of its draft."""
    published: str
    """When the other was published; may be empty."""
    runs: tuple[Passage, ...]
    """``first`` is in the new capture."""


def lineage_lines(
    clean: CleanText, credits_of: Sequence[tuple[str, int]], copied: Sequence[Copied]
) -> Iterator[str]:
    """The lines of an article's draft that propose its lineage; none where nothing shows any.

    Args:
        clean: the capture.
        credits_of: words of its credits and datelines, each with its line in the seed.
        copied: what it has in common with others.
    """
    credited = list(_credited(clean, credits_of))
    if credited:
        yield comment("proposed, by what the credits name: say how sure it is, or delete it")
        yield "lineage:"
        yield from (line for lines in credited for line in lines)
    for other in copied:
        yield from _copied(other, is_first=not credited and other is copied[0])


def _credited(clean: CleanText, credits_of: Sequence[tuple[str, int]]) -> Iterator[list[str]]:
    """A line of descent for each agency, by the first credit that names it and stands once."""
    proposed: set[str] = set()
    for words, _ in credits_of:
        for agency in agencies_in(words):
            if agency not in proposed and clean.text.count(words) == 1:
                proposed.add(agency)
                yield [
                    f"  - source: {quoted(agency)}",
                    "    certainty: probable",
                    "    evidence:",
                    f"      - quote: {quoted(words)}",
                ]


def _copied(other: Copied, *, is_first: bool) -> Iterator[str]:
    """What is in another article as well, as a line of descent in comments."""
    total = sum(len(run.shared) for run in other.runs)
    day = f", published {other.published}" if other.published else ""
    runs = "a run" if len(other.runs) == 1 else f"{len(other.runs)} runs"
    yield comment(
        f"{runs} of {total} words outside quotation marks are also in {other.article}{day}, letter "
        "for letter or nearly so. One may be made from the other, or both from a third text"
    )
    if is_first:
        yield "# lineage:"
    yield f"#   - article: {other.article}"
    yield "#     certainty: possible"
    yield "#     evidence:"
    longest = sorted(other.runs, key=lambda run: (-len(run.shared), run.first.span))
    for run in longest[:_SHOWN]:
        yield f"#       - quote: {quoted(run.first.exact)}"

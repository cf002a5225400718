"""Proposed dates as entries for ``annotations/timeline.yml``, each with its reason as a comment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from dossier.draft.points import Given, folded, is_same, reading_lines
from dossier.draft.queue import QueueEntry
from dossier.model import ProposedMoment
from dossier.schema import MomentShape
from dossier.text.ids import UNNAMED, identifier
from dossier.text.scalars import comment, quoted

MOMENTS_HEAD = (
    "# Proposed dates of the whole dossier, those first that most articles have. Shorten the\n"
    "# title, and accept what is right; reject the rest. What you change here stays as it is when\n"
    "# scripts/draft.py renews this file; what you leave alone is made anew.\n"
)
_TITLE = 90
"""Characters of a title that is put forward."""
_LONG_BEFORE = 31
"""Days before the first article from which on something is what the story looks back on."""


def moment_entries(
    moments: Iterable[ProposedMoment], given: Given, published: Mapping[str, dt.date]
) -> Iterator[QueueEntry]:
    """The dates that are neither in the timeline nor rejected, in their order.

    Args:
        moments: as proposed.
        given: what the editors have, and what they turned down.
        published: the days of articles, by their ids, as far as known.
    """
    timeline = [shape for shape in given.annotations.timeline if not shape.withdrawn]
    turned_down = [shape for shape in given.rejected if shape.proposal == "timeline"]
    first = min(published.values(), default=None)
    for moment in moments:
        words = frozenset(folded(reading.citation.exact) for reading in moment.readings)
        if all(reading.citation.article in given.read for reading in moment.readings):
            continue
        if any(_is_there(moment, shape) for shape in timeline) or any(
            is_same("", words, "", map(folded, shape.words)) for shape in turned_down
        ):
            continue
        yield QueueEntry(
            identifier(moment.title, "") or UNNAMED,
            "",
            words,
            (comment(f"score {moment.score:.2f}: {moment.reason}"),),
            tuple(_lines(moment, given, first)),
        )


def _is_there(moment: ProposedMoment, shape: MomentShape) -> bool:
    """Whether an entry of the timeline has words of one of the sentences."""
    quotes = [(reading.article, folded(reading.quote or "")) for reading in shape.readings]
    return any(
        article == reading.citation.article and words and words in folded(reading.citation.exact)
        for reading in moment.readings
        for article, words in quotes
    )


def _lines(moment: ProposedMoment, given: Given, first: dt.date | None) -> Iterator[str]:
    yield f"  title: {quoted(_shortened(moment.title))}"
    yield f"  date: {quoted(moment.date)}"
    yield f"  certainty: {'inferred' if moment.because else 'certain'}"
    if moment.because:
        yield f"  because: {quoted(moment.because)}"
    same = [event.id for event in given.annotations.events if event.date == moment.date]
    if len(same) == 1:
        yield f"  event: {same[0]}"
    if first and moment.date < (first - dt.timedelta(days=_LONG_BEFORE)).isoformat():
        yield "  period: before"
    yield "  readings:"
    for reading in moment.readings:
        line, *more = reading_lines(reading, given.texts)
        yield f"    - {line.strip()}"
        yield from more


def _shortened(title: str) -> str:
    """A sentence without its full stop; of a long one its first words."""
    if len(title) <= _TITLE:
        return title.rstrip(".")
    return f"{title[:_TITLE].rsplit(' ', 1)[0].rstrip(' ,;:–—-')} …"

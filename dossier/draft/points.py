"""Proposed points as entries for ``annotations/points.yml``, each with its reason as a comment."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dossier.anchor import places
from dossier.draft.queue import QueueEntry
from dossier.frozen import dataclass
from dossier.model import ProposedPoint, ProposedReading, Span
from dossier.schema import Annotations, PointShape, RejectedShape
from dossier.text import fold, is_stop_word, is_word, tokens
from dossier.text.ids import UNNAMED, identifier
from dossier.text.scalars import comment, quoted

POINTS_HEAD = (
    "# Proposed points of the whole dossier, those first that would mislead a reader most.\n"
    "# Complete what is right, and accept it; reject the rest: scripts/accept.py and\n"
    "# scripts/reject.py move each by its id. What you change here stays as it is when\n"
    "# scripts/draft.py renews this file; what you leave alone is made anew.\n"
)
_STATUS = {True: "unresolved", False: "reconcilable"}
"""Of a contradiction: whether the readings cannot all be right."""
_PLAIN = frozenset({"fact"})
"""Kinds of which only what cannot all be right is a contradiction."""
_CONTEXT = (12, 24, 48, 96)
"""Code points before a sentence that may tell it from another with its words."""
_ALIKE = 4
"""Words that a point must have in common with a proposal to lend it its topic."""
_FEWEST = 2
"""Readings that two proposals of one kind have in common where they are one."""


@dataclass(frozen=True, slots=True)
class Given:
    """What proposals are held against."""

    annotations: Annotations
    rejected: Sequence[RejectedShape]
    texts: Mapping[str, str]
    """The clean texts of articles by their ids."""
    read: frozenset[str]
    """The ids of the articles that an editor has read for all points of their events."""

    @property
    def unread(self) -> dict[str, str]:
        """The clean texts of the articles that are still to be read."""
        return {id_: text for id_, text in self.texts.items() if id_ not in self.read}


def point_entries(points: Iterable[ProposedPoint], given: Given) -> Iterator[QueueEntry]:
    """The points that are neither in the dossier nor rejected, in their order.

    A point none of whose articles is still to be read is not proposed: somebody looked.

    Args:
        points: as proposed.
        given: what the editors have, and what they turned down.
    """
    present = Present(given.annotations.points)
    turned_down = [shape for shape in given.rejected if shape.proposal == "point"]
    for point in points:
        kind = _kind(point)
        words = frozenset(folded(reading.citation.exact) for reading in point.readings)
        if all(reading.citation.article in given.read for reading in point.readings):
            continue
        if present.point_of(point) or any(
            is_same(kind, words, shape.kind or "", map(folded, shape.words))
            for shape in turned_down
        ):
            continue
        yield QueueEntry(
            identifier(_named(point.question), "") or UNNAMED,
            kind,
            words,
            (comment(f"score {point.score:.2f}: {point.reason}"),),
            tuple(_lines(point, given)),
        )


def _named(question: str) -> str:
    """What a question is about: the words that it quotes, or else all of it."""
    return question.partition("“")[2] or question


def is_same(kind: str, words: Iterable[str], other_kind: str, other_words: Iterable[str]) -> bool:
    """Whether two proposals are one, though articles may have come or gone.

    Args:
        kind: what the readings of one differ in.
        words: its quotations, folded.
        other_kind: the other's.
        other_words: the other's.
    """
    one, other = frozenset(words), frozenset(other_words)
    common = len(one & other)
    return kind == other_kind and common >= min(_FEWEST, len(one), len(other)) > 0


def point_key(shape: PointShape) -> tuple[str, frozenset[str]]:
    """By what a proposed point is known again: its kind, and its quotations, folded.

    Args:
        shape: as read from a draft.
    """
    kind = shape.contradiction.kind if shape.contradiction else ""
    return kind, frozenset(folded(reading.quote or "") for reading in shape.readings)


def folded(words: str) -> str:
    """Exact words as they are known again.

    Args:
        words: of an article.
    """
    return fold(" ".join(words.split())).text


def _kind(point: ProposedPoint) -> str:
    """The kind of its contradiction; empty where it is only a comparison."""
    return "" if point.kind in _PLAIN and not point.contradicts else point.kind


class Present:
    """The readings of the dossier's points, to be found by their words."""

    def __init__(self, shapes: Sequence[PointShape]) -> None:
        self.quotes: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for shape in shapes:
            for reading in shape.readings:
                if reading.article and reading.quote:
                    self.quotes[reading.article].append((folded(reading.quote), shape.id))

    def point_of(self, point: ProposedPoint) -> str:
        """The id of the point that sets two of the proposal's readings side by side, if any.

        Args:
            point: as proposed.
        """
        counts: Counter[str] = Counter()
        for reading in point.readings:
            words = folded(reading.citation.exact)
            counts.update(
                {
                    id_
                    for quote, id_ in self.quotes.get(reading.citation.article, ())
                    if quote in words or words in quote
                }
            )
        return next((id_ for id_, count in counts.most_common(1) if count >= _FEWEST), "")


def _lines(point: ProposedPoint, given: Given) -> Iterator[str]:
    """The lines of an entry behind its id."""
    yield f"  question: {quoted(point.question)}"
    yield _topic(point, given.annotations)
    yield from _event(point, given.annotations)
    yield "  readings:"
    for reading in point.readings:
        first, *more = reading_lines(reading, given.texts)
        yield f"    - {first.strip()}"
        yield from more
    if kind := _kind(point):
        yield "  contradiction:"
        yield f"    kind: {kind}"
        yield f"    severity: {point.severity}"
        yield f"    status: {_STATUS[point.contradicts]}"
        yield f"    explanation: {quoted(_explanation(point))}"


def _topic(point: ProposedPoint, annotations: Annotations) -> str:
    """The topic of the points that are worded most like it, or all topics to choose from."""
    topics = [topic.id for topic in annotations.dossier.topics] if annotations.dossier else []
    if len(topics) == 1:
        return f"  topic: {topics[0]}"
    own = _content(point.question, *(reading.citation.exact for reading in point.readings))
    alike: Counter[str] = Counter()
    for shape in annotations.points:
        quotes = (reading.quote or "" for reading in shape.readings)
        alike[shape.topic] = max(alike[shape.topic], len(own & _content(shape.question, *quotes)))
    best = [(topic, count) for topic, count in alike.most_common(1) if topic in topics]
    if best and best[0][1] >= _ALIKE:
        return f"  topic: {best[0][0]}"
    return f"  # topic: {', '.join(topics) or 'none is defined yet, see annotations/dossier.yml'}"


def _content(*texts: str) -> frozenset[str]:
    """The words of some texts that say something."""
    norms = (token.norm for text in texts for token in tokens(text) if is_word(token))
    return frozenset(norm for norm in norms if not is_stop_word(norm, None))


def _event(point: ProposedPoint, annotations: Annotations) -> Iterator[str]:
    """The event that all the articles cover, where there is one only."""
    covered = {article.id: [*article.events] for article in annotations.articles}
    lists = [covered.get(reading.citation.article, []) for reading in point.readings]
    common = [event for event in lists[0] if all(event in events for events in lists)]
    if len(common) == 1:
        yield f"  event: {common[0]}"
    elif common:
        yield f"  # event: {', '.join(common)}"


def reading_lines(reading: ProposedReading, texts: Mapping[str, str]) -> Iterator[str]:
    """The lines of a reading, each a key, as they stand in a list of readings.

    Args:
        reading: as proposed.
        texts: the clean texts of articles by their ids.
    """
    citation = reading.citation
    words = " ".join(citation.exact.split())
    yield f"      article: {quoted(citation.article)}"
    if reading.says:
        yield f"      says: {quoted(reading.says)}"
    yield f"      quote: {quoted(words)}"
    prefix = prefix_of(texts.get(citation.article, ""), citation.span)
    if prefix:
        yield f"      prefix: {quoted(prefix)}"
    stress = [
        " ".join(citation.exact[span.start - start : span.end - start].split())
        for start in (citation.span.start,)
        for span in reading.stress
    ]
    if stress:
        yield f"      stress: [{', '.join(map(quoted, dict.fromkeys(stress)))}]"


def prefix_of(text: str, span: Span) -> str:
    """The words before a stretch that tell it from another with the same words; mostly empty.

    Args:
        text: the clean text of an article.
        span: of the words that are cited.
    """
    exact = span.of(text)
    if len(places(text, exact)) < _FEWEST:
        return ""
    for length in _CONTEXT:
        prefix = text[max(0, span.start - length) : span.start]
        if prefix and len(places(text, prefix + exact)) == 1:
            return " ".join(prefix.split()) + (" " if prefix[-1:].isspace() else "")
    return ""


def _explanation(point: ProposedPoint) -> str:
    """What stands against what, in the articles' words."""
    values = []
    for reading in point.readings:
        start = reading.citation.span.start
        stressed = (
            reading.citation.exact[span.start - start : span.end - start]
            for span in reading.stress[:2]
        )
        values.append(" ".join((reading.says or " … ".join(stressed)).split()))
    told = [f"“{value}”" for value in dict.fromkeys(values) if value]
    if not told:
        return "The articles do not say the same."
    return (
        f"The articles say {' and '.join([', '.join(told[:-1]), told[-1]] if told[1:] else told)}."
    )

"""The direct quotations of all articles: what several articles quote is one proposal."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dossier.draft.indirect import Statement, indirect_readings
from dossier.draft.names import NameProposal
from dossier.draft.points import Given, folded, prefix_of
from dossier.draft.queue import QueueEntry
from dossier.draft.quotations import (
    SURE,
    QuotationProposal,
    named_places,
    quotation_proposals,
)
from dossier.draft.utterances import Reading, Utterances, statements
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.schema import MomentShape, QuotationShape
from dossier.text.ids import UNNAMED, identifier
from dossier.text.scalars import comment, quoted

QUOTATIONS_HEAD = (
    "# Proposed quotations of the whole dossier, those first that most articles have. Complete\n"
    "# what is right, and accept it; reject the rest. What you change here stays as it is when\n"
    "# scripts/draft.py renews this file; what you leave alone is made anew.\n"
)
_TITLE = 6
"""Words of a quotation that its title has."""


@dataclass(frozen=True, slots=True)
class UnitedQuotation:
    """One statement, as one or several articles quote it."""

    readings: tuple[tuple[str, QuotationProposal], ...]
    """The ids of the articles, each with its words; the fullest of each article."""

    @property
    def fullest(self) -> QuotationProposal:
        """The reading with most words."""
        quoted_readings = [reading for _, reading in self.readings if reading.mode == "direct"]
        return max(quoted_readings, key=lambda reading: len(reading.words))

    @property
    def speakers(self) -> tuple[tuple[str, float], ...]:
        """The possible speakers with the best score of each, likeliest first."""
        best: dict[str, float] = {}
        for _, proposal in self.readings:
            for candidate in proposal.candidates:
                score = proposal.score if candidate == proposal.speaker else 0.0
                best[candidate] = max(best.get(candidate, 0.0), score)
        return tuple(sorted(best.items(), key=lambda item: -item[1]))


def united_quotations(
    names: Mapping[str, Sequence[NameProposal]], texts: Mapping[str, str]
) -> tuple[UnitedQuotation, ...]:
    """The direct quotations of several articles, each statement once, and where it is told.

    Args:
        names: the possible actors of each article, by the articles' ids.
        texts: the clean text of each.
    """
    said = [
        (article, proposal)
        for article, proposals in names.items()
        for proposal in quotation_proposals(texts[article], proposals)
    ]
    made = [
        UnitedQuotation(tuple(_unrepeated((said[reading.quotation], reading) for reading in group)))
        for group in statements([(article, proposal.words) for article, proposal in said])
    ]
    told = indirect_readings(
        [
            Statement(item.fullest.words, _sure(item), frozenset(id_ for id_, _ in item.readings))
            for item in made
        ],
        texts,
        {article: named_places(proposals) for article, proposals in names.items()},
    )
    made = [
        UnitedQuotation((*item.readings, *told.get(number, ()))) for number, item in enumerate(made)
    ]
    return tuple(sorted(made, key=lambda quotation: -len(quotation.readings)))


def quotation_entries(quotations: Sequence[UnitedQuotation], given: Given) -> Iterator[QueueEntry]:
    """The quotations that are neither in the dossier nor rejected, in their order.

    Args:
        quotations: as united.
        given: what the editors have, and what they turned down.
    """
    known = Utterances()
    for shape in given.annotations.quotations:
        for reading in () if shape.withdrawn else shape.readings:
            known.add(reading.quote or "", 0)
    for rejected in given.rejected:
        for words in rejected.words if rejected.proposal == "quotation" else ():
            known.add(words, 0)
    actors = _actors(given)
    events = [event.id for event in given.annotations.events]
    for quotation in quotations:
        if any(known.number_of(proposal.words) is not None for _, proposal in quotation.readings):
            continue
        title = " ".join(quotation.fullest.words.split()[:_TITLE])
        yield QueueEntry(
            identifier(quotation.fullest.words, "words") or UNNAMED,
            "",
            frozenset(folded(proposal.words) for _, proposal in quotation.readings),
            tuple(_comments(quotation)),
            (
                f"  title: {quoted(title)}",
                *_speaker(quotation, actors),
                *([f"  event: {events[0]}"] if len(events) == 1 else []),
                "  readings:",
                *(
                    _reading_line(article, proposal, given.texts.get(article, ""))
                    for article, proposal in quotation.readings
                ),
            ),
        )


def _reading_line(article: str, proposal: QuotationProposal, text: str) -> str:
    prefix = prefix_of(text, proposal.span)
    more = f", prefix: {quoted(prefix)}" if prefix else ""
    words = " ".join(proposal.words.split())
    return (
        f"    - {{article: {quoted(article)}, mode: {proposal.mode}, quote: {quoted(words)}{more}}}"
    )


def speaking(quotations: Iterable[UnitedQuotation]) -> frozenset[str]:
    """The names of those to whom quotations are surely given."""
    return frozenset(name for quotation in quotations if (name := _sure(quotation)))


def quoted_key(shape: QuotationShape | MomentShape) -> frozenset[str]:
    """By what a proposed quotation or date is known again: its readings' words, folded.

    Args:
        shape: as read from the queue.
    """
    return frozenset(folded(reading.quote or "") for reading in shape.readings)


def _unrepeated(
    group: Iterable[tuple[tuple[str, QuotationProposal], Reading]],
) -> Iterator[tuple[str, QuotationProposal]]:
    """The readings of a statement, without those that an article only says again, or cut."""
    kept: list[tuple[str, QuotationProposal]] = []
    for (article, proposal), reading in group:
        span = reading.span
        start = proposal.span.start
        words = span.of(proposal.words)
        cut = replace(proposal, words=words, span=Span(start + span.start, start + span.end))
        again = [
            place
            for place, (other, one) in enumerate(kept)
            if other == article
            and (folded(words) in folded(one.words) or folded(one.words) in folded(words))
        ]
        if not again:
            kept.append((article, cut))
        elif len(words) > len(kept[again[0]][1].words):
            kept[again[0]] = (article, cut)
    yield from kept


def _actors(given: Given) -> dict[str, str]:
    """Ids of actors by every form of their names that counts everywhere."""
    return {
        form: actor.id
        for actor in given.annotations.actors
        for form in (actor.name, *(alias.text for alias in actor.aliases if not alias.articles))
    }


def _speaker(quotation: UnitedQuotation, actors: Mapping[str, str]) -> Iterator[str]:
    """The speaker where one is sure, and otherwise whom it could be."""
    ids = [
        (actors.get(name) or identifier(name, "actor"), score) for name, score in quotation.speakers
    ]
    sure = _sure(quotation)
    if sure:
        yield f"  speaker: {actors.get(sure) or identifier(sure, 'actor')}"
    else:
        yield f"  # speaker: {', '.join(dict.fromkeys(id_ for id_, _ in ids))}".rstrip()


def _sure(quotation: UnitedQuotation) -> str:
    """Who speaks in most of the articles that are sure of it; empty where they do not agree."""
    votes = Counter(
        proposal.speaker for _, proposal in quotation.readings if proposal.score >= SURE
    )
    most = votes.most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return ""
    return most[0][0]


def _comments(quotation: UnitedQuotation) -> Iterator[str]:
    score = max((score for _, score in quotation.speakers), default=0.0)
    by_reason: defaultdict[str, list[str]] = defaultdict(list)
    for article, proposal in quotation.readings:
        by_reason[proposal.reason].append(article)
    reasons = "; ".join(f"{reason} ({', '.join(ids)})" for reason, ids in by_reason.items())
    yield comment(f"score {score:.2f}: {reasons}")

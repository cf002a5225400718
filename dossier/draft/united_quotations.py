"""The direct quotations of all articles: what several articles quote is one proposal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dossier.draft.names import NameProposal
from dossier.draft.points import Given, folded
from dossier.draft.queue import QueueEntry
from dossier.draft.quotations import QuotationProposal, quotation_proposals
from dossier.draft.utterances import Utterances
from dossier.frozen import dataclass
from dossier.schema import QuotationShape
from dossier.text.ids import UNNAMED, identifier
from dossier.text.scalars import comment, quoted

QUOTATIONS_HEAD = (
    "# Proposed quotations of the whole dossier, those first that most articles have. Complete\n"
    "# what is right, and accept it; reject the rest. What you change here stays as it is when\n"
    "# scripts/draft.py renews this file; what you leave alone is made anew.\n"
)
SURE = 0.6
"""From this score on a speaker is proposed; below it the candidates are named."""
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
        return max((proposal for _, proposal in self.readings), key=lambda it: len(it.words))

    @property
    def speakers(self) -> tuple[tuple[str, float], ...]:
        """The possible speakers with the best score of each, likeliest first."""
        best: dict[str, float] = {}
        for _, proposal in self.readings:
            if proposal.speaker:
                best[proposal.speaker] = max(best.get(proposal.speaker, 0), proposal.score)
        return tuple(sorted(best.items(), key=lambda item: -item[1]))


def united_quotations(
    names: Mapping[str, Sequence[NameProposal]], texts: Mapping[str, str]
) -> tuple[UnitedQuotation, ...]:
    """The direct quotations of several articles, each statement once.

    Args:
        names: the possible actors of each article, by the articles' ids.
        texts: the clean text of each.
    """
    index = Utterances()
    groups: list[list[tuple[str, QuotationProposal]]] = []
    for article, proposals in names.items():
        for proposal in quotation_proposals(texts[article], proposals):
            number = index.number_of(proposal.words)
            if number is None:
                number = len(groups)
                groups.append([])
            index.add(proposal.words, number)
            groups[number].append((article, proposal))
    made = [UnitedQuotation(tuple(_fullest(group))) for group in groups]
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
                    f"    - {{article: {quoted(article)}, mode: direct, "
                    f"quote: {quoted(' '.join(proposal.words.split()))}}}"
                    for article, proposal in quotation.readings
                ),
            ),
        )


def quotation_key(shape: QuotationShape) -> frozenset[str]:
    """By what a proposed quotation is known again: its readings' words, folded.

    Args:
        shape: as read from the queue.
    """
    return frozenset(folded(reading.quote or "") for reading in shape.readings)


def _fullest(
    group: Sequence[tuple[str, QuotationProposal]],
) -> Iterator[tuple[str, QuotationProposal]]:
    """Of each article the reading with most words; an article may repeat itself."""
    best: dict[str, QuotationProposal] = {}
    for article, proposal in group:
        if article not in best or len(proposal.words) > len(best[article].words):
            best[article] = proposal
    yield from best.items()


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
    sure = {id_ for id_, score in ids if score >= SURE}
    if len(sure) == 1:
        yield f"  speaker: {next(iter(sure))}"
    else:
        yield f"  # speaker: {', '.join(dict.fromkeys(id_ for id_, _ in ids))}".rstrip()


def _comments(quotation: UnitedQuotation) -> Iterator[str]:
    score = max((score for _, score in quotation.speakers), default=0.0)
    by_reason: defaultdict[str, list[str]] = defaultdict(list)
    for article, proposal in quotation.readings:
        by_reason[proposal.reason].append(article)
    reasons = "; ".join(f"{reason} ({', '.join(ids)})" for reason, ids in by_reason.items())
    yield comment(f"score {score:.2f}: {reasons}")

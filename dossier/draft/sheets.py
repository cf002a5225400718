"""Proposals as annotation files, each with its reason and score as a comment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from dossier.draft.names import NameProposal
from dossier.draft.quotations import QuotationProposal
from dossier.frozen import dataclass
from dossier.text import fold
from dossier.text.ids import UNNAMED, free, identifier
from dossier.text.scalars import comment, quoted

REJECTED_HEAD = "# Rejected proposals. They are not made again; delete an entry to get it back.\n"


@dataclass(frozen=True, slots=True)
class Known:
    """What the editors have already, that proposed quotations may name."""

    events: Sequence[str] = ()
    """Ids, for an editor to choose from."""
    speakers: Mapping[str, str] = field(default_factory=dict)
    """Ids of actors by every form of their names that counts in all articles."""
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    """Ids of actors by the forms that count in some articles only."""
    quotations: Mapping[str, str] = field(default_factory=dict)
    """Ids of quotations by the folded words of their readings."""


def actors_sheet(names: Sequence[NameProposal], article: str, seed_name: str) -> str:
    """Proposed entries for ``annotations/actors.yml``, one at least.

    A short form, such as a family name, counts in this article only: in another it may be
    somebody else's.

    Args:
        names: the possible actors.
        article: the id that is proposed for the article.
        seed_name: its seed.
    """
    lines = [
        comment(f"Proposed actors of {seed_name}. Complete what is right, and accept it;"),
        comment("reject the rest: scripts/accept.py and scripts/reject.py move each by its id."),
    ]
    for name, proposal in zip(_unique(_actor(item.name) for item in names), names, strict=True):
        lines += [
            "",
            comment(f"score {proposal.score:.2f}: {proposal.reason}"),
            *(comment(f"called “{title}”") for title in proposal.titles),
            f"- id: {name}",
            f"  name: {quoted(proposal.name)}",
            f"  kind: {proposal.kind}",
            "  # description: one neutral sentence",
            *_aliases(proposal, article),
        ]
    return "\n".join(lines) + "\n"


def _aliases(proposal: NameProposal, article: str) -> Iterator[str]:
    length = len(proposal.name.split())
    short = [form for form in proposal.forms if len(form.split()) < length]
    full = [quoted(form) for form in proposal.forms if form not in short]
    if not short:
        yield f"  aliases: [{', '.join(full)}]"
        return
    yield "  aliases:"
    yield from (f"    - {form}" for form in full)
    for form in short:
        yield f"    - {{text: {quoted(form)}, kind: short, articles: {quoted(article)}}}"


def quotations_sheet(
    quotations: Sequence[QuotationProposal], article: str, seed_name: str, given: Known
) -> str:
    """Proposed entries for ``annotations/quotations.yml``, one at least."""
    events = f" (event: {', '.join(given.events)})" if given.events else ""
    lines = [
        comment(
            f"Proposed quotations of {seed_name}. Complete what is right{events}, and accept it;"
        ),
        comment("reject the rest: scripts/accept.py and scripts/reject.py move each by its id."),
    ]
    ids = _unique(identifier(item.words, "words") for item in quotations)
    for name, proposal in zip(ids, quotations, strict=True):
        id_ = given.speakers.get(proposal.speaker) or _actor(proposal.speaker)
        speaker = f"  speaker: {id_}" if proposal.speaker else "  # speaker:"
        lines += [
            "",
            comment(f"score {proposal.score:.2f}: {proposal.reason}{_same(proposal, given)}"),
            f"- id: {name}",
            f"  title: {quoted(' '.join(proposal.words.split()[:6]))}",
            speaker,
            "  readings:",
            f"    - {{article: {quoted(article)}, mode: direct, quote: {quoted(proposal.words)}}}",
        ]
    return "\n".join(lines) + "\n"


def _actor(name: str) -> str:
    """The id that is proposed for an actor."""
    return identifier(name, "actor")


def _same(proposal: QuotationProposal, given: Known) -> str:
    """That the words are there already, and where the reading belongs then."""
    quotation = given.quotations.get(fold(proposal.words).text)
    return f"; {quotation} has these words: add the reading there" if quotation else ""


def rejection(proposal: str, words: Sequence[str], kind: str = "") -> str:
    """A rejected proposal as an entry of ``annotations/drafts/rejected.yml``.

    Args:
        proposal: article, actor, quotation or point.
        words: by which it is known again.
        kind: of a point, what its readings differ in; empty where that is not said.
    """
    listed = ", ".join(quoted(form) for form in words)
    note = f"- proposal: {proposal}\n  words: [{listed}]\n"
    return f"{note}  kind: {kind}\n" if kind else note


def _unique(ids: Iterable[str]) -> list[str]:
    """The ids in order, repeated ones numbered; a placeholder where none could be made."""
    taken: list[str] = []
    for name in ids:
        taken.append(free(name or UNNAMED, taken))
    return taken

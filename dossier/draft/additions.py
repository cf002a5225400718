"""What entries of the dossier could get from further articles: readings, witnesses, names.

Nothing that the dossier has becomes a second entry: a known point gets a reading, a known
quotation a witness, a known actor another name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from dossier.draft.names import NameProposal
from dossier.draft.points import Given, Present, folded, prefix_of, reading_lines
from dossier.draft.queue import QueueEntry
from dossier.draft.quotations import quotation_proposals
from dossier.draft.titles import title_mapping, title_words
from dossier.draft.utterances import Utterances
from dossier.draft.version import moved_readings
from dossier.model import ProposedPoint
from dossier.schema import ActorShape, AdditionShape, RejectedShape
from dossier.text.ids import UNNAMED, identifier
from dossier.text.name_spelling import folded as name_folded
from dossier.text.name_spelling import is_near
from dossier.text.scalars import comment, quoted

ADDITIONS_HEAD = (
    "# Proposed additions to entries of the dossier: a reading of a point, a witness of a\n"
    "# quotation, another name or title of an actor, a reading of another version. Accept what\n"
    "# is right, and reject the rest; scripts/accept.py and scripts/reject.py take each by its\n"
    "# id. What you change here stays as it is when scripts/draft.py renews this file; what you\n"
    "# leave alone is made anew.\n"
)
ADDED_TO = ("point", "quotation", "actor", "moment", "article")
"""The keys by which an addition names the entry that it goes to."""
_SEVERAL = 2
"""Words of a name that a spelling is looked for of."""
_SPELT = "spelt nearly as "


def additions(
    points: Iterable[ProposedPoint],
    given: Given,
    names: Mapping[str, Sequence[NameProposal]],
    versions: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
) -> Iterator[QueueEntry]:
    """Proposed additions, those to points first; what was rejected is left out.

    Args:
        points: as proposed.
        given: what the editors have, and what they turned down.
        names: the possible actors of each article that is not read yet, by the articles' ids.
        versions: the clean texts of other versions by their days, by the articles' ids.
    """
    turned_down = rejected_additions(given.rejected)
    seen: set[tuple[str, str]] = set()
    for entry in (
        *_readings(points, given),
        *_witnesses(given, names),
        *_named(given, names),
        *moved_readings(given, versions),
    ):
        (words,) = entry.words
        key = (entry.kind.partition(" ")[2], words)
        if key not in seen and key not in turned_down:
            seen.add(key)
            yield entry


def rejected_additions(rejected: Iterable[RejectedShape]) -> frozenset[tuple[str, str]]:
    """What must not be added again: ids of entries, each with words, folded.

    Args:
        rejected: what editors turned down.
    """
    return frozenset(
        (shape.words[0], folded(words))
        for shape in rejected
        if shape.proposal == "addition"
        for words in shape.words[1:]
    )


def addition_key(shape: AdditionShape) -> tuple[str, frozenset[str]]:
    """By what a proposed addition is known again: its entry, and its words, folded.

    Args:
        shape: as read from the queue.
    """
    words = shape.reading.quote or "" if shape.reading else ""
    words = shape.alias.text if shape.alias else words
    words = shape.title.quote if shape.title else words
    words = shape.version.seed if shape.version else words
    for name in ADDED_TO:
        if id_ := getattr(shape, name):
            return f"{name} {id_}", frozenset((folded(words),))
    return "", frozenset((folded(words),))


def _readings(points: Iterable[ProposedPoint], given: Given) -> Iterator[QueueEntry]:
    """Sentences on a point that the dossier has, of articles that have no reading of it."""
    shapes = {shape.id: shape for shape in given.annotations.points if not shape.withdrawn}
    present = Present(list(shapes.values()))
    events = {article.id: [*article.events] for article in given.annotations.articles}
    for point in points:
        shape = shapes.get(present.point_of(point))
        if shape is None:
            continue
        spoken = {reading.article for reading in shape.readings} | {*shape.silent}
        for reading in point.readings:
            article = reading.citation.article
            is_covered = article not in events or not shape.event or shape.event in events[article]
            if article in spoken or article in given.read or not is_covered:
                continue
            of_kind = shape.contradiction and shape.contradiction.kind == point.kind
            plain = reading if of_kind else replace(reading, stress=())
            lines = [*reading_lines(plain, given.texts)]
            yield QueueEntry(
                f"{shape.id}-{article}",
                f"point {shape.id}",
                frozenset((folded(reading.citation.exact),)),
                (comment(f"{shape.question} {point.reason}"),),
                (f"  point: {shape.id}", "  reading:", *(line[2:] for line in lines)),
            )


def _witnesses(given: Given, names: Mapping[str, Sequence[NameProposal]]) -> Iterator[QueueEntry]:
    """Quotations in the words of one that the dossier has, in articles that are no witness yet."""
    shapes = [shape for shape in given.annotations.quotations if not shape.withdrawn]
    index = Utterances()
    for number, shape in enumerate(shapes):
        for reading in shape.readings:
            index.add(reading.quote or "", number)
    for article, proposals in names.items():
        for proposal in quotation_proposals(given.texts[article], proposals):
            same = index.number_of(proposal.words)
            known = None if same is None else shapes[same]
            if known is None or article in {reading.article for reading in known.readings}:
                continue
            prefix = prefix_of(given.texts[article], proposal.span)
            yield QueueEntry(
                f"{known.id}-{article}",
                f"quotation {known.id}",
                frozenset((folded(proposal.words),)),
                (comment(f"{known.title}: {proposal.reason}"),),
                (
                    f"  quotation: {known.id}",
                    "  reading:",
                    f"    article: {quoted(article)}",
                    f"    quote: {quoted(' '.join(proposal.words.split()))}",
                    *([f"    prefix: {quoted(prefix)}"] if prefix else ()),
                    "    mode: direct",
                ),
            )


def _named(given: Given, names: Mapping[str, Sequence[NameProposal]]) -> Iterator[QueueEntry]:
    """Forms and spellings of names, and titles, that an actor does not have yet."""
    actors = [actor for actor in given.annotations.actors if not actor.withdrawn]
    owners: defaultdict[str, dict[str, ActorShape]] = defaultdict(dict)
    for actor in actors:
        for form in (actor.name, *(alias.text for alias in actor.aliases)):
            owners[form][actor.id] = actor
    for article, proposals in names.items():
        for proposal in proposals:
            owner, reason = _owner(proposal, owners)
            for form in proposal.forms if owner else ():
                if owner and form not in owners:
                    yield _alias(owner, form, article, reason)
            yield from _titles(owner, proposal, article, given.texts) if owner else ()


def _owner(
    proposal: NameProposal, owners: Mapping[str, Mapping[str, ActorShape]]
) -> tuple[ActorShape | None, str]:
    """The one actor that a name belongs to, and why; nothing where there are several."""
    same = {id_: actor for form in proposal.forms for id_, actor in owners.get(form, {}).items()}
    if same:
        return (next(iter(same.values())), "it has this name too") if len(same) == 1 else (None, "")
    near = {
        id_: actor
        for form, actors in owners.items()
        if _is_spelling(proposal.name, form)
        for id_, actor in actors.items()
    }
    if len(near) == 1 and proposal.kind in ("person", "other"):
        (actor,) = near.values()
        return actor, f"{_SPELT}“{actor.name}”"
    return None, ""


def _titles(
    actor: ActorShape, proposal: NameProposal, article: str, texts: Mapping[str, str]
) -> Iterator[QueueEntry]:
    """What an article calls an actor, where no title or alias of the actor has these words."""
    known = {folded(title.quote) for title in actor.titles}
    known |= {folded(alias.text) for alias in actor.aliases}
    for span in proposal.titled:
        words = title_words(texts[article], span)
        if folded(words) not in known:
            yield QueueEntry(
                identifier(f"{actor.id} {words}", "") or UNNAMED,
                f"actor {actor.id}",
                frozenset((folded(words),)),
                (comment(f"{actor.name}: called “{words}” in {article}"),),
                (f"  actor: {actor.id}", f"  title: {title_mapping(article, span, texts)}"),
            )


def _is_spelling(name: str, other: str) -> bool:
    """Whether two names of several words differ in the spelling of one word alone."""
    one, two = name.split(), other.split()
    if len(one) < _SEVERAL or len(one) != len(two):
        return False
    differing = [(own, its) for own, its in zip(one, two, strict=True) if own != its]
    if len(differing) != 1:
        return False
    own, its = differing[0]
    return is_near(name_folded(own), name_folded(its))


def _alias(actor: ActorShape, form: str, article: str, reason: str) -> QueueEntry:
    is_short = len(form.split()) < len(actor.name.split())
    is_spelling = reason.startswith(_SPELT)
    kind = "short" if is_short else "spelling" if is_spelling else "name"
    place = f", articles: [{quoted(article)}]" if is_short else ""
    return QueueEntry(
        identifier(f"{actor.id} {form}", "") or UNNAMED,
        f"actor {actor.id}",
        frozenset((folded(form),)),
        (comment(f"{actor.name}: {reason}, in {article}"),),
        (f"  actor: {actor.id}", f"  alias: {{text: {quoted(form)}, kind: {kind}{place}}}"),
    )

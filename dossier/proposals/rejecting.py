"""Out of a draft for good."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from dossier import accept, draft, write
from dossier.annotations import REJECTED, parse
from dossier.problems import Problem, overtaken
from dossier.proposals.memory import FILE, rejected
from dossier.proposals.place import Sheet, UnknownProposal, chosen, sheet
from dossier.proposals.taking import cut, leave
from dossier.proposals.target import Target, appended, opened
from dossier.proposals.values import Done, Outcome, Wish
from dossier.schema import (
    ActorShape,
    AdditionShape,
    ArticleShape,
    MomentShape,
    PointShape,
    QuotationShape,
    RejectedShape,
    Shape,
)


def reject(root: Path, wish: Wish) -> Outcome:
    """Remember proposals as rejected, then take them out of their draft.

    Where anything is wrong nothing is written. A crash between the two leaves a proposal in
    its draft: rejecting it again takes it out.

    Args:
        root: the project's folder.
        wish: from the command line.

    Raises:
        UnknownProposal: the command names what is not there.
        OSError: the disk refused.
    """
    source = sheet(root, wish)
    if source.kind == "articles" and wish.ids:
        raise UnknownProposal(f"{source.file} is a single proposal: do not name an id.")
    if source.found.unread:
        return Outcome(problems=source.found.problems)
    which = (0,) if source.kind == "articles" else chosen(source, wish)
    whole_draft = accept.Taken((), b"")
    taken = whole_draft if source.kind == "articles" else cut(source, which)
    if isinstance(taken, Problem):
        return Outcome(problems=(taken,))
    remembered, problems = rejected(root)
    memory = _remembered(root, source, which, remembered)
    if problems or isinstance(memory, Problem):
        return Outcome(problems=problems or (cast("Problem", memory),))
    if memory.lines and not write.exchange(memory.path, memory.old, memory.new):
        return Outcome(problems=(overtaken(FILE),))
    problems = leave(source, taken.rest)
    left = len(source.shapes) - len(which)
    return Outcome(_done(root, source, which), source.file, left, problems)


def _remembered(
    root: Path, source: Sheet, which: Sequence[int], remembered: Sequence[RejectedShape]
) -> Target | Problem:
    """The memory with those proposals that it does not hold yet."""
    before = [shape.model_dump() for shape in remembered]
    notes = [
        draft.rejection(*_words(shape), _kind(shape)).encode("utf-8")
        for shape in (source.shapes[index] for index in which)
    ]
    shapes = [parse(note, FILE, REJECTED).shapes[0] for note in notes]
    fresh = [number for number, shape in enumerate(shapes) if shape.model_dump() not in before]
    memory = opened(root / FILE, FILE, REJECTED, draft.REJECTED_HEAD)
    return appended(memory, [notes[item] for item in fresh], [shapes[item] for item in fresh])


def _done(root: Path, source: Sheet, which: Sequence[int]) -> tuple[Done, ...]:
    """Where each rejected proposal is remembered."""
    line_of = {tuple(shape.words): shape.at().line for shape in rejected(root)[0]}
    done = []
    for index in which:
        shape = source.shapes[index]
        id_ = source.draft if isinstance(shape, ArticleShape) else str(getattr(shape, "id", ""))
        done.append(Done(id_, FILE, line_of.get(_words(shape)[1], 0)))
    return tuple(done)


def _kind(shape: Shape) -> str:
    """What the readings of a proposed point differ in; empty where that is not said."""
    contradiction = shape.contradiction if isinstance(shape, PointShape) else None
    return contradiction.kind if contradiction else ""


def _words(shape: Shape) -> tuple[str, tuple[str, ...]]:
    """What was proposed, and the words by which it is known again."""
    match shape:
        case ArticleShape():
            return "article", (shape.seed,)
        case ActorShape():
            forms = (shape.name, *(alias.text for alias in shape.aliases))
            return "actor", tuple(dict.fromkeys(forms))
        case AdditionShape():
            kind, words = draft.addition_key(shape)
            return "addition", (kind.partition(" ")[2], *sorted(words))
        case PointShape():
            quotes = (reading.quote or "" for reading in shape.readings)
            return "point", tuple(dict.fromkeys(quotes))
        case MomentShape():
            quotes = (reading.quote or "" for reading in shape.readings)
            return "timeline", tuple(dict.fromkeys(quotes)) or (shape.title,)
        case QuotationShape():
            quotes = (reading.quote or "" for reading in shape.readings)
            return "quotation", tuple(dict.fromkeys(quotes))
    raise AssertionError(shape)

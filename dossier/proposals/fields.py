"""What an editor can fill in or change in a proposal, with the values to choose from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from dossier.frozen import dataclass
from dossier.schema import Annotations, ArticleShape, Shape
from dossier.schema.vocabulary import (
    ActorKind,
    Condition,
    ContradictionKind,
    DateCertainty,
    Period,
    Severity,
    Status,
)
from dossier.text.ids import is_placeholder

TRUST = {
    "original": "Nothing in the capture shows that its quotations were translated or reworded.",
    "translated": "Its quotations are translations: their wording is the translator's.",
    "paraphrased": "Its quotations may be reworded.",
}
"""What is proposed under ``trust`` for each condition, until an editor knows better."""

KEYS: Mapping[str, tuple[str, ...]] = {
    "articles": (
        "id", "outlet", "headline", "published", "events", "language", "condition", "trust",
        "incomplete", "whole",
    ),
    "actors": ("id", "name", "kind", "role", "description"),
    "quotations": ("id", "title", "speaker", "event"),
    "points": (
        "id", "question", "topic", "event", "contradiction.kind", "contradiction.severity",
        "contradiction.status", "contradiction.explanation",
    ),
    "timeline": ("id", "title", "date", "certainty", "because", "event", "period"),
    "additions": ("reading.says", "version.day", "version.notice", "version.note"),
}  # fmt: skip
"""The keys of each kind of entry that a queue offers, in its order."""
REQUIRED: Mapping[str, frozenset[str]] = {
    "articles": frozenset({"id", "outlet", "events", "condition", "trust"}),
    "actors": frozenset({"id", "name", "kind", "description"}),
    "quotations": frozenset({"id", "title", "speaker"}),
    "points": frozenset({"id", "question", "topic"}),
    "timeline": frozenset({"id", "title", "certainty"}),
    "additions": frozenset({"version.day"}),
}


_SHORT = ("incomplete", "whole")
"""Keys of which the draft of a very short article asks for one."""
NOTHING_LEFT = "The capture has no words of the article."
"""What is put forward where cleaning leaves nothing."""


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a proposal."""

    key: str
    """Of a key inside another, both with a point between."""
    value: str
    """As the proposal has it, or as it is put forward; empty for none."""
    is_written: bool
    """Whether the value stands in the proposal's lines."""
    is_missing: bool
    """Whether the entry cannot be taken without another value than there is."""
    choices: tuple[str, ...] = ()
    """What can be chosen, the likeliest first; empty where any words can stand."""
    is_closed: bool = False
    """Whether nothing but one of the choices can stand."""


@dataclass(frozen=True, slots=True)
class Offered:
    """The ids that entries can refer to."""

    events: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()

    @classmethod
    def of(cls, annotations: Annotations) -> Offered:
        """What the dossier has now: topics with most points first."""
        used = Counter(point.topic for point in annotations.points)
        topics = [topic.id for topic in annotations.dossier.topics] if annotations.dossier else []
        return cls(
            tuple(event.id for event in annotations.events),
            tuple(sorted(topics, key=lambda topic: -used[topic])),
            tuple(actor.id for actor in annotations.actors if not actor.withdrawn),
        )


def fields_of(
    kind: str, shape: Shape, offered: Offered, hints: Mapping[str, tuple[str, ...]], id_: str
) -> tuple[Field, ...]:
    """What an editor can fill in or change.

    Args:
        kind: of the entry.
        shape: as read from its file.
        offered: the ids that it can refer to.
        hints: by key, what its comments put forward.
        id_: the id that it has, or gets.
    """
    return tuple(_fields(kind, shape, offered, hints, id_))


def _fields(
    kind: str, shape: Shape, offered: Offered, hints: Mapping[str, tuple[str, ...]], id_: str
) -> Iterator[Field]:
    for key in KEYS.get(kind, ()):
        if "." in key and getattr(shape, key.partition(".")[0], None) is None:
            continue
        if key in _SHORT and key not in shape.places and key not in hints:
            continue
        written = id_ if key == "id" else _value(shape, key)
        choices, is_closed = _choices(kind, key, offered)
        hinted = tuple(hint for hint in hints.get(key, ()) if not is_closed or hint in choices)
        ordered = tuple(dict.fromkeys((*hinted, *choices)))
        value = written or _put_forward(key, ordered, shape, hints)
        is_unknown = key in ("speaker", "event", "topic") and bool(value) and value not in choices
        is_required = key in REQUIRED.get(kind, ())
        is_missing = is_unknown or (is_required and (not value or is_placeholder(value)))
        is_missing |= key in _SHORT and not {*_SHORT} & shape.places.keys() and not value
        yield Field(key, value, bool(written), is_missing, ordered, is_closed)


def _value(shape: Any, key: str) -> str:
    """What stands under a key; empty where nothing does, or nothing that can be read."""
    outer, _, inner = key.rpartition(".")
    if outer:
        shape = getattr(shape, outer)
    if inner in shape.torn or inner not in shape.places:
        return ""
    value = getattr(shape, inner)
    return ", ".join(value) if isinstance(value, list) else str(value or "")


def _choices(kind: str, key: str, offered: Offered) -> tuple[tuple[str, ...], bool]:
    """What can stand under a key, and whether nothing else can."""
    closed: Mapping[str, tuple[str, ...]] = {
        "condition": get_args(Condition),
        "certainty": get_args(DateCertainty),
        "period": get_args(Period),
        "contradiction.kind": get_args(ContradictionKind),
        "contradiction.severity": get_args(Severity),
        "contradiction.status": get_args(Status),
        "topic": offered.topics,
        "event": offered.events,
        "speaker": offered.actors,
    }
    if key == "kind" and kind == "actors":
        return get_args(ActorKind), True
    if key == "events":
        return offered.events, False
    return closed.get(key, ()), key in closed


def _put_forward(
    key: str, choices: tuple[str, ...], shape: Shape, hints: Mapping[str, tuple[str, ...]]
) -> str:
    """A value where there is only one, or where nothing speaks for another."""
    if key == "incomplete" and "whole" not in hints:
        return NOTHING_LEFT
    if key in ("events", "topic") and len(choices) == 1:
        return choices[0]
    if isinstance(shape, ArticleShape) and key == "condition":
        return choices[0]
    if isinstance(shape, ArticleShape) and key == "trust":
        condition = "" if "condition" in shape.torn else shape.condition
        return TRUST.get(condition, TRUST["original"])
    return ""

"""What changed from one edition to the next: readings, verdicts, severities, words.

A state is everything of an edition that is compared, as texts. A text may be long; what only tells
whether something is as it was is a hash. What editors write is told from what the program makes of
it: a verdict, or a clean text, that changes while nothing it is made from does is the program's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from hashlib import sha256
from typing import Any

from dossier.model import (
    Actor,
    Answer,
    Article,
    Contradiction,
    Dossier,
    Edition,
    EntryChange,
    Moment,
    Point,
    Position,
    Quotation,
    Reading,
    Record,
    Reply,
    WordChoice,
)
from dossier.recorded import EDITORS, PROGRAM
from dossier.schema import State

ADDED = "added"
REMOVED = "removed"
READING = "reading"
_OF = " of "
"""Between what changed and whose it is, in the name of a value: ``reading of courier``."""
_SEVERAL = " / "
"""Between several things of one kind."""

_MADE = {"verdict": "asked", "text": "cleaned"}
"""What the program makes, and the hash of what it makes that from."""
_HASHES = frozenset({*_MADE.values(), "words"})
"""Values that are not shown."""


_NAMING = frozenset({"id", "formerly"})
"""What names an entry; a new name is no change of it."""
UNTOLD: Mapping[type, frozenset[str]] = {
    Actor: frozenset({
        "kind", "native", "native_language", "wikidata", "also", "speaks_for", "stands_for",
    }),
    Article: frozenset({
        "siglum", "outlet", "publisher", "headline_note", "events", "published",
        "published_note", "language", "agencies", "initials", "condition_note", "read",
        "incomplete",
    }),
    Contradiction: frozenset({"scope"}),
    Dossier: frozenset({"language", "highlights", "editors", "edited", "contact", "site"}),
    Moment: frozenset({
        "because", "event", "period", "records", "point", "note", "bears_on_points",
        "bears_on_quotations",
    }),
    Point: frozenset({"topic", "event", "actors", "silent", "unread"}),
    Position: frozenset({"by", "event", "points"}),
    Quotation: frozenset({"event", "nearest_because", "not_to_confuse"}),
    Record: frozenset({
        "publisher", "url", "archived", "looked_up", "language", "certainty", "note",
    }),
    WordChoice: frozenset({"points"}),
}  # fmt: skip
"""By value of the model: fields that an edition does not tell, or tells in another form."""


def state(edition: Edition, cleaning: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """What an edition is compared by, in the order of its entries.

    Args:
        edition: the one there is.
        cleaning: by the names of seeds, the editors' word against rules of cleaning.
    """
    dossier = edition.dossier
    seeds = repr(sorted(article.clean.seed.sha256 for article in dossier.articles))
    values = {"dossier": _dossier(dossier)}
    for article in dossier.articles:
        values[f"articles/{article.id}"] = _article(article, f"{seeds}{cleaning}")
    for actor in dossier.actors:
        values[f"actors/{actor.id}"] = _texts(actor)
    for point in dossier.points:
        values[f"points/{point.id}"] = _point(edition, point)
    for quotation in dossier.quotations:
        values[f"quotations/{quotation.id}"] = _quotation(quotation)
    for moment in dossier.timeline:
        values[f"timeline/{moment.id}"] = {**_texts(moment), **_readings(moment.readings)}
    for record in dossier.records:
        values[f"records/{record.id}"] = _record(record)
    for position in dossier.positions:
        values[f"positions/{position.id}"] = _position(position)
    for choice in dossier.words:
        values[f"words/{choice.id}"] = _choice(choice)
    return {
        entry: {name: str(value) for name, value in given.items() if value}
        for entry, given in values.items()
    }


def _dossier(dossier: Dossier) -> dict[str, str]:
    summary = " ".join(statement.text for statement in dossier.summary)
    return {
        "title": dossier.title,
        "question": dossier.question,
        "standfirst": dossier.standfirst,
        "summary": summary,
        **_texts(dossier),
    }


def _article(article: Article, others: str) -> dict[str, str]:
    return {
        "headline": article.headline.exact if article.headline else "",
        "date": article.published,
        "condition": article.condition,
        "trust": article.trust,
        "publish": article.publish,
        "text": _hash(article.text),
        "cleaned": _hash(f"{article.clean.seed.sha256}{others}"),
        **_texts(article),
    }


def _point(edition: Edition, point: Point) -> dict[str, str]:
    agreement, block = edition.agreements[point.id], point.contradiction
    basis = (agreement.silent, agreement.elsewhere, agreement.unread, agreement.incomplete)
    values = {
        "question": point.question,
        "verdict": agreement.verdict.value,
        "asked": _hash(f"{_compared(point.readings)}{basis}{block is not None}"),
        **_readings(point.readings),
        **_texts(point),
    }
    if block:
        values |= {**_texts(block), "reply": _SEVERAL.join(map(_reply, block.reply))}
    return values


def _quotation(quotation: Quotation) -> dict[str, str]:
    return {
        "title": quotation.title,
        "speaker": quotation.speaker,
        "nearest": quotation.nearest,
        "because": quotation.nearest_because,
        "source": quotation.source.quote if quotation.source else "",
        "note": quotation.note,
        **_readings(quotation.readings),
        **_texts(quotation),
    }


def _reply(reply: Reply) -> str:
    """Who answers when, the words, and what they mean in the dossier's language."""
    words = f"{reply.by}, {reply.date}: “{reply.words}”"
    return f"{words} ({reply.translation})" if reply.translation else words


def _position(position: Position) -> dict[str, str]:
    return {
        "title": position.title,
        "by": ", ".join(position.by),
        **_readings(position.every_reading),
        "answer": _SEVERAL.join(map(_answer, position.answers)),
        "stance": _SEVERAL.join(answer.stance for answer in position.answers),
        "offer": _SEVERAL.join(map(_answer, position.offers)),
        "outcome": position.outcome.says if position.outcome else "",
        **_texts(position),
    }


def _answer(answer: Answer) -> str:
    return f"{', '.join(answer.by)}: {answer.says}"


def _choice(choice: WordChoice) -> dict[str, str]:
    return {
        "title": choice.title,
        "presupposes": _SEVERAL.join(f"{term.word}: {term.presupposes}" for term in choice.terms),
        "forms": _SEVERAL.join(", ".join(term.forms) for term in choice.terms),
        **_texts(choice),
    }


def _record(record: Record) -> dict[str, str]:
    return {
        "title": record.title,
        "date": record.date,
        "address": record.url,
        "words": record.excerpt.sha256 if record.excerpt else "",
        **_texts(record),
    }


def _texts(entry: Any) -> dict[str, str]:
    """The texts of an entry by key, and its lists of texts; without those told otherwise."""
    untold = UNTOLD.get(type(entry), frozenset()) | _NAMING
    texts = {}
    for field in fields(entry):
        value = getattr(entry, field.name)
        items = (value,) if isinstance(value, str) else value
        is_plain = isinstance(items, tuple) and all(isinstance(item, str) for item in items)
        if field.name not in untold and is_plain:
            texts[field.name.replace("_", "-")] = _SEVERAL.join(items)
    return texts


def _readings(readings: tuple[Reading, ...]) -> dict[str, str]:
    """What each article and record says, its readings in order: ``says: “quote” [side]``."""
    values: dict[str, str] = {}
    for reading in readings:
        side = f" [{reading.side}]" if reading.side else ""
        quote = f"“{reading.quote}”" if reading.quote else ""
        text = ": ".join(part for part in (reading.says, quote) if part) + side
        name = f"{READING}{_OF}{reading.witness}"
        values[name] = f"{values[name]}{_SEVERAL}{text}" if name in values else text
    return values


def _compared(readings: tuple[Reading, ...]) -> str:
    return repr([(r.witness, r.says, r.quote, r.side, r.stress, r.language) for r in readings])


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def changes(
    old: State, new: State, renamed: Mapping[str, str], withdrawn: frozenset[str] = frozenset()
) -> tuple[EntryChange, ...]:
    """What is not as it was, in the order of the new entries; those that are gone come last.

    Args:
        old: the state of the edition before.
        new: the state now.
        renamed: the present entry by its former one, where an id changed.
        withdrawn: entries that were taken back; their words are not said again.
    """
    former = {renamed.get(entry, entry): values for entry, values in old.items()}
    made = []
    for entry, values in new.items():
        if entry not in former:
            title = values.get("question") or values.get("title") or values.get("name") or ""
            made.append(EntryChange(entry, ADDED, after=title))
        else:
            made += _differences(entry, former[entry], values)
    missing = [entry for entry in former if entry not in new and entry not in withdrawn]
    missing += [entry for entry in former if entry in withdrawn]
    return (*made, *(EntryChange(entry, REMOVED) for entry in dict.fromkeys(missing)))


def _differences(
    entry: str, old: Mapping[str, str], new: Mapping[str, str]
) -> Iterator[EntryChange]:
    for name in dict.fromkeys([*new, *old]):
        before, after = old.get(name, ""), new.get(name, "")
        if before == after or name in _MADE.values():
            continue
        what, _, of = name.partition(_OF)
        basis = _MADE.get(name)
        by = PROGRAM if basis and old.get(basis) == new.get(basis) else EDITORS
        if name in _HASHES or name == "text":
            before = after = ""
        yield EntryChange(entry, what, of, before, after, by)


def silenced(change: EntryChange, withdrawn: frozenset[str]) -> EntryChange:
    """A change without its words, where its entry was taken back.

    Args:
        change: as it was recorded.
        withdrawn: entries that were taken back.
    """
    if change.entry not in withdrawn:
        return change
    return EntryChange(change.entry, change.what, change.of, by=change.by)

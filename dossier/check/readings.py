"""What one article or one record says: one source, exact words, the right event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dossier.anchor import places
from dossier.check import excerpts
from dossier.check.checker import Checker
from dossier.check.citing import cite
from dossier.check.plain import resolved
from dossier.check.silences import named, silences
from dossier.check.versions import chosen
from dossier.model import Citation, Reading, Span
from dossier.problems import Location, Problem
from dossier.schema import (
    AnswerShape,
    ArticleShape,
    MomentShape,
    OfferShape,
    PointShape,
    PositionShape,
    QuotationShape,
    ReadingShape,
)

FEW_READINGS = 3
"""As many readings may be wrong one by one."""

Entry = PointShape | QuotationShape | MomentShape | PositionShape | AnswerShape | OfferShape


def readings(checker: Checker, entry: Entry, event: str) -> tuple[Reading, ...]:
    """The readings of an entry, each at its place.

    Args:
        checker: where problems go.
        entry: a point, a quotation or a timeline entry.
        event: the event that it is about; empty for none.
    """
    point = entry if isinstance(entry, PointShape) else None
    listed = list(named(point)) if point else []
    articles = [item.article for item in entry.readings if item.article]
    articles += [id_ for _, id_, _ in listed]
    strange = [id_ for id_ in articles if not reports(checker, id_, event)]
    wrong_event = len(set(articles)) > 1 and len(strange) == len(articles)
    if wrong_event and "event" not in entry.torn:
        checker.report(
            Problem(
                entry.at("event"),
                "reading-elsewhere",
                f"None of the articles named here covers the event {event}",
                found=event,
                expected="an event that they cover",
                hint="Correct the event, or add it to the events of "
                f"{' and '.join(dict.fromkeys(articles))}",
            )
        )
    _twice(checker, entry)
    event = "" if wrong_event else event
    if point:
        silences(checker, point)
        speaking = {item.article for item in entry.readings}
        for id_, location in (
            (id_, location) for _, id_, location in listed if id_ not in speaking
        ):
            _note_elsewhere(checker, id_, event, location)
    return tuple(_reading(checker, item, event) for item in entry.readings)


def _twice(checker: Checker, entry: Entry) -> None:
    """The same voice with the same words on the same thing, as after pasting twice."""
    first: dict[str, ReadingShape] = {}
    for item in entry.readings:
        if item.torn:
            continue
        other = first.setdefault(item.model_dump_json(exclude={"note", "stress"}), item)
        if other is not item:
            checker.report(
                Problem(
                    item.at(),
                    "reading-twice",
                    "This reading appears twice",
                    found=item.quote or item.says or item.article or item.record or "",
                    expected="each reading once",
                    hint=f"Delete one of them; the other is at {other.at()}",
                )
            )


def _reading(checker: Checker, shape: ReadingShape, event: str) -> Reading:
    from dossier.check.cutting import turned  # noqa: PLC0415 (a story may have no readings yet)

    article = shape.article or ""
    _voice(checker, shape)
    checker.refer(shape, "article", "articles")
    checker.refer(shape, "record", "records")
    _occasion(checker, shape, event)
    version = chosen(checker, shape)
    is_there = bool(article) and version is not None
    citation = cite(checker, shape, article, version=version or "") if is_there else None
    turned(checker, shape, citation)
    if article:
        language, translation, translator = shape.language, shape.translation, shape.translator
    else:
        language, translation, translator = excerpts.quoted(checker, shape)
    return resolved(
        Reading,
        shape,
        record="" if article else shape.record or "",
        citation=citation,
        version=version or "",
        quote=citation.exact if citation else shape.quote or "",
        language=language or "",
        translation=translation or "",
        translator=translator or "",
        stress=tuple(_stress(checker, shape, citation)),
    )


def _voice(checker: Checker, shape: ReadingShape) -> None:
    """Either an article speaks or a record, and an article in its own words."""
    if shape.torn & {"article", "record"}:
        return
    if shape.article and shape.record:
        checker.report(
            Problem(
                shape.at("record"),
                "reading-voice",
                "A reading is an article's or a record's, not both",
                found=f"the article {shape.article} and the record {shape.record}",
                expected="one of them",
                hint="Split it into two readings",
            )
        )
    elif not shape.article and not shape.record:
        checker.report(
            Problem(
                shape.at(),
                "reading-voice",
                "This reading does not say which article or record it is from",
                found="neither article nor record",
                expected="article: or record:",
                hint="Add article: and the article's id",
            )
        )
    elif shape.article and not shape.quote and "quote" not in shape.torn:
        if not checker.known.has("articles", shape.article):
            return  # perhaps it is a record that speaks
        checker.report(
            Problem(
                shape.at("article"),
                "reading-unquoted",
                f"What the article {shape.article} says must be shown in its own words",
                found="no quote",
                expected="quote: exact words of the article",
                hint="Add the words; if the article says nothing, name it under silent instead",
            )
        )


def _occasion(checker: Checker, shape: ReadingShape, event: str) -> None:
    """An article can be asked only about an event that it reports."""
    if "article" not in shape.torn:
        _note_elsewhere(checker, shape.article or "", event, shape.at("article"))


def _note_elsewhere(checker: Checker, article: str, event: str, location: Location) -> None:
    if article in checker.texts and not reports(checker, article, event):
        checker.elsewhere.setdefault((article, event), []).append(location)


def read_elsewhere(checker: Checker, shape: ArticleShape) -> None:
    """An article can be read for the points of those events only that it reports.

    Args:
        checker: the check at work; what is found gathers there.
        shape: the article, as read.
    """
    if "read" not in shape.torn:
        for index, event in enumerate(shape.read):
            _note_elsewhere(checker, shape.id or "", event, shape.at("read", index))


def elsewhere(checker: Checker) -> Iterator[Problem]:
    """Articles that are asked about events which they do not report.

    Where it happens in many places, or the article is declared read for the event as well, its
    list of events is wrong, and not they.
    """
    for (article, event), where in checker.elsewhere.items():
        events = checker.texts[article].shape.events
        declared = event in checker.texts[article].shape.read
        single = Problem(
            where[0],
            "reading-elsewhere",
            f"The article {article} does not cover the event {event}",
            found=f"{article}, which covers {' and '.join(events) or 'no event'}",
            expected=f"an article that covers {event}",
            hint=f"Choose another event here, or add {event} to the events of {article}",
        )
        if len(where) <= (1 if declared else FEW_READINGS):
            yield from (replace(single, location=place) for place in where)
            continue
        yield Problem(
            checker.texts[article].shape.at("events"),
            "reading-elsewhere",
            f"{len(where)} places refer to this article for the event {event}, "
            "which it does not cover",
            found=", ".join(events) or "no event",
            expected=", ".join([*events, event]),
            hint=f"Add {event}; the first of these places is {where[0]}",
        )


def reports(checker: Checker, article: str, event: str) -> bool:
    """Whether an article reports an event, as far as can be known.

    Args:
        checker: the check at work.
        article: the article's id.
        event: the event's id; empty for none.
    """
    text = checker.texts.get(article)
    if text is None or "events" in text.shape.torn or event not in checker.known.ids["events"]:
        return True
    if not all(checker.known.has("events", id_) for id_ in text.shape.events):
        return True  # one of them may be misspelt
    return event in text.shape.events


def _stress(checker: Checker, shape: ReadingShape, citation: Citation | None) -> list[Span]:
    """Where the stressed words stand in the article, inside the quote."""
    words = citation.exact if citation else shape.quote if shape.record else None
    if not words or shape.torn & {"stress", "quote"}:
        return []
    spans: list[Span] = []
    for index, stressed in enumerate(shape.stress):
        places_of_words = places(words, stressed)
        if not places_of_words:
            checker.report(
                Problem(
                    shape.at("stress", index),
                    "stress-outside",
                    "The stressed words are not in the quote",
                    found=stressed,
                    expected=f"words of: {' '.join(words.split())}",
                    hint="Copy them from the quote, whole words only",
                )
            )
        if citation:
            start = citation.span.start
            spans += [Span(start + span.start, start + span.end) for span in places_of_words]
    return sorted(set(spans))

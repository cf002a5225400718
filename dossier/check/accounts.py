"""Points and quotations: what articles say, compared."""

from __future__ import annotations

from dossier.anchor import places
from dossier.check import excerpts
from dossier.check.aligning import rulings
from dossier.check.desk import Desk
from dossier.check.insertions import after, into
from dossier.check.plain import resolved
from dossier.check.readings import readings
from dossier.check.revising import revision
from dossier.model import Contradiction, Point, Quotation, Reading, Source
from dossier.problems import Problem
from dossier.schema import PointShape, QuotationShape
from dossier.speech import direct_speech


def point(desk: Desk, shape: PointShape) -> Point:
    """A point with its readings, and its contradiction if it is one.

    Args:
        desk: the check at work; problems go there.
        shape: the point, as read.
    """
    desk.refer(shape, "topic", "topics")
    desk.refer(shape, "event", "events")
    desk.refer(shape, "actors", "actors")
    own_readings = readings(desk, shape, shape.event or "")
    if shape.contradiction is not None and shape.apparent is not None:
        desk.report(
            Problem(
                shape.at("apparent"),
                "contradiction-and-apparent",
                "A point either is a contradiction or only looks like one, not both",
                found="contradiction and apparent",
                expected="one of them",
                hint="Delete apparent, or delete contradiction with everything below it",
            )
        )
    return resolved(
        Point,
        shape,
        readings=own_readings,
        contradiction=_contradiction(desk, shape, own_readings),
        readings_end=into(shape, "readings"),
        after=after(shape),
        silent_end=into(shape, "silent"),
        revision=revision(desk, shape),
    )


def _contradiction(
    desk: Desk, shape: PointShape, readings: tuple[Reading, ...]
) -> Contradiction | None:
    if shape.contradiction is None:
        return None
    # It loads the words for amounts of every language.
    from dossier.check.sides import contradiction  # noqa: PLC0415

    return contradiction(desk, shape, readings)


def quotation(desk: Desk, shape: QuotationShape) -> Quotation:
    """A quotation with its readings and its source.

    Args:
        desk: the check at work; problems go there.
        shape: the quotation, as read.
    """
    desk.refer(shape, "speaker", "actors")
    desk.refer(shape, "event", "events")
    desk.refer(shape, "not-to-confuse", "quotations")
    _itself(desk, shape)
    _modes(desk, shape)
    _printed(desk, shape)
    nearest = shape.nearest
    if nearest is not None:
        desk.refer(nearest, "article", "articles")
        _nearest(desk, shape)
    own_readings = readings(desk, shape, shape.event or "")
    return resolved(
        Quotation,
        shape,
        readings=own_readings,
        rulings=rulings(desk, shape, own_readings),
        nearest=nearest.article if nearest else "",
        nearest_because=nearest.because if nearest else "",
        source=_source(desk, shape),
        revision=revision(desk, shape),
    )


def _itself(desk: Desk, shape: QuotationShape) -> None:
    """Nothing is confused with itself; an id that stands twice is not known to be its own."""
    place = shape.at("id")
    if any(problem.code == "id-twice" and problem.location == place for problem in desk.problems):
        return
    for index, id_ in enumerate(shape.not_to_confuse):
        if id_ == shape.id and not shape.torn & {"id", "not-to-confuse"}:
            desk.report(
                Problem(
                    shape.at("not-to-confuse", index),
                    "reference-self",
                    "The quotation refers to itself",
                    found=id_,
                    expected="the id of another quotation",
                    hint="Write the id of the quotation with similar words, or delete the key",
                )
            )


def _modes(desk: Desk, shape: QuotationShape) -> None:
    for item in shape.readings:
        if item.mode is None and item.article and "mode" not in item.torn:
            desk.report(
                Problem(
                    item.at(),
                    "reading-mode",
                    "A quotation's reading must say how the article quotes",
                    found="no mode",
                    expected="mode: direct, mode: indirect or mode: mixed",
                    hint=f"Add {_likely_mode(desk, item.article, item.quote or '')}",
                )
            )


def _printed(desk: Desk, shape: QuotationShape) -> None:
    """A quotation is shown as articles print it: one of them at least must."""
    torn = "readings" in shape.torn or any("article" in item.torn for item in shape.readings)
    if torn or any(item.article or not item.record for item in shape.readings):
        return
    desk.report(
        Problem(
            shape.readings[0].at(),
            "quotation-unprinted",
            "No article prints this quotation",
            found=f"readings of records alone: {shape.readings[0].record}",
            expected="the reading of an article",
            hint="Add one; what a record has of it goes under source",
        )
    )


def _likely_mode(desk: Desk, article: str, words: str) -> str:
    """The mode that the quotation marks beside the words speak for."""
    text = desk.texts.get(article)
    if text is None:
        return "mode: direct, if the words are in quotation marks"
    spoken = direct_speech(text.clean.text)
    if any(quoted.meets(span) for span in places(text.words, words) for quoted in spoken):
        return "mode: direct; there is a quotation mark before the words"
    return "mode: indirect, unless the words are in quotation marks"


def _nearest(desk: Desk, shape: QuotationShape) -> None:
    """The nearest reading must be one of the readings."""
    nearest = shape.nearest
    if nearest is None or "article" in nearest.torn or "readings" in shape.torn:
        return
    articles = [item.article for item in shape.readings if item.article]
    unknown = any(
        "article" in item.torn
        or bool(item.article and not desk.known.has("articles", item.article))
        for item in shape.readings
    )
    if (
        nearest.article not in articles
        and not unknown
        and (desk.known.has("articles", nearest.article))
    ):
        desk.report(
            Problem(
                nearest.at("article"),
                "nearest-unread",
                f"The quotation has no reading of the article {nearest.article}",
                found=nearest.article,
                expected=" or ".join(dict.fromkeys(articles)),
                hint="Choose the article of one of the readings, or add a reading",
            )
        )


def _source(desk: Desk, shape: QuotationShape) -> Source | None:
    source = shape.source
    if source is None:
        return None
    desk.refer(source, "record", "records")
    language, translation, translator = excerpts.quoted(desk, source)
    return resolved(
        Source, source, language=language, translation=translation, translator=translator
    )

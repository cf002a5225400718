"""Points and quotations: what articles say, compared."""

from __future__ import annotations

from dossier.anchor import places
from dossier.check import excerpts
from dossier.check.aligning import rulings
from dossier.check.checker import Checker
from dossier.check.insertions import after, into
from dossier.check.plain import resolved
from dossier.check.readings import readings
from dossier.check.revising import revision
from dossier.model import Contradiction, Point, Quotation, Reading, Source
from dossier.problems import Problem
from dossier.schema import PointShape, QuotationShape
from dossier.speech import direct_speech


def point(checker: Checker, shape: PointShape) -> Point:
    """A point with its readings, and its contradiction if it is one.

    Args:
        checker: the check at work; problems go there.
        shape: the point, as read.
    """
    checker.refer(shape, "topic", "topics")
    checker.refer(shape, "event", "events")
    checker.refer(shape, "actors", "actors")
    own_readings = readings(checker, shape, shape.event or "")
    if shape.contradiction is not None and shape.apparent is not None:
        checker.report(
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
        contradiction=_contradiction(checker, shape, own_readings),
        readings_end=into(shape, "readings"),
        after=after(shape),
        silent_end=into(shape, "silent"),
        revision=revision(checker, shape),
    )


def _contradiction(
    checker: Checker, shape: PointShape, readings: tuple[Reading, ...]
) -> Contradiction | None:
    if shape.contradiction is None:
        return None
    # It loads the words for amounts of every language.
    from dossier.check.sides import contradiction  # noqa: PLC0415

    return contradiction(checker, shape, readings)


def quotation(checker: Checker, shape: QuotationShape) -> Quotation:
    """A quotation with its readings and its source.

    Args:
        checker: the check at work; problems go there.
        shape: the quotation, as read.
    """
    checker.refer(shape, "speaker", "actors")
    checker.refer(shape, "event", "events")
    checker.refer(shape, "not-to-confuse", "quotations")
    _itself(checker, shape)
    _modes(checker, shape)
    _printed(checker, shape)
    nearest = shape.nearest
    if nearest is not None:
        checker.refer(nearest, "article", "articles")
        _nearest(checker, shape)
    own_readings = readings(checker, shape, shape.event or "")
    return resolved(
        Quotation,
        shape,
        readings=own_readings,
        rulings=rulings(checker, shape, own_readings),
        nearest=nearest.article if nearest else "",
        nearest_because=nearest.because if nearest else "",
        source=_source(checker, shape),
        revision=revision(checker, shape),
    )


def _itself(checker: Checker, shape: QuotationShape) -> None:
    """Nothing is confused with itself; an id that stands twice is not known to be its own."""
    place = shape.at("id")
    if any(
        problem.code == "id-twice" and problem.location == place for problem in checker.problems
    ):
        return
    for index, id_ in enumerate(shape.not_to_confuse):
        if id_ == shape.id and not shape.torn & {"id", "not-to-confuse"}:
            checker.report(
                Problem(
                    shape.at("not-to-confuse", index),
                    "reference-self",
                    "The quotation refers to itself",
                    found=id_,
                    expected="the id of another quotation",
                    hint="Write the id of the quotation with similar words, or delete the key",
                )
            )


def _modes(checker: Checker, shape: QuotationShape) -> None:
    for item in shape.readings:
        if item.mode is None and item.article and "mode" not in item.torn:
            checker.report(
                Problem(
                    item.at(),
                    "reading-mode",
                    "A quotation's reading must say how the article quotes",
                    found="no mode",
                    expected="mode: direct, mode: indirect or mode: mixed",
                    hint=f"Add {_likely_mode(checker, item.article, item.quote or '')}",
                )
            )


def _printed(checker: Checker, shape: QuotationShape) -> None:
    """A quotation is shown as articles print it: one of them at least must."""
    torn = "readings" in shape.torn or any("article" in item.torn for item in shape.readings)
    if torn or any(item.article or not item.record for item in shape.readings):
        return
    checker.report(
        Problem(
            shape.readings[0].at(),
            "quotation-unprinted",
            "No article prints this quotation",
            found=f"readings of records alone: {shape.readings[0].record}",
            expected="the reading of an article",
            hint="Add one; what a record has of it goes under source",
        )
    )


def _likely_mode(checker: Checker, article: str, words: str) -> str:
    """The mode that the quotation marks beside the words speak for."""
    text = checker.texts.get(article)
    if text is None:
        return "mode: direct, if the words are in quotation marks"
    spoken = direct_speech(text.clean.text)
    if any(quoted.meets(span) for span in places(text.words, words) for quoted in spoken):
        return "mode: direct; there is a quotation mark before the words"
    return "mode: indirect, unless the words are in quotation marks"


def _nearest(checker: Checker, shape: QuotationShape) -> None:
    """The nearest reading must be one of the readings."""
    nearest = shape.nearest
    if nearest is None or "article" in nearest.torn or "readings" in shape.torn:
        return
    articles = [item.article for item in shape.readings if item.article]
    unknown = any(
        "article" in item.torn
        or bool(item.article and not checker.known.has("articles", item.article))
        for item in shape.readings
    )
    if (
        nearest.article not in articles
        and not unknown
        and (checker.known.has("articles", nearest.article))
    ):
        checker.report(
            Problem(
                nearest.at("article"),
                "nearest-unread",
                f"The quotation has no reading of the article {nearest.article}",
                found=nearest.article,
                expected=" or ".join(dict.fromkeys(articles)),
                hint="Choose the article of one of the readings, or add a reading",
            )
        )


def _source(checker: Checker, shape: QuotationShape) -> Source | None:
    source = shape.source
    if source is None:
        return None
    checker.refer(source, "record", "records")
    language, translation, translator = excerpts.quoted(checker, source)
    return resolved(
        Source, source, language=language, translation=translation, translator=translator
    )

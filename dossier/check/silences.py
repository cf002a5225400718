"""Who was read and says nothing: the articles that a point names, and those declared read."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.check.checker import ArticleText, Checker
from dossier.model import CleanText
from dossier.problems import Location, Problem
from dossier.schema import ArticleShape, PointShape
from dossier.text import SHORTEST, length


def named(shape: PointShape) -> Iterator[tuple[str, str, Location]]:
    """The articles that a point names as silent or unread: key, id and place, each id once."""
    for key, ids in (("silent", shape.silent), ("unread", shape.unread)):
        if key not in shape.torn:
            for id_ in dict.fromkeys(ids):
                yield key, id_, shape.at(key, ids.index(id_))


def silences(checker: Checker, shape: PointShape) -> None:
    """Check that who is named as silent, or as unread, does not speak and could have.

    Args:
        checker: the check at work; problems go there.
        shape: the point, as read.
    """
    checker.refer(shape, "silent", "articles")
    checker.refer(shape, "unread", "articles")
    speaking = {item.article: item for item in shape.readings if "article" not in item.torn}
    silent = {id_ for key, id_, _ in named(shape) if key == "silent"}
    for key, id_, location in named(shape):
        text = checker.texts.get(id_)
        if id_ in speaking:
            checker.report(_speaks(location, key, id_, speaking[id_].at("article")))
        elif key == "unread" and id_ in silent:
            checker.report(_both(location, id_))
        elif text is not None and is_incomplete(text.shape):
            checker.report(
                _incomplete(location, f"{id_}, whose capture is incomplete", f"Delete {id_}")
            )


def declared(checker: Checker, shape: ArticleShape) -> None:
    """Check the events for whose points an article was read, and what is said of its capture.

    Args:
        checker: the check at work; problems go there.
        shape: the article, as read.
    """
    checker.refer(shape, "read", "events")
    if shape.read and is_incomplete(shape):
        where = shape.at("read"), "both read and incomplete"
        checker.report(_incomplete(*where, "Delete read"))
    if shape.incomplete and shape.whole:
        checker.report(
            Problem(
                shape.at("whole"),
                "incomplete-and-whole",
                "A capture is either incomplete or whole, not both",
                found="both incomplete and whole",
                expected="one of them",
                hint="Delete the one that is not true",
            )
        )


def is_incomplete(shape: ArticleShape) -> bool:
    """Whether the editor says that the capture is; who says the contrary too says neither."""
    return bool(shape.incomplete and not shape.whole)


def too_short(text: ArticleText) -> Problem | None:
    """Say that cleaning left too little of a capture for a news item, if nobody has said why."""
    shape = text.shape
    left = length(text.clean.text)
    vouched = shape.incomplete or (shape.whole and left)
    if left >= SHORTEST or vouched or not text.settled or shape.torn & {"incomplete", "whole"}:
        return None
    whole_hint = "; or whole: and how you know that the article has no more" if left else ""
    return Problem(
        shape.at("seed"),
        "capture-too-short",
        "Nothing is left of this capture"
        if not left
        else "Less is left of this capture than a news item would have",
        found=amount_left(text.clean),
        expected=f"{SHORTEST} words or more, or the reason why there are fewer",
        hint=f"Capture the page again; or add incomplete: and what happened to it{whole_hint}",
    )


def amount_left(clean: CleanText) -> str:
    """How much cleaning left: “9 of 13 words”."""
    return f"{length(clean.text)} of {length(clean.seed.text)} words"


def _speaks(location: Location, key: str, id_: str, reading: Location) -> Problem:
    return Problem(
        location,
        "silent-speaks",
        f"The article {id_} has a reading on this point",
        found=id_,
        expected="an article without a reading here",
        hint=f"Delete it under {key}, or delete its reading at {reading}",
    )


def _both(location: Location, id_: str) -> Problem:
    return Problem(
        location,
        "silent-and-unread",
        f"The article {id_} is listed both as read and as not read for this point",
        found=f"{id_}, under silent and under unread",
        expected="one of them",
        hint="Delete it under unread, if you have read it",
    )


def _incomplete(location: Location, found_words: str, hint: str) -> Problem:
    return Problem(
        location,
        "incomplete-read",
        "Nobody can tell what the article of an incomplete capture leaves out",
        found=found_words,
        expected="articles whose captures are complete",
        hint=f"{hint}; what it does say can still have readings",
    )

"""The dossier as a whole: title, summary, highlights, log of changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from dossier.check.checker import Checker
from dossier.dates import ALWAYS, bounds
from dossier.problems import Problem
from dossier.schema import Annotations, DossierShape, PointShape, Shape


def check_dossier(checker: Checker, shape: DossierShape, points: Sequence[PointShape]) -> None:
    """The points that the home page leans on.

    Args:
        checker: the check at work; problems go there.
        shape: ``dossier.yml``, as read.
        points: as read, for the highlights.
    """
    for statement in shape.summary:
        checker.refer(statement, "points", "points")
    checker.refer(shape, "highlights", "points")
    for change in shape.changes:
        checker.date(change, "date")
    if shape.begun is not None:
        checker.day(shape, "begun")
    if shape.edited is not None:
        checker.day(shape, "edited")
    contradicting = {
        point.id for point in points if point.contradiction or "contradiction" in point.torn
    }
    # Of two points with one id, the other may be meant.
    plain = {point.id for point in points} - contradicting
    for index, id_ in enumerate(shape.highlights):
        if id_ in plain and "highlights" not in shape.torn:
            checker.report(
                Problem(
                    shape.at("highlights", index),
                    "highlight-no-contradiction",
                    "A highlight must be a contradiction, and this point is not one",
                    found=id_,
                    expected="a point with a contradiction",
                    hint="Remove it from the highlights, or give the point a contradiction",
                )
            )


def changes(shape: DossierShape) -> tuple[tuple[str, str], ...]:
    """The log of changes, newest first; changes of one day in the editor's order."""
    newest = sorted(
        shape.changes, key=lambda change: (bounds(change.date) or (ALWAYS,))[0], reverse=True
    )
    return tuple((change.date, change.text) for change in newest)


def is_torn(value: object) -> bool:
    """Whether anything in the annotations is only a stand-in for what could not be read."""
    if isinstance(value, Annotations):
        return bool(value.unread) or any(
            is_torn(getattr(value, field.name)) for field in fields(value)
        )
    if isinstance(value, Shape):
        # Most values are texts, which are never looked into.
        return bool(value.torn) or any(
            is_torn(item) for item in vars(value).values() if type(item) is not str
        )
    if isinstance(value, (list, tuple)):
        return any(is_torn(item) for item in value)
    return False

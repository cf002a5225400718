"""The sides of a contradiction, and its scope."""

from __future__ import annotations

from itertools import combinations

from dossier.check.checker import Checker
from dossier.check.plain import resolved
from dossier.claims import Claim, closest, fits, label, reading_claim
from dossier.languages import ENGLISH
from dossier.model import Contradiction, Reading, Reply, Side
from dossier.problems import Problem
from dossier.schema import ContradictionShape, PointShape, ReplyShape

CHANGED = "changed-after-publication"
"""The kind of a contradiction between two versions of one article."""

_EXAMPLES = {"translation": "the reply in the dossier's language", "translator": "the editors"}


def contradiction(
    checker: Checker, shape: PointShape, readings: tuple[Reading, ...]
) -> Contradiction | None:
    """The contradiction of a point, if the point has one.

    Args:
        checker: the check at work; problems go there.
        shape: the point, as read.
        readings: the point's, in the editor's order.
    """
    block = shape.contradiction
    if block is None:
        return None
    claims = [_claim(checker, reading) for reading in readings]
    found_sides = sides(readings, claims)
    is_whole = "readings" not in shape.torn and not any(item.torn for item in shape.readings)
    if len(found_sides) < 2 and is_whole:
        checker.report(
            Problem(
                block.at(),
                "contradiction-one-sided",
                "A contradiction has two sides, but all readings of this point are on one",
                found=f"one side: {found_sides[0].label}" if found_sides else "no reading",
                expected="readings that say different things",
                hint="Give the readings different words under says, or name the side of each "
                "with side",
            )
        )
    if is_whole:
        checker.report(_compatible(block, readings, claims))
        checker.report(_unchanged(checker, block, shape, readings))
    return resolved(
        Contradiction,
        block,
        scope=scope(found_sides),
        sides=found_sides,
        reply=tuple(_reply(checker, item) for item in block.reply),
    )


def _reply(checker: Checker, shape: ReplyShape) -> Reply:
    """An answer, checked: of another language it has a translation, and says whose."""
    is_other = bool(shape.language) and shape.language != checker.language
    checker.day(shape, "date")
    for key in ("translation", "translator") if is_other else ():
        if not getattr(shape, key) and key not in shape.torn:
            checker.report(
                Problem(
                    shape.at(),
                    "translation-missing",
                    f"A reply in another language needs the key {key}",
                    found=f"a reply in {shape.language}, and no {key}",
                    expected=f"{key}: {_EXAMPLES[key]}",
                    hint=f"Add {key}, or correct the language",
                )
            )
    return resolved(Reply, shape, language=shape.language or "" if is_other else "")


def _claim(checker: Checker, reading: Reading) -> Claim:
    article = checker.texts.get(reading.article)
    language = checker.language or ENGLISH
    return reading_claim(reading, language, (article and article.shape.language) or language)


def _unchanged(
    checker: Checker, block: ContradictionShape, shape: PointShape, readings: tuple[Reading, ...]
) -> Problem | None:
    """A change after publication that no two versions of an article show."""
    unread = any(reading.citation is None for reading in readings if reading.article)
    if block.kind != CHANGED or "kind" in block.torn or unread:
        return None
    versions: dict[str, set[str]] = {}
    for item in shape.readings:
        article = checker.articles.get(item.article or "")
        own = (article.captured if article else None) or ""
        versions.setdefault(item.article or "", set()).add(item.version or own)
    if any(article and len(days) > 1 for article, days in versions.items()):
        return None
    return Problem(
        block.at("kind"),
        "contradiction-unchanged",
        "No article is read here in two versions",
        found=f"kind: {CHANGED}",
        expected="two readings of one article, in different versions",
        hint="Add version: and its day to one of the readings; or choose another kind",
    )


def _compatible(
    block: ContradictionShape, readings: tuple[Reading, ...], claims: list[Claim]
) -> Problem | None:
    """A contradiction between amounts that one amount fits; none where editors set the sides."""
    is_settled = block.status == "reconcilable" or block.torn & {"status"}
    if is_settled or any(reading.side for reading in readings) or not fits(claims):
        return None
    place = closest(claims)
    words = "" if place is None else label(readings[place])
    return Problem(
        block.at("status"),
        "contradiction-compatible",
        "These readings do not contradict each other: all of them can be right",
        found=f"status: {block.status}, though {words} fits them all"
        if words
        else f"status: {block.status}, though one amount, day or time fits them all",
        expected="status: reconcilable, or readings that cannot all be right",
        hint="Write status: reconcilable; or, if they cannot all be right, name the side of each "
        "with side and say why in the explanation",
    )


def sides(readings: tuple[Reading, ...], claims: list[Claim]) -> tuple[Side, ...]:
    """Readings that claim the same, in the order of the first of each.

    Args:
        readings: Of a point.
        claims: What each claims, in the same order.
    """
    grouped: dict[tuple[object, ...], list[Reading]] = {}
    for reading, claim in zip(readings, claims, strict=True):
        grouped.setdefault(claim.key, []).append(reading)
    return tuple(Side(label(together[0]), tuple(together)) for together in grouped.values())


def scope(sides: tuple[Side, ...]) -> tuple[str, ...]:
    """Between whom the sides are: ``between`` articles, ``inside`` one, against a ``record``."""
    scopes = set()
    for first, second in combinations(sides, 2):
        for reading in first.readings:
            scopes |= {_between(reading, other) for other in second.readings}
    return tuple(name for name in ("between", "inside", "record") if name in scopes)


def _between(reading: Reading, other: Reading) -> str:
    if reading.record or other.record:
        return "record"
    return "inside" if reading.article == other.article else "between"

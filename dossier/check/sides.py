"""The sides of a contradiction, and its scope."""

from __future__ import annotations

from itertools import combinations

from dossier.check.desk import Desk
from dossier.model import Contradiction, Reading, Side
from dossier.problems import Problem
from dossier.schema import PointShape
from dossier.text import fold, is_word, tokens


def contradiction(
    desk: Desk, shape: PointShape, readings: tuple[Reading, ...]
) -> Contradiction | None:
    """The contradiction of a point, if the point has one."""
    block = shape.contradiction
    if block is None:
        return None
    found = sides(readings)
    whole = "readings" not in shape.torn and not any(item.torn for item in shape.readings)
    if len(found) < 2 and whole:
        desk.report(
            Problem(
                block.at(),
                "contradiction-one-sided",
                "A contradiction has two sides, but all readings of this point are on one",
                found=f"one side: {found[0].label}" if found else "no reading",
                expected="readings that say different things",
                hint="Give the readings different words under says, or name the side of each "
                "with side",
            )
        )
    return Contradiction(
        kind=block.kind,
        severity=block.severity,
        status=block.status,
        explanation=block.explanation,
        scope=scope(found),
        sides=found,
        at=block.at(),
    )


def sides(readings: tuple[Reading, ...]) -> tuple[Side, ...]:
    """Readings that say the same, in the order of the first of each.

    Two readings stand together when their ``side`` is the same, or else what they say, but for
    case and punctuation.
    """
    grouped: dict[str, list[Reading]] = {}
    labels: dict[str, str] = {}
    for item in readings:
        label = item.side or item.says or item.quote
        labels.setdefault(_normal(label), label)
        grouped.setdefault(_normal(label), []).append(item)
    return tuple(Side(labels[key], tuple(together)) for key, together in grouped.items())


def _normal(words: str) -> str:
    """The words as compared: no case, no marks, white space as single spaces."""
    folded = fold(words).text
    return " ".join(token.norm for token in tokens(folded) if is_word(token)) or folded


def scope(found: tuple[Side, ...]) -> tuple[str, ...]:
    """Between whom the sides are: ``between`` articles, ``inside`` one, against a ``record``."""
    met = set()
    for first, second in combinations(found, 2):
        for one in first.readings:
            met |= {_between(one, other) for other in second.readings}
    return tuple(name for name in ("between", "inside", "record") if name in met)


def _between(one: Reading, other: Reading) -> str:
    if one.record or other.record:
        return "record"
    return "inside" if one.article == other.article else "between"

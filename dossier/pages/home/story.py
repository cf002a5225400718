"""The story in a few sentences, each with the points that back it, and what came after."""

from __future__ import annotations

from dossier.model import Edition, Moment, Statement
from dossier.render import addresses, element, escape, hidden, link, spoken

_AFTER = 3
"""Events after the articles that are told here, earliest first."""


def story(edition: Edition) -> str:
    """The summary; points are numbered through it."""
    lines, number = [], 1
    questions = {point.id: point.question for point in edition.dossier.points}
    for statement in edition.dossier.summary:
        lines.append(_sentence(statement, questions, number))
        number += len(statement.points)
    return "\n\n".join(["## The story { #story }", *lines, *_after(edition)]) if lines else ""


def _after(edition: Edition) -> list[str]:
    """What no article could know, as another voice: it stands on records only."""
    moments = [moment for moment in edition.dossier.timeline if moment.period == "after"][:_AFTER]
    if not moments:
        return []
    listed_moments = "; ".join(_moment(moment) for moment in moments)
    return [f"**After the articles** {listed_moments}.\n{{: .outside }}"]


def _moment(moment: Moment) -> str:
    target = addresses.relative(addresses.HOME, addresses.moment(moment.id))
    day = f"{escape(spoken(moment.date, weekday=False))}: " if moment.date else ""
    return f"{day}{link(escape(moment.title), target)}"


def _sentence(statement: Statement, questions: dict[str, str], number: int) -> str:
    references = "".join(
        _reference(reference_number, point, questions[point])
        for reference_number, point in enumerate(statement.points, start=number)
    )
    return f"{escape(statement.text)}{references}\n{{: .story }}"


def _reference(number: int, point: str, question: str) -> str:
    target = addresses.relative(addresses.HOME, addresses.point(point))
    label = element("sup", str(number)) + hidden(f" point: {question}")
    return f"[{label}]({target}){{ .reference }}"

"""The story in a few sentences, each with the points that back it."""

from __future__ import annotations

from dossier.model import Edition, Statement
from dossier.render import addresses, element, escape, hidden


def story(edition: Edition) -> str:
    """The summary; points are numbered through it."""
    lines, number = [], 1
    questions = {point.id: point.question for point in edition.dossier.points}
    for statement in edition.dossier.summary:
        lines.append(_sentence(statement, questions, number))
        number += len(statement.points)
    return "\n\n".join(["## The story { #story }", *lines]) if lines else ""


def _sentence(statement: Statement, questions: dict[str, str], number: int) -> str:
    references = "".join(
        _reference(at, point, questions[point])
        for at, point in enumerate(statement.points, start=number)
    )
    return f"{escape(statement.text)}{references}\n{{: .story }}"


def _reference(number: int, point: str, question: str) -> str:
    target = addresses.relative(addresses.HOME, addresses.point(point))
    shown = element("sup", str(number)) + hidden(f", point: {question}")
    return f"[{shown}]({target}){{ .reference }}"

"""The story in a few sentences, each with the points that back it, and what came after."""

from __future__ import annotations

from dossier.interface import groups, say
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
    return (
        "\n\n".join(
            [f"## {say('The story')} {{ #story }}", *lines, *_numbers(number), *_after(edition)]
        )
        if lines
        else ""
    )


def _numbers(following: int) -> list[str]:
    """What the raised numbers are, where there are any."""
    words = say("Each raised number leads to the words that back its sentence.")
    return [f"{words}\n{{: .small data-search-exclude }}"] if following > 1 else []


def _after(edition: Edition) -> list[str]:
    """What no article could know, as another voice: it stands on records only."""
    moments = [moment for moment in edition.dossier.timeline if moment.period == "after"][:_AFTER]
    if not moments:
        return []
    listed_moments = groups(_moment(moment) for moment in moments)
    return [f"**{say('After the articles')}** {listed_moments}.\n{{: .outside }}"]


def _moment(moment: Moment) -> str:
    target = addresses.relative(addresses.HOME, addresses.moment(moment.id))
    title = link(escape(moment.title), target)
    day = escape(spoken(moment.date, weekday=False)) if moment.date else ""
    return say("{label}: {text}", label=day, text=title) if day else title


def _sentence(statement: Statement, questions: dict[str, str], number: int) -> str:
    references = "".join(
        _reference(reference_number, point, questions[point])
        for reference_number, point in enumerate(statement.points, start=number)
    )
    return f"{escape(statement.text)}{references}\n{{: .story }}"


def _reference(number: int, point: str, question: str) -> str:
    target = addresses.relative(addresses.HOME, addresses.point(point))
    spoken_label = hidden(" " + say("point: {question}", question=question))
    label = element("sup", str(number)) + spoken_label
    return f"[{label}]({target}){{ .reference }}"

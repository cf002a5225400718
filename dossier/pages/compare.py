"""The matrix: every point by every article, in exact words, with the silences visible."""

from __future__ import annotations

from dossier.model import Edition, Verdict
from dossier.pages.filters import Choice, Filter, filters, occasions, people
from dossier.pages.head import counted, head, no_article
from dossier.pages.matrix import (
    ALL_TOPICS,
    FEW_TOPICS,
    Matrix,
    columns,
    hyphened,
    points_of,
    topic_anchor,
    topics,
)
from dossier.pages.outlets import outlets
from dossier.render import Meta, Register, addresses, container, element, escape, link, page

PAGE = addresses.COMPARE


def pages(edition: Edition) -> dict[str, str]:
    """The page of the matrix."""
    dossier = edition.dossier
    meta: dict[str, Meta] = {
        "title": "Points by article",
        "description": "Every point by every article, in exact words, with the silences visible.",
        "kind": "compare",
        "search": {"exclude": True},
    }
    title = "Who reports what, and who is silent"
    if not dossier.points:
        nothing = "No point has been written yet." if dossier.articles else no_article(PAGE)
        return {PAGE: page(meta, head("Points", title, nothing))}
    register = Register.of(dossier)
    matrix = Matrix(edition, register, columns(edition, register))
    blocks = (
        head("Points", title, _deck(edition)),
        _pairs(edition),
        outlets(register, PAGE),
        _filters(edition),
        _glance(edition),
        _key(edition),
    )
    return {PAGE: page(meta, *blocks, matrix.drawn())}


def _glance(edition: Edition) -> str:
    """The topics alone, folded: a way to jump on a small screen."""
    found = topics(edition)
    if len(found) < FEW_TOPICS:
        return ""
    lines = [
        f"- {link(escape(each.title), f'#{topic_anchor(each)}')} "
        f"{element('small', counted(len(points_of(edition, each)), 'point'))}"
        for each in found
    ]
    summary = element("summary", f"All {len(found)} topics at a glance")
    return container("details", summary, "\n".join(lines), class_="glance", id=ALL_TOPICS)


def _deck(edition: Edition) -> str:
    silent = sum(len(each.silent) for each in edition.agreements.values())
    said = sum(
        len({reading.article for reading in point.readings if reading.article})
        for point in edition.dossier.points
    )
    points = counted(len(edition.dossier.points), "point")
    times = "once" if silent == 1 else f"{silent} times"
    silences = f"{times} they say nothing, and the silence is shown" if silent else "they always do"
    return (
        f"{points}, in the exact words of each article. On the events they report, "
        f"the articles could speak {counted(said + silent, 'time')}; {silences}."
    )


def _pairs(edition: Edition) -> str:
    """The way to the articles themselves, two at a time."""
    if len(edition.dossier.articles) < 2:
        return ""
    target = addresses.relative(PAGE, addresses.PAIRS)
    return f"{link('Any two articles side by side, word by word', target)}\n{{: .to-pairs }}"


def _key(edition: Edition) -> str:
    """What the looks of the cells mean."""
    entries = [
        ("says", "says it"),
        ("against", "stands against another article"),
        ("silent", "silent"),
    ]
    if any(each.elsewhere for each in edition.agreements.values()):
        entries.append(("elsewhere", "reports another event, and is not asked"))
    samples = [
        element("span", element("i", "", class_=f"sample sample-{name}") + f" {text}")
        for name, text in entries
    ]
    return " ".join(samples) + "\n{: .key }"


def _filters(edition: Edition) -> str:
    dossier = edition.dossier
    verdicts = [hyphened(edition.agreements[point.id].verdict) for point in dossier.points]
    return filters(
        "Filter the points",
        Filter("verdict", [Choice(hyphened(each), each) for each in Verdict], verdicts),
        occasions(dossier.events, [point.event for point in dossier.points]),
        Filter(
            "topic",
            [Choice(each.id, each.title) for each in dossier.topics],
            [point.topic for point in dossier.points],
        ),
        people(dossier.actors, [point.actors for point in dossier.points]),
    )

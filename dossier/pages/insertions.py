"""The script that makes lines for the editors' files, and what it must know of these files.

A page loads it when words are selected, so that readers do not carry it. What it knows stands in
it: from a folder on the disk a page may load scripts and no data.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import get_args

from dossier.model import Edition, Insertion, Point, Topic
from dossier.pages.correcting import edited
from dossier.schema.vocabulary import GlossKind
from dossier.text.ids import ROMANIZED

PATH = "assets/copying.js"

Value = str | int | list["Value"] | dict[str, "Value"]

POINTS = "annotations/points/"
"""Where the first point of a dossier goes."""


_POINT = (
    "id", "title", "event", "place", "topic", "says", "silent", "unread", "silentPlace",
)  # fmt: skip


def pages(edition: Edition) -> dict[str, str]:
    """The script, by its path below ``docs/``."""
    lines = [f"  {name}: {_written(value)}," for name, value in _parts(edition)]
    code = (files("dossier") / "theme" / "assets" / "asked" / "copying.js").read_text("utf-8")
    return {PATH: "\n".join(["window.insertions = {", *lines, "};", code])}


def _parts(edition: Edition) -> Iterator[tuple[str, Value]]:
    """What the script gets, by name; the first row of a list names the fields of the others."""
    dossier = edition.dossier
    yield "edit", edited(edition)
    yield "letters", dict(ROMANIZED)
    yield "kinds", list(get_args(GlossKind))
    topics: list[Value] = [
        [topic.id, topic.title, _place(edition, _end(dossier.points, topic))]
        for topic in dossier.topics
    ]
    yield "topics", [["id", "title", "place"], *topics]
    articles: list[Value] = [
        [
            article.id,
            list(article.events),
            _place(edition, article.glosses_end),
            list(article.read),
            int(bool(article.incomplete)),
        ]
        for article in dossier.articles
    ]
    yield "articles", [["id", "events", "place", "read", "incomplete"], *articles]
    yield "points", [list(_POINT), *(_point(edition, point) for point in dossier.points)]
    yield "formerly", [id_ for point in dossier.points for id_ in point.formerly]
    actors: list[Value] = [
        [
            actor.id,
            actor.name,
            _place(edition, actor.aliases_end),
            [[alias.text, *alias.articles] for alias in actor.aliases],
        ]
        for actor in sorted(dossier.actors, key=lambda actor: actor.name)
    ]
    yield "actors", [["id", "title", "place", "names"], *actors]


def _point(edition: Edition, point: Point) -> Value:
    return [
        point.id,
        point.question,
        point.event,
        _place(edition, point.readings_end),
        point.topic,
        list(edition.agreements[point.id].says),
        list(point.silent),
        list(point.unread),
        _place(edition, point.silent_end),
    ]


def _end(points: tuple[Point, ...], topic: Topic) -> Insertion:
    """Where a new point on a topic goes: the end of the file with the last one on it."""
    same = [point for point in points if point.topic == topic.id] or list(points)
    if not same:
        return Insertion(POINTS, 0, 0)
    return [point for point in points if point.at.file == same[-1].at.file][-1].after


def _place(edition: Edition, where: Insertion) -> Value:
    """Lines move when somebody writes a comment: they are given only beside a link to them."""
    line = where.line if edition.repository else 0
    return [where.file, line, where.indent, int(where.flow), where.key]


def _written(value: Value) -> str:
    """As a script: what JSON shares with it, an entry a line."""
    if isinstance(value, list) and any(isinstance(item, list) for item in value):
        return "[\n" + "".join(f"    {_plain(item)},\n" for item in value) + "  ]"
    if isinstance(value, Mapping):
        return "{\n" + "".join(f"    {_plain(k)}: {_plain(v)},\n" for k, v in value.items()) + "  }"
    return _plain(value)


def _plain(value: Value) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

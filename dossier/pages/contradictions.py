"""All contradictions by severity, every side's words in view; and what only looks like one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import get_args

from dossier.frozen import dataclass
from dossier.model import Contradiction, Disputes, Edition, Point, Side
from dossier.pages.correcting import corrections
from dossier.pages.filters import Choice, Filter, filters, occasion, occasions, people
from dossier.pages.head import counted, head, listed, no_article
from dossier.pages.matrix import ordered_points
from dossier.pages.outlets import outlets
from dossier.pages.wording import RECONCILABLE, SCOPE
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    element,
    escape,
    hidden,
    link,
    page,
    quoted,
    recorded,
    recorded_words,
    signs,
)
from dossier.schema.vocabulary import ContradictionKind

PAGE = addresses.CONTRADICTIONS

_RECONCILABLE = "reconcilable--differences"
"""An anchor; no id has two hyphens together, so that it is no point's."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A point that is a contradiction, with its place in the list."""

    number: int
    """From 1 among its like, gravest first. For the eye only: addresses use the point's id."""
    point: Point
    found: Contradiction


def pages(edition: Edition) -> dict[str, str]:
    """The one page that lists them all."""
    meta: dict[str, Meta] = {
        "title": "Contradictions",
        "description": "Where the articles contradict each other, each side in its own words.",
        "kind": "contradictions",
        "search": {"exclude": True},
    }
    register = Register.of(edition.dossier)
    entries = numbered(edition)
    apparent = _apparent(edition, register)
    if not entries:
        begun = bool(edition.dossier.articles)
        nothing = "No contradiction has been found." if begun else no_article(PAGE)
        return {PAGE: page(meta, head("Contradictions", "No contradictions", nothing), apparent)}
    title = "Where the reports contradict each other"
    return {
        PAGE: page(
            meta,
            head("Contradictions", title, _deck(edition, entries)),
            _meanings(),
            outlets(register, PAGE),
            _filters(edition, entries),
            _glance(edition, entries),
            *_groups(edition, register, entries),
            _reconcilable(edition, register, entries),
            apparent,
        )
    }


def numbered(edition: Edition) -> tuple[Entry, ...]:
    """The contradictions, then the reconcilable differences.

    Of each the gravest first, then in the order of the points; each are numbered from 1.
    """
    disputes = Disputes.of(ordered_points(edition))
    return _numbered(disputes.contradictions) + _numbered(disputes.reconcilable)


def _numbered(points: Iterable[Point]) -> tuple[Entry, ...]:
    blocks = [(point, point.contradiction) for point in points if point.contradiction]
    blocks.sort(key=lambda pair: signs.SEVERITIES.index(pair[1].severity))
    return tuple(Entry(number, *pair) for number, pair in enumerate(blocks, start=1))


def described(found: Contradiction) -> str:
    """Severity, kind, status and scope in one line of Markdown."""
    return f"{signs.severity(found.severity)} · {_sort(found)}"


def _sort(found: Contradiction) -> str:
    """The same without the severity, which the heading of the entries says."""
    scope = listed(SCOPE[each] for each in found.scope)
    return " · ".join([_kind(found.kind), signs.status(found.status), scope])


def _kind(kind: str) -> str:
    return element("span", escape(kind.replace("-", " ")), class_="kind")


def _deck(edition: Edition, entries: Sequence[Entry]) -> str:
    inside = Disputes.of(entry.point for entry in entries if "inside" in entry.found.scope)
    numbers = (
        (len(inside.contradictions), "contradictions"),
        (len(inside.reconcilable), "reconcilable differences"),
    )
    where = listed(f"in {number} of the {noun}" for number, noun in numbers if number)
    within = f" An article conflicts with itself {where}." if where else ""
    return (
        f"{Disputes.of(edition.dossier.points)}: points on which the words of one article "
        f"exclude, reverse or quietly alter those of another. Every side is given in full.{within}"
    )


def _meanings() -> str:
    target = addresses.relative(PAGE, f"{addresses.ABOUT}#contradictions")
    return f"{link('What severity, kind and status mean', target)}\n{{: .small }}"


def _filters(edition: Edition, entries: Sequence[Entry]) -> str:
    dossier = edition.dossier
    return filters(
        "Filter the contradictions",
        Filter("severity", _plain(signs.SEVERITIES), [each.found.severity for each in entries]),
        Filter("kind", _plain(get_args(ContradictionKind)), [each.found.kind for each in entries]),
        Filter(
            "status",
            [Choice(name, words) for name, words in signs.STATUS_WORDS.items()],
            [each.found.status for each in entries],
        ),
        occasions(dossier.events, [each.point.event for each in entries]),
        Filter(
            "article",
            [Choice(each.id, f"{each.siglum} {each.outlet}") for each in dossier.articles],
            [article for each in entries for article in _articles(each.point)],
        ),
        people(dossier.actors, [each.point.actors for each in entries]),
    )


def _plain(words: Iterable[str]) -> list[Choice]:
    return [Choice(word, word.replace("-", " ")) for word in words]


def _articles(point: Point) -> tuple[str, ...]:
    """The articles that speak on a point, each once."""
    said = (reading.article for reading in point.readings if reading.article)
    return tuple(dict.fromkeys(said))


def _glance(edition: Edition, entries: Sequence[Entry]) -> str:
    """The questions alone, folded: a way to jump on a small screen."""
    summary = element("summary", f"At a glance: {Disputes.of(edition.dossier.points)}")
    reconcilable = [entry for entry in entries if entry.found.is_reconcilable]
    lists = [_questions(entry for entry in entries if not entry.found.is_reconcilable)]
    if reconcilable:
        heading = f"{link('Reconcilable differences', f'#{_RECONCILABLE}')}\n{{: .small }}"
        lists += [heading, _questions(reconcilable)]
    return container("details", summary, *lists, class_="glance")


def _questions(entries: Iterable[Entry]) -> str:
    return "\n".join(
        f"{entry.number}. {link(escape(entry.point.question), f'#{entry.point.id}')} "
        f"{signs.severity(entry.found.severity)}"
        for entry in entries
    )


def _groups(edition: Edition, register: Register, entries: Sequence[Entry]) -> Iterable[str]:
    for severity in signs.SEVERITIES:
        found = [
            entry
            for entry in entries
            if entry.found.severity == severity and not entry.found.is_reconcilable
        ]
        if found:
            meaning = element("small", escape(signs.SEVERITY_MEANINGS[severity]))
            heading = f"## {signs.severity(severity)} {meaning} {{ .severity-heading }}"
            written = [_entry(edition, register, entry) for entry in found]
            yield container("div", heading, *written, class_="entries", data_group=True)


def _reconcilable(edition: Edition, register: Register, entries: Sequence[Entry]) -> str:
    """What is no contradiction, for one state of affairs can satisfy all: apart, below them."""
    found = [entry for entry in entries if entry.found.is_reconcilable]
    if not found:
        return ""
    heading = f"## Reconcilable differences {{ #{_RECONCILABLE} }}"
    intro = f"{escape(RECONCILABLE)} They do not count as contradictions.\n{{: .small }}"
    written = [_entry(edition, register, entry) for entry in found]
    return container("div", heading, intro, *written, class_="entries", data_group=True)


def _entry(edition: Edition, register: Register, entry: Entry) -> str:
    point, found = entry.point, entry.found
    question = link(escape(point.question), addresses.relative(PAGE, addresses.point(point.id)))
    number = element("span", str(entry.number), class_="entry-number")
    sides = [_side(register, point, side) for side in found.sides]
    return container(
        "section",
        f"### {number} {question}",
        f"{described(found) if found.is_reconcilable else _sort(found)}\n{{: .facts }}",
        container("div", *sides, class_="sides"),
        *_why(register, point, found),
        corrections(edition, found.at, f"{found.noun.capitalize()}: {point.question}"),
        id=point.id,
        class_="entry",
        data_entry=True,
        data_noun=f"{found.noun}s",
        data_severity=found.severity,
        data_kind=found.kind,
        data_status=found.status,
        data_event=occasion(point.event),
        data_article=" ".join(_articles(point)),
        data_actor=" ".join(point.actors) or None,
    )


def _why(register: Register, point: Point, found: Contradiction) -> list[str]:
    """The reason, in view where much is at stake; and the records, folded under it."""
    reason = f"{escape(found.explanation)}\n{{: .explanation }}"
    if found.severity in signs.GRAVE:
        return [reason, *_folded(register, point)]
    return _folded(register, point, reason)


def _folded(register: Register, point: Point, reason: str = "") -> list[str]:
    """The reason, unless it is in view, and every record in full."""
    said = [recorded(register, PAGE, each) for each in point.readings if each.record]
    parts = [*(["Why"] if reason else []), *([counted(len(said), "record")] if said else [])]
    if not parts:
        return []
    title = ", and ".join(parts)
    summary = element("summary", title + hidden(f": {point.question}"))
    return [container("details", summary, reason, *said, class_="why")]


def _side(register: Register, point: Point, side: Side) -> str:
    words = [quoted(register, PAGE, point, each) for each in side.readings if each.article]
    if not words:
        words = [recorded_words(register, PAGE, each) for each in side.readings[:1]]
    label = f"{escape(side.label)}\n{{: .side-label }}" if side.label else ""
    return container("div", label, *words, class_="side")


def _apparent(edition: Edition, register: Register) -> str:
    found = [point for point in ordered_points(edition) if point.apparent]
    if not found:
        return ""
    intro = "Points on which the articles seem to clash but do not, with the reason."
    written = [_no_contradiction(register, point) for point in found]
    heading = "## What looks like a contradiction but is not { #apparent }"
    return "\n\n".join([heading, f"{intro}\n{{: .small }}", *written])


def _no_contradiction(register: Register, point: Point) -> str:
    """The question; under it the words, the reason and the records, folded."""
    words = [quoted(register, PAGE, point, each) for each in point.readings if each.article]
    records = [recorded(register, PAGE, each) for each in point.readings if each.record]
    whole = link("See the full point", addresses.relative(PAGE, addresses.point(point.id)))
    return container(
        "details",
        element("summary", escape(point.question)),
        *words,
        f"{escape(point.apparent)}\n{{: .explanation }}",
        *records,
        f"{whole}\n{{: .small }}",
        id=point.id,
        class_="at-peace",
    )

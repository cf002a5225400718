"""All contradictions by severity, every side's words in view; and what only looks like one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import get_args

from dossier.interface import say, say_number
from dossier.model import Contradiction, Disputes, Edition, Independence, Point, Side
from dossier.pages.correcting import corrections
from dossier.pages.filters import Choice, Filter, filters, occasion, occasions, people
from dossier.pages.head import capitalized, head, listed, no_article
from dossier.pages.meanings import meanings
from dossier.pages.order import Entry, contradiction_parts, numbered, ordered_points
from dossier.pages.origins import SIDES, filtered_sides, sides_sentence
from dossier.pages.outlets import outlets
from dossier.pages.parts import Part, path
from dossier.pages.replies import replies
from dossier.pages.wording import RECONCILABLE, SCOPE, called, disputed
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


def pages(edition: Edition) -> dict[str, str]:
    """The page that lists them all, or that of each of its parts."""
    meta: dict[str, Meta] = {
        "title": say("Contradictions"),
        "description": say("Where the articles contradict each other, each side in its own words."),
        "kind": "contradictions",
        "search": {"exclude": True},
    }
    register = Register.of(edition.dossier)
    entries = numbered(edition)
    divided = contradiction_parts(edition)
    last = path(PAGE, len(divided))
    apparent = _apparent(edition, register, last)
    if not entries:
        begun = bool(edition.dossier.articles)
        nothing = say("No contradiction has been found.") if begun else no_article(PAGE)
        top = head(say("Contradictions"), say("No contradictions"), nothing)
        return {PAGE: page(meta, top, apparent)}
    title = say("Where the reports contradict each other")
    titles = [part[0].point.question for part in divided]
    made = {}
    for number, shown in enumerate(divided, start=1):
        part = Part(PAGE, number, titles)
        about = {**meta, "title": part.title(say("Contradictions")), **part.meta()}
        made[part.page] = page(
            about,
            head(say("Contradictions"), title, _deck(edition, entries)),
            meanings(part.page, [entry.contradiction for entry in shown]),
            outlets(register, part.page),
            part.contents(),
            _filters(edition, shown),
            _glance(shown),
            *_groups(edition, register, part.page, shown),
            _reconcilable(edition, register, part.page, shown),
            apparent if number == len(divided) else "",
        )
    return made


def described(contradiction: Contradiction) -> str:
    """Severity, kind, status and scope in one line of Markdown."""
    return f"{signs.severity(contradiction.severity)} · {_sort(contradiction)}"


def _sort(contradiction: Contradiction) -> str:
    """The same without the severity, which the heading of the entries says."""
    scope = listed(say(SCOPE[part]) for part in contradiction.scope)
    return " · ".join([_kind(contradiction.kind), signs.status(contradiction.status), scope])


def _kind(kind: str) -> str:
    return element("span", escape(called(kind)))


def _deck(edition: Edition, entries: Sequence[Entry]) -> str:
    inside = Disputes.of(entry.point for entry in entries if "inside" in entry.contradiction.scope)
    contradictions, reconcilable = len(inside.contradictions), len(inside.reconcilable)
    where = listed(
        words
        for number, words in (
            (contradictions, say("in {number} of the contradictions", number=contradictions)),
            (
                reconcilable,
                say("in {number} of the reconcilable differences", number=reconcilable),
            ),
        )
        if number
    )
    within = " " + say("An article conflicts with itself {places}.", places=where) if where else ""
    deck = say(
        "{contradictions}: the words of one article exclude, reverse or quietly alter those of "
        "another. Each question leads to every side in full.",
        contradictions=disputed(Disputes.of(edition.dossier.points)),
    )
    return f"{deck}{within}"


def _filters(edition: Edition, entries: Sequence[Entry]) -> str:
    dossier = edition.dossier
    return filters(
        say("Filter the contradictions"),
        Filter(
            "severity", _plain(signs.SEVERITIES), [item.contradiction.severity for item in entries]
        ),
        Filter(
            "kind",
            _plain(get_args(ContradictionKind)),
            [item.contradiction.kind for item in entries],
        ),
        Filter(
            "status",
            [Choice(name, say(words)) for name, words in signs.STATUS_WORDS.items()],
            [item.contradiction.status for item in entries],
        ),
        Filter(
            "scope",
            [Choice(value, say(words)) for value, words in SCOPE.items()],
            [part for item in entries for part in item.contradiction.scope],
        ),
        Filter(
            "sides",
            [Choice(value, say(words)) for value, words in SIDES.items()],
            [filtered_sides(edition.origins[item.point.id].sides) for item in entries],
        ),
        occasions(dossier.events, [item.point.event for item in entries]),
        Filter(
            "article",
            [Choice(item.id, f"{item.siglum} {item.outlet}") for item in dossier.articles],
            [article for item in entries for article in _articles(item.point)],
        ),
        people(dossier.actors, [item.point.actors for item in entries]),
    )


def _plain(words: Iterable[str]) -> list[Choice]:
    return [Choice(word, called(word)) for word in words]


def _articles(point: Point) -> tuple[str, ...]:
    """The articles that speak on a point, each once."""
    articles = (reading.article for reading in point.readings if reading.article)
    return tuple(dict.fromkeys(articles))


def _glance(entries: Sequence[Entry]) -> str:
    """The questions alone, folded: a way to jump on a small screen."""
    summary = element(
        "summary",
        say(
            "At a glance: {contradictions}",
            contradictions=disputed(Disputes.of(entry.point for entry in entries)),
        ),
    )
    reconcilable = [entry for entry in entries if entry.contradiction.is_reconcilable]
    lists = [_questions(entry for entry in entries if not entry.contradiction.is_reconcilable)]
    if reconcilable:
        heading = f"{link(say('Reconcilable differences'), f'#{_RECONCILABLE}')}\n{{: .small }}"
        lists += [heading, _questions(reconcilable)]
    return container("details", summary, *lists, class_="glance")


def _questions(entries: Iterable[Entry]) -> str:
    return "\n".join(
        f"{entry.number}. {link(escape(entry.point.question), f'#{entry.point.id}')} "
        f"{signs.severity(entry.contradiction.severity)}"
        for entry in entries
    )


def _groups(
    edition: Edition, register: Register, page_path: str, entries: Sequence[Entry]
) -> Iterable[str]:
    for severity in signs.SEVERITIES:
        grouped = [
            entry
            for entry in entries
            if entry.contradiction.severity == severity and not entry.contradiction.is_reconcilable
        ]
        if grouped:
            meaning = element("small", escape(say(signs.SEVERITY_MEANINGS[severity])))
            heading = f"## {signs.severity(severity)} {meaning} {{ .by-severity }}"
            written = [_entry(edition, register, page_path, entry) for entry in grouped]
            yield container("div", heading, *written, class_="entries", data_group=True)


def _reconcilable(
    edition: Edition, register: Register, page_path: str, entries: Sequence[Entry]
) -> str:
    """What is no contradiction, for one state of affairs can satisfy all: apart, below them."""
    reconcilable = [entry for entry in entries if entry.contradiction.is_reconcilable]
    if not reconcilable:
        return ""
    heading = f"## {say('Reconcilable differences')} {{ #{_RECONCILABLE} }}"
    apart = say("They do not count as contradictions.")
    intro = f"{escape(say(RECONCILABLE))} {apart}\n{{: .small }}"
    written = [_entry(edition, register, page_path, entry) for entry in reconcilable]
    return container("div", heading, intro, *written, class_="entries", data_group=True)


def _entry(edition: Edition, register: Register, page_path: str, entry: Entry) -> str:
    point, contradiction = entry.point, entry.contradiction
    question = link(
        escape(point.question), addresses.relative(page_path, addresses.point(point.id))
    )
    number = element("span", str(entry.number), class_="entry__number")
    sides = [_side(register, page_path, point, side) for side in contradiction.sides]
    is_apart = contradiction.is_reconcilable
    return container(
        "section",
        f"### {number} {question}",
        f"{described(contradiction) if is_apart else _sort(contradiction)}\n{{: .facts }}",
        container("div", *sides, class_="sides"),
        replies(contradiction, register.language),
        _why(edition, register, page_path, point, contradiction),
        corrections(
            edition,
            contradiction.at,
            say(
                "{label}: {text}",
                label=capitalized(called(contradiction.noun)),
                text=point.question,
            ),
        ),
        id=point.id,
        class_="entry",
        data_entry=True,
        data_noun=say("reconcilable differences") if is_apart else say("contradictions"),
        data_severity=contradiction.severity,
        data_kind=contradiction.kind,
        data_status=contradiction.status,
        data_scope=" ".join(contradiction.scope) or None,
        data_sides=filtered_sides(edition.origins[point.id].sides),
        data_event=occasion(point.event),
        data_article=" ".join(_articles(point)),
        data_actor=" ".join(point.actors) or None,
    )


def _why(
    edition: Edition,
    register: Register,
    page_path: str,
    point: Point,
    contradiction: Contradiction,
) -> str:
    """The reason, whether the sides are independent, and every record in full, folded."""
    origins = edition.origins[point.id]
    is_known = origins.sides and origins.sides.independence is not Independence.UNKNOWN
    sides = sides_sentence(register, page_path, origins) if is_known else ""
    told = " ".join(filter(None, [escape(contradiction.explanation), sides]))
    reason = f"{told}\n{{: .explanation }}"
    records = [
        recorded(register, page_path, reading) for reading in point.readings if reading.record
    ]
    with_records = say_number("Why, and {number} record", "Why, and {number} records", len(records))
    title = with_records if records else say("Why")
    summary = element("summary", title + hidden(f": {point.question}"))
    return container("details", summary, reason, *records, class_="why")


def _side(register: Register, page_path: str, point: Point, side: Side) -> str:
    """The first words of a side, and who else is on it; the point's page has them all."""
    readings = [reading for reading in side.readings if reading.article]
    words = [quoted(register, page_path, point, reading) for reading in readings[:1]]
    if not words:
        words = [recorded_words(register, page_path, reading) for reading in side.readings[:1]]
    also = " ".join(
        register.sigla.link(reading.article, page_path, addresses.reading(point, reading), "small")
        for reading in readings[1:]
    )
    label = f"{escape(side.label)}\n{{: .side__label }}" if side.label else ""
    others = f"{say('also {articles}', articles=also)}\n{{: .side__others }}" if also else ""
    return container("div", label, *words, others, class_="side")


def _apparent(edition: Edition, register: Register, page_path: str) -> str:
    points = [point for point in ordered_points(edition) if point.apparent]
    if not points:
        return ""
    intro = say("Points on which the articles seem to clash but do not, with the reason.")
    written = [_no_contradiction(register, page_path, point) for point in points]
    heading = f"## {say('What looks like a contradiction but is not')} {{ #apparent--points }}"
    return "\n\n".join([heading, f"{intro}\n{{: .small }}", *written])


def _no_contradiction(register: Register, page_path: str, point: Point) -> str:
    """The question; under it the words, the reason and the records, folded."""
    printed = [reading for reading in point.readings if reading.article]
    words = [quoted(register, page_path, point, reading) for reading in printed]
    records = [
        recorded(register, page_path, reading) for reading in point.readings if reading.record
    ]
    full_point = link(
        say("See the full point"), addresses.relative(page_path, addresses.point(point.id))
    )
    return container(
        "details",
        element("summary", escape(point.question)),
        *words,
        f"{escape(point.apparent)}\n{{: .explanation }}",
        *records,
        f"{full_point}\n{{: .small }}",
        id=point.id,
        class_="at-peace",
    )

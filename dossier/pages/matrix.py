"""The table of the matrix: a row for each point, a column for each article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from dossier.frozen import dataclass
from dossier.interface import groups, later, say, series
from dossier.model import Agreement, Edition, Point, Reading, Topic, Verdict
from dossier.pages.filters import occasion
from dossier.pages.order import MANY, contradiction_place, looks_of
from dossier.pages.origins import filtered
from dossier.pages.table import cell, group, row, table
from dossier.render import (
    Register,
    addresses,
    as_of,
    container,
    element,
    escape,
    hidden,
    link,
    signs,
    words,
)

PAGE = addresses.COMPARE

FEW_TOPICS = 4
"""Fewer than this are in sight without a list of them."""
ALL_TOPICS = "all--topics"
"""The anchor of that list. No id has two hyphens together."""

LONG = 300
"""More points than this are not laid out before they come into sight."""

_NOTHING = {
    "is-silent": later("says nothing"),
    "is-unread": later("not read yet"),
    "is-incomplete": later("capture incomplete"),
    "is-elsewhere": later("other event"),
}
"""What stands in the cell of an article without a reading, by how it looks."""


EVERYBODY = "everybody"
"""Of a point on which every article speaks that is asked, as the filters name it."""
STATES = {
    "silent": later("an article says nothing"),
    "unread": later("not read yet"),
    "incomplete": later("capture incomplete"),
}
"""Of all other points: what there is beside words, in the order of :func:`states`."""


def topic_anchor(topic: Topic) -> str:
    """No id has two hyphens together, so that a topic's anchor is no point's."""
    return f"topic--{topic.id}"


def columns(edition: Edition, register: Register) -> tuple[str, ...]:
    """The articles' ids in the order of columns: those of another event come last.

    Args:
        edition: for the articles.
        register: of the dossier.
    """
    ids = [article.id for article in edition.dossier.articles]
    return tuple(sorted(ids, key=lambda id_: register.sigla[id_].hollow))


def hyphened(verdict: Verdict) -> str:
    """A verdict as the filters name it: one word."""
    return verdict.replace(" ", "-")


def states(agreement: Agreement) -> list[str]:
    """What can be filtered by: whether anybody says nothing, is not read, or is incomplete."""
    lists = (agreement.silent, agreement.unread, agreement.incomplete)
    occurring = [state for state, ids in zip(STATES, lists, strict=True) if ids]
    return occurring or [EVERYBODY]


def style(articles: int) -> str:
    """The rules that depend on how many columns there are.

    Every row is a grid, where ``colspan`` alone means nothing.

    Args:
        articles: how many columns there are beside that of the points.
    """
    spans = range(2, articles + 1) if articles > MANY else ()
    rules = [
        f'.matrix--many td[colspan="{span}"] {{ grid-column: span {span}; }}' for span in spans
    ]
    return "\n".join([f".matrix__table {{ --articles: {articles}; }}", *rules, ""])


@dataclass(frozen=True, slots=True)
class Matrix:
    """The table itself."""

    edition: Edition
    register: Register
    ids: tuple[str, ...]
    """The articles, in the order of columns."""
    points: Sequence[Point]
    """Those of the page that it stands on, in its order."""
    page: str

    def drawn(self) -> str:
        """The table, in a region that can scroll by itself."""
        groups = [group("thead", [self._heads()]), *self._topics()]
        return container(
            "div",
            table(
                say("Points by article, with exact words"),
                *groups,
                class_="matrix__table",
            ),
            class_=self._looks(),
            role="region",
            aria_label=say("Points by article"),
            tabindex=0,
        )

    def _looks(self) -> str:
        many = " matrix--many" if len(self.ids) > MANY else ""
        return f"matrix{many}" + (" matrix--long" if len(self.points) > LONG else "")

    def _heads(self) -> str:
        heads = [self._head(id_) for id_ in self.ids]
        return row(cell(say("Point"), "th", scope="col", class_="matrix__corner"), *heads)

    def _head(self, id_: str) -> str:
        article = self.register.articles[id_]
        outlet = element("span", escape(article.outlet), class_="matrix__outlet")
        target = addresses.relative(self.page, addresses.article(id_))
        parts = [link(f"{self.register.sigla.mark(id_)} {outlet}", target)]
        if article.versions:
            parts.append(element("span", as_of(self.register, id_), class_="matrix__event"))
        if self.register.sigla[id_].hollow:
            titles = (escape(self.register.events[event].title) for event in article.events)
            parts.append(element("span", groups(titles), class_="matrix__event"))
        return cell(" ".join(parts), "th", scope="col", class_=self._apart(id_))

    def _topics(self) -> Iterator[str]:
        by_topic = groupby(self.points, lambda point: point.topic)
        with_points = [(id_, list(points)) for id_, points in by_topic]
        titles = {topic.id: topic for topic in self.edition.dossier.topics}
        back = (
            link(say("All topics"), f"#{ALL_TOPICS}", "matrix__back")
            if len(with_points) >= FEW_TOPICS
            else ""
        )
        for id_, points in with_points:
            topic = titles[id_]
            title = f"{escape(topic.title)} {back}".rstrip()
            heading = cell(title, "th", scope="rowgroup", colspan=len(self.ids) + 1)
            rows = [self._row(point) for point in points]
            first = row(heading, class_="matrix__topic", id=topic_anchor(topic))
            yield group("tbody", [first, *rows], data_group=True)

    def _row(self, point: Point) -> str:
        verdict = self.edition.agreements[point.id].verdict
        contradiction = point.contradiction if verdict is Verdict.CONTRADICT else None
        against = contradiction.opposed if contradiction else frozenset()
        return row(
            cell(self._question(point), "th", scope="row"),
            *self._cells(point, against),
            id=point.id,
            data_entry=True,
            class_=None if against else "at-peace",
            data_verdict=hyphened(verdict),
            data_coverage=" ".join(states(self.edition.agreements[point.id])),
            data_origins=filtered(self.edition.origins[point.id]),
            data_event=occasion(point.event),
            data_topic=point.topic,
            data_actor=" ".join(point.actors) or None,
        )

    def _question(self, point: Point) -> str:
        target = addresses.relative(self.page, addresses.point(point.id))
        origins = self.edition.origins[point.id]
        sign = signs.verdict(self.edition.agreements[point.id].verdict, origins)
        if point.contradiction:
            sign = link(
                sign, addresses.relative(self.page, contradiction_place(self.edition, point))
            )
        parts = [link(escape(point.question), target, "matrix__question"), sign]
        if any(reading.record for reading in point.readings):
            parts.append(link(say("on record"), f"{target}#outside", "matrix__record"))
        return " ".join(parts)

    def _cells(self, point: Point, against: frozenset[Reading]) -> Iterator[str]:
        """One for each article; where there are many, neighbours of one state share one."""
        looks = looks_of(self.edition.agreements[point.id])
        sigla = self.register.sigla
        for (look, hollow), run in groupby(
            self.ids, lambda id_: (looks.get(id_, ""), sigla[id_].hollow)
        ):
            ids = list(run)
            if look and len(ids) > 1 and len(self.ids) > MANY:
                yield self._nothing(ids, look, hollow)
            else:
                yield from (self._cell(point, id_, look, against) for id_ in ids)

    def _nothing(self, ids: Sequence[str], look: str, hollow: bool) -> str:
        """One cell for several articles."""
        letters = [self.register.sigla[id_].letter for id_ in ids]
        named = series(letters) if len(ids) < 4 else f"{letters[0]}–{letters[-1]}"
        who = element("span", f"{named} ", class_="matrix__siglum matrix__range")
        looks = [look, self._apart(ids[0]) if hollow else None]
        label = element("span", say(_NOTHING[look]), class_="nothing")
        return cell(
            who + label,
            class_=" ".join(class_name for class_name in looks if class_name),
            colspan=len(ids),
        )

    def _cell(self, point: Point, id_: str, look: str, against: frozenset[Reading]) -> str:
        outlet = element("span", self.register.sigla.mark(id_, "small"), class_="matrix__siglum")
        looks = [self._apart(id_), look]
        if look:
            content = element("span", say(_NOTHING[look]), class_="nothing")
        else:
            readings = [reading for reading in point.readings if reading.article == id_]
            looks.append("is-against" if against.intersection(readings) else None)
            looks.append("is-multiple" if len(readings) > 1 else None)
            content = " ".join(self._words(point, item, item in against) for item in readings)
        return cell(f"{outlet} {content}", class_=" ".join(item for item in looks if item) or None)

    def _words(self, point: Point, reading: Reading, against: bool) -> str:
        target = addresses.relative(self.page, addresses.reading(point, reading))
        linked = link(words(self.register, reading), target, "matrix__words")
        if reading.version:
            version = as_of(self.register, reading.article, reading.version)
            linked += f" {element('small', version, class_='as-of')}"
        return linked + (hidden(" " + say("(contradicts another article)")) if against else "")

    def _apart(self, id_: str) -> str | None:
        """A double rule before the first article of another event."""
        first = next(
            (candidate for candidate in self.ids if self.register.sigla[candidate].hollow), ""
        )
        return "is-apart" if id_ == first and id_ != self.ids[0] else None

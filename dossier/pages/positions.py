"""Positions: each demand, who makes it where, the answer, the offer, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.frozen import dataclass
from dossier.interface import groups, say
from dossier.model import Answer, Edition, Moment, Position, Reading
from dossier.pages import withdrawn
from dossier.pages.changes import last_change
from dossier.pages.correcting import corrections
from dossier.pages.evidence import cited_words
from dossier.pages.head import head, listed, no_article, searched
from dossier.pages.outlets import outlets
from dossier.pages.revision import revised
from dossier.pages.table import cell, group, row, table
from dossier.pages.wording import STANCES
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    escape,
    link,
    page,
    recorded,
    spoken,
    unchecked,
)

PAGE = addresses.POSITIONS

_WEIGHT = 0.7
"""Among search results: it sets in order what points compare."""


def pages(edition: Edition) -> dict[str, str]:
    """The one page of positions."""
    meta: dict[str, Meta] = {
        "title": say("Positions"),
        "description": say("Each demand, the answer, the offer in return, what became of it."),
        "kind": "positions",
        "section": addresses.COMPARE,
        **searched(say("Positions"), _WEIGHT),
    }
    title = say("Who wants what, and what became of it")
    kicker = escape(say("Positions"))
    gone = withdrawn.section(edition, "positions")
    if not edition.dossier.positions:
        begun = bool(edition.dossier.articles)
        nothing = say("No positions have been entered yet.") if begun else no_article(PAGE)
        return {PAGE: page(meta, head(kicker, title, nothing), gone)}
    made = PositionsPage(edition, Register.of(edition.dossier))
    return {PAGE: page(meta, *made.blocks(kicker, title), gone)}


def silent(edition: Edition, position: Position) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of the articles that say nothing of a position, and of those not read for it.

    Asked is who covers its event; read is who was declared read for that event.

    Args:
        edition: for the articles.
        position: with its readings.
    """
    speaking = {reading.article for reading in position.every_reading}
    asked = [
        article
        for article in edition.dossier.articles
        if article.id not in speaking
        and not article.incomplete
        and (not position.event or position.event in article.events)
    ]
    read = [a for a in asked if {position.event} - {""} <= {*a.read} and a.read]
    return tuple(a.id for a in read), tuple(a.id for a in asked if a not in read)


@dataclass(frozen=True, slots=True)
class PositionsPage:
    """What the page is made from."""

    edition: Edition
    register: Register

    def blocks(self, kicker: str, title: str) -> Iterator[str]:
        """All of the page, in order.

        Args:
            kicker: Markdown.
            title: plain text.
        """
        deck = say("What a party demands is told as its demand, whoever reports it.")
        yield head(kicker, title, deck)
        yield outlets(self.register, PAGE)
        yield self._overview()
        for position in self.edition.dossier.positions:
            yield self._position(position)

    def _overview(self) -> str:
        names = (
            say("Demand"), say("Made by"), say("Told in"), say("Answer"),
            say("Offer in return"), say("What became of it"),
        )  # fmt: skip
        top = row(*(cell(name, "th", scope="col") for name in names))
        rows = (self._row(position, names) for position in self.edition.dossier.positions)
        caption = say("Demands, answers and offers")
        return table(caption, group("thead", [top]), group("tbody", rows), class_="positions")

    def _row(self, position: Position, names: tuple[str, ...]) -> str:
        none = escape(say("none told"))
        answers = (
            f"{escape(say(STANCES[answer.stance]))} {self._sigla(answer.readings)}"
            for answer in position.answers
        )
        offers = (
            f"{escape(offer.says)} {self._sigla(offer.readings)}" for offer in position.offers
        )
        outcome = escape(position.outcome.says) if position.outcome else none
        cells = (
            self._names(position.by),
            self._sigla(position.readings) or none,
            groups(answers) or none,
            groups(offers) or none,
            outcome,
        )
        return row(
            cell(link(escape(position.title), f"#{position.id}"), "th", scope="row"),
            *(
                cell(content, data_label=name)
                for name, content in zip(names[1:], cells, strict=True)
            ),
        )

    def _position(self, position: Position) -> str:
        return container(
            "section",
            f"## {escape(position.title)}",
            f"{self._facts(position)}\n{{: .facts }}",
            f"### {say('The demand')}",
            *self._voices(position.readings),
            *self._parts(say("The answer"), position.answers),
            *self._parts(say("Offered in return"), position.offers),
            *self._outcome(position),
            *self._silences(position),
            f"{escape(position.note)}\n{{: .note }}" if position.note else "",
            self._points(position),
            revised(position.revision),
            last_change(self.edition, f"positions/{position.id}", PAGE),
            corrections(self.edition, position.at, position.title),
            id=position.id,
        )

    def _facts(self, position: Position) -> str:
        facts = [self._names(position.by)]
        if position.event:
            event = self.register.events[position.event]
            target = addresses.relative(PAGE, addresses.event(event.id))
            title = link(escape(event.title), target)
            facts.append(say("{title}, {date}", title=title, date=escape(spoken(event.date))))
        return " · ".join(facts)

    def _parts(self, heading: str, answers: Iterable[Answer]) -> Iterator[str]:
        for answer in answers:
            stance = f"{escape(say(STANCES[answer.stance]))}. " if answer.stance else ""
            yield f"### {heading}"
            says = f"{stance}{escape(answer.says)}"
            yield say("{label}: {text}", label=self._names(answer.by), text=says)
            yield from self._voices(answer.readings)

    def _voices(self, readings: Iterable[Reading]) -> Iterator[str]:
        listed_readings = tuple(readings)
        lines = [f"- {self._voice(reading)}" for reading in listed_readings if reading.article]
        yield "\n".join(lines)
        for reading in listed_readings:
            if reading.record:
                yield recorded(self.register, PAGE, reading)

    def _voice(self, reading: Reading) -> str:
        if reading.citation is None:
            return ""
        article = self.register.articles[reading.article]
        target = addresses.place(article, reading.citation)
        siglum = self.register.sigla.link(article.id, PAGE, target, "small")
        words = cited_words(self.register, PAGE, article, reading.citation.exact, target)
        says = f" ({escape(reading.says)})" if reading.says else ""
        return f"{siglum} {words}{says}"

    def _outcome(self, position: Position) -> Iterator[str]:
        outcome = position.outcome
        if outcome is None:
            return
        yield f"### {say('What became of it')}"
        yield escape(outcome.says)
        moments = {moment.id: moment for moment in self.edition.dossier.timeline}
        shown = [self._when(moments[id_]) for id_ in outcome.timeline]
        records = [
            link(escape(record.title), addresses.relative(PAGE, addresses.record(record.id)))
            + unchecked(record)
            for record in (self.register.records[id_] for id_ in outcome.records)
        ]
        sources = groups([*shown, *records])
        yield f"**{say('Outside the articles')}** {sources}\n{{: .outside }}" if sources else ""

    def _when(self, moment: Moment) -> str:
        day = escape(spoken(moment.date)) if moment.date else say("undated")
        title = link(escape(moment.title), addresses.relative(PAGE, addresses.moment(moment.id)))
        return say("{label}: {text}", label=day, text=title)

    def _silences(self, position: Position) -> Iterator[str]:
        nothing, unread = silent(self.edition, position)
        for words, articles in ((say("Says nothing"), nothing), (say("Not read yet"), unread)):
            if articles:
                marks = " ".join(self.register.sigla.mark(id_, "small") for id_ in articles)
                yield f"{say('{label}: {text}', label=words, text=marks)}\n{{: .small }}"

    def _points(self, position: Position) -> str:
        links = [
            link(escape(point.question), addresses.relative(PAGE, addresses.point(point.id)))
            for point in (self.register.points[id_] for id_ in position.points)
        ]
        return f"{say('Compared:')} {groups(links)}\n{{: .small }}" if links else ""

    def _names(self, actors: Iterable[str]) -> str:
        return listed(
            link(
                escape(self.register.actors[id_].name),
                addresses.relative(PAGE, addresses.actor(id_)),
            )
            for id_ in actors
        )

    def _sigla(self, readings: Iterable[Reading]) -> str:
        articles = dict.fromkeys(reading.article for reading in readings if reading.article)
        return " ".join(self.register.sigla.mark(id_, "small") for id_ in articles)

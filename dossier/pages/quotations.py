"""Utterances that the articles quote: an index, and a page for each with its readings aligned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.derived.departures import wordings
from dossier.frozen import dataclass
from dossier.interface import say, say_number, series
from dossier.model import Edition, Quotation, Reading
from dossier.pages import linked
from dossier.pages.cards import embedding
from dossier.pages.changes import last_change
from dossier.pages.collation import Aligned, spoken_by
from dossier.pages.correcting import correction
from dossier.pages.head import head, moved, no_article, searched, unsearched
from dossier.pages.imprint import attributed
from dossier.pages.later import came_after
from dossier.pages.lesson.way import lesson_way
from dossier.pages.neighbours import Neighbours
from dossier.pages.outlets import outlets
from dossier.pages.quoted_reading import quoted_reading
from dossier.pages.revision import revised
from dossier.pages.sentence import Sentences
from dossier.pages.shared_picture import shared_picture
from dossier.pages.sharing import embedded
from dossier.pages.styles import part
from dossier.pages.wording import called
from dossier.render import (
    Meta,
    Register,
    Way,
    addresses,
    between_marks,
    container,
    element,
    escape,
    isolated,
    link,
    page,
    recorded,
    spoken,
    ways,
    words,
)
from dossier.render.comparison import Comparison, comparison_of_quotation

INDEX = addresses.QUOTATIONS

_WEIGHT = 3.0
"""Among search results: before the points, which tell what is made of its words."""


def pages(edition: Edition) -> dict[str, str]:
    """The index, every quotation's page, and a page at each of its former addresses."""
    register = Register.of(edition.dossier)
    sentences = Sentences.of(edition.dossier)
    ordered = ordered_quotations(edition)
    neighbours = Neighbours(
        tuple((listed.title, addresses.quotation(listed.id)) for listed in ordered)
    )
    made = {INDEX: _index(edition, register)}
    for number, quotation in enumerate(ordered):
        written = QuotationPage(edition, register, sentences, quotation)
        made[written.path] = written.markdown(neighbours.of(number))
        for old in quotation.formerly:
            path = addresses.quotation(old)
            made[path] = moved(path, written.path, quotation.title)
    return made


def ordered_quotations(edition: Edition) -> tuple[Quotation, ...]:
    """By event, in the order of events; those of no event come last."""
    order = {event.id: number for number, event in enumerate(edition.dossier.events)}
    return tuple(
        sorted(
            edition.dossier.quotations, key=lambda quotation: order.get(quotation.event, len(order))
        )
    )


def _index(edition: Edition, register: Register) -> str:
    meta: dict[str, Meta] = {
        "title": say("Quotations"),
        "description": say("What was said, as each article reports it."),
        "kind": "quotations",
        "search": {"exclude": True},
    }
    title = say("One statement, several wordings")
    if not edition.dossier.quotations:
        begun = bool(edition.dossier.articles)
        nothing = say("No quotations have been compared yet.") if begun else no_article(INDEX)
        return page(meta, head(say("Quotations"), title, nothing))
    deck = say(
        "The same statement as each article gives it, aligned so that differing words appear "
        "one below the other."
    )
    who = link(say("Who is heard, and who is not"), addresses.relative(INDEX, addresses.HEARD))
    blocks = [head(say("Quotations"), title, deck), outlets(register, INDEX), who]
    for event in (*edition.dossier.events, None):
        id_ = event.id if event else ""
        quotations = [
            quotation for quotation in edition.dossier.quotations if quotation.event == id_
        ]
        if quotations:
            heading = say("Not tied to one event")
            if event:
                date = spoken(event.date)
                heading = say("{title}, {date}", title=event.title, date=date)
            blocks += [f"## {escape(heading)}", *_lists(edition, register, quotations)]
    return page(meta, *blocks)


def _lists(edition: Edition, register: Register, listed: Sequence[Quotation]) -> Iterator[str]:
    """What can be compared, then what is quoted from one article."""
    compared = [quotation for quotation in listed if quotation.id in edition.collations]
    alone = [quotation for quotation in listed if quotation.id not in edition.collations]
    for heading, quotations in (("", compared), (f"### {say('Quoted from one article')}", alone)):
        if quotations:
            yield heading if compared else ""
            is_said = bool(heading and compared)
            lines = [
                f"- {_line(edition, register, quotation, is_said)}" for quotation in quotations
            ]
            yield container("div", "\n".join(lines), class_="names")


def _line(edition: Edition, register: Register, quotation: Quotation, is_said: bool) -> str:
    """A quotation in the index: title, speaker, who gives it, in how many wordings.

    Args:
        edition: that it is of.
        register: names and letters.
        quotation: the one shown.
        is_said: whether the heading above it says already that it is from one article.
    """
    target = addresses.relative(INDEX, addresses.quotation(quotation.id))
    speaker = register.actors[quotation.speaker]
    giving = sorted(spoken_by(quotation.readings), key=list(register.articles).index)
    sigla = " ".join(register.sigla.mark(article, "small") for article in giving)
    facts = [
        link(escape(speaker.name), addresses.relative(INDEX, addresses.actor(speaker.id))),
        sigla if is_said else f"{sigla} {how_many(edition, quotation)}",
    ]
    line = f"{link(escape(quotation.title), target)} {' · '.join(facts)}"
    if quotation.id not in edition.collations:
        return line
    return f"{line} {element('span', words(register, shown(quotation)), class_='names__words')}"


def shown(quotation: Quotation) -> Reading:
    """The reading that stands for all: the nearest to the source, else the first article's."""
    readings = [reading for reading in quotation.readings if reading.article]
    return next(
        (reading for reading in readings if reading.article == quotation.nearest), readings[0]
    )


def how_many(edition: Edition, quotation: Quotation) -> str:
    """“4 articles, 3 wordings”, or that no second one has been entered.

    Whether another article has it, too, nobody has declared: that is not said.

    Args:
        edition: for the collations.
        quotation: one of the dossier.
    """
    collation = edition.collations.get(quotation.id)
    if collation is None:
        return say("from one article")
    number, different = len(spoken_by(quotation.readings)), wordings(collation)
    parts = (
        say_number("{number} article", "{number} articles", number),
        say_number("{number} wording", "{number} wordings", different),
    )
    return series(parts)


@dataclass(frozen=True, slots=True)
class QuotationPage:
    """What the page of one quotation is made from."""

    edition: Edition
    register: Register
    sentences: Sentences
    quotation: Quotation

    @property
    def path(self) -> str:
        """Where the page lies below ``docs/``."""
        return addresses.quotation(self.quotation.id)

    def _comparison(self) -> Comparison | None:
        return comparison_of_quotation(self.edition, self.quotation, self.register.articles)

    def markdown(self, neighbours: dict[str, Way | None]) -> str:
        """The whole page, between its neighbours."""
        quotation = self.quotation
        meta: dict[str, Meta] = {
            "title": quotation.title,
            "description": say("How each article gives it: {title}", title=quotation.title),
            "kind": "quotation",
            "section": INDEX,
            **part(quotation.title),
            **linked.of_quotation(self.edition, quotation),
            **embedded(self.edition, self._comparison()),
            "cite": self._citation(),
            **searched(say("Quotation"), _WEIGHT),
            **correction(
                self.edition, quotation.at, say("Quotation: {name}", name=quotation.title)
            ),
            **ways(back=Way(say("All quotations"), INDEX), **neighbours),
        }
        return page(
            meta,
            head(say("Quotation"), quotation.title, self._deck()),
            revised(quotation.revision),
            f"{escape(quotation.note)}\n{{: .note }}" if quotation.note else "",
            self._source(),
            self._nearest(),
            self._aligned(),
            self._voices(),
            lesson_way(self.path, self.quotation, self.register.articles),
            self._others(),
            came_after(self.edition, self.register, self.path, self.quotation),
            last_change(self.edition, f"quotations/{quotation.id}", self.path),
        )

    def _deck(self) -> str:
        speaker = self.register.actors[self.quotation.speaker]
        target = addresses.relative(self.path, addresses.actor(speaker.id))
        parts = [link(escape(speaker.name), target)]
        if self.quotation.event:
            event = self.register.events[self.quotation.event]
            address = addresses.relative(self.path, addresses.event(event.id))
            title = link(escape(event.title), address)
            date = escape(spoken(event.date))
            parts.append(say("{title}, {date}", title=title, date=date))
        return " · ".join([*parts, how_many(self.edition, self.quotation)])

    def _source(self) -> str:
        source = self.quotation.source
        return recorded(self.register, self.path, source) if source else ""

    def _nearest(self) -> str:
        if not self.quotation.nearest:
            return ""
        named = self.register.sigla.named(self.quotation.nearest)
        because = escape(self.quotation.nearest_because)
        return f"**{say('Nearest to the source')}** {named}. {because}\n{{: .nearest-why }}"

    def _aligned(self) -> str:
        collation = self.edition.collations.get(self.quotation.id)
        if collation is None:
            return say("Quoted here from one article, so there is nothing to compare.")
        entries = self.edition.apparatus[self.quotation.id]
        aligned = Aligned(self.register, self.quotation, collation, entries, self.path)
        return container(
            "div", f"## {say('Word by word')} {{ data-search-exclude }}", aligned.drawn()
        )

    def _voices(self) -> str:
        readings = [reading for reading in self.quotation.readings if reading.article]
        voices = [
            quoted_reading(
                self.register,
                self.sentences,
                self.path,
                self.quotation,
                reading,
                [escape(called(reading.mode)) if reading.mode else ""],
            )
            for reading in readings
        ]
        records = [
            recorded(self.register, self.path, reading)
            for reading in self.quotation.readings
            if reading.record
        ]
        together = container("div", *voices, class_="voices") if voices else ""
        comparison = self._comparison()
        picture = "\n\n".join(
            filter(None, [shared_picture(comparison), embedding(self.edition, comparison)])
        )
        return "\n\n".join(
            [unsearched(f"## {say('In context')}"), *filter(None, [together, *records, picture])]
        )

    def _others(self) -> str:
        others = [self.register.quotations[item] for item in self.quotation.not_to_confuse]
        if not others:
            return ""
        links = [f"- {self._link(item)}" for item in others]
        heading = f"## {say('Not to be confused with')}"
        return "\n\n".join(
            [heading, say("Similar words, but another statement:"), "\n".join(links)]
        )

    def _link(self, other: Quotation) -> str:
        target = addresses.relative(self.path, addresses.quotation(other.id))
        return link(escape(other.title), target)

    def _citation(self) -> str:
        return attributed(
            self.edition, between_marks(isolated(self.quotation.title), self.register.language)
        )

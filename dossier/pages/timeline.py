"""What happened when: before, the events in lanes of their own, and after, from records only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dossier.frozen import dataclass
from dossier.interface import groups, later, say, say_number, series
from dossier.model import Edition, Event, Moment, Reading
from dossier.pages import withdrawn
from dossier.pages.correcting import corrections
from dossier.pages.head import head, no_article, searched
from dossier.pages.outlets import outlets
from dossier.pages.revision import revised
from dossier.pages.strip import moments_counted, strip
from dossier.pages.wording import DATE_CERTAINTY
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    element,
    escape,
    link,
    page,
    quoted,
    recorded,
    signs,
    spoken,
    unchecked,
)

PAGE = addresses.TIMELINE

_PERIODS = {"before": later("Before"), "story": later("The story"), "after": later("After")}
"""Headings of the periods, in order."""

_WEIGHT = 0.5
"""Among search results: it sets in order what other pages tell."""

LANES = 3
"""More events than this do not fit beside each other: each moment then names its event."""


def pages(edition: Edition) -> dict[str, str]:
    """The one page of dates."""
    meta: dict[str, Meta] = {
        "title": say("Timeline"),
        "description": say(
            "What happened when, with certain, inferred and disputed dates kept apart."
        ),
        "kind": "timeline",
        **searched(say("Timeline"), _WEIGHT),
    }
    return {PAGE: page(meta, *Timeline(edition, Register.of(edition.dossier)).blocks())}


def _anchor(period: str) -> str:
    """No id has two hyphens together, so that a period's anchor is no moment's."""
    return f"period--{period}"


@dataclass(frozen=True, slots=True)
class Timeline:
    """The page's parts."""

    edition: Edition
    register: Register

    def blocks(self) -> Iterable[str]:
        """All of the page, in order."""
        yield head(say("Timeline"), say("What happened when"), self._deck())
        yield outlets(self.register, PAGE)
        yield self._key()
        yield self._jumps()
        yield self._events()
        yield self._period("before")
        yield self._period("story", strip(self.edition.dossier.timeline), self._lanes())
        yield self._period("after", say("What no article could have known, from records only."))
        if not self.edition.dossier.timeline and self.edition.dossier.articles:
            yield say("No dates have been entered yet except those of the events.")
        yield withdrawn.section(self.edition, "timeline")

    def _deck(self) -> str:
        events = self.edition.dossier.events
        if not self.edition.dossier.articles:
            return no_article(PAGE)
        if len(events) < 2:
            return say("Which dates the articles give, and which had to be worked out.")
        return say_number(
            "{number} event, kept apart: articles about different events are not treated as rival "
            "accounts.",
            "{number} events, kept apart: articles about different events are not treated as rival "
            "accounts.",
            len(events),
        )

    def _key(self) -> str:
        """Sign, word and meaning of each certainty."""
        occurring = {moment.certainty for moment in self.edition.dossier.timeline}
        occurring.update(event.certainty for event in self.edition.dossier.events)
        samples = [
            element("span", f"{signs.certainty(name)} {escape(say(meaning))}")
            for name, meaning in DATE_CERTAINTY.items()
            if name in occurring
        ]
        return " ".join(samples) + "\n{: .key }" if samples else ""

    def _jumps(self) -> str:
        """Ways to the periods, with their moments counted; nothing where there is one alone."""
        counts = Counter(moment.period for moment in self.edition.dossier.timeline)
        if len(counts) < 2:
            return ""
        links = [
            element(
                "span",
                f"{link(say(heading), f'#{_anchor(period)}')} "
                f"{element('small', moments_counted(counts[period]))}",
            )
            for period, heading in _PERIODS.items()
            if counts[period]
        ]
        return f"{' '.join(links)}\n{{: .jumps data-search-exclude }}"

    def _events(self) -> str:
        events = self.edition.dossier.events
        if not events:
            return ""
        written = [self._event(event) for event in events]
        lanes = container("div", *written, class_=f"lanes columns-{min(len(events), LANES)}")
        return f"## {say('The events')}\n\n{lanes}"

    def _event(self, event: Event) -> str:
        reporting = [
            self.register.sigla.link(article.id, PAGE)
            for article in self.edition.dossier.articles
            if event.id in article.events
        ]
        actors = [
            link(
                escape(self.register.actors[actor].name),
                addresses.relative(PAGE, addresses.actor(actor)),
            )
            for actor in event.actors
        ]
        return container(
            "section",
            f"### {escape(event.title)}",
            f"{escape(spoken(event.date))} {signs.certainty(event.certainty)}\n{{: .date }}",
            _small(event.because),
            _small(event.note),
            say("Reported by {articles}", articles=" ".join(reporting))
            if reporting
            else say("Reported by no article"),
            say("With {names}", names=series(actors)) if actors else "",
            self._records(event.records),
            corrections(self.edition, event.at, say("Event: {name}", name=event.title)),
            id=addresses.event(event.id).partition("#")[2],
            class_="lane",
        )

    def _lanes(self) -> str:
        """Heads of the lanes, for the eye: each moment has its event's name in words."""
        events = self.edition.dossier.events
        if not 2 <= len(events) <= LANES:
            return ""
        heads = [element("span", escape(event.title)) for event in events]
        return element(
            "div", "".join(heads), class_=f"event-heads columns-{len(events)}", aria_hidden="true"
        )

    def _period(self, period: str, *intro: str) -> str:
        moments_of_period = [
            moment for moment in self.edition.dossier.timeline if moment.period == period
        ]
        if not moments_of_period:
            return ""
        lanes = self._width() if period == "story" else 1
        before = ["", *(moment.date for moment in moments_of_period)]
        moments = [
            self._moment(moment, again=bool(moment.date) and moment.date == last)
            for moment, last in zip(moments_of_period, before, strict=False)
        ]
        written = container("div", *moments, class_=f"moments columns-{lanes}")
        heading = f"## {say(_PERIODS[period])} {{ #{_anchor(period)} }}"
        return "\n\n".join(part for part in (heading, *intro, written) if part)

    def _width(self) -> int:
        number = len(self.edition.dossier.events)
        return number if 2 <= number <= LANES else 1

    def _moment(self, moment: Moment, again: bool) -> str:
        """One moment; ``again`` when the moment before it has the same date."""
        when = spoken(moment.date) if moment.date else say("undated")
        event = self.register.events.get(moment.event)
        voices = [self._voice(moment, reading) for reading in moment.readings]
        return container(
            "section",
            f"{escape(when)}\n{{: .date{' .is-same' if again else ''} }}",
            f"### {escape(moment.title)}",
            self._facts(moment, event),
            *voices,
            _small(moment.because),
            _small(moment.note),
            self._point(moment),
            self._records(moment.records),
            revised(moment.revision),
            corrections(self.edition, moment.at, say("Date: {name}", name=moment.title)),
            id=moment.id,
            class_=f"moment moment--{moment.certainty}{self._lane(moment)}",
        )

    def _facts(self, moment: Moment, event: Event | None) -> str:
        facts = [signs.certainty(moment.certainty)]
        if event and moment.period == "story":
            facts.append(element("span", escape(event.title), class_="moment__event"))
        return " ".join(facts) + "\n{: .facts }"

    def _lane(self, moment: Moment) -> str:
        ids = [event.id for event in self.edition.dossier.events]
        if moment.event not in ids or self._width() == 1 or moment.period != "story":
            return ""
        return f" moment--lane-{ids.index(moment.event) + 1}"

    def _voice(self, moment: Moment, reading: Reading) -> str:
        if reading.article:
            return quoted(self.register, PAGE, moment, reading)
        return recorded(self.register, PAGE, reading)

    def _point(self, moment: Moment) -> str:
        if not moment.point:
            return ""
        point = self.register.points[moment.point]
        target = addresses.relative(PAGE, addresses.point(point.id))
        return _small_line(say("Compared: {point}", point=link(escape(point.question), target)))

    def _records(self, ids: Sequence[str]) -> str:
        if not ids:
            return ""
        links = [
            link(escape(record.title), addresses.relative(PAGE, addresses.record(record.id)))
            + unchecked(record)
            for record in (self.register.records[id_] for id_ in ids)
        ]
        return f"**{say('Outside the articles')}** {groups(links)}\n{{: .outside }}"


def _small(text: str) -> str:
    return _small_line(escape(text)) if text else ""


def _small_line(markdown: str) -> str:
    return f"{markdown}\n{{: .small }}"

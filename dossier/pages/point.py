"""One page for each point: every side's words in their sentence, and who says nothing."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.frozen import dataclass
from dossier.interface import later, say
from dossier.model import Agreement, Edition, Point, PointOrigins, Reading, Side
from dossier.pages import linked
from dossier.pages.cards import embedding
from dossier.pages.changes import last_change
from dossier.pages.contradictions import described
from dossier.pages.correcting import correction, missing
from dossier.pages.descent import is_told
from dossier.pages.head import capitalized, head, listed, moved, searched, unsearched
from dossier.pages.imprint import attributed
from dossier.pages.later import came_after
from dossier.pages.lesson.way import lesson_way
from dossier.pages.meanings import meanings
from dossier.pages.neighbours import Neighbours
from dossier.pages.order import contradiction_place, ordered_points, row_place
from dossier.pages.origins import group_lines, resting_on, sides_sentence, undeclared_sentence
from dossier.pages.quoted_reading import quoted_reading
from dossier.pages.replies import replies
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
    signs,
    spoken,
    ways,
)
from dossier.render.comparison import Comparison, comparison_of_point

_WEIGHT = 2.0
"""Among search results: before the articles whose words it compares."""


_IN_LIST = {
    False: later("See it in the list of contradictions"),
    True: later("See it in the list of reconcilable differences"),
}
"""By whether it is reconcilable."""


def pages(edition: Edition) -> dict[str, str]:
    """Every point's page, and a page at each of its former addresses."""
    register = Register.of(edition.dossier)
    sentences = Sentences.of(edition.dossier)
    ordered = ordered_points(edition)
    neighbours = Neighbours(tuple((point.question, addresses.point(point.id)) for point in ordered))
    made = {}
    for number, point in enumerate(ordered):
        written = PointPage(edition, register, sentences, point)
        made[written.path] = written.markdown(neighbours.of(number))
        for old in point.formerly:
            made[addresses.point(old)] = moved(addresses.point(old), written.path, point.question)
    return made


@dataclass(frozen=True, slots=True)
class PointPage:
    """What the page of one point is made from."""

    edition: Edition
    register: Register
    sentences: Sentences
    point: Point

    @property
    def path(self) -> str:
        """Where the page lies below ``docs/``."""
        return addresses.point(self.point.id)

    def markdown(self, neighbours: dict[str, Way | None]) -> str:
        """The whole page, between its neighbours."""
        point = self.point
        meta: dict[str, Meta] = {
            "title": point.question,
            "description": say(
                "What each article says, in its own words: {question}", question=point.question
            ),
            "kind": "point",
            "section": addresses.COMPARE,
            "cite": self._citation(),
            **part(point.question),
            **linked.of_point(self.edition, point),
            **embedded(self.edition, self._comparison()),
            **searched(self._sort(), _WEIGHT),
            **self._copying(),
            **correction(self.edition, point.at, say("Point: {name}", name=point.question)),
            **ways(back=Way(say("All points"), row_place(self.edition, point)), **neighbours),
        }
        return page(
            meta,
            head(self._kicker(), point.question, self._deck()),
            revised(point.revision),
            self._note(point.note),
            self._readings(),
            self._fitting(),
            self._origins(),
            self._nothing(say("Says nothing"), self.agreement.silent, "no-voice is-silent"),
            self._nothing(say("Not read yet"), self.agreement.unread, "no-voice is-unread"),
            self._nothing(
                say("Capture incomplete"), self.agreement.incomplete, "no-voice is-incomplete"
            ),
            self._nothing(
                say("Does not apply: covers another event"), self.agreement.elsewhere, "no-voice"
            ),
            self._outside(),
            self._contradiction(),
            self._apparent(),
            lesson_way(self.path, self.point, self.register.articles),
            came_after(self.edition, self.register, self.path, self.point),
            self._actors(),
            last_change(self.edition, f"points/{point.id}", self.path),
        )

    @property
    def agreement(self) -> Agreement:
        """How the point's readings stand to each other."""
        return self.edition.agreements[self.point.id]

    @property
    def origins(self) -> PointOrigins:
        """How many origins there are behind what the articles say."""
        return self.edition.origins[self.point.id]

    def _kicker(self) -> str:
        topics = {topic.id: topic.title for topic in self.edition.dossier.topics}
        return f"{self._sort()} · {escape(topics[self.point.topic])}"

    def _sort(self) -> str:
        contradiction = self.point.contradiction
        return capitalized(called(contradiction.noun)) if contradiction else say("Point")

    def _deck(self) -> str:
        versions = resting_on(self.register, self.agreement.versions)
        sign = signs.verdict(self.agreement.verdict, self.origins)
        sign += f" · {versions}" if versions else ""
        if not self.point.event:
            return f"{sign} · {say('not tied to one event')}"
        event = self.register.events[self.point.event]
        when = spoken(event.date)
        target = addresses.relative(self.path, addresses.event(event.id))
        title = link(escape(event.title), target)
        return f"{sign} · {say('{title}, {date}', title=title, date=escape(when))}"

    def _readings(self) -> str:
        readings = [reading for reading in self.point.readings if reading.article]
        heading = unsearched(f"## {say('What each article says')}")
        if not readings:
            nobody = say("No article says anything on this point.")
            if self.agreement.unread:
                nobody = say("No article says anything on this point so far.")
            return f"{heading}\n\n{nobody}"
        contradiction = self.point.contradiction
        if contradiction is None:
            voices = container("div", *map(self._reading, readings), class_="voices at-peace")
            return f"{heading}\n\n{voices}"
        sides = [self._side(side) for side in contradiction.sides]
        spoken_for = container("div", *(side for side in sides if side), class_="voices")
        return f"## {say('What each side says')}\n\n{spoken_for}"

    def _fitting(self) -> str:
        """What fits all readings, where they differ and one thing does."""
        if not self.agreement.fits or len(self.agreement.groups) < 2:
            return ""
        words = self.agreement.fitting
        quoted = between_marks(escape(words), self.register.language)
        sentence = say("All of this can be true at once: {words} fits every reading.", words=quoted)
        if not words:
            sentence = say(
                "All of this can be true at once: one amount, day or time fits every reading."
            )
        return f"{sentence}\n{{: .note }}"

    def _origins(self) -> str:
        """How many voices the articles are, and what they have in common."""
        if self.origins.articles < 2:
            return ""
        target = addresses.relative(self.path, addresses.DESCENT)
        more = f" {link(say('Who took from whom'), target)}" if is_told(self.edition) else ""
        counted = f"{signs.counted_origins(self.origins)}.{more}"
        open_ended = self.origins.undeclared if self.origins.is_open else ()
        unknown = undeclared_sentence(self.register, self.path, open_ended)
        return "\n\n".join(
            part
            for part in (
                f"## {say('How many voices')} {{ data-search-exclude #origins }}",
                counted,
                group_lines(self.register, self.path, self.origins.groups),
                f"{unknown}\n{{: .note }}" if unknown else "",
            )
            if part
        )

    def _side(self, side: Side) -> str:
        heard = [reading for reading in side.readings if reading.article]
        if not heard:
            return ""
        label = f"### {escape(side.label)}" if side.label else ""
        return container("div", label, *map(self._reading, heard), class_="camp")

    def _reading(self, reading: Reading) -> str:
        says = say("says: {words}", words=escape(reading.says)) if reading.says else ""
        return quoted_reading(self.register, self.sentences, self.path, self.point, reading, [says])

    def _nothing(self, heading: str, articles: Iterable[str], classes: str) -> str:
        names = [self._outlet(article) for article in articles]
        if not names:
            return ""
        looks = " ".join(f".{class_name}" for class_name in classes.split())
        return f"## {heading} {{ data-search-exclude }}\n\n{' '.join(names)}\n{{: {looks} }}"

    def _outlet(self, article: str) -> str:
        target = addresses.relative(self.path, addresses.article(article))
        return element("span", link(self.register.sigla.named(article), target))

    def _outside(self) -> str:
        readings = [reading for reading in self.point.readings if reading.record]
        if not readings:
            return ""
        voices = [recorded(self.register, self.path, reading) for reading in readings]
        return "\n\n".join([f"## {say('On record')} {{ #outside }}", *voices])

    def _comparison(self) -> Comparison | None:
        return comparison_of_point(self.edition, self.point, self.register.articles)

    def _contradiction(self) -> str:
        contradiction = self.point.contradiction
        if contradiction is None:
            return ""
        target = addresses.relative(self.path, contradiction_place(self.edition, self.point))
        sides = sides_sentence(self.register, self.path, self.origins)
        comparison = self._comparison()
        return "\n\n".join(
            part
            for part in (
                f"## {say('Why they differ')}",
                f"{described(contradiction)}\n{{: .facts }}",
                meanings(self.path, [contradiction]),
                escape(contradiction.explanation),
                sides,
                replies(contradiction, self.register.language),
                f"{link(say(_IN_LIST[contradiction.is_reconcilable]), target)}\n{{: .to-list }}",
                shared_picture(comparison),
                embedding(self.edition, comparison),
            )
            if part
        )

    def _apparent(self) -> str:
        if not self.point.apparent:
            return ""
        return f"## {say('Why this is no contradiction')}\n\n{escape(self.point.apparent)}"

    def _actors(self) -> str:
        names = [
            link(
                escape(self.register.actors[actor].name),
                addresses.relative(self.path, addresses.actor(actor)),
            )
            for actor in self.point.actors
        ]
        return f"## {say('About')} {{ data-search-exclude }}\n\n{listed(names)}" if names else ""

    def _copying(self) -> dict[str, Meta]:
        """The front matter of the ways to one more reading, from every article to be asked.

        The words are selected in the article: then they stand there, and stand there once.
        """
        elsewhere, language = {*self.agreement.elsewhere}, self.register.language
        sources: list[Meta] = [
            {
                "title": f"{article.siglum} {isolated(article.outlet, language)}",
                "page": addresses.article(article.id),
            }
            for article in self.edition.dossier.articles
            if article.id not in elsewhere and not article.in_excerpts
        ]
        missing_form = missing(self.edition, self.point.question)
        return {
            **({"copying": {"reading": self.point.id, "from": sources}} if sources else {}),
            **({"missing": missing_form} if missing_form else {}),
        }

    def _note(self, note: str) -> str:
        return f"{escape(note)}\n{{: .note }}" if note else ""

    def _citation(self) -> str:
        question = between_marks(isolated(self.point.question), self.register.language)
        return attributed(self.edition, question)

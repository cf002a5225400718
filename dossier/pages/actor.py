"""The page of one actor: names and titles by article, every mention, what was said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from math import log10

from dossier.derived.cooccurrence import Cooccurrence
from dossier.frozen import dataclass
from dossier.interface import say, say_number, series
from dossier.model import Actor, Citation, Edition, Mention, Point, Quotation, Title
from dossier.pages.changes import last_change
from dossier.pages.correcting import correction
from dossier.pages.head import head, searched
from dossier.pages.imprint import attributed
from dossier.pages.joined_names import anchor_of, forms, joined, stacked, stands_for
from dossier.pages.order import ordered_points
from dossier.pages.quotations import how_many, shown
from dossier.pages.revision import revised
from dossier.pages.sentence import Sentences
from dossier.pages.styles import part
from dossier.pages.table import cell, group, row, table
from dossier.pages.wording import ONE
from dossier.render import (
    Meta,
    Register,
    Way,
    addresses,
    between_marks,
    container,
    element,
    escape,
    foreign,
    fragment,
    isolated,
    link,
    page,
    quoted,
    signs,
    ways,
)

_WEIGHT = 3.0
"""Among search results: somebody who types a name is looking for its owner first."""

_TENFOLD = 6.0
"""What an actor gains among search results by being named ten times as often."""

_FEW_POINTS = 4
"""Up to this many need no topics above them."""

_FIRST_COMPANIONS = 8
"""Those named beside an actor most often; the others unfold."""


@dataclass(frozen=True, slots=True)
class ActorPage:
    """What the page of one actor is made from."""

    edition: Edition
    register: Register
    sentences: Sentences
    cooccurrence: Cooccurrence
    actor: Actor

    @property
    def path(self) -> str:
        """Where the page lies below ``docs/``."""
        return addresses.actor(self.actor.id)

    def markdown(self, neighbours: dict[str, Way | None]) -> str:
        """The whole page, between its neighbours."""
        actor = self.actor
        meta: dict[str, Meta] = {
            "title": actor.name,
            "description": actor.description,
            "kind": "actor",
            "section": addresses.ACTORS,
            **part(actor.name),
            "cite": attributed(
                self.edition, between_marks(isolated(actor.name), self.register.language)
            ),
            **searched(say(ONE[actor.kind]), _weight(actor), *_names(actor)),
            **correction(self.edition, actor.at, say("Name: {name}", name=actor.name)),
            **ways(back=Way(say("All people and places"), addresses.ACTORS), **neighbours),
        }
        return page(
            meta,
            head(escape(say(ONE[actor.kind])), actor.name, escape(actor.description)),
            self._known_as(),
            revised(actor.revision),
            self._columns(),
            self._mentions(),
            last_change(self.edition, f"actors/{actor.id}", self.path),
        )

    def _columns(self) -> str:
        """What is known of the name, and beside it what was said; one column where nothing was."""
        known = container(
            "div",
            self._names(),
            joined(self.edition, self.register, self.actor),
            self._points(),
            self._companions(),
        )
        said = self._said()
        return (
            container("div", known, container("div", said), class_="with-rail") if said else known
        )

    def _known_as(self) -> str:
        actor = self.actor
        native = foreign(
            actor.native, fragment(actor.native), actor.native_language, self.register.language
        )
        wikidata = f"https://www.wikidata.org/wiki/{actor.wikidata}"
        also = series(map(escape, actor.also))
        facts = [
            escape(actor.role),
            native if actor.native else "",
            say("elsewhere also called {names}", names=also) if also else "",
            link(f"Wikidata {actor.wikidata}", wikidata) if actor.wikidata else "",
            stands_for(self.register, actor),
        ]
        listed_facts = " · ".join(fact for fact in facts if fact)
        return f"{listed_facts}\n{{: .facts }}" if listed_facts else ""

    def _names(self) -> str:
        articles = [article.id for article in self.edition.dossier.articles]
        naming = [id_ for id_ in articles if self._in(id_) or self._titles(id_)]
        blocks = [f"## {say('Names and titles')}"]
        if not naming:
            return "\n\n".join([*blocks, say("No article mentions this name.")])
        blocks.append(self._table(naming))
        complete = [
            article.id for article in self.edition.dossier.articles if not article.incomplete
        ]
        others = [self.register.sigla.mark(id_, "small") for id_ in complete if id_ not in naming]
        if others:
            label = element("span", say("not named by"), class_="nothing")
            blocks.append(f"{label} {' '.join(others)}")
        return "\n\n".join(blocks)

    def _table(self, naming: Sequence[str]) -> str:
        titles = (say("Article"), say("Name"), say("Called"), say("Times"))
        heads = [cell(title, "th", scope="col") for title in titles]
        return table(
            say("What each article calls {name}", name=self.actor.name),
            group("thead", [row(*heads)]),
            group("tbody", [self._row(article) for article in naming]),
            class_="name-table",
        )

    def _row(self, article: str) -> str:
        mentions = self._in(article)
        named = forms(self.register, self.path, self.actor, mentions, numbered=False)
        called = [self._title(title.citation, title.note) for title in self._titles(article)]
        return row(
            cell(self.register.sigla.named(article), "th", scope="row"),
            cell(stacked(named), data_label=say("Name")),
            cell(stacked(called), data_label=say("Called")),
            cell(str(len(mentions)), data_label=say("Times"), class_="name-table__number"),
        )

    def _title(self, citation: Citation, note: str) -> str:
        article = self.register.articles[citation.article]
        target = addresses.relative(self.path, addresses.place(article, citation))
        words = link(self._own(citation, citation.exact), target, "words")
        return f"{words} {element('small', escape(note))}" if note else words

    def _own(self, citation: Citation, words: str) -> str:
        language = self.register.articles[citation.article].language
        return foreign(words, fragment(words), language, self.register.language)

    def _said(self) -> str:
        quotations = [
            quotation
            for quotation in self.edition.dossier.quotations
            if quotation.speaker == self.actor.id
        ]
        if not quotations:
            return ""
        heading = f"## {say('Quoted as saying')} {{ data-search-exclude }}"
        return "\n\n".join([heading, *map(self._quotation, quotations)])

    def _quotation(self, quotation: Quotation) -> str:
        """The nearest reading, else the first, and the way to all of them."""
        target = addresses.relative(self.path, addresses.quotation(quotation.id))
        words = quoted(self.register, self.path, quotation, shown(quotation))
        title = link(escape(quotation.title), target)
        return f"{words}\n\n{title} · {how_many(self.edition, quotation)}\n{{: .gist }}"

    def _points(self) -> str:
        points = [point for point in ordered_points(self.edition) if self.actor.id in point.actors]
        if not points:
            return ""
        heading = f"## {say('Points')} {{ data-search-exclude }}"
        by_topic = {
            topic: list(grouped) for topic, grouped in groupby(points, lambda point: point.topic)
        }
        if len(points) <= _FEW_POINTS or len(by_topic) == 1:
            return f"{heading}\n\n{self._listed(points)}"
        titles = {topic.id: topic.title for topic in self.edition.dossier.topics}
        groups = [
            f"### {escape(titles[topic])} {{ data-search-exclude }}\n\n{self._listed(grouped)}"
            for topic, grouped in by_topic.items()
        ]
        return "\n\n".join([heading, container("div", *groups, class_="by-topic")])

    def _listed(self, points: Iterable[Point]) -> str:
        return "\n".join(f"- {self._point(point)}" for point in points)

    def _point(self, point: Point) -> str:
        target = addresses.relative(self.path, addresses.point(point.id))
        verdict = self.edition.agreements[point.id].verdict
        sign = signs.verdict(verdict, self.edition.origins[point.id])
        return f"{link(escape(point.question), target)} {sign}"

    def _companions(self) -> str:
        companions = self.cooccurrence.with_whom(self.actor.id)
        if not companions:
            return ""
        lines = [self._companion(*companion) for companion in companions]
        heading = f"## {say('Appears with')} {{ data-search-exclude }}"
        blocks = [heading, "\n".join(lines[:_FIRST_COMPANIONS])]
        remaining = lines[_FIRST_COMPANIONS:]
        if remaining:
            more = say_number("and {number} more", "and {number} more", len(remaining))
            summary = element("summary", escape(more))
            blocks.append(container("details", summary, "\n".join(remaining)))
        return "\n\n".join(blocks)

    def _companion(self, other: str, shared: int, articles: Sequence[str]) -> str:
        target = addresses.relative(self.path, addresses.actor(other))
        name = link(escape(self.register.actors[other].name), target)
        sigla = " ".join(self.register.sigla.mark(article, "small") for article in articles)
        sentence = say_number(
            "{name} in {number} paragraph", "{name} in {number} paragraphs", shared, name=name
        )
        return f"- {sentence} {sigla}"

    def _mentions(self) -> str:
        blocks = [f"## {say('Every mention in context')} {{ data-search-exclude }}"]
        for article in self.edition.dossier.articles:
            mentions = self._in(article.id)
            if mentions:
                target = addresses.relative(self.path, addresses.article(article.id))
                named = link(self.register.sigla.named(article.id), target)
                anchor = anchor_of(article.id)
                heading = f"### {named} {{ data-search-exclude #{anchor} }}"
                blocks += [
                    heading,
                    "\n".join(f"- {sentence}" for sentence in self._sentences(mentions)),
                ]
        return "\n\n".join(blocks) if len(blocks) > 1 else ""

    def _sentences(self, mentions: Sequence[Mention]) -> Iterable[str]:
        """Each sentence once, every mention in it a link to its place."""
        by_sentence: dict[tuple[int, int], list[Mention]] = {}
        for mention in mentions:
            sentence = self.sentences.around(mention.citation)
            by_sentence.setdefault((sentence.start, sentence.end), []).append(mention)
        for (start, end), in_sentence in by_sentence.items():
            yield self._sentence(start, end, in_sentence)

    def _sentence(self, start: int, end: int, mentions: Sequence[Mention]) -> str:
        article = self.register.articles[mentions[0].citation.article]
        written, position = [], start
        for mention in mentions:
            span = mention.citation.span
            if span.start < position:  # inside the mention before it
                continue
            target = addresses.relative(self.path, addresses.mention(self.actor, mention))
            written += [
                fragment(article.text[position : span.start]),
                link(fragment(mention.citation.exact), target, "mention"),
            ]
            position = span.end
        written.append(fragment(article.text[position:end]))
        sentence = article.text[start:end]
        return foreign(sentence, "".join(written), article.language, self.register.language)

    def _in(self, article: str) -> Sequence[Mention]:
        return [mention for mention in self.actor.mentions if mention.citation.article == article]

    def _titles(self, article: str) -> Sequence[Title]:
        return [title for title in self.actor.titles if title.citation.article == article]


def _weight(actor: Actor) -> float:
    """Russia before the Russian delegation: whoever is named more often is meant more often."""
    return round(_WEIGHT + _TENFOLD * log10(1 + len(actor.mentions)), 1)


def _names(actor: Actor) -> Iterable[str]:
    """The forms under which somebody may look for an actor: the name, and what adds a word."""
    known_words: set[str] = set()
    for name in [actor.name, *(alias.text for alias in actor.aliases), *actor.also, actor.native]:
        words = set(name.casefold().split())
        if not words <= known_words:
            yield name
        known_words |= words

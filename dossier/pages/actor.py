"""The page of one actor: names and titles by article, every mention, what was said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log10

from dossier.model import Actor, Citation, Edition, Mention, Point, Quotation, Title
from dossier.pages.company import Company
from dossier.pages.correcting import correction
from dossier.pages.head import counted, head, searched
from dossier.pages.imprint import cited
from dossier.pages.matrix import ordered_points
from dossier.pages.quotations import how_many, shown
from dossier.pages.revision import revised
from dossier.pages.sentence import Sentences
from dossier.pages.table import cell, group, row, table
from dossier.pages.wording import ONE
from dossier.render import (
    Meta,
    Register,
    Way,
    addresses,
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

_PLAIN = ("name", "short", "abbreviation")
"""Forms that need no word beside them."""


@dataclass(frozen=True, slots=True)
class ActorPage:
    """What the page of one actor is made from."""

    edition: Edition
    register: Register
    sentences: Sentences
    company: Company
    actor: Actor

    @property
    def path(self) -> str:
        """Where the page lies below ``docs/``."""
        return addresses.actor(self.actor.id)

    def markdown(self, around: dict[str, Way | None]) -> str:
        """The whole page, between its neighbours."""
        actor = self.actor
        meta: dict[str, Meta] = {
            "title": actor.name,
            "description": actor.description,
            "kind": "actor",
            "section": addresses.ACTORS,
            "cite": cited(self.edition, f"“{isolated(actor.name)}”"),
            **searched(ONE[actor.kind], _weight(actor), *_names(actor)),
            **correction(self.edition, actor.at, f"Name: {actor.name}"),
            **ways(back=Way("All people and places", addresses.ACTORS), **around),
        }
        return page(
            meta,
            head(escape(ONE[actor.kind]), actor.name, escape(actor.description)),
            self._known_as(),
            revised(actor.revision),
            container(
                "div",
                container("div", self._names(), self._points(), self._company()),
                container("div", self._said()),
                class_="with-rail",
            ),
            self._mentions(),
        )

    def _known_as(self) -> str:
        actor = self.actor
        native = foreign(
            actor.native, fragment(actor.native), actor.native_language, self.register.language
        )
        wikidata = f"https://www.wikidata.org/wiki/{actor.wikidata}"
        facts = [
            escape(actor.role),
            native if actor.native else "",
            f"elsewhere also called {', '.join(map(escape, actor.also))}" if actor.also else "",
            link(f"Wikidata {actor.wikidata}", wikidata) if actor.wikidata else "",
        ]
        shown = " · ".join(fact for fact in facts if fact)
        return f"{shown}\n{{: .facts }}" if shown else ""

    def _names(self) -> str:
        articles = [article.id for article in self.edition.dossier.articles]
        naming = [id_ for id_ in articles if self._in(id_) or self._titles(id_)]
        blocks = ["## Names and titles"]
        if naming:
            blocks.append(self._table(naming))
        whole = [each.id for each in self.edition.dossier.articles if not each.incomplete]
        others = [self.register.sigla.mark(id_, "small") for id_ in whole if id_ not in naming]
        if others:
            blocks.append(f"{element('span', 'not named by', class_='nothing')} {' '.join(others)}")
        return "\n\n".join(blocks)

    def _table(self, naming: Sequence[str]) -> str:
        heads = [cell(each, "th", scope="col") for each in ("Article", "Name", "Called", "Times")]
        return table(
            f"What each article calls {escape(self.actor.name)}",
            group("thead", [row(*heads)]),
            group("tbody", [self._row(article) for article in naming]),
            class_="name-table",
        )

    def _row(self, article: str) -> str:
        mentions = self._in(article)
        called = [self._title(title.citation, title.note) for title in self._titles(article)]
        return row(
            cell(self.register.sigla.named(article), "th", scope="row"),
            cell(_stacked(self._forms(mentions)), data_label="Name"),
            cell(_stacked(called), data_label="Called"),
            cell(str(len(mentions)), data_label="Times", class_="number"),
        )

    def _forms(self, mentions: Sequence[Mention]) -> Iterable[str]:
        """Every form once, leading to its first place, with the kind of an odd one."""
        firsts: dict[str, Mention] = {}
        for mention in mentions:
            firsts.setdefault(mention.citation.exact, mention)
        for words, mention in firsts.items():
            odd = mention.kind not in _PLAIN
            kind = element("small", escape(mention.kind), class_="form") if odd else ""
            target = addresses.relative(self.path, addresses.mention(self.actor, mention))
            yield f"{link(self._own(mention.citation, words), target, 'words')} {kind}".strip()

    def _title(self, citation: Citation, note: str) -> str:
        article = self.register.articles[citation.article]
        target = addresses.relative(self.path, addresses.place(article, citation))
        words = link(self._own(citation, citation.exact), target, "words")
        return f"{words} {element('small', escape(note))}" if note else words

    def _own(self, citation: Citation, words: str) -> str:
        language = self.register.articles[citation.article].language
        return foreign(words, fragment(words), language, self.register.language)

    def _said(self) -> str:
        found = [each for each in self.edition.dossier.quotations if each.speaker == self.actor.id]
        nothing = ["No statement quoted here is attributed to this name."] if not found else []
        return "\n\n".join(
            ["## Quoted as saying { data-search-exclude }", *map(self._quotation, found), *nothing]
        )

    def _quotation(self, quotation: Quotation) -> str:
        """The nearest reading, else the first, and the way to all of them."""
        target = addresses.relative(self.path, addresses.quotation(quotation.id))
        words = quoted(self.register, self.path, quotation, shown(quotation))
        title = link(escape(quotation.title), target)
        return f"{words}\n\n{title} · {how_many(self.edition, quotation)}\n{{: .gist }}"

    def _points(self) -> str:
        found = [each for each in ordered_points(self.edition) if self.actor.id in each.actors]
        if not found:
            return ""
        return "## Points { data-search-exclude }\n\n" + "\n".join(
            f"- {self._point(each)}" for each in found
        )

    def _point(self, point: Point) -> str:
        target = addresses.relative(self.path, addresses.point(point.id))
        verdict = self.edition.agreements[point.id].verdict
        return f"{link(escape(point.question), target)} {signs.verdict(verdict)}"

    def _company(self) -> str:
        found = self.company.with_whom(self.actor.id)
        if not found:
            return ""
        return "## Appears with { data-search-exclude }\n\n" + "\n".join(
            self._companion(*each) for each in found
        )

    def _companion(self, other: str, shared: int, articles: Sequence[str]) -> str:
        target = addresses.relative(self.path, addresses.actor(other))
        name = link(escape(self.register.actors[other].name), target)
        sigla = " ".join(self.register.sigla.mark(article, "small") for article in articles)
        return f"- {name} in {counted(shared, 'paragraph')} {sigla}"

    def _mentions(self) -> str:
        blocks = ["## Every mention in context { data-search-exclude }"]
        for article in self.edition.dossier.articles:
            mentions = self._in(article.id)
            if mentions:
                target = addresses.relative(self.path, addresses.article(article.id))
                named = link(self.register.sigla.named(article.id), target)
                heading = f"### {named} {{ data-search-exclude }}"
                blocks += [heading, "\n".join(f"- {each}" for each in self._sentences(mentions))]
        if len(blocks) == 1:
            blocks.append("No article mentions this name.")
        return "\n\n".join(blocks)

    def _sentences(self, mentions: Sequence[Mention]) -> Iterable[str]:
        """Each sentence once, every mention in it a link to its place."""
        found: dict[tuple[int, int], list[Mention]] = {}
        for mention in mentions:
            around = self.sentences.around(mention.citation)
            found.setdefault((around.start, around.end), []).append(mention)
        for (start, end), here in found.items():
            yield self._sentence(start, end, here)

    def _sentence(self, start: int, end: int, mentions: Sequence[Mention]) -> str:
        article = self.register.articles[mentions[0].citation.article]
        written, at = [], start
        for mention in mentions:
            span = mention.citation.span
            if span.start < at:  # inside the mention before it
                continue
            target = addresses.relative(self.path, addresses.mention(self.actor, mention))
            written += [
                fragment(article.text[at : span.start]),
                link(fragment(mention.citation.exact), target, "mention"),
            ]
            at = span.end
        written.append(fragment(article.text[at:end]))
        whole = article.text[start:end]
        return foreign(whole, "".join(written), article.language, self.register.language)

    def _in(self, article: str) -> Sequence[Mention]:
        return [each for each in self.actor.mentions if each.citation.article == article]

    def _titles(self, article: str) -> Sequence[Title]:
        return [each for each in self.actor.titles if each.citation.article == article]


def _weight(actor: Actor) -> float:
    """Russia before the Russian delegation: whoever is named more often is meant more often."""
    return round(_WEIGHT + _TENFOLD * log10(1 + len(actor.mentions)), 1)


def _names(actor: Actor) -> Iterable[str]:
    """The forms under which somebody may look for an actor: the name, and what adds a word."""
    met: set[str] = set()
    for name in [actor.name, *(alias.text for alias in actor.aliases), *actor.also, actor.native]:
        words = set(name.casefold().split())
        if not words <= met:
            yield name
        met |= words


def _stacked(lines: Iterable[str]) -> str:
    """Several things in one cell, each on a line of its own."""
    return " ".join(element("span", line, class_="line") for line in lines)

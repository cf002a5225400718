"""Who is heard and who is not: words by speaker, side and article, as a picture and a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dossier.frozen import dataclass
from dossier.interface import later, percent, say, series, tongue
from dossier.model import Actor, Article, Dossier, Edition, Heard
from dossier.pages.drawing import across, figure, label, shape, shortened
from dossier.pages.evidence import cited_words
from dossier.pages.head import head, listed, no_article, searched
from dossier.pages.outlets import outlets
from dossier.pages.table import cell, group, row, table
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    element,
    escape,
    isolated,
    link,
    page,
)

PAGE = addresses.HEARD

GENDERS = {
    "woman": later("woman"),
    "man": later("man"),
    "other": later("other"),
    "": later("not said"),
}
"""How readers see a gender; the empty one is that of a person for whom no words are given."""
NAMING = {
    "named": later("people with their names"),
    "unnamed": later("people without a name"),
    "body": later("states, organisations and the like"),
}
_WEIGHT = 0.5
"""Among search results: it counts what other pages show."""
_NAMES = 0.42
"""The share of the width that names take."""
_ROW = 24
"""Pixels from one name to the next."""
_LONGEST = 24
"""Letters of a name that a narrow screen has room for."""


@dataclass(frozen=True, slots=True)
class Count:
    """Words in quotation marks, and words that report."""

    direct: int = 0
    indirect: int = 0

    def __add__(self, other: Count) -> Count:
        """Both together."""
        return Count(self.direct + other.direct, self.indirect + other.indirect)

    @property
    def total(self) -> int:
        """All of the words."""
        return self.direct + self.indirect


def pages(edition: Edition) -> dict[str, str]:
    """The one page of who is heard."""
    meta: dict[str, Meta] = {
        "title": say("Who is heard"),
        "description": say("How many words of each speaker the articles quote and report."),
        "kind": "heard",
        "section": addresses.QUOTATIONS,
        **searched(say("Who is heard"), _WEIGHT),
    }
    title = say("Who is heard, and who is not")
    if not edition.voices.heard:
        begun = bool(edition.dossier.articles)
        nothing = say("No quotations have been entered yet.") if begun else no_article(PAGE)
        return {PAGE: page(meta, head(escape(say("Quotations")), title, nothing))}
    return {PAGE: page(meta, *HeardPage(edition, Register.of(edition.dossier)).blocks(title))}


def naming(heard: Heard, actor: Actor) -> str:
    """Whether a speaker is ``named``, ``unnamed``, or no person and so a ``body``.

    Args:
        heard: the words of a speaker in an article.
        actor: the speaker.
    """
    if actor.kind != "person":
        return "body"
    return "named" if heard.named else "unnamed"


@dataclass(frozen=True, slots=True)
class HeardPage:
    """What the page is made from."""

    edition: Edition
    register: Register

    @property
    def dossier(self) -> Dossier:
        """The dossier."""
        return self.edition.dossier

    def blocks(self, title: str) -> Iterator[str]:
        """All of the page, in order.

        Args:
            title: of the page, as plain text.
        """
        yield head(escape(say("Quotations")), title, self._deck())
        yield outlets(self.register, PAGE)
        yield self._picture()
        yield f"## {say('By speaker')}"
        yield self._speakers()
        yield self._sums(say("By side"), self._by_side())
        yield self._sums(say("Women and men"), self._by_gender())
        yield self._evidence()
        yield self._sums(say("Named and unnamed"), self._by_naming())
        yield self._unheard()
        yield self._unattributed()
        yield self._method()

    def _deck(self) -> str:
        total = self._sum(self._heard())
        return say(
            "{direct} words in quotation marks, {indirect} that report what somebody said: "
            "{part} of all words in the articles.",
            direct=total.direct,
            indirect=total.indirect,
            part=_percent(total.total, sum(self.edition.voices.lengths.values())),
        )

    @staticmethod
    def _sum(lines: Iterable[Heard]) -> Count:
        total = Count()
        for line in lines:
            total += Count(line.direct, line.indirect)
        return total

    def _of(self, speaker: str) -> list[Heard]:
        return [line for line in self.edition.voices.heard if line.speaker == speaker]

    def _ordered(self) -> list[Actor]:
        """The speakers: those of one side together, the side with most words first."""
        sides = self._by_side()
        rank = {name: number for number, name in enumerate(sides)}
        speakers = [self.register.actors[id_] for id_ in {h.speaker: None for h in self._heard()}]
        return sorted(
            speakers,
            key=lambda actor: (rank[self._side(actor)], -self._sum(self._of(actor.id)).total),
        )

    def _heard(self) -> tuple[Heard, ...]:
        return self.edition.voices.heard

    def _side(self, actor: Actor) -> str:
        side = self.register.actors.get(actor.speaks_for)
        return isolated(side.name) if side else say("no side given")

    def _by_side(self) -> Mapping[str, Count]:
        """Every side that somebody named speaks for, those without a word too."""
        totals = {self._side(actor): Count() for actor in self.dossier.actors if actor.speaks_for}
        for line in self._heard():
            side = self._side(self.register.actors[line.speaker])
            totals[side] = totals.get(side, Count()) + Count(line.direct, line.indirect)
        return dict(sorted(totals.items(), key=lambda item: -item[1].total))

    def _by_gender(self) -> Mapping[str, Count]:
        totals = {say(GENDERS[name]): Count() for name in ("woman", "man")}
        for line in self._heard():
            actor = self.register.actors[line.speaker]
            if actor.kind == "person":
                said = actor.gender.said if actor.gender else ""
                name = say(GENDERS[said])
                totals[name] = totals.get(name, Count()) + Count(line.direct, line.indirect)
        return totals

    def _by_naming(self) -> Mapping[str, Count]:
        totals = {say(words): Count() for words in NAMING.values()}
        for line in self._heard():
            name = say(NAMING[naming(line, self.register.actors[line.speaker])])
            totals[name] += Count(line.direct, line.indirect)
        return totals

    def _picture(self) -> str:
        ordered = self._ordered()
        counts = [self._sum(self._of(actor.id)) for actor in ordered]
        most = max(count.total for count in counts)
        return figure(
            "heard",
            say("Words of each speaker: filled in quotation marks, outlined as reported"),
            say(
                "{name} has most words, {number}.",
                name=isolated(ordered[counts.index(max(counts, key=lambda c: c.total))].name),
                number=most,
            ),
            _ROW * len(ordered),
            *(
                part
                for number, (actor, count) in enumerate(zip(ordered, counts, strict=True))
                for part in _bar(number, actor, count, most)
            ),
        )

    def _speakers(self) -> str:
        articles = self.dossier.articles
        top = row(
            cell(say("Speaker"), "th", scope="col"),
            cell(say("Side"), "th", scope="col"),
            *(
                cell(self.register.sigla.mark(item.id, "small"), "th", scope="col")
                for item in articles
            ),
            cell(say("In all"), "th", scope="col"),
        )
        rows = (self._speaker(actor, articles) for actor in self._ordered())
        made = table(
            say("Words of each speaker in each article: in quotation marks + reported"),
            group("thead", [top]),
            group("tbody", rows),
            class_="heard",
        )
        note = say("In each cell: words in quotation marks + words that report.")
        scrolled = container(
            "div", made, class_="wide", tabindex=0, role="region", aria_label=say("By speaker")
        )
        return f"{scrolled}\n\n{note}\n{{: .small }}"

    def _speaker(self, actor: Actor, articles: tuple[Article, ...]) -> str:
        lines = {line.article: line for line in self._of(actor.id)}
        target = addresses.relative(PAGE, addresses.actor(actor.id))
        return row(
            cell(link(escape(actor.name), target), "th", scope="row"),
            cell(escape(self._side(actor))),
            *(cell(_counted(lines.get(article.id)), class_="heard__count") for article in articles),
            cell(_plus(self._sum(lines.values())), class_="heard__count"),
        )

    def _sums(self, title: str, totals: Mapping[str, Count]) -> str:
        """A table of words by one thing; its rows in the order given."""
        every = sum(count.total for count in totals.values())
        columns = (title, say("In quotation marks"), say("Reported"), say("Share"))
        top = row(*(cell(name, "th", scope="col") for name in columns))
        rows = (
            row(
                cell(escape(name), "th", scope="row"),
                cell(str(count.direct)),
                cell(str(count.indirect)),
                cell(_percent(count.total, every)),
            )
            for name, count in totals.items()
        )
        made = table(title, group("thead", [top]), group("tbody", rows), class_="heard")
        scrolled = container(
            "div", made, class_="wide", tabindex=0, role="region", aria_label=title
        )
        return f"## {title}\n\n{scrolled}"

    def _evidence(self) -> str:
        """The words on which it rests that somebody is a woman or a man."""
        lines = []
        for actor in self.dossier.actors:
            if actor.gender is None:
                continue
            words = (
                f"{self.register.sigla.mark(citation.article, 'small')} "
                + cited_words(
                    self.register,
                    PAGE,
                    self.register.articles[citation.article],
                    citation.exact,
                    addresses.place(self.register.articles[citation.article], citation),
                )
                for citation in actor.gender.evidence
            )
            said = say(GENDERS[actor.gender.said])
            told = series((said, listed(words)))
            lines.append(f"- {say('{label}: {text}', label=escape(actor.name), text=told)}")
        explained = say("Only an article’s own words count; a name shows nothing.")
        summary = element("summary", say("The words that say so"))
        return container("details", summary, explained, "\n".join(lines)) if lines else ""

    def _unheard(self) -> str:
        """People whom articles name, and of whose words the dossier lists none."""
        heard = {line.speaker for line in self._heard()}
        silent = [
            actor
            for actor in self.dossier.actors
            if actor.kind == "person" and actor.mentions and actor.id not in heard
        ]
        if not silent:
            return ""
        lines = [self._unheard_line(actor) for actor in silent]
        return "\n\n".join([f"## {say('Named, and not heard')}", "\n".join(lines)])

    def _unheard_line(self, actor: Actor) -> str:
        name = link(escape(actor.name), addresses.relative(PAGE, addresses.actor(actor.id)))
        who = series((name, escape(self._side(actor))))
        articles = dict.fromkeys(mention.citation.article for mention in actor.mentions)
        marks = " ".join(self.register.sigla.mark(article, "small") for article in articles)
        return f"- {say('{label}: {text}', label=who, text=marks)}"

    def _unattributed(self) -> str:
        lines = []
        for item in self.edition.voices.unattributed:
            article = self.register.articles[item.article]
            if article.in_excerpts:
                continue
            words = (
                cited_words(
                    self.register, PAGE, article, place.exact, addresses.place(article, place)
                )
                for place in item.places
            )
            lines.append(f"- {self.register.sigla.mark(item.article, 'small')} {listed(words)}")
        if not lines:
            return ""
        heading = f"## {say('In quotation marks, and of no speaker')}"
        return f"{heading}\n\n{chr(10).join(lines)}"

    def _method(self) -> str:
        words = say(
            "Counted are the words that the dossier lists as quotations, each once for its "
            "speaker; words that report are counted as far as they are listed. Sides are those "
            "that the editors gave."
        )
        target = addresses.relative(PAGE, f"{addresses.DATA}#downloads")
        data = link(say("The same as data"), target)
        return f"## {say('How it is counted')}\n\n{words} {data}."


def _bar(number: int, actor: Actor, count: Count, most: int) -> Iterator[str]:
    """One speaker: the name, the words quoted, the words reported, and their sum."""
    y = _ROW * number
    room = (1 - _NAMES) * 0.86
    direct, indirect = (room * part / most for part in (count.direct, count.indirect))
    yield label(isolated(shortened(actor.name, _LONGEST)), "0", y + 16)
    yield shape("rect", x=across(_NAMES), y=y + 5, width=across(direct), height=14)
    if count.indirect:
        yield shape(
            "rect", x=across(_NAMES + direct), y=y + 5, width=across(indirect), height=14,
            class_="picture__reported",
        )  # fmt: skip
    yield label(str(count.total), across(_NAMES + direct + indirect + 0.015), y + 16)


def _percent(part: int, whole: int) -> str:
    """A share in hundredths; of nothing it is none."""
    return percent(round(100 * part / whole) if whole else 0, tongue())


def _counted(line: Heard | None) -> str:
    return _plus(Count(line.direct, line.indirect)) if line else "–"


def _plus(count: Count) -> str:
    return f"{count.direct} + {count.indirect}"

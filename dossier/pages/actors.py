"""Who and what the articles name: an index by kind, and a page for each.

Who appears with whom, as a picture: a square of those named most, a dot for each meeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import sqrt

from dossier.derived.cooccurrence import Cooccurrence
from dossier.frozen import dataclass
from dossier.interface import say, say_number
from dossier.model import Actor, Dossier, Edition
from dossier.pages.actor import ActorPage
from dossier.pages.drawing import across, figure, label, shape, shortened
from dossier.pages.filters import finding
from dossier.pages.head import head, listed, moved, no_article
from dossier.pages.neighbours import Neighbours
from dossier.pages.outlets import outlets
from dossier.pages.sentence import Sentences
from dossier.pages.wording import KINDS
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    isolated,
    link,
    page,
)

_MOST = 12
"""Actors that a narrow screen has room for."""
_KINDS = ("person", "organisation")
"""Places stand in nearly every paragraph and would hide who meets whom."""
_NAMES = 0.46
"""The share of the width that names take."""
_ROW = 22
"""Pixels from one name to the next."""
_LONGEST = 25
"""Letters of a name that a narrow screen has room for."""
_RADIUS = 7.0
"""Pixels, of the largest dot."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """The actors in the picture, and how many paragraphs any two of them share."""

    actors: tuple[Actor, ...]
    shared: dict[tuple[str, str], int]

    @classmethod
    def of(cls, dossier: Dossier, cooccurrence: Cooccurrence) -> Gathering:
        """Those in most paragraphs, of people and organisations.

        Args:
            dossier: for the actors.
            cooccurrence: who is named in which paragraph.
        """
        candidates = [actor for actor in dossier.actors if actor.kind in _KINDS]
        named = [actor for actor in candidates if cooccurrence.with_whom(actor.id)]
        named.sort(key=lambda actor: -len(cooccurrence.blocks[actor.id]))
        chosen = tuple(named[:_MOST])
        ids = {actor.id for actor in chosen}
        shared = {
            (actor.id, other): count
            for actor in chosen
            for other, count, _ in cooccurrence.with_whom(actor.id)
            if other in ids
        }
        return cls(
            tuple(actor for actor in chosen if any(actor.id in pair for pair in shared)), shared
        )

    def drawn(self) -> str:
        """The picture and the same in words; nothing where there are fewer than three."""
        if len(self.actors) < 3:
            return ""
        first, other = max(self.shared, key=lambda pair: self.shared[pair])
        names = {actor.id: actor.name for actor in self.actors}
        most = self.shared[first, other]
        picture = figure(
            "gathering",
            say("Who appears with whom: the larger the dot, the more paragraphs name both"),
            say_number(
                "A square of {number} name.", "A square of {number} names.", len(self.actors)
            )
            + " "
            + say_number(
                "{first} and {other} appear together most often, in {number} paragraph.",
                "{first} and {other} appear together most often, in {number} paragraphs.",
                most,
                first=names[first],
                other=names[other],
            ),
            _ROW * (len(self.actors) + 1),
            *self._heads(),
            *self._rows(),
        )
        words = "\n".join(f"- {self._line(actor)}" for actor in self.actors)
        summary = element("summary", say("The same as text"))
        return "\n\n".join([picture, container("details", summary, words, class_="same-in-words")])

    def _heads(self) -> Iterator[str]:
        for number, _ in enumerate(self.actors):
            yield label(str(number + 1), self._x(number), 14, "middle")

    def _rows(self) -> Iterator[str]:
        most = max(self.shared.values())
        for number, actor in enumerate(self.actors):
            y = _ROW * (number + 1) + _ROW // 2
            yield shape("line", x1="0", x2="100%", y1=y + 11, y2=y + 11, class_="picture__rule")
            yield label(f"{number + 1} {isolated(shortened(actor.name, _LONGEST))}", "0", y + 4)
            for column, other in enumerate(self.actors):
                count = self.shared.get((actor.id, other.id), 0)
                if count:
                    radius = f"{max(1.5, _RADIUS * sqrt(count / most)):.1f}"
                    yield shape("circle", cx=self._x(column), cy=y, r=radius)
                elif other is actor:
                    yield label("·", self._x(column), y + 4, "middle")

    def _x(self, number: int) -> str:
        return across(_NAMES + (1 - _NAMES) * (number + 0.5) / len(self.actors))

    def _line(self, actor: Actor) -> str:
        names = {item.id: item for item in self.actors}
        companions: Sequence[str] = [
            f"{escape(names[other].name)} ({count})"
            for (first, other), count in self.shared.items()
            if first == actor.id
        ]
        target = addresses.relative(addresses.ACTORS, addresses.actor(actor.id))
        name = link(escape(actor.name), target)
        return say("{name} with {others}", name=name, others=listed(companions))


INDEX = addresses.ACTORS


def pages(edition: Edition) -> dict[str, str]:
    """The index, every actor's page, and a page at each of its former addresses."""
    register = Register.of(edition.dossier)
    sentences = Sentences.of(edition.dossier)
    cooccurrence = Cooccurrence.of(edition.dossier)
    ordered = ordered_actors(edition)
    neighbours = Neighbours(tuple((listed.name, addresses.actor(listed.id)) for listed in ordered))
    picture = Gathering.of(edition.dossier, cooccurrence).drawn()
    made = {INDEX: _index(edition, register, picture)}
    for number, actor in enumerate(ordered):
        written = ActorPage(edition, register, sentences, cooccurrence, actor)
        made[written.path] = written.markdown(neighbours.of(number))
        for old in actor.formerly:
            made[addresses.actor(old)] = moved(addresses.actor(old), written.path, actor.name)
    return made


def ordered_actors(edition: Edition) -> tuple[Actor, ...]:
    """By kind, in the order of the index; within a kind the most often named first."""
    kinds = list(KINDS)
    return tuple(
        sorted(
            edition.dossier.actors,
            key=lambda actor: (kinds.index(actor.kind), -len(actor.mentions)),
        )
    )


def _index(edition: Edition, register: Register, picture: str) -> str:
    meta: dict[str, Meta] = {
        "title": say("People and places"),
        "description": say("Everyone and everything the articles name, in every spelling."),
        "kind": "actors",
        "search": {"exclude": True},
    }
    ordered = ordered_actors(edition)
    if not ordered:
        nothing = say("No names have been entered yet.")
        nothing = nothing if edition.dossier.articles else no_article(INDEX)
        return page(meta, head(say("People and places"), say("Who is named"), nothing))
    deck = say_number(
        "{number} name, in every spelling the articles use.",
        "{number} names, in every spelling the articles use.",
        len(ordered),
    )
    blocks = [
        head(say("People and places"), say("Who is named, and how"), deck),
        outlets(register, INDEX),
        finding(say("Find a name")),
    ]
    for kind, heading in KINDS.items():
        lines = [_line(register, actor) for actor in ordered if actor.kind == kind]
        if lines:
            listed = "\n".join(lines)
            group = container("div", f"## {say(heading)}", listed, class_="names", data_group=True)
            blocks.append(group)
    if picture:
        blocks += [f"## {say('Who appears with whom')} {{ #together }}", picture]
    return page(meta, *blocks)


def _line(register: Register, actor: Actor) -> str:
    """Name, part in the story, who names it and how often."""
    target = addresses.relative(INDEX, addresses.actor(actor.id))
    name = foreign(actor.name, fragment(actor.name), "", register.language)
    naming_ids = {mention.citation.article for mention in actor.mentions}
    naming = [article for article in register.articles if article in naming_ids]
    sigla = " ".join(register.sigla.mark(article, "small") for article in naming)
    times = say_number("once", "{number} times", len(actor.mentions))
    facts = [escape(actor.role), f"{sigla} {times}" if sigla else say("never named")]
    facts_line = f"- {link(name, target)} {' · '.join(fact for fact in facts if fact)}"
    return f'{facts_line}\n{{: data-entry="1" data-names="{_names(actor)}" }}'


def _names(actor: Actor) -> str:
    """Every other spelling of a name, as words that no Markdown takes for its own."""
    forms = [actor.native, *actor.also, *(alias.text for alias in actor.aliases)]
    words = re.findall(r"[^\W_]+", " ".join(forms))
    return " ".join(dict.fromkeys(words))

"""Who and what the articles name: an index by kind, and a page for each."""

from __future__ import annotations

import re

from dossier.interface import say, say_number
from dossier.model import Actor, Edition
from dossier.pages.actor import ActorPage
from dossier.pages.cooccurrence import Cooccurrence
from dossier.pages.filters import finding
from dossier.pages.gathering import Gathering
from dossier.pages.head import head, moved, no_article
from dossier.pages.neighbours import Neighbours
from dossier.pages.outlets import outlets
from dossier.pages.sentence import Sentences
from dossier.pages.wording import KINDS
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    escape,
    foreign,
    fragment,
    link,
    page,
)

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

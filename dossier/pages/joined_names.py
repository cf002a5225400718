"""Names that stand for one actor: how often each article uses which, on the page of that actor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from dossier.interface import say, say_number, series
from dossier.model import Actor, Edition, Mention
from dossier.pages.table import cell, group, row, table
from dossier.pages.wording import called
from dossier.render import Register, addresses, element, escape, foreign, fragment, link

ANCHOR = "names"
"""Of the section, on the page of the actor that the names stand for."""

_PLAIN = ("name", "short", "abbreviation")
"""Kinds of forms that need no word beside them."""


def anchor_of(article: str) -> str:
    """Where an actor's page has all places at which an article names it.

    Args:
        article: its id.
    """
    return f"in-{article}"


def stands_for(register: Register, actor: Actor) -> str:
    """That a name stands for another actor, too, with the way to all names of that one.

    Args:
        register: of the dossier.
        actor: any; empty for one whose name stands for nobody else.
    """
    if not actor.stands_for:
        return ""
    other = register.actors[actor.stands_for]
    page = addresses.relative(addresses.actor(actor.id), addresses.actor(other.id))
    name = link(escape(other.name), f"{page}#{ANCHOR}")
    return say("stands for {name}, too", name=name)


def joined(edition: Edition, register: Register, actor: Actor) -> str:
    """The section of the names that stand for an actor; empty where there is none.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
        actor: whose page it stands on.
    """
    others = [other for other in edition.dossier.actors if other.stands_for == actor.id]
    if not others:
        return ""
    page = addresses.actor(actor.id)
    names = [
        link(escape(other.name), addresses.relative(page, addresses.actor(other.id)))
        for other in others
    ]
    # Translators: one name or several, each leading to its page.
    deck = say_number(
        "{names} stands for {name} here and there, and has a page of its own.",
        "{names} stand for {name} here and there, and have pages of their own.",
        len(others),
        names=series(names),
        name=escape(actor.name),
    )
    heading = f"## {say('Names that stand for {name}', name=escape(actor.name))}"
    lines = _rows(edition, register, page, [actor, *others])
    heads = (say("Article"), say("Name"), say("Times"))
    counted = table(
        say("How often each article uses which name"),
        group("thead", [row(*(cell(title, "th", scope="col") for title in heads))]),
        group("tbody", lines),
        class_="name-table",
    )
    return "\n\n".join([f"{heading} {{ data-search-exclude #{ANCHOR} }}", deck, counted])


def _rows(
    edition: Edition, register: Register, page: str, actors: Sequence[Actor]
) -> Iterator[str]:
    """For each article that names one of them, every form with the number of its places."""
    for article in edition.dossier.articles:
        lines: list[str] = []
        total = 0
        for actor in actors:
            mentions = [item for item in actor.mentions if item.citation.article == article.id]
            lines += forms(register, page, actor, mentions, numbered=True)
            total += len(mentions)
        if total:
            yield row(
                cell(register.sigla.named(article.id), "th", scope="row"),
                cell(stacked(lines), data_label=say("Name")),
                cell(str(total), data_label=say("Times"), class_="name-table__number"),
            )


def forms(
    register: Register, page: str, actor: Actor, mentions: Sequence[Mention], *, numbered: bool
) -> Iterator[str]:
    """Every form of a name in an article once, leading to its first place.

    Args:
        register: for languages.
        page: the path of the page that is written.
        actor: who is named.
        mentions: in one article, in their order.
        numbered: whether the number of places is told, leading to all of them; where there are
            several forms it is told in any case.
    """
    times = Counter(mention.citation.exact for mention in mentions)
    firsts: dict[str, Mention] = {}
    for mention in mentions:
        firsts.setdefault(mention.citation.exact, mention)
    for words, mention in firsts.items():
        language = register.articles[mention.citation.article].language
        own = foreign(words, fragment(words), language, register.language)
        target = addresses.relative(page, addresses.mention(actor, mention))
        notes = [] if mention.kind in _PLAIN else [escape(called(mention.kind))]
        if numbered or len(firsts) > 1:
            path = addresses.relative(page, addresses.actor(actor.id))
            place = f"{path}#{anchor_of(mention.citation.article)}"
            notes.append(link(say_number("once", "{number} times", times[words]), place))
        note = element("small", " · ".join(notes)) if notes else ""
        yield f"{link(own, target, 'words')} {note}".strip()


def stacked(lines: Iterable[str]) -> str:
    """Several things in one cell, each on a line of its own.

    Args:
        lines: as Markdown within a line.
    """
    return " ".join(element("span", line, class_="name-table__line") for line in lines)

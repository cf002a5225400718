"""What changed: corrections first, then what each recorded edition changed, newest first.

There is no such page where no edition was recorded; nothing links to it then.
"""

from __future__ import annotations

from collections.abc import Iterator

from dossier.interface import groups, later, say, series
from dossier.model import Dossier, Edition, EntryChange, RecordedEdition
from dossier.pages.correcting import correction
from dossier.pages.head import head, searched
from dossier.pages.wording import STANCES
from dossier.recorded import PROGRAM
from dossier.render import Meta, addresses, element, escape, link, page, spoken

PAGE = addresses.CHANGES
_WEIGHT = 0.2
"""Among search results: it tells nothing of the story."""

_LABELS = {
    "added": later("new entry"),
    "removed": later("entry removed"),
    "verdict": later("verdict"),
    "severity": later("severity"),
    "status": later("status"),
    "kind": later("kind"),
    "stance": later("status"),
    "text": later("text of the article"),
}
_WORDS = later("words")
"""Of whatever else changed: somebody's words."""
_FROM_LISTS = frozenset({"verdict", "severity", "status", "kind"})
"""What is a word of a list, which the interface has in its language."""


def pages(edition: Edition) -> dict[str, str]:
    """The page, where an edition was recorded."""
    recorded = edition.dossier.editions
    if not recorded:
        return {}
    dossier = edition.dossier
    title = say("What changed")
    deck = say("Corrections by the editors, and what changed with each recorded edition.")
    meta: dict[str, Meta] = {
        "title": title,
        "description": deck,
        "kind": "changes",
        **searched(say("Data"), _WEIGHT),
        **correction(edition, dossier.at, title),
    }
    top = head(escape(dossier.title), title, escape(deck))
    sections = [_section(dossier, item) for item in reversed(recorded)]
    return {PAGE: page(meta, top, corrections(edition), _unrecorded(edition), *sections)}


def corrections(edition: Edition) -> str:
    """What editors say they corrected, newest first, under a heading."""
    changes, heading = edition.dossier.changes, f"## {say('Corrections')}"
    if not changes:
        return f"{heading}\n\n{say('Nothing has been corrected since the first edition.')}"
    lines = [
        "- " + say("{label}: {text}", label=escape(spoken(date, weekday=False)), text=escape(what))
        for date, what in changes
    ]
    return f"{heading}\n\n" + "\n".join(lines)


def anchor(number: str) -> str:
    """The anchor of what an edition changed.

    Args:
        number: the edition's.
    """
    return f"edition-{number}"


def last_change(edition: Edition, entry: str, page_path: str) -> str:
    """With which recorded edition an entry changed last, as a paragraph; empty for none.

    Args:
        edition: the one that is shown.
        entry: its kind and its id, such as ``points/passengers``.
        page_path: the path of the page that says so.
    """
    for recorded in reversed(edition.dossier.editions):
        if any(change.entry == entry for change in recorded.changes):
            target = addresses.relative(page_path, f"{PAGE}#{anchor(recorded.number)}")
            day = spoken(recorded.day, weekday=False)
            number = link(say("edition {edition}", edition=recorded.number), target)
            sentence = say("Last changed with {edition}, {day}.", edition=number, day=escape(day))
            return f"{sentence}\n{{: .revision data-search-exclude }}"
    return ""


def _unrecorded(edition: Edition) -> str:
    """That the edition shown is a later one than the last that was recorded."""
    last = edition.dossier.editions[-1].number
    if last == edition.version:
        return ""
    message = later(
        "This is edition {edition}. What changed since edition {last} is not recorded yet."
    )
    return say(message, edition=f"`{edition.version}`", last=f"`{last}`")


def _section(dossier: Dossier, recorded: RecordedEdition) -> str:
    day = spoken(recorded.day, weekday=False)
    heading = say("Edition {edition}, {day}", edition=recorded.number, day=day)
    blocks = [f"## {escape(heading)} {{ #{anchor(recorded.number)} }}"]
    ours = [change for change in recorded.changes if change.by != PROGRAM]
    if recorded is dossier.editions[0]:
        blocks.append(say("The first edition that was recorded."))
    elif not recorded.changes:
        blocks.append(say("Nothing that is listed here changed."))
    if ours:
        blocks.append("\n".join(_items(dossier, ours)))
    theirs = [change for change in recorded.changes if change.by == PROGRAM]
    if theirs:
        message = later("Not by editors: the program’s rules have changed (version {version}).")
        blocks.append(say(message, version=recorded.program))
        blocks.append("\n".join(_items(dossier, theirs)))
    return "\n\n".join(blocks)


def _items(dossier: Dossier, changes: list[EntryChange]) -> Iterator[str]:
    """An item for each entry, with what changed of it."""
    titles = _titles(dossier)
    withdrawn = {f"{entry.kind}/{entry.id}" for entry in dossier.withdrawn}
    for entry in dict.fromkeys(change.entry for change in changes):
        title = titles.get(entry, "")
        shown = escape(title or entry.rpartition("/")[2])
        target = _target(entry)
        name = link(shown, addresses.relative(PAGE, target)) if title and target else shown
        whats = [
            _change(dossier, change, is_silent=entry in withdrawn)
            for change in changes
            if change.entry == entry
        ]
        yield "- " + say("{label}: {text}", label=name, text=groups(whats))


def _change(dossier: Dossier, change: EntryChange, *, is_silent: bool) -> str:
    """What changed of an entry; its words are said no more where it was taken back."""
    if change.of:
        label = escape(say("reading of {source}", source=_source(dossier, change.of)))
    else:
        label = escape(say(_LABELS.get(change.what, _WORDS)))
    if change.what == "added" or is_silent or not (change.before or change.after):
        return label
    words = [
        element(name, escape(_said(change.what, text)))
        for name, text in (("del", change.before), ("ins", change.after))
        if text
    ]
    return f"{label} {' '.join(words)}"


def _said(what: str, text: str) -> str:
    """A value in the language of the pages, where it is of a list; else somebody's words.

    Args:
        what: the kind of value.
        text: as it was recorded; of several answers the stance of each, with `` / `` between.
    """
    if what == "stance":
        return " / ".join(say(STANCES[stance]) for stance in text.split(" / "))
    return say(text) if what in _FROM_LISTS else text


def _source(dossier: Dossier, witness: str) -> str:
    """Who has a reading, by name, with the day of a version."""
    id_, _, version = witness.partition("@")
    names = {article.id: article.outlet for article in dossier.articles}
    names |= {record.id: record.title for record in dossier.records}
    name = names.get(id_, id_)
    return series((name, spoken(version, weekday=False))) if version else name


def _titles(dossier: Dossier) -> dict[str, str]:
    """The titles of all entries there are, by kind and id."""
    return {
        "dossier": dossier.title,
        **{f"articles/{article.id}": article.outlet for article in dossier.articles},
        **{f"actors/{actor.id}": actor.name for actor in dossier.actors},
        **{f"points/{point.id}": point.question for point in dossier.points},
        **{f"quotations/{item.id}": item.title for item in dossier.quotations},
        **{f"timeline/{moment.id}": moment.title for moment in dossier.timeline},
        **{f"records/{record.id}": record.title for record in dossier.records},
        **{f"positions/{position.id}": position.title for position in dossier.positions},
        **{f"words/{choice.id}": choice.title for choice in dossier.words},
    }


def _target(entry: str) -> str:
    kind, _, id_ = entry.partition("/")
    targets = {
        "dossier": addresses.HOME,
        "articles": addresses.article(id_),
        "actors": addresses.actor(id_),
        "points": addresses.point(id_),
        "quotations": addresses.quotation(id_),
        "timeline": addresses.moment(id_),
        "records": addresses.record(id_),
        "positions": addresses.position(id_),
        "words": addresses.word_choice(id_),
    }
    return targets.get(kind, "")

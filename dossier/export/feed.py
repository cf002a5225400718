"""``feed.xml``: an Atom feed (RFC 4287) of recorded editions, corrections and new contradictions.

Ids are UUIDs made of what an entry is and of the day on which the story was begun, so that they
stay as they are when the site moves. Addresses are absolute once the site's is known. An entry
without a day that a calendar has is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from dossier.dates import dating
from dossier.export import place
from dossier.export.xml import element, words
from dossier.frozen import dataclass
from dossier.interface import later, say, say_number, series, speaking, told_apart
from dossier.model import Edition, EntryChange, Imprint, RecordedEdition
from dossier.render import addresses

FILE = "data/feed.xml"
_ADDED = "added"
_NEW = {
    "contradiction": later("New contradiction: {question}"),
    "reconcilable difference": later("New reconcilable difference: {question}"),
}
"""By what a point has."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the feed."""

    key: str
    """What tells it from all others of the dossier."""
    title: str
    day: str
    """ISO 8601."""
    text: str
    path: str
    """Of its page below ``docs/``, perhaps with an anchor."""


def feed(edition: Edition) -> dict[str, str]:
    """The feed by its path below ``docs/``; nothing where there is nothing to say in it."""
    with speaking(edition.dossier.language):
        entries = sorted(_entries(edition), key=lambda entry: entry.day, reverse=True)
    if not entries:
        return {}
    imprint = Imprint.of(edition)
    content = element(
        "feed",
        "\n",
        words("title", imprint.title),
        words("subtitle", str(edition.dossier.standfirst)),
        words("id", _id(edition, "feed")),
        words("updated", _instant(entries[0].day)),
        *(element("author", words("name", name)) for name in imprint.authors),
        _link(place.page(edition, addresses.HOME)),
        _link(place.file(edition, "feed.xml") if edition.address else "", rel="self"),
        words("rights", edition.dossier.licence),
        "\n",
        *(_entry(edition, entry) for entry in entries),
        xmlns="http://www.w3.org/2005/Atom",
        xml__lang=edition.dossier.language,
    )
    return {FILE: f'<?xml version="1.0" encoding="UTF-8"?>\n{content}\n'}


def _entries(edition: Edition) -> Iterator[Entry]:
    dossier = edition.dossier
    for number, (date, text) in enumerate(reversed(dossier.changes)):
        nearest = dating(date)
        if nearest and len(nearest.start) == 3:
            key = f"correction {number} {date}"
            title = _plain(say("Correction: {text}", text=str(text)))
            yield Entry(key, title, str(nearest), str(text), addresses.DATA)
    for recorded in dossier.editions:
        anchor = f"{addresses.CHANGES}#edition-{recorded.number}"
        title = _plain(say("Edition {edition}", edition=recorded.number))
        key = f"Edition {recorded.number}"
        yield Entry(key, title, recorded.day, _plain(_summary(recorded)), anchor)
        yield from _contradictions(edition, recorded)


def _contradictions(edition: Edition, recorded: RecordedEdition) -> Iterator[Entry]:
    """Those that were new with an edition and still stand."""
    points = {f"points/{point.id}": point for point in edition.dossier.points}
    for entry in dict.fromkeys(filter(None, map(_new, recorded.changes))):
        point = points.get(entry)
        if point and point.contradiction:
            title = _plain(say(_NEW[point.contradiction.noun], question=point.question))
            text = str(point.contradiction.explanation)
            key, path = f"contradiction {point.id}", addresses.point(point.id)
            yield Entry(key, title, recorded.day, text, path)


def _new(change: EntryChange) -> str:
    """The entry of a change that may have made a contradiction; empty for others."""
    is_new = change.what == _ADDED or (change.what == "severity" and not change.before)
    return change.entry if is_new else ""


def _summary(recorded: RecordedEdition) -> str:
    entries = dict.fromkeys(change.entry for change in recorded.changes)
    if not entries:
        return say("The first edition that was recorded, or one in which nothing listed changed.")
    number = say_number("{number} change", "{number} changes", len(recorded.changes))
    return say("{label}: {text}", label=number, text=series(entries))


def _plain(text: str) -> str:
    """Words of a feed, which has no elements that could say in which language they are."""
    return told_apart(text, "", is_markdown=False, is_backward=False)


def _entry(edition: Edition, entry: Entry) -> str:
    instant = _instant(entry.day)
    return (
        element(
            "entry",
            words("title", entry.title),
            words("id", _id(edition, entry.key)),
            words("updated", instant),
            words("published", instant),
            _link(place.page(edition, entry.path) or _relative(entry.path)),
            words("content", entry.text, type="text"),
        )
        + "\n"
    )


def _relative(path: str) -> str:
    """From the feed to a page of a site whose address is unknown."""
    return "../" + path.replace(".md", ".html", 1)


def _id(edition: Edition, key: str) -> str:
    published = edition.dossier.published
    story = published.begun or edition.dossier.title
    return uuid5(NAMESPACE_URL, f"dossier {story} {key}").urn


def _instant(day: str) -> str:
    return f"{day}T00:00:00Z"


def _link(address: str, **attributes: str) -> str:
    return element("link", href=address, **attributes) if address else ""

"""Entries that were taken back: what stands at their addresses, and nothing of what they said."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.interface import later, say
from dossier.model import Edition, Withdrawn
from dossier.pages.correcting import correction, corrections
from dossier.pages.head import head, moved
from dossier.render import Meta, Way, addresses, container, escape, page, spoken, ways

_PAGES = {
    "articles": (
        addresses.article,
        later("This article"),
        Way(later("All articles"), addresses.ARTICLES),
    ),
    "actors": (
        addresses.actor,
        later("This entry"),
        Way(later("All people and places"), addresses.ACTORS),
    ),
    "points": (addresses.point, later("This point"), Way(later("All points"), addresses.COMPARE)),
    "quotations": (
        addresses.quotation,
        later("This quotation"),
        Way(later("All quotations"), addresses.QUOTATIONS),
    ),
}
"""The kinds that have pages of their own: the address, the subject of a sentence, the way back."""


def pages(edition: Edition) -> dict[str, str]:
    """A page for each withdrawn entry that had one, and pages that lead there."""
    made: dict[str, str] = {}
    for entry in edition.dossier.withdrawn:
        if entry.kind not in _PAGES:
            continue
        address = _PAGES[entry.kind][0]
        made[address(entry.id)] = _page(edition, entry)
        for old in entry.formerly:
            made[address(old)] = moved(address(old), address(entry.id), entry.name)
    return made


def section(edition: Edition, kind: str) -> str:
    """The withdrawn entries of a page that holds them all; nothing where there are none.

    The search finds none of it: the entries have no headings, at which it would cut the page.

    Args:
        edition: for the withdrawn entries.
        kind: of entries, such as ``records``.
    """
    entries = [entry for entry in edition.dossier.withdrawn if entry.kind == kind]
    if not entries:
        return ""
    written = [
        container(
            "div",
            f"**{escape(entry.name)}**",
            f"{say('Withdrawn on {day}.', day=_day(entry))} {escape(entry.reason)}",
            corrections(edition, entry.at, say("Withdrawn: {name}", name=entry.name)),
            id=entry.id,
        )
        for entry in entries
    ]
    return container(
        "section",
        f"## {say('Withdrawn')} {{ #withdrawn--entries }}",
        *written,
        data_search_exclude=True,
    )


def _page(edition: Edition, entry: Withdrawn) -> str:
    _, subject, back = _PAGES[entry.kind]
    meta: dict[str, Meta] = {
        "title": say("Withdrawn: {name}", name=entry.name),
        "kind": "withdrawn",
        "section": back.page,
        "search": {"exclude": True},
        **correction(edition, entry.at, say("Withdrawn: {name}", name=entry.name)),
        **ways(back=Way(say(back.title), back.page)),
    }
    deck = say("{subject} was withdrawn on {day}.", subject=say(subject), day=_day(entry))
    return page(
        meta, head(say("Withdrawn"), entry.name, deck), escape(entry.reason), *_capture(entry)
    )


def _capture(entry: Withdrawn) -> Iterator[str]:
    """Which capture it was: its bytes are kept, though nothing of them is shown."""
    if entry.sha256:
        message = later("The capture is kept unchanged; its SHA-256 is {hash}.")
        yield f"{say(message, hash=f'`{entry.sha256}`')}\n{{: .small }}"


def _day(entry: Withdrawn) -> str:
    return escape(spoken(entry.date))

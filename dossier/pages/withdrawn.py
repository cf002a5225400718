"""Entries that were taken back: what stands at their addresses, and nothing of what they said."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.model import Edition, Withdrawn
from dossier.pages.correcting import correction, corrections
from dossier.pages.head import head, moved
from dossier.render import Meta, Way, addresses, container, escape, page, spoken, ways

_PAGES = {
    "articles": (addresses.article, "This article", Way("All articles", addresses.ARTICLES)),
    "actors": (addresses.actor, "This entry", Way("All people and places", addresses.ACTORS)),
    "points": (addresses.point, "This point", Way("All points", addresses.COMPARE)),
    "quotations": (
        addresses.quotation,
        "This quotation",
        Way("All quotations", addresses.QUOTATIONS),
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
            f"Withdrawn on {_day(entry)}. {escape(entry.reason)}",
            corrections(edition, entry.at, f"Withdrawn: {entry.name}"),
            id=entry.id,
        )
        for entry in entries
    ]
    return container(
        "section", "## Withdrawn { #withdrawn--entries }", *written, data_search_exclude=True
    )


def _page(edition: Edition, entry: Withdrawn) -> str:
    _, subject, back = _PAGES[entry.kind]
    meta: dict[str, Meta] = {
        "title": f"Withdrawn: {entry.name}",
        "kind": "withdrawn",
        "section": back.page,
        "search": {"exclude": True},
        **correction(edition, entry.at, f"Withdrawn: {entry.name}"),
        **ways(back=back),
    }
    deck = f"{subject} was withdrawn on {_day(entry)}."
    return page(meta, head("Withdrawn", entry.name, deck), escape(entry.reason), *_capture(entry))


def _capture(entry: Withdrawn) -> Iterator[str]:
    """Which capture it was: its bytes are kept, though nothing of them is shown."""
    if entry.sha256:
        yield f"The capture is kept unchanged; its SHA-256 is `{entry.sha256}`.\n{{: .small }}"


def _day(entry: Withdrawn) -> str:
    return escape(spoken(entry.date))

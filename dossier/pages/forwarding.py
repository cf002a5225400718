"""Links that last: whatever page and place there ever was still leads to what it was about.

Each place that ``annotations/anchors.txt`` has and that is no longer on its page gets a line at the
foot of it, shown only to whoever follows such a link. It leads to the place under its new name, or
to the page of the entry that its name has. A page that is gone leads to its entry or to its index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from dossier.frozen import dataclass
from dossier.interface import say
from dossier.model import Edition
from dossier.pages.head import moved
from dossier.render import addresses, container, escape, link

_MARKDOWN = ".md"
_ELEMENT = re.compile(r'<[a-z][^<>]*? id="([^"\s]+)"')
_ATTRIBUTES = re.compile(r"(?<!\\)\{:?([^{}\n]*)\}")
_NAMED = re.compile(r"(?:^|\s)#([^\s#{}]+)")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link goes that led elsewhere before."""

    title: str
    address: str
    """A path below ``docs/``, perhaps with an anchor."""


def anchors(laid_out: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The places on each page that were given a name, by its path without the ending.

    A heading without one is called by its words, which may change: nothing of it is promised.

    Args:
        laid_out: Markdown by path below ``docs/``.
    """
    return {
        path.removesuffix(_MARKDOWN): frozenset(_named(text.partition("\n---\n")[2]))
        for path, text in laid_out.items()
        if path.endswith(_MARKDOWN)
    }


def _named(body: str) -> Iterator[str]:
    yield from _ELEMENT.findall(body)
    for attributes in _ATTRIBUTES.findall(body):
        yield from _NAMED.findall(attributes)


def forwarded(edition: Edition, laid_out: Mapping[str, str]) -> dict[str, str]:
    """The pages that lead on, or get lines that do, by path below ``docs/``.

    Args:
        edition: for the list of what there ever was, and the entries there are.
        laid_out: all other pages, Markdown by path.
    """
    listed = edition.dossier.published.anchors
    if not listed:
        return {}
    present, entries, renamed = anchors(laid_out), _entries(edition), _renamed(edition)
    changed = {}
    for page, names in sorted(listed.items()):
        path = f"{page}{_MARKDOWN}"
        if path not in laid_out:
            target = _of_page(page, laid_out, entries, renamed, edition.dossier.title)
            changed[path] = moved(path, target.address, target.title)
        elif (missing := names - present[page]) and "\nredirect: " not in laid_out[path]:
            lines = [
                _line(path, name, _of_place(name, page, present, entries, renamed))
                for name in sorted(missing)
            ]
            forwards = container("div", *lines, data_search_exclude=True)
            changed[path] = f"{laid_out[path]}\n{forwards}\n"
    return changed


def _line(path: str, name: str, target: Target | None) -> str:
    words = say("What this link led to is no longer on this page.")
    if target:
        place = link(escape(target.title), addresses.relative(path, target.address))
        words = say("What this link led to is now here: {place}.", place=place)
    return f"{words}\n{{: #{name} .forward }}"


def _entries(edition: Edition) -> dict[str, Target]:
    """The page of each entry by its id; of several with one id, the first kind's."""
    dossier = edition.dossier
    named: tuple[Iterable[tuple[str, Target]], ...] = (
        ((p.id, Target(p.question, addresses.point(p.id))) for p in dossier.points),
        ((q.id, Target(q.title, addresses.quotation(q.id))) for q in dossier.quotations),
        ((a.id, Target(a.outlet, addresses.article(a.id))) for a in dossier.articles),
        ((a.id, Target(a.name, addresses.actor(a.id))) for a in dossier.actors),
    )
    by_id: dict[str, Target] = {}
    for kind in named:
        for id_, target in kind:
            by_id.setdefault(id_, target)
    return by_id


def _renamed(edition: Edition) -> dict[str, str]:
    """The present id by each former one."""
    dossier = edition.dossier
    kinds = (dossier.points, dossier.quotations, dossier.articles, dossier.actors)
    return {old: entry.id for kind in kinds for entry in kind for old in entry.formerly}


def _of_place(
    name: str,
    page: str,
    present: Mapping[str, frozenset[str]],
    entries: Mapping[str, Target],
    renamed: Mapping[str, str],
) -> Target | None:
    """Where a place went: to its new name on the page, or to the page of what it names."""
    for id_ in _ids(name):
        if id_ in renamed:
            new = _part(id_).sub(renamed[id_], name)
            if new in present[page]:
                return Target(entries[renamed[id_]].title, f"{page}{_MARKDOWN}#{new}")
    for id_ in _ids(name):
        target = entries.get(renamed.get(id_, id_))
        if target and target.address != f"{page}{_MARKDOWN}":
            return target
    return None


def _of_page(
    page: str,
    laid_out: Mapping[str, str],
    entries: Mapping[str, Target],
    renamed: Mapping[str, str],
    title: str,
) -> Target:
    """Where a page went: to the entry that it names, to its index, or to the first page."""
    folder, _, name = page.rpartition("/")
    for id_ in _ids(name):
        target = entries.get(renamed.get(id_, id_))
        if target and target.address in laid_out:
            return target
    index = f"{folder}/index.md" if folder else addresses.HOME
    return Target(title, index if index in laid_out else addresses.HOME)


def _ids(name: str) -> list[str]:
    """What in an anchor's name may be an id, longest first: whole parts between hyphens."""
    parts = name.split("-")
    pieces = {
        "-".join(parts[start:end])
        for start in range(len(parts))
        for end in range(start + 1, len(parts) + 1)
    }
    return sorted(pieces - {""}, key=lambda piece: (-len(piece), piece))


def _part(id_: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^-]){re.escape(id_)}(?![^-])")

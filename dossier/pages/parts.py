"""Long lists in parts: no page grows without end as a story does.

What a page shows is estimated from the model, never from what was drawn, so that each page that
leads to an entry knows the part it is in without drawing it. A list that fits on one page stays
on one, whatever its address was before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from dossier.frozen import dataclass
from dossier.interface import say
from dossier.model import Edition
from dossier.render import Meta, Way, addresses, container, element, escape, link, ways

MOST_NODES = 12_000
"""Of a part's entries, elements and texts together, as estimated; the frame comes on top."""
MOST_BYTES = 420_000
"""The same in bytes of HTML."""
_ROOM_LEFT = 0.5
"""A group that fits into a part of its own begins one where the last is this full."""

Entry = TypeVar("Entry")
Value = TypeVar("Value")
Places = dict[str, str]
"""The path of the page that an entry stands on, by its id."""
_kept: dict[tuple[Callable[[Edition], Any], int], tuple[Edition, Any]] = {}
_MOST_KEPT = 8


@dataclass(frozen=True, slots=True)
class Size:
    """What something takes of a page."""

    nodes: int
    bytes: int

    @property
    def share(self) -> float:
        """Of a part, 1 where it fills it."""
        return max(self.nodes / MOST_NODES, self.bytes / MOST_BYTES)


def divided(groups: Iterable[Sequence[tuple[Entry, Size]]]) -> list[list[Entry]]:
    """The entries in their order, in as few parts as is easy to read; at least one.

    Args:
        groups: entries that belong together, such as those of one topic, each with its size.
    """
    parts: list[list[Entry]] = [[]]
    filled = 0.0
    for entries in groups:
        share = sum(size.share for _, size in entries)
        if filled + share > 1 and share <= 1 and filled > _ROOM_LEFT:
            parts.append([])
            filled = 0.0
        for entry, size in entries:
            if parts[-1] and filled + size.share > 1:
                parts.append([])
                filled = 0.0
            parts[-1].append(entry)
            filled += size.share
    return parts


def path(first: str, number: int) -> str:
    """The page of a part: the first has the list's own address.

    Args:
        first: that address, below ``docs/``.
        number: of the part, from 1.
    """
    return first if number == 1 else first.replace("index.md", f"part-{number}.md")


def kept(make: Callable[[Edition], Value], edition: Edition) -> Value:
    """What many pages ask about an edition, worked out once.

    Args:
        make: what works it out, such as the place of every entry.
        edition: as it is now.
    """
    key = make, id(edition)
    entry = _kept.get(key)
    if entry is not None and entry[0] is edition:
        value: Value = entry[1]
        return value
    value = make(edition)
    if len(_kept) >= _MOST_KEPT:
        _kept.clear()
    _kept[key] = edition, value
    return value


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a list that may have several."""

    first: str
    """The address of the list, which is that of its first part."""
    number: int
    """From 1."""
    titles: Sequence[str]
    """What each part begins with, plain text; one title for a list in one part."""

    @property
    def page(self) -> str:
        """Where it lies below ``docs/``."""
        return path(self.first, self.number)

    def meta(self) -> dict[str, Meta]:
        """Front matter: the section, and the parts before and after; nothing for a single part."""
        total = len(self.titles)
        if total < 2:
            return {}
        before, after = self.number - 1, self.number + 1
        return {
            "section": self.first,
            **ways(
                previous=Way(self._called(before), path(self.first, before)) if before else None,
                next=Way(self._called(after), path(self.first, after)) if after <= total else None,
            ),
        }

    def title(self, whole: str) -> str:
        """A title of its own for each part.

        Args:
            whole: the title of the list.
        """
        several = len(self.titles) > 1
        return f"{whole} · {self._called(self.number)}" if several else whole

    def contents(self) -> str:
        """All parts, folded, each as a link with what it begins with, and what the filters reach.

        Empty for a single part.
        """
        if len(self.titles) < 2:
            return ""
        lines = [
            f"{number}. "
            + (
                element("b", escape(title), aria_current="page")
                if number == self.number
                else link(escape(title), addresses.relative(self.page, path(self.first, number)))
            )
            for number, title in enumerate(self.titles, start=1)
        ]
        summary = element("summary", self._called(self.number))
        listed = container("details", summary, "\n".join(lines), class_="glance")
        only = say("The filters look through this part only.")
        return f"{listed}\n\n{only}\n{{: .small }}"

    def _called(self, number: int) -> str:
        return say("Part {number} of {total}", number=number, total=len(self.titles))

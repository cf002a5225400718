"""Who appears with whom, as a picture: a square of those named most, a dot for each meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import sqrt

from dossier.frozen import dataclass
from dossier.interface import say, say_number
from dossier.model import Actor, Dossier
from dossier.pages.cooccurrence import Cooccurrence
from dossier.pages.drawing import across, figure, label, shape, shortened
from dossier.pages.head import listed
from dossier.render import addresses, container, element, escape, isolated, link

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

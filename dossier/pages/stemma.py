"""Who took from whom, as a picture: a row for each thing, and lines from sources to what has them.

Rows stand in an order in which every source is above what descends from it (a topological order,
depth first from the articles), so that each article follows what only it comes from. The lines of
one source run down in a lane of their own beside the rows, so that none hides another. Each
certainty has a kind of line, each kind of thing a shape.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dossier.frozen import dataclass
from dossier.interface import later, say
from dossier.model import Descent, Link, Origin, OriginKind
from dossier.pages.drawing import figure, label, shape
from dossier.pages.head import listed
from dossier.pages.origins import plain_name
from dossier.render import Register

_ROW = 26
"""Pixels from one row to the next."""
_TOP = 14
"""The middle of the first row, in pixels."""
_LANE = 13
"""Pixels between two lanes."""
_GUTTER = 130
"""Pixels that all lanes have together, at most."""
_LONGEST = 38
"""Letters of a name that fit beside the lanes on a telephone; the words have the whole."""
LEGEND = later(
    "Sources are above what took from them: ■ a source by name, ◇ a record, ● an article. "
    "A full line is certain, a dashed one probable, a dotted one possible."
)
"""What the signs and the lines mean."""
_RANK = {"certain": 0, "probable": 1, "possible": 2}


def families(descent: Descent, register: Register) -> tuple[tuple[Link, ...], ...]:
    """The links of articles that hang together, each family by itself.

    An article that has nothing but its own outlet above it is none.

    Args:
        descent: of the dossier.
        register: of the dossier.
    """
    family: dict[Origin, int] = {}
    links: dict[int, list[Link]] = {}
    for number, item in enumerate(descent.links):
        links[number] = [item]
        merged = {family[end] for end in (item.parent, item.child) if end in family}
        for other in sorted(merged):
            links[number] = [*links.pop(other), *links[number]]
        for one in links[number]:
            family[one.parent] = family[one.child] = number
    return tuple(
        tuple(sorted(of_family, key=descent.links.index))
        for of_family in sorted(links.values(), key=lambda listed: descent.links.index(listed[0]))
        if len(of_family) > 1 or not _is_own(of_family[0], register)
    )


def _is_own(item: Link, register: Register) -> bool:
    """Whether an article reports itself."""
    return item.parent.kind is OriginKind.NAME and (
        item.parent.id == register.articles[item.article].outlet
    )


def stemma(id_: str, links: Sequence[Link], register: Register) -> str:
    """The picture of one family.

    Args:
        id_: unique on the page.
        links: of the family.
        register: of the dossier.
    """
    tree = _Tree.of(links)
    names = [plain_name(register, node) for node in tree.nodes]
    sources = [name for node, name in zip(tree.nodes, names, strict=True) if not tree.above(node)]
    taking = [name for node, name in zip(tree.nodes, names, strict=True) if tree.above(node)]
    return figure(
        id_,
        say("What comes from {sources}", sources=listed(sources)),
        say(
            "At the top {sources}; below, what comes from there: {others}. Every line is told in "
            "words as well.",
            sources=listed(sources),
            others=listed(taking),
        ),
        _TOP + _ROW * len(tree.nodes),
        *tree.lines(),
        *tree.signs(),
        *(
            label(plain_name(register, node, _LONGEST), str(tree.x + 14), tree.y(node) + 5)
            for node in tree.nodes
        ),
    )


@dataclass(frozen=True, slots=True)
class _Tree:
    """The nodes in the order of their rows, and the links of each source."""

    nodes: tuple[Origin, ...]
    rows: Mapping[Origin, int]
    below: Mapping[Origin, Mapping[Origin, str]]
    """By source: what takes from it, and how sure that is at best."""
    lanes: Mapping[Origin, int]
    """By source, from 0, the nearest to the rows."""

    @classmethod
    def of(cls, links: Sequence[Link]) -> _Tree:
        below: dict[Origin, dict[Origin, str]] = defaultdict(dict)
        for item in links:
            known = below[item.parent].get(item.child, "possible")
            below[item.parent][item.child] = min(known, item.certainty, key=_RANK.__getitem__)
        nodes = _ordered(links)
        rows = {node: number for number, node in enumerate(nodes)}
        return cls(nodes, rows, below, _lanes(below, rows))

    @property
    def step(self) -> int:
        """Pixels between two lanes: fewer where there are many."""
        return max(3, min(_LANE, _GUTTER // (1 + max(self.lanes.values(), default=0))))

    @property
    def x(self) -> int:
        """The middle of the signs, in pixels."""
        return self.step * (2 + max(self.lanes.values(), default=0)) + 4

    def y(self, node: Origin) -> int:
        """The middle of a row, in pixels."""
        return _TOP + _ROW * self.rows[node]

    def above(self, node: Origin) -> bool:
        """Whether anything is above a node."""
        return any(node in children for children in self.below.values())

    def lines(self) -> Iterator[str]:
        """From each source down its lane, and an arrow to what takes from it."""
        for source, children in self.below.items():
            lane = self.x - self.step * (self.lanes[source] + 1)
            for child, certainty in sorted(children.items(), key=lambda item: self.rows[item[0]]):
                path = f"M{self.x} {self.y(source)}H{lane}V{self.y(child)}H{self.x - 9}"
                yield shape("path", d=path, class_=f"picture__line picture__line--{certainty}")
                head = f"M{self.x - 7} {self.y(child)}l-6 -4v8z"
                yield shape("path", d=head, class_="picture__head")

    def signs(self) -> Iterator[str]:
        """A square for a source, a diamond for a record, a disc for an article."""
        for node in self.nodes:
            x, y = self.x, self.y(node)
            if node.kind is OriginKind.ARTICLE:
                yield shape("circle", cx=x, cy=y, r=6)
            elif node.kind is OriginKind.RECORD:
                yield shape("path", d=f"M{x} {y - 6}l6 6 -6 6 -6 -6z", class_="picture__record")
            else:
                yield shape("rect", x=x - 5, y=y - 5, width=10, height=10)


def _ordered(links: Sequence[Link]) -> tuple[Origin, ...]:
    """Every node: article by article, what it comes from first and then itself."""
    above: dict[Origin, list[Origin]] = defaultdict(list)
    for item in links:
        above[item.child].append(item.parent)
    placed: dict[Origin, None] = {}
    for item in links:
        pending = [Origin(OriginKind.ARTICLE, item.article), item.child]
        while pending:
            node = pending[-1]
            missing = [one for one in above[node] if one not in placed and one not in pending]
            if missing and node not in placed:
                pending.append(missing[0])
            else:
                placed.setdefault(pending.pop())
    return tuple(placed)


def _lanes(
    below: Mapping[Origin, Mapping[Origin, str]], rows: Mapping[Origin, int]
) -> dict[Origin, int]:
    """A lane for each source; short lines are nearest to the rows, and none overlap in a lane."""
    reach = {
        source: (
            min(rows[source], *(rows[child] for child in children)),
            max(rows[source], *(rows[child] for child in children)),
        )
        for source, children in below.items()
    }
    taken: list[list[tuple[int, int]]] = []
    lanes: dict[Origin, int] = {}
    for source in sorted(reach, key=lambda node: (reach[node][1] - reach[node][0], reach[node])):
        first, last = reach[source]
        free = (
            number
            for number, spans in enumerate(taken)
            if all(last < start or end < first for start, end in spans)
        )
        lanes[source] = next(free, len(taken))
        if lanes[source] == len(taken):
            taken.append([])
        taken[lanes[source]].append((first, last))
    return lanes

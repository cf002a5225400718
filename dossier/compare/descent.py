"""From whom each article, and each passage of it, descends.

Articles, records and names are nodes; a line of a lineage is an edge to what the article took
from, or, with ``through``, from what stands between to what that took from. A manuscript's
descent is drawn in the same way (a stemma; West 1973, "Textual Criticism and Editorial
Technique"), and one that has several sources is called contaminated. So it is here: where several
lines apply to one place, each is one way back, and nobody knows which was taken. What stands on
*every* way back, all of them certain, is a certain ancestor (in a graph of control flow it would be
a dominator); what stands on *some* way, certain or probable, is a probable one. Possible descent is
kept and shown, and counts for nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from dossier.frozen import dataclass
from dossier.model import Article, Block, Lineage, Link, Origin, OriginKind, Span
from dossier.text.agencies import source_key

COUNTED = ("certain", "probable")
"""How sure a line of descent must be to count."""

Line = tuple[Origin, str]
"""A way back: where it leads, and how sure that is."""


@dataclass(frozen=True, slots=True)
class Ancestry:
    """What something descends from, itself included."""

    certain: frozenset[Origin] = frozenset()
    probable: frozenset[Origin] = frozenset()
    """With those that are certain."""
    is_open: bool = False
    """Whether a way back ends at an article of which nobody has said where it comes from."""

    def at(self, certainty: str) -> frozenset[Origin]:
        """The ancestors of one certainty or a higher one."""
        return self.certain if certainty == "certain" else self.probable


def join(ways: Sequence[Ancestry]) -> Ancestry:
    """What descends by one of several ways, and nobody knows by which.

    Args:
        ways: one at least.
    """
    return Ancestry(
        frozenset.intersection(*(way.certain for way in ways)),
        frozenset.union(*(way.probable for way in ways)),
        any(way.is_open for way in ways),
    )


@dataclass(frozen=True)
class Stemma:
    """The whole tree; made by :meth:`of`. Without ``__slots__``, for it keeps what it found."""

    articles: Mapping[str, Article]
    names: Mapping[str, str]
    """Every name as it was written first, by what its spellings have in common."""
    above: Mapping[Origin, tuple[Line, ...]]
    """What records and names descend from, whoever takes from them."""
    _found: dict[Origin, Ancestry] = field(default_factory=dict, repr=False)
    _places: dict[tuple[str, int], Ancestry] = field(default_factory=dict, repr=False)
    """By article and where a paragraph begins; -1 for what no part speaks of."""

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Stemma:
        """Read the lineages of all articles.

        Args:
            articles: without a circle in their lineages.
        """
        names: dict[str, str] = {}
        for article in articles:
            for name in (*(line.source for line in article.lineage if line.source), article.outlet):
                names.setdefault(source_key(name), name)
        stemma = cls({article.id: article for article in articles}, names, {})
        above: dict[Origin, dict[Origin, str]] = defaultdict(dict)
        for article in articles:
            for line in article.lineage:
                for child in stemma.between(article, line) if not line.part else ():
                    known = above[child].get(stemma.origin(line), "")
                    above[child][stemma.origin(line)] = surer(known, line.certainty)
        ordered = {child: tuple(lines.items()) for child, lines in above.items()}
        return cls(stemma.articles, names, ordered)

    def origin(self, line: Lineage) -> Origin:
        """What a line of a lineage names."""
        if line.article:
            return Origin(OriginKind.ARTICLE, line.article)
        if line.record:
            return Origin(OriginKind.RECORD, line.record)
        return self.named(line.source)

    def named(self, name: str) -> Origin:
        """The origin of a name that some article has written, as its outlet or in its lineage."""
        return Origin(OriginKind.NAME, self.names[source_key(name)])

    def between(self, article: Article, line: Lineage) -> Iterator[Origin]:
        """What stands between an article and what a line names; nothing where it takes from it.

        Args:
            article: that the line is of.
            line: of its lineage.
        """
        for name in line.through:
            for other in article.lineage:
                if name == other.record or (
                    other.source and source_key(name) == source_key(other.source)
                ):
                    yield self.origin(other)
                    break

    def links(self) -> Iterator[Link]:
        """Every line of every lineage, in order."""
        for article in self.articles.values():
            for number, line in enumerate(article.lineage):
                children = tuple(self.between(article, line)) if line.through else ()
                for child in children or (Origin(OriginKind.ARTICLE, article.id),):
                    parent = self.origin(line)
                    yield Link(child, parent, line.certainty, article.id, number, bool(line.part))

    def whole(self, article: Article) -> Ancestry:
        """Of the article apart from the parts that have a source of their own."""
        return self._place(article, None)

    def parts(self, article: Article) -> Iterator[Ancestry]:
        """Of each paragraph that has a source of its own."""
        blocks = (block for block in article.clean.blocks if self._own_lines(article, block))
        return (self._place(article, block) for block in blocks)

    def at(self, article: Article, spans: Sequence[Span]) -> Ancestry:
        """Of some words of an article.

        Args:
            article: that has them.
            spans: in its clean text.
        """
        blocks = [
            block for block in article.clean.blocks if any(block.span.meets(span) for span in spans)
        ]
        return join([self._place(article, block) for block in blocks] or [self.whole(article)])

    def back(self, origin: Origin) -> Ancestry:
        """Of an article as a whole, a record or a name."""
        if origin not in self._found:
            self._found[origin] = Ancestry(frozenset({origin}), frozenset({origin}))
            article = self.articles.get(origin.id) if origin.kind is OriginKind.ARTICLE else None
            if article is None:
                self._found[origin] = self._climb(origin, self.above.get(origin, ()), {})
            else:
                ways = [self.whole(article), *self.parts(article)]
                self._found[origin] = join(ways)
        return self._found[origin]

    def _place(self, article: Article, block: Block | None) -> Ancestry:
        """Of one paragraph; with none, of the article where no part has a source of its own."""
        place = article.id, block.span.start if block else -1
        if place not in self._places:
            self._places[place] = self._worked_out(article, block)
        return self._places[place]

    def _worked_out(self, article: Article, block: Block | None) -> Ancestry:
        """The same, for the first time."""
        own = self._own_lines(article, block) if block else []
        direct = [line for line in own if not line.through]
        direct = direct or [line for line in article.lineage if not line.through and not line.part]
        local: dict[Origin, list[Line]] = defaultdict(list)
        for line in own:
            for child in self.between(article, line):
                local[child].append((self.origin(line), line.certainty))
        itself = Origin(OriginKind.ARTICLE, article.id)
        lines = [(self.origin(line), line.certainty) for line in direct]
        if not lines:
            outlet = frozenset({self.named(article.outlet)})
            return _with(itself, [Ancestry(outlet, outlet)], is_open=not article.lineage)
        return self._climb(itself, lines, local)

    def _climb(
        self, origin: Origin, lines: Sequence[Line], local: Mapping[Origin, Sequence[Line]]
    ) -> Ancestry:
        """What is above, by lines that are alternatives.

        Args:
            origin: below them.
            lines: what it descends from.
            local: what stands between takes from these at the place in question.
        """
        ways = []
        for parent, certainty in lines:
            if certainty not in COUNTED:
                continue
            way = self._above(parent, local)
            certain = way.certain if certainty == "certain" else frozenset()
            ways.append(replace(way, certain=certain))
        return _with(origin, ways, is_open=bool(lines) and not ways)

    def _above(self, origin: Origin, local: Mapping[Origin, Sequence[Line]]) -> Ancestry:
        """Of what stands between an article and its sources, at a place with lines of its own."""
        if not local or origin.kind is OriginKind.ARTICLE:
            return self.back(origin)
        lines = local.get(origin) or self.above.get(origin, ())
        others = {child: lines for child, lines in local.items() if child != origin}
        return self._climb(origin, lines, others)

    @staticmethod
    def _own_lines(article: Article, block: Block) -> list[Lineage]:
        """The lines that speak of one paragraph."""
        return [
            line
            for line in article.lineage
            if any(block.span.meets(citation.span) for citation in line.part)
        ]


def _with(origin: Origin, ways: Sequence[Ancestry], *, is_open: bool) -> Ancestry:
    """The ancestry of something that has these ways back: it belongs to it itself."""
    above = join(ways) if ways else Ancestry()
    return Ancestry(above.certain | {origin}, above.probable | {origin}, is_open or above.is_open)


def surer(one: str, other: str) -> str:
    """The higher of two certainties; either may be empty.

    Args:
        one: a certainty, or empty.
        other: another.
    """
    order = ("certain", "probable", "possible", "")
    return min(one, other, key=order.index)

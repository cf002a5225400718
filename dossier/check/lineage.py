"""What articles descend from: that every line names one thing, and that no descent is a circle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from dossier.check.checker import Checker
from dossier.check.citing import cite
from dossier.check.plain import resolved
from dossier.check.withdrawing import remaining
from dossier.frozen import dataclass
from dossier.model import Evidence, Lineage
from dossier.problems import Location, Problem, nearest
from dossier.schema import Annotations, ArticleShape, EvidenceShape, LineageShape
from dossier.text.agencies import AGENCIES, agencies_in, source_key

_KEYS = ("article", "record", "source")

Resolve = Callable[[Iterable[EvidenceShape]], tuple[Evidence, ...]]


def lineage(checker: Checker, shape: ArticleShape, evidence: Resolve) -> tuple[Lineage, ...]:
    """The lines of an article's descent, checked.

    Args:
        checker: the check at work; problems go there.
        shape: the article, as read.
        evidence: resolves what shows a line.
    """
    return tuple(_line(checker, shape, line, evidence) for line in shape.lineage)


def _line(checker: Checker, shape: ArticleShape, line: LineageShape, evidence: Resolve) -> Lineage:
    checker.refer(line, "article", "articles")
    checker.refer(line, "record", "records")
    checker.report(_not_one(line))
    if line.article is not None and line.article == shape.id and "article" not in line.torn:
        checker.report(_itself(line))
    checker.problems += _unknown_ways(shape, line)
    cited = (cite(checker, passage, shape.id or "") for passage in line.part)
    return resolved(
        Lineage,
        line,
        evidence=evidence(line.evidence),
        part=tuple(citation for citation in cited if citation),
    )


def _not_one(line: LineageShape) -> Problem | None:
    """A line names one thing."""
    given = [key for key in _KEYS if getattr(line, key) is not None and key not in line.torn]
    # What is torn has a problem of its own; it may be the one thing.
    if len(given) == 1 or (not given and line.torn.intersection(_KEYS)):
        return None
    return Problem(
        line.at(given[1]) if given else line.at(),
        "lineage-target",
        "A line of lineage must name one thing",
        found=" and ".join(given) or "neither article nor record nor source",
        expected="one of article, record and source",
        hint="Write a line for each"
        if given
        else "Add article or record with an id, or source with the name of an agency or outlet",
    )


def _itself(line: LineageShape) -> Problem:
    return Problem(
        line.at("article"),
        "lineage-itself",
        "This article cannot descend from itself",
        found=line.article or "",
        expected="the id of another article",
        hint="Name the article that was meant. For its own reporting write source: and its outlet",
    )


def _unknown_ways(shape: ArticleShape, line: LineageShape) -> Iterator[Problem]:
    """What ``through`` names is another line of the same lineage."""
    others = [other for other in shape.lineage if other is not line]
    names = [name for other in others for name in (other.record, other.source) if name]
    keys = {source_key(name) for name in names}
    articles = {other.article for other in others if other.article}
    for index, name in enumerate(line.through if "through" not in line.torn else ()):
        if name in names or source_key(name) in keys:
            continue
        meant = nearest(name, names)
        listed = f"Choose one of: {', '.join(names)}" if names else "There is no other line"
        yield Problem(
            line.at("through", index) if f"through.{index}" in line.places else line.at("through"),
            "lineage-through",
            "No other line of this lineage has this record or source",
            found=name,
            expected=meant or "the record or the source of another line",
            hint=f"What came through article {name} belongs in that article's own lineage"
            if name in articles
            else f"Did you mean {meant}?"
            if meant
            else f"{listed}. What stands between needs a line of its own",
        )


@dataclass(frozen=True, slots=True)
class _Step:
    """One line, as an edge: from what takes to what it takes from."""

    child: str
    """A node: the kind and what its spellings have in common."""
    name: str
    """Of the child, as it is written."""
    parent: str
    at: Location


def circles(shapes: Iterable[ArticleShape]) -> Iterator[Problem]:
    """A problem for each descent that comes back to where it began.

    Args:
        shapes: the articles that are not withdrawn.
    """
    steps: dict[str, list[_Step]] = {}
    for shape in shapes:
        for step in _steps(shape):
            steps.setdefault(step.child, []).append(step)
    finished: set[str] = set()
    for start in steps:
        yield from _circles_from(start, steps, [], finished)


def _circles_from(
    node: str, steps: Mapping[str, Sequence[_Step]], path: list[_Step], finished: set[str]
) -> Iterator[Problem]:
    """Depth first; a node on the path that is met again closes a circle."""
    if node in finished:
        return
    for step in steps.get(node, ()):
        above = [*path, step]
        if step.parent == step.child:
            continue  # a line of its own problem: an article cannot descend from itself
        firsts = [number for number, one in enumerate(above) if one.child == step.parent]
        if firsts:
            yield _circle(above[firsts[0] :])
        else:
            yield from _circles_from(step.parent, steps, above, finished)
    finished.add(node)


def _circle(path: Sequence[_Step]) -> Problem:
    last = max(path, key=lambda step: step.at)
    others = [step for step in path if step is not last]
    places = ", ".join(str(step.at) for step in others)
    names = [step.name for step in path]
    return Problem(
        last.at,
        "lineage-circle",
        "This descent comes back to where it began",
        found=" from ".join([*names, names[0]]),
        expected="a descent that ends at a source",
        hint=f"One of these lines is the wrong way round; see also {places}",
    )


def _steps(shape: ArticleShape) -> Iterator[_Step]:
    """The edges that a lineage means; without what has a problem of its own."""
    nodes = {}
    for line in shape.lineage:
        node = _node(line)
        for name in (line.record, line.source):
            if node and name:
                nodes[source_key(name)] = node
    for line in shape.lineage:
        parent = _node(line)
        if not parent:
            continue
        key = next(key for key in _KEYS if getattr(line, key) is not None)
        between = [(nodes.get(source_key(name)), name) for name in line.through]
        for child, name in between or [(f"article:{shape.id}", shape.id or "")]:
            if child:
                yield _Step(child, name, parent, line.at(key))


def _node(line: LineageShape) -> str:
    """What a line names, by its kind."""
    if line.article or line.record:
        return f"article:{line.article}" if line.article else f"record:{line.record}"
    return f"source:{source_key(line.source)}" if line.source else ""


def lineage_doubts(annotations: Annotations) -> tuple[Problem, ...]:
    """Sources that are probably one with others, and not named so; agencies left out."""
    return tuple(_doubts(remaining(annotations).articles))


def _doubts(listed: Sequence[ArticleShape]) -> Iterator[Problem]:
    """Doubts about names: equal names are one origin, and others are not.

    A name that holds an agency's and more (*AFP, report of 10 January*) is not the agency; and an
    agency that an article credits is behind it in some way.
    """
    names = {*AGENCIES, *(name for shape in listed for name in shape.agencies)}
    keys = {source_key(name) for name in (*names, *(shape.outlet for shape in listed))}
    for shape in listed:
        sources = [line.source for line in shape.lineage if line.source]
        for line in shape.lineage:
            inside = agencies_in(line.source or "", names)
            if inside and source_key(line.source or "") not in keys and "source" not in line.torn:
                yield _longer(line, inside)
        behind = {*map(source_key, sources), *(source_key(shape.outlet),)}
        behind |= {source_key(name) for source in sources for name in agencies_in(source, names)}
        missing = [name for name in shape.agencies if source_key(name) not in behind]
        is_torn = any("source" in line.torn for line in shape.lineage)
        if missing and not is_torn and not shape.torn & {"agencies", "lineage"}:
            yield _credited(shape, missing)


def _longer(line: LineageShape, inside: Sequence[str]) -> Problem:
    named = " and ".join(inside)
    lines = "a line for each: " if len(inside) > 1 else ""
    wanted = ", ".join(f"source: {name}" for name in inside)
    return Problem(
        line.at("source"),
        "lineage-name",
        f"This name has {named} in it, and counts as an origin of its own",
        found=line.source or "",
        expected=f"source: {inside[0]}" if len(inside) == 1 else named,
        hint=f"Write {lines}{wanted}, so that articles with the same source are one origin; say "
        "the rest under says, or name the record of the text with record",
        is_doubt=True,
    )


def _credited(shape: ArticleShape, missing: Sequence[str]) -> Problem:
    named = " and ".join(missing)
    lines = ", ".join(f"source: {name}" for name in missing)
    return Problem(
        shape.at("agencies"),
        "lineage-credit",
        f"This article names {named}, and its lineage does not",
        found=f"agencies: {', '.join(missing)}",
        expected=f"a line of lineage with {lines}",
        hint="Say how sure it is that the article comes from there, and by which words. If it "
        "does not, certainty: possible",
        is_doubt=True,
    )

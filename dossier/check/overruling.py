"""The editor's word against the rules of cleaning, at its place in the seed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from dossier import anchor
from dossier.check import captures, versions
from dossier.check.captures import Pinned
from dossier.check.plain import resolved
from dossier.check.withdrawing import remaining
from dossier.frozen import dataclass
from dossier.model import Overrule, Seed
from dossier.problems import Problem
from dossier.schema import Annotations, OverruleShape

Placed = tuple[Overrule, OverruleShape]


@dataclass(frozen=True, slots=True)
class Overrules:
    """What editors drop from the articles and keep in them. By the names of seeds."""

    placed: Mapping[str, tuple[Overrule, ...]] = field(default_factory=dict)
    """In the order of the seed, whose code points their spans count."""
    problems: tuple[Problem, ...] = ()
    unplaced: frozenset[str] = frozenset()
    """Seeds of which an overrule has a problem: what cleaning removes there is not settled."""


def overrules(annotations: Annotations, seeds: Iterable[Seed]) -> Overrules:
    """Anchor what the editor drops from the articles and keeps in them, before they are cleaned.

    A seed that is missing or changed is left to ``resolve``.

    Args:
        annotations: as read; only the ``cleaning:`` blocks of articles are looked at.
        seeds: all that could be read, in any order.
    """
    by_name = {seed.name: seed for seed in seeds}
    by_seed: dict[str, tuple[Overrule, ...]] = {}
    unplaced: set[str] = set()
    problems: list[Problem] = []
    standing = remaining(annotations)
    misplaced = versions.misplaced(standing.articles)
    for shape in captures.every(standing):
        seed = by_name.get(shape.seed)
        if id(shape) in misplaced:
            continue
        if seed is not None and captures.is_pinned(shape, seed):
            placed, wrong = overrules_of(shape, seed)
            problems += wrong
            if placed:
                by_seed[seed.name] = placed
            if wrong:
                unplaced.add(seed.name)
    return Overrules(by_seed, tuple(problems), frozenset(unplaced))


def overrules_of(article: Pinned, seed: Seed) -> tuple[tuple[Overrule, ...], list[Problem]]:
    """The overrules of one article in the order of the seed, and what is wrong with them.

    Args:
        article: as read, with its ``cleaning:`` block.
        seed: the one that it names.
    """
    problems: list[Problem] = []
    placed: list[Placed] = []
    if article.cleaning is None:
        return (), problems
    for keep, shapes in ((False, article.cleaning.drop), (True, article.cleaning.keep)):
        for shape in shapes:
            placement = _place(shape, keep, seed)
            if isinstance(placement, Problem):
                problems.append(placement)
            elif placement is not None:
                placed.append((placement, shape))
    problems += _clashes(placed)
    return tuple(sorted((item for item, _ in placed), key=lambda item: item.span)), problems


def _place(shape: OverruleShape, keep: bool, seed: Seed) -> Overrule | Problem | None:
    if shape.torn & {"quote", "prefix", "suffix"}:
        return None
    selector = anchor.Selector(shape.quote, shape.prefix, shape.suffix)
    outcome = anchor.anchor(anchor.prepare(seed.text), selector)
    if isinstance(outcome, anchor.Exact):
        return resolved(Overrule, shape, span=outcome.span, keep=keep)
    from dossier.check import citation_problems  # noqa: PLC0415 (seldom needed)

    return citation_problems.in_seed(shape.at("quote"), seed.name, selector, outcome)


def _clashes(placed: list[Placed]) -> Iterator[Problem]:
    """Words that the editor both drops and keeps."""
    for dropped, _ in placed:
        for keeping, shape in placed:
            if keeping.keep and not dropped.keep and keeping.span.meets(dropped.span):
                yield Problem(
                    shape.at("quote"),
                    "overrule-clash",
                    "These words are to be both kept and dropped",
                    found=shape.quote,
                    expected="one of the two",
                    hint="Delete one of the two entries, or quote fewer words",
                )

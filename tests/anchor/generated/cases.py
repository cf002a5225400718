"""What a generated case is, and when an answer to it is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.anchor import (
    Ambiguous,
    Candidate,
    Changed,
    Exact,
    Lost,
    Outcome,
    Selector,
    anchor,
    prepare,
)
from dossier.model import Span
from tests.anchor.generated.oracle import exact_places

_OVERLAP = 0.6
"""How much of a place and of the right place together the two must share to count as one."""


@dataclass(frozen=True, slots=True)
class Case:
    """One citation in one text, and what may come of it."""

    kind: str
    text: str
    selector: Selector
    allowed: frozenset[str]
    """Names of outcomes."""
    place: Span | None = None
    """Where the words stand or have come to stand, changed or not; nowhere else may be right."""

    @property
    def now(self) -> str:
        """The words at the right place."""
        return self.place.of(self.text) if self.place else "nowhere"

    def __str__(self) -> str:
        selector = self.selector
        return f"{self.kind}: {selector.prefix!r} + {selector.exact!r} + {selector.suffix!r}"


def expected(*names: type[Outcome]) -> frozenset[str]:
    """The names of outcomes, for ``Case.allowed``."""
    return frozenset(name.__name__ for name in names)


def answer(case: Case) -> Outcome:
    """What the anchor room says."""
    return anchor(prepare(case.text), case.selector)


def wrong(case: Case, outcome: Outcome) -> str:
    """Why an answer is wrong; empty when it is right."""
    name = type(outcome).__name__
    if name not in case.allowed:
        return f"{name}, not {' or '.join(sorted(case.allowed))}"
    match outcome:
        case Exact(span):
            return _wrong_exact(case, span)
        case Ambiguous(spans, contexts):
            return _wrong_ambiguous(case, spans, contexts)
        case Changed(candidates):
            return _wrong_changed(case, candidates)
        case Lost(_, near):
            return _wrong_hints(case, near)


def _wrong_exact(case: Case, span: Span) -> str:
    if (span.start, span.end) not in exact_places(case.text, case.selector.exact):
        return f"the words do not stand at {span}"
    return f"at {span}, not {case.place}" if case.place not in (None, span) else ""


def _wrong_ambiguous(
    case: Case, spans: tuple[Span, ...], contexts: tuple[tuple[str, str], ...]
) -> str:
    places = exact_places(case.text, case.selector.exact)
    in_context = case.selector.prefix or case.selector.suffix
    if not in_context and [(span.start, span.end) for span in spans] != places:
        return f"at {spans}, not {places}"
    for span, (prefix, suffix) in zip(spans, contexts, strict=False):
        selector = Selector(case.selector.exact, prefix, suffix)
        if anchor(prepare(case.text), selector) != Exact(span):
            return f"the context {prefix!r}, {suffix!r} does not pick {span}"
    return ""


def _wrong_changed(case: Case, candidates: tuple[Candidate, ...]) -> str:
    if case.place and not any(_same_place(one.span, case.place) for one in candidates):
        return f"moved to {candidates[0].words!r}"
    return _wrong_hints(case, candidates)


def _wrong_hints(case: Case, candidates: tuple[Candidate, ...]) -> str:
    """Whatever a hint offers must anchor to the place it speaks of."""
    for one in candidates:
        outcome = anchor(prepare(case.text), Selector(one.words, one.prefix, one.suffix))
        if outcome != Exact(one.span):
            return f"the offered words {one.words!r} do not anchor to {one.span}: {outcome}"
    return ""


def _same_place(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared >= _OVERLAP * (max(one.end, other.end) - min(one.start, other.start))

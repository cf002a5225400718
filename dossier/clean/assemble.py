"""From verdicts on lines to the clean text, accounting for every part of the seed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from dossier.clean.page import INVISIBLE, Line, Page
from dossier.frozen import dataclass
from dossier.model import OffsetMap, Overrule, Removal, Run, Span

WHITE_SPACE = "white-space"
EDITOR = "editor"
"""The rule's name of what the editor removed."""
BETWEEN_BLOCKS = "\n\n"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a stretch is taken away."""

    rule: str
    reason: str
    by_editor: bool = False


NO_JOINT = ("",)
SPACE = Cause(WHITE_SPACE, "")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the seed, kept or taken away."""

    span: Span
    cause: Cause | None
    """Why it goes; nothing when it stays."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays of one line: at least one span of ink, in order."""

    index: int
    """Of the line in ``Page.lines``."""
    spans: tuple[Span, ...]
    """In the seed's text."""
    joints: tuple[str, ...]
    """What joins each span to the one before: a space where a line was wrapped, or nothing."""

    def words(self, text: str) -> str:
        """What stays, as it reads in the article."""
        pieces = zip(self.joints, self.spans, strict=True)
        return "".join(joint + span.of(text) for joint, span in pieces)


def decide(
    page: Page, causes: Mapping[int, Cause], overrules: Sequence[Overrule]
) -> tuple[tuple[Kept, ...], tuple[Removal, ...]]:
    """What stays and what goes, line by line; the editor's word is the last.

    Args:
        page: the captured text, line by line.
        causes: the rules that take lines away, by the numbers of these.
        overrules: the editor's, in spans of the seed.

    Returns:
        What stays, and the removals; their spans hold every code point of the seed once.
    """
    remaining: list[Kept] = []
    everything: list[Stretch] = []
    for index, line in page:
        cause = causes.get(index)
        if not line.pieces and not overrules:
            everything.append(Stretch(line.span, cause))
            if not cause:
                remaining.append(Kept(index, (line.span,), NO_JOINT))
            continue
        stretches: list[Stretch] = []
        for span in (piece.span for piece in line.pieces) if line.pieces else (line.span,):
            uncut = [Stretch(span, cause)]
            stretches += _after_overrules(page, uncut, overrules) if overrules else uncut
        everything += stretches
        spans = tuple(stretch.span for stretch in stretches if not stretch.cause)
        if spans:
            remaining.append(Kept(index, spans, _joints(line, spans, page.seed.text)))
    if any(line.is_page_head for _, line in page):
        # It can stand between two lines of one paragraph.
        everything.sort(key=lambda stretch: stretch.span)
    return tuple(remaining), tuple(_removals(page, everything))


def _joints(line: Line, spans: Sequence[Span], text: str) -> tuple[str, ...]:
    """What joins the spans of a line that stay: where a wrapped line begins, its own joint."""
    joints = [""] * len(spans)
    if not line.pieces:
        return tuple(joints)
    joint_by_start = {piece.span.start: piece.joint for piece in line.pieces}
    for number in range(1, len(spans)):
        before, after = spans[number - 1], spans[number]
        between = [
            joint_by_start[start] for start in joint_by_start if before.end <= start <= after.start
        ]
        if between and not text[before.end - 1].isspace():
            joints[number] = max(between)
    return tuple(joints)


def _after_overrules(
    page: Page, stretches: list[Stretch], overrules: Sequence[Overrule]
) -> list[Stretch]:
    """The stretches of a line, cut as the editor says."""
    for overrule in overrules:
        stretches = list(_joined(_overruled(stretches, overrule, page.seed.text)))
    return list(_inked(page, stretches))


def _overruled(stretches: Iterable[Stretch], overrule: Overrule, text: str) -> Iterator[Stretch]:
    """The stretches of a line after the editor kept or took away a span of ``text``."""
    cause = None if overrule.keep else Cause(EDITOR, overrule.reason, by_editor=True)
    for stretch in stretches:
        uncut = stretch.span
        start, end = max(uncut.start, overrule.span.start), min(uncut.end, overrule.span.end)
        inner = inked(Span(start, max(start, end)), text)
        if inner.start >= inner.end:
            yield stretch
            continue
        for span, why in (
            (Span(uncut.start, inner.start), stretch.cause),
            (inner, cause),
            (Span(inner.end, uncut.end), stretch.cause),
        ):
            if len(span):
                yield Stretch(span, why)


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The stretches with neighbours of one cause made one."""
    for _, group in groupby(stretches, key=lambda stretch: stretch.cause):
        alike = list(group)
        yield Stretch(Span(alike[0].span.start, alike[-1].span.end), alike[0].cause)


def _inked(page: Page, stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The stretches of a line without the white space that a cut leaves at their edges.

    What stays keeps its space before a cut, so that the words around it do not run together.
    """
    last = max((s.span.end for s in stretches if not s.cause), default=0)
    for stretch in stretches:
        span = inked(stretch.span, page.seed.text)
        if len(span) and not stretch.cause and stretch.span.end < last:
            span = Span(span.start, stretch.span.end)
        if len(span):
            yield Stretch(span, stretch.cause)


def inked(span: Span, text: str) -> Span:
    """The span without the white space at its edges; empty when it holds nothing else.

    Args:
        span: in code points of the text.
        text: of the seed.
    """
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(INVISIBLE))
    return Span(start, max(start, span.start + len(words.rstrip(INVISIBLE))))


def _removals(page: Page, stretches: Iterable[Stretch]) -> Iterator[Removal]:
    """One removal for each run of stretches that go for one cause, white space between them.

    Between other stretches, before the first and after the last, white space goes by itself.
    """
    runs: list[Stretch] = []
    place = 0
    before: Cause | None = None
    for stretch in stretches:
        cause, span = stretch.cause, stretch.span
        if cause and before and (before is cause or before == cause):
            runs[-1] = Stretch(Span(runs[-1].span.start, span.end), cause)
        else:
            if place < span.start:
                runs.append(Stretch(Span(place, span.start), SPACE))
            if cause:
                runs.append(stretch)
        before, place = cause, span.end
    if place < len(page.seed.text):
        runs.append(Stretch(Span(place, len(page.seed.text)), SPACE))
    for run in runs:
        cause = run.cause or SPACE
        words = run.span.of(page.seed.text)
        number = page.number_at(run.span.start)
        yield Removal(run.span, words, number, cause.rule, cause.reason, cause.by_editor)


def offsets(remaining: Iterable[Kept]) -> tuple[OffsetMap, tuple[Span, ...]]:
    """The map from the clean text to the seed, and each kept line's span in the clean text."""
    runs: list[Run] = []
    blocks: list[Span] = []
    position = 0
    for piece in remaining:
        position += len(BETWEEN_BLOCKS) if blocks else 0
        start = position
        for joint, span in zip(piece.joints, piece.spans, strict=True):
            position += len(joint)
            runs.append(Run(position, span.start, len(span)))
            position += len(span)
        blocks.append(Span(start, position))
    return OffsetMap(tuple(runs)), tuple(blocks)


def placed(kept_line: Kept, start: int, line: Line, part: Span) -> Span | None:
    """Where a part of a line stands in the clean text; nowhere when not all of it stays.

    Args:
        kept_line: what stays of the line.
        start: where in the clean text the line begins.
        line: of the captured text.
        part: of the line, counted from the beginning of its text.
    """
    if line.pieces:
        is_whole = kept_line.spans == tuple(piece.span for piece in line.pieces)
        return Span(start + part.start, start + part.end) if is_whole else None
    source = Span(line.span.start + part.start, line.span.start + part.end)
    for span in kept_line.spans:
        if span.holds(source):
            shift = start - span.start
            return Span(source.start + shift, source.end + shift)
        start += len(span)
    return None

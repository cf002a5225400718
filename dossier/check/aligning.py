"""The editor's word on how the readings of a quotation are aligned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from dossier.anchor import places, prepare
from dossier.check.checker import Checker
from dossier.check.plain import resolved
from dossier.model import Difference, Reading, Ruling, RulingKind, Span, WitnessWords
from dossier.model.readings import witness_texts
from dossier.problems import Problem
from dossier.schema import QuotationShape, RulingShape, WitnessWordsShape

_KINDS = tuple(RulingKind)
_FEWEST = 2


def rulings(
    checker: Checker, shape: QuotationShape, readings: Iterable[Reading]
) -> tuple[Ruling, ...]:
    """What the editor says of a quotation's alignment; what cannot be so is a problem.

    Args:
        checker: the check at work; problems go there.
        shape: the quotation, as read.
        readings: its own, as checked.
    """
    checked = tuple(readings)
    # A reading with a problem of its own may be the one that is meant.
    is_short = len(checked) < len(shape.readings) or any(item.torn for item in shape.readings)
    if not shape.alignment or is_short or shape.torn & {"readings", "alignment"}:
        return ()
    texts = witness_texts(checked)
    pairs = [
        (item, ruling)
        for item in shape.alignment
        if not item.torn and (ruling := _ruling(checker, item, texts))
    ]
    for (_, first), (item, second) in combinations(pairs, 2):
        if why := _conflict(first, second):
            _contradicts(checker, item, why)
    return tuple(ruling for _, ruling in pairs)


def _ruling(checker: Checker, item: RulingShape, texts: Mapping[str, str]) -> Ruling | None:
    said = [kind for kind in _KINDS if getattr(item, kind)]
    if len(said) != 1 or (item.difference is None) is (said[0] is RulingKind.VARIANT):
        _misshapen(checker, item, said)
        return None
    listed: Sequence[WitnessWordsShape] = getattr(item, said[0])
    words = [found for entry in listed if (found := _located(checker, entry, texts))]
    if len(words) < len(listed):
        return None
    if len({place.witness for place in words}) < max(_FEWEST, len(words)):
        checker.report(
            Problem(
                item.at(said[0]),
                "alignment-form",
                "It takes words of several readings, each once",
                found=", ".join(place.witness for place in words),
                expected="the ids of two readings or more",
                hint="Name the words of another reading",
            )
        )
        return None
    difference = Difference(item.difference) if item.difference else None
    return resolved(Ruling, item, kind=said[0], words=tuple(sorted(words)), difference=difference)


def _misshapen(checker: Checker, item: RulingShape, said: Sequence[RulingKind]) -> None:
    written = [*said, *(["difference"] if item.difference else [])]
    checker.report(
        Problem(
            item.at(),
            "alignment-form",
            "A word on the alignment says one thing",
            found=" and ".join(written) or "neither together, nor apart, nor variant",
            expected="together, or apart, or variant with difference",
            hint="Write several entries to say several things",
        )
    )


def _located(
    checker: Checker, entry: WitnessWordsShape, texts: Mapping[str, str]
) -> WitnessWords | None:
    """The one place of some words in their reading."""
    source = entry.article or entry.record or ""
    if source not in texts:
        checker.report(
            Problem(
                entry.at("article" if entry.article else "record"),
                "alignment-witness",
                "The quotation has no such reading",
                found=source or "neither article nor record",
                expected=" or ".join(texts),
                hint="Choose one of the quotation's readings, or add the reading",
            )
        )
        return None
    text = texts[source]
    spans = [span for span in places(prepare(text), entry.words) if _is_whole(text, span)]
    if len(spans) == 1:
        return WitnessWords(source, spans[0])
    times = f"{len(spans)} times" if spans else "not"
    checker.report(
        Problem(
            entry.at("words"),
            "alignment-words",
            f"These words stand {times} in the reading of {source}",
            found=entry.words,
            expected=f"whole words that stand there once: {text}",
            hint="Add the words beside them" if spans else "Copy the words from the reading",
        )
    )
    return None


def _is_whole(text: str, span: Span) -> bool:
    """Whether a stretch begins and ends where words do."""
    around = text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 1]
    return not any(map(str.isalnum, around))


def _conflict(first: Ruling, second: Ruling) -> str:
    """Why two rulings cannot both be followed; empty where they can."""
    shared = list(_shared(first, second))
    touching = [spans for spans in shared if spans[0].meets(spans[1])]
    if first.holds is not second.holds:
        return "They are both held together and kept apart" if len(touching) > 1 else ""
    if not first.holds:
        return ""
    if any(one != other for one, other in touching):
        return "Words overlap that are held together with others"
    if touching and first.difference and second.difference not in {None, first.difference}:
        same = set(first.words) <= set(second.words) or set(second.words) <= set(first.words)
        return "They are given two differences" if same else ""
    order = {one.start < other.start for one, other in shared if one != other}
    if len(order) > 1 or (touching and order):
        return "The words that are held together cross"
    return ""


def _shared(first: Ruling, second: Ruling) -> Iterator[tuple[Span, Span]]:
    """The stretches that two rulings have of the same witnesses."""
    of_second = {place.witness: place.span for place in second.words}
    for place in first.words:
        if place.witness in of_second:
            yield place.span, of_second[place.witness]


def _contradicts(checker: Checker, item: RulingShape, why: str) -> None:
    kind = next(kind for kind in _KINDS if getattr(item, kind))
    words = " / ".join(entry.words for entry in getattr(item, kind))
    checker.report(
        Problem(
            item.at(kind),
            "alignment-contradiction",
            f"{why}, by what is said further up",
            found=f"{kind}: {words}",
            expected="words on the alignment that can all be followed",
            hint="Delete one of the two entries, or name other words",
        )
    )

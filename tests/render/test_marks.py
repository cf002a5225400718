from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model import Span
from dossier.render import Layer, Mark, Reference, addresses, after_punctuation, marked, segments
from tests.render.site import folded, shown
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).parent / "marks.yml")
PAGE = "articles/post.md"
TEXT = "It ran *aground* at noon! [The] captain {Brandt} said <no> & 1. yes; #2 - end."

SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(
    lambda ends: Span(min(ends), max(ends))
)
MARKS = st.lists(st.tuples(SPANS, st.sampled_from(Layer), st.booleans()), max_size=8).map(
    lambda drawn: [
        Mark(span, layer, f"m{number}", addresses.actor("a") if layer is Layer.ACTOR else "", again)
        for number, (span, layer, again) in enumerate(drawn)
    ]
)


def spanned(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_marks_are_written(case: dict[str, Any]) -> None:
    text = case["text"]
    marks = [
        Mark(
            spanned(text, each["words"]),
            Layer(each["layer"]),
            each.get("anchor", ""),
            addresses.actor(each["actor"]) if "actor" in each else "",
            each.get("again", False),
        )
        for each in case.get("marks", [])
    ]
    references = [
        Reference(spanned(text, each["after"]).end, each["markdown"])
        for each in case.get("references", [])
    ]

    assert case["markdown"] == marked(text, Span(0, len(text)), marks, PAGE, references)


@given(MARKS)
def test_segments_fill_the_stretch_without_overlap(marks: list[Mark]) -> None:
    cut = segments(Span(0, len(TEXT)), marks)

    assert TEXT == "".join(segment.span.of(TEXT) for segment in cut)


@given(MARKS)
def test_every_segment_has_exactly_the_marks_that_hold_it(marks: list[Mark]) -> None:
    for segment in segments(Span(0, len(TEXT)), marks):
        expected = {mark for mark in marks if len(mark.span) and mark.span.holds(segment.span)}
        assert expected == set(segment.marks)


@given(MARKS)
def test_marks_change_no_word(marks: list[Mark]) -> None:
    assert folded(TEXT) == shown(marked(TEXT, Span(0, len(TEXT)), marks, PAGE))


@given(MARKS)
def test_every_anchor_of_a_mark_stands_exactly_once(marks: list[Mark]) -> None:
    written = marked(TEXT, Span(0, len(TEXT)), marks, PAGE)
    for mark in marks:
        times = written.count(f'id="{mark.anchor}"') + written.count(f"{{ #{mark.anchor} ")
        assert (1 if len(mark.span) else 0) == times


def test_mark_is_clipped_to_the_stretch() -> None:
    mark = Mark(Span(0, 10), Layer.QUOTATION, "quotation-q")

    assert '<mark class="quotation">ran</mark>' == marked(TEXT, Span(3, 6), [mark], PAGE)


@pytest.mark.parametrize(
    ("words", "place"), [("noon", 9), ("at noon,” he", 12), ("end", 3), ("end.”", 5)]
)
def test_reference_follows_punctuation(words: str, place: int) -> None:
    text = {"noon": "at noon!? yes", "at noon,” he": "so at noon,” he"}.get(words, words)
    position = text.index("noon") + 4 if "noon" in text else 3

    assert place == after_punctuation(text, position, len(text))

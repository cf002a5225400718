"""What holds for any text and any citation."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.anchor import (
    Ambiguous,
    Changed,
    Exact,
    Lost,
    Selector,
    anchor,
    places,
    prepare,
    suggest_context,
)
from dossier.model import Span
from dossier.text import fold, is_word, tokens
from tests.anchor.generated.oracle import exact_places
from tests.anchor.generated.stories import captures

TELLING = "aéZ\u0301\u0323'’“»—-–\u00ad\u200b\u00a0 \n.…!ﬁ２क\u093f가\u1161不7,no"
TEXTS = st.one_of(st.text(max_size=40), st.text(st.sampled_from(TELLING), max_size=40))
LENGTHS = (1, 2, 3, 5, 8, 13, 34)
"""In tokens: every stretch from word to word that has one of these lengths is cited."""


def _stretches(text: str, length: int) -> list[Span]:
    cut = tokens(text)
    pairs = zip(cut, cut[length - 1 :], strict=False)
    return [
        Span(first.span.start, last.span.end)
        for first, last in pairs
        if is_word(first) and is_word(last)
    ]


@pytest.mark.long
@pytest.mark.parametrize("text", captures(), ids=lambda text: text[:20])
@pytest.mark.parametrize("length", LENGTHS)
def test_words_that_stand_once_anchor_to_themselves(text: str, length: int) -> None:
    cited = defaultdict(list)
    for span in _stretches(text, length):
        cited[span.of(text)].append(span)
    missed = []
    for words, spans in cited.items():
        outcome = anchor(text, Selector(words))
        if isinstance(outcome, Ambiguous):
            every = tuple(Span(*place) for place in exact_places(text, words))
            right = outcome.spans == every and set(spans) <= set(every)
        else:
            right = [outcome] == [Exact(span) for span in spans]
        if not right:
            missed.append((words, outcome))
    assert [] == missed


@pytest.mark.long
@given(TEXTS, st.data())
def test_every_stretch_of_tokens_is_a_place_of_itself(text: str, data: st.DataObject) -> None:
    cut = tokens(text)
    assume(cut)
    first = data.draw(st.integers(0, len(cut) - 1))
    last = data.draw(st.integers(first, len(cut) - 1))
    span = Span(cut[first].span.start, cut[last].span.end)
    assert span in places(text, span.of(text))


@given(TEXTS, TEXTS)
def test_a_place_is_verified(text: str, exact: str) -> None:
    words = fold(exact).text.strip()
    assert all(words == fold(span.of(text)).text for span in places(text, exact))


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_any_citation_has_an_outcome(text: str, exact: str, prefix: str, suffix: str) -> None:
    outcome = anchor(text, Selector(exact, prefix, suffix))
    assert isinstance(outcome, Exact | Changed | Lost | Ambiguous)


@given(st.text(st.sampled_from("ab "), max_size=30), st.data())
def test_suggested_context_picks_its_place(text: str, data: st.DataObject) -> None:
    cut = tokens(text)
    assume(cut)
    span = data.draw(st.sampled_from(cut)).span
    prefix, suffix = suggest_context(text, span)
    assert Exact(span) == anchor(text, Selector(span.of(text), prefix, suffix))


def test_no_context_is_suggested_for_words_that_stand_once() -> None:
    assert ("", "") == suggest_context("one two three", Span(4, 7))


def test_a_text_is_prepared_once() -> None:
    assert prepare("The same words.") is prepare("The same words.")


def test_an_outcome_is_the_same_every_time() -> None:
    text = captures()[0]
    selector = Selector("The hearing in the old customs house lasted more than six hours")
    assert anchor(prepare.__wrapped__(text), selector) == anchor(
        prepare.__wrapped__(text), selector
    )

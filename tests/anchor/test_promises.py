"""What the anchor room promises an editor, for any stretch of any text at hand."""

from __future__ import annotations

import random
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from dossier.anchor import Ambiguous, Exact, Selector, anchor, prepare
from dossier.model import Span
from dossier.text import tokens
from tests.anchor.generated import any_text, story_text
from tests.anchor.generated.cases import Case, answer, wrong
from tests.anchor.generated.stories import captures

Kind = Callable[[random.Random], Case]
CHANCES = st.integers(0, 2**32 - 1).map(random.Random)


def _of_kinds(*kinds: Kind) -> st.SearchStrategy[Case]:
    """Generated cases of some kinds."""
    return st.builds(lambda kind, chance: kind(chance), st.sampled_from(kinds), CHANCES)


@given(st.sampled_from(captures()), st.data())
def test_whatever_stands_in_a_text_anchors_to_itself(text: str, data: st.DataObject) -> None:
    cut = tokens(text)
    first = data.draw(st.integers(0, len(cut) - 1))
    last = data.draw(st.integers(first, len(cut) - 1))
    span = Span(cut[first].span.start, cut[last].span.end)
    outcome = anchor(prepare(text), Selector(span.of(text)))
    spans = outcome.spans if isinstance(outcome, Ambiguous) else [getattr(outcome, "span", None)]
    assert isinstance(outcome, Exact | Ambiguous)
    assert span in spans


@given(_of_kinds(any_text.one_letter, any_text.other_case))
def test_words_with_a_changed_letter_are_never_exact(case: Case) -> None:
    assert "" == wrong(case, answer(case))


@given(_of_kinds(any_text.deleted, story_text.deleted, story_text.copy_elsewhere))
def test_words_that_are_gone_are_lost_whatever_looks_like_them(case: Case) -> None:
    assert "" == wrong(case, answer(case))


@given(
    _of_kinds(
        any_text.negation_cited,
        any_text.negation_printed,
        story_text.negation_cited,
        story_text.negation_printed,
    )
)
def test_a_negation_put_in_is_always_seen(case: Case) -> None:
    assert "" == wrong(case, answer(case))


@given(_of_kinds(any_text.other_number, story_text.telling_word_replaced, story_text.turned))
def test_another_number_name_or_opposite_is_always_seen(case: Case) -> None:
    assert "" == wrong(case, answer(case))

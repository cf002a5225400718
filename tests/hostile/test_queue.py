"""Whatever a proposal says, the page of the queue has the same elements, and no words turn ours."""

from __future__ import annotations

import pytest

from dossier.model import Span
from dossier.problems import Location, Problem
from dossier.proposals.excerpts import Excerpt
from dossier.proposals.fields import Field
from dossier.proposals.pending import Pending, Proposal
from dossier.schema import PointShape
from dossier.serve import queue_page
from tests.hostile.payloads import harmless, payloads
from tests.hostile.reading import parts
from tests.hostile.test_isolation import turning

TEXTS = tuple(dict.fromkeys(payload for _, payload in payloads()))


def shown(text: str) -> str:
    """The page of a proposal all of whose texts are one text."""
    reading = {"article": "courier", "quote": "fog"}
    shape = PointShape.model_validate(
        {"id": "fog", "question": "Fog?", "topic": "fog", "readings": [reading, reading]}
    )
    fields = (
        Field("question", text, is_written=True, is_missing=False),
        Field("topic", text, is_written=True, is_missing=True, choices=(text, text)),
        Field("event", text, True, False, (text, "fog"), is_closed=True),
    )
    waiting = Proposal("points.yml", text, "points", text, 0.5, (text,), fields, text, shape, "0")
    words = f"fog {text} fog"
    excerpts = [
        Excerpt(text, words, (Span(0, 3),), (Span(0, 3),), reading=0),
        Excerpt(text, words, (Span(0, len(words)),), reading=1, is_exact=False),
    ]
    wrong = Problem(Location(text, 1), "key-missing", text, found=text, expected=text, hint=text)
    queued = Pending((waiting,), (wrong,))
    form = queue_page.proposal(waiting, excerpts, "token", [wrong], text)
    return queue_page.page(queued, form, "token", text, "points")


@pytest.mark.parametrize("start", range(6))
def test_a_proposal_of_payloads_has_the_elements_of_its_harmless_twin(start: int) -> None:
    for text in TEXTS[start::6]:
        (ours, strange), (twins, _) = parts(shown(text)), parts(shown(harmless(text)))
        assert ([], ours) == ([name for name in strange if "input" not in name], twins), text


@pytest.mark.parametrize("text", ["שלום 5", "ندوة fog 5", "\u2067fog\u2069"])
def test_words_that_run_backwards_turn_nothing_of_the_queue(text: str) -> None:
    assert [] == turning(shown(text))


def test_signs_that_nobody_sees_are_shown_as_signs() -> None:
    assert "<li>fog⟨U+202E⟩␛[31m fog</li>" in shown("fog\u202e\x1b[31m fog")

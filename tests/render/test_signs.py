from __future__ import annotations

from typing import get_args

import pytest

from dossier.model import Verdict
from dossier.render import signs
from dossier.schema.vocabulary import Certainty, DateCertainty, Severity, Status


def test_severity_is_four_squares_and_its_word() -> None:
    assert (
        '<span class="severity severity--high" data-search-exclude>'
        '<span class="severity__sign" aria-hidden="true">■■■□</span> high</span>'
    ) == signs.severity("high")


def test_severities_are_those_an_editor_can_give() -> None:
    assert get_args(Severity) == signs.SEVERITIES


@pytest.mark.parametrize("name", [*get_args(Certainty), *get_args(DateCertainty)])
def test_every_certainty_has_a_sign_and_its_word(name: str) -> None:
    assert signs.certainty(name).endswith(f"</span> {name}</span>")


@pytest.mark.parametrize("name", get_args(Status))
def test_every_status_is_said_in_words(name: str) -> None:
    assert f'<span class="status status--{name}">{name.replace("-", " ")}</span>' == (
        signs.status(name)
    )


@pytest.mark.parametrize("which", Verdict)
def test_every_verdict_has_a_sign_and_its_word(which: Verdict) -> None:
    assert signs.verdict(which).endswith(f"</span> {which}</span>")

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.compare import verbatim
from dossier.model import Article
from tests.compare.factory import article
from tests.yaml_file import read_yaml

HARBOUR = read_yaml(Path(__file__).parent / "cases" / "harbour.yml")


@pytest.fixture
def harbour() -> list[Article]:
    return [article(name, text) for name, text in HARBOUR["articles"].items()]


def test_articles_without_a_common_run_are_missing(harbour: list[Article]) -> None:
    alone = article("courier", "The lighthouse keeper painted his boat.")
    ends = {id_ for pair in verbatim([*harbour, alone]) for id_ in pair}
    assert {"anvil", "beacon"} == ends


def test_both_orders_are_there(harbour: list[Article]) -> None:
    runs = verbatim(harbour)
    forwards, backwards = runs["anvil", "beacon"], runs["beacon", "anvil"]
    assert [(run.second, run.first) for run in forwards] == [
        (run.first, run.second) for run in backwards
    ]


def test_a_long_common_run_is_verbatim(harbour: list[Article]) -> None:
    runs = verbatim(harbour)["anvil", "beacon"]
    assert [
        (
            "the ferry to the islands ran as usual",
            "The ferry to the islands ran as usual",
        )
    ] == [(run.first.exact, run.second.exact) for run in runs]

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.compare import shared
from dossier.model import Article, Share
from tests.compare.factory import article
from tests.yaml_file import read_yaml

HARBOUR = read_yaml(Path(__file__).parent / "cases" / "harbour.yml")


@pytest.fixture
def harbour() -> list[Article]:
    return [article(name, text) for name, text in HARBOUR["articles"].items()]


def test_each_article_has_its_share(harbour: list[Article]) -> None:
    assert [("anvil", 137), ("beacon", 119)] == [
        (one.article, one.words) for one in shared(harbour)
    ]


def test_an_article_that_shares_nothing_has_no_partner(harbour: list[Article]) -> None:
    alone = article("courier", "The lighthouse keeper painted his boat.")
    assert Share("courier", 6, 0, ()) == shared([*harbour, alone])[2]


def test_a_copy_is_shared_whole(harbour: list[Article]) -> None:
    share = shared([harbour[0], article("copy", harbour[0].text)])[0]
    assert (137, 137) == (share.words, share.shared)


def test_partners_come_with_most_words_first(harbour: list[Article]) -> None:
    share = shared([*harbour, article("copy", harbour[0].text)])[0]
    assert ["copy", "beacon"] == [partner.article for partner in share.partners]


def test_a_long_common_run_is_verbatim(harbour: list[Article]) -> None:
    runs = shared(harbour)[0].partners[0].verbatim
    assert [
        (
            "the ferry to the islands ran as usual",
            "The ferry to the islands ran as usual",
        )
    ] == [(run.first.exact, run.second.exact) for run in runs]

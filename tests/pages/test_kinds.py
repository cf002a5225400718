"""The browser tests and the screenshots visit a page of every kind."""

from __future__ import annotations

from tests.problems.made import not_visited


def test_every_kind_of_page_is_visited() -> None:
    assert not_visited() == {}, "scripts/renew.py adds its kind to scripts/page_kinds.py"

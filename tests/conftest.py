"""What every test shares: one browser, and the same examples on every run unless told otherwise."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from tests.site.reader import chromium, visitor

__all__ = ["chromium", "visitor"]

PARTS = ("1", "2")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--part 1`` and ``--part 2`` run every test once between them, module by module."""
    parser.addoption("--part", choices=PARTS, help="run one part of the tests, of two")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the other part to the other process. Modules of one folder are dealt out in turn."""
    part = config.getoption("--part")
    if part is None:
        return
    modules = sorted({item.path for item in items})
    own = set(modules[PARTS.index(part) :: len(PARTS)])
    config.hook.pytest_deselected(items=[item for item in items if item.path not in own])
    items[:] = [item for item in items if item.path in own]


settings.register_profile(
    "repeatable",
    derandomize=True,
    deadline=None,
    max_examples=100,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# For scripts/test_randomly.py, which chooses a seed and says it.
settings.register_profile(
    "random",
    settings.get_profile("repeatable"),
    derandomize=False,
    max_examples=1000,
    print_blob=True,
)
settings.load_profile("repeatable")

"""What every test shares: one browser, and the same examples on every run unless told otherwise."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.site.reader import chromium, visitor

__all__ = ["chromium", "visitor"]

PARTS = ("1", "2")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--part 1`` and ``--part 2`` run every test once between them, every other module each."""
    parser.addoption("--part", choices=PARTS, help="run one part of the tests, of two")


@cache
def modules(folder: Path) -> list[Path]:
    """Every module of tests, in the order of their names."""
    return sorted(folder.rglob("test_*.py"))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the other part to the other process, which alone imports its modules."""
    part = config.getoption("--part")
    if part is None or collection_path.suffix != ".py":
        return None
    own = modules(Path(__file__).parent)[PARTS.index(part) :: len(PARTS)]
    return collection_path not in own or None


settings.register_profile(
    "repeatable",
    derandomize=True,
    deadline=None,
    max_examples=100,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# For scripts/tools/test_randomly.py, which chooses a seed and says it.
settings.register_profile(
    "random",
    settings.get_profile("repeatable"),
    derandomize=False,
    max_examples=1000,
    print_blob=True,
)
settings.load_profile("repeatable")

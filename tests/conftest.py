"""What every test shares: the same examples on every run, and one browser."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.site.reader import chromium, visitor

__all__ = ["chromium", "visitor"]

settings.register_profile(
    "house",
    derandomize=True,
    deadline=None,
    max_examples=100,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")

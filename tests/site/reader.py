"""A browser for all tests that need one, and a reader at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

import browser
from tests.site.visit import Visitor


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser; without one the tests fail."""
    path = browser.find()
    assert path is not None, browser.NONE.format(variable=browser.VARIABLE)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=path, args=list(browser.ARGUMENTS), headless=True
        )
        yield started
        started.close()


@pytest.fixture
def visitor(chromium: Browser) -> Iterator[Visitor]:
    """A reader with an empty browser, wide and light unless told otherwise."""
    with Visitor.at(chromium) as reader:
        yield reader

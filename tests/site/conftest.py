"""The project's own site, built once, served, and shown in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

import browser
from tests.copied import copy_project, run
from tests.site.server import served
from tests.site.visit import Visitor

REPOSITORY = "somebody/geneva"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs the site."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.site)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site, made for ``https://somebody.github.io/geneva/``."""
    project = copy_project(tmp_path_factory.mktemp("project"))
    built = run(project, "build.py", given={"GITHUB_REPOSITORY": REPOSITORY})
    assert built.returncode == 0, built.stdout
    return project / "site"


@pytest.fixture(scope="session")
def at_root(site: Path) -> Iterator[str]:
    """Where the site is served at the root."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def below(site: Path) -> Iterator[str]:
    """Where the site is served below a repository's name."""
    with served(site, "/geneva/") as address:
        yield address


@pytest.fixture(scope="session")
def from_folder(site: Path) -> str:
    """The site as a folder on the disk."""
    return site.as_uri() + "/"


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

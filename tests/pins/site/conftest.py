"""The repository's own site, built once and served; the browser is the one of all tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.copied import copy_project, run
from tests.site.conftest import REPOSITORY
from tests.site.server import served
from tests.site.visit import Visitor


def pytest_itemcollected(item: pytest.Item) -> None:
    """Everything in this folder needs the site."""
    item.add_marker(pytest.mark.site)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site."""
    project = copy_project(tmp_path_factory.mktemp("own"))
    built = run(project, "build.py", given={"GITHUB_REPOSITORY": REPOSITORY})
    assert built.returncode == 0, built.stdout
    return project / "site"


@pytest.fixture(scope="session")
def below(site: Path) -> Iterator[str]:
    """Where it is served."""
    with served(site, f"/{REPOSITORY.partition('/')[2]}/") as address:
        yield address


@pytest.fixture(scope="module")
def desk(chromium: Browser, below: str) -> Iterator[Visitor]:
    """A reader who searches again and again on one page."""
    with Visitor.at(chromium) as visitor:
        visitor.read(below + "index.html")
        yield visitor

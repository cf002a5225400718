"""The invented story as a site, built once, served, and shown in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.copied import copy_story, run
from tests.site.server import served

REPOSITORY = "somebody/harbour"


def pytest_itemcollected(item: pytest.Item) -> None:
    """Everything in this folder needs the site."""
    item.add_marker(pytest.mark.site)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site, made for ``https://somebody.github.io/harbour/``."""
    project = copy_story(tmp_path_factory.mktemp("project"), more=True)
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
    with served(site, "/harbour/") as address:
        yield address


@pytest.fixture(scope="session")
def from_folder(site: Path) -> str:
    """The site as a folder on the disk."""
    return site.as_uri() + "/"

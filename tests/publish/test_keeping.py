"""Kept pages are used where nothing changed, and make no other site than one from nothing."""

from __future__ import annotations

import importlib.metadata
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from mkdocs.structure.pages import Page

from dossier import raster
from dossier.publish import keeping, parallel, renderer, templates
from tests.publish.edited import built, edit, lay_out, sequence


@pytest.fixture(autouse=True)
def _any_site_is_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "SHARE", 1)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1677888000")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site that was built once."""
    folder = tmp_path / "site"
    lay_out(folder)
    built(folder, 1, is_kept=True)
    return folder


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages of which the Markdown is turned into HTML, as they come."""
    paths: list[str] = []
    render = Page.render

    def noted(page: Page, *given: object) -> None:
        paths.append(page.file.src_uri)
        render(page, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Page, "render", noted)
    return paths


@pytest.mark.long
@pytest.mark.parametrize("seed", range(5))
def test_after_random_edits_damage_and_kills_the_site_is_that_from_nothing(
    tmp_path: Path, seed: int
) -> None:
    assert set() == {wrong for wrong in sequence(tmp_path / "site", Random(seed)) if wrong}


def test_where_nothing_changed_no_page_is_made(root: Path, rendered: list[str]) -> None:
    built(root, 1, is_kept=True)
    assert [] == rendered


def test_a_changed_page_is_made_alone(root: Path, rendered: list[str]) -> None:
    page = root / "docs" / "3.md"
    page.write_text(page.read_text("utf-8") + "Fog.\n", "utf-8")
    built(root, 1, is_kept=True)
    assert ["3.md"] == rendered


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "docs/new.md").write_text("# New\n", "utf-8"),
        lambda root: (root / "docs/4.md").unlink(),
        lambda root: (root / "docs/chart.svg").write_text("<svg/>", "utf-8"),
        lambda root: _replace(root / "mkdocs.yml", "anchors: warn", "anchors: info"),
        lambda root: _replace(
            root / "mkdocs.yml", "md_in_html, toc", "md_in_html, toc: {baselevel: 2}"
        ),
    ],
)
def test_whatever_a_page_may_rest_on_makes_it_anew(
    root: Path, rendered: list[str], change: Callable[[Path], object]
) -> None:
    change(root)
    built(root, 1, is_kept=True)
    assert {path.name for path in (root / "docs").glob("*.md")} == set(rendered)


def test_another_version_of_a_package_makes_all_pages_anew(
    root: Path, rendered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    version = importlib.metadata.version
    monkeypatch.setattr(keeping, "version", lambda name: f"{version(name)}+other")
    built(root, 1, is_kept=True)
    assert {path.name for path in (root / "docs").glob("*.md")} == set(rendered)


def test_what_is_of_no_use_any_more_goes(root: Path) -> None:
    edit(root, Random(7))
    (root / keeping.FOLDER / ".writing-left").write_bytes(b"half")
    built(root, 1, is_kept=True)
    kept = sorted(path.name for path in (root / keeping.FOLDER).iterdir())
    assert len([*(root / "docs").glob("*.md")]) == len(kept)
    assert not [name for name in kept if name.startswith(".")]


def test_beside_an_extension_of_unknown_version_nothing_is_kept_and_that_is_said(
    root: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "mkdocs")
    strange = "tests.publish.strange_extension"
    _replace(root / "mkdocs.yml", "[attr_list, ", f"['{strange}', attr_list, ")
    built(root, 1, is_kept=True)
    assert keeping.NOT_KEPT % strange in caplog.messages
    assert [] == [*(root / keeping.FOLDER).iterdir()]


def test_a_folder_that_is_none_changes_nothing(root: Path) -> None:
    shutil.rmtree(root / keeping.FOLDER)
    (root / keeping.FOLDER).write_bytes(b"")
    assert built(root, 1, is_kept=False) == built(root, 1, is_kept=True)


def test_the_folders_to_make_anew_are_those_in_which_something_is_kept() -> None:
    assert (keeping.FOLDER, raster.FOLDER, templates.FOLDER) == renderer.KEPT


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")

"""Of an article in excerpts nothing but its cited words is made public, and no original at all."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from dossier import build, export
from tests import story, uncited

ORIGINAL = "<p>Nothing of this saved page was ever in the seed.</p>\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story with the hearing, every article in excerpts, one with its original, written."""
    root = story.lay_out(tmp_path_factory.mktemp("excerpts"), more=True)
    for file in (root / "annotations/articles").glob("*.yml"):
        lines = file.read_text("utf-8").splitlines(keepends=True)
        lines = [line for line in lines if not line.startswith("publish:")]
        file.write_text("".join(["publish: excerpts\n", *lines]), "utf-8")
    courier = root / "annotations/articles/courier.yml"
    original = root / "seeds/originals/courier.html"
    original.parent.mkdir()
    original.write_text(ORIGINAL, "utf-8", newline="")
    key = f"original: {{file: courier.html, sha256: {sha256(original.read_bytes()).hexdigest()}}}\n"
    courier.write_text(key + courier.read_text("utf-8"), "utf-8")
    built = build.build_site_source(root, address="https://harbour.example/", parquet=True)
    assert built.problems == ()
    return root


@pytest.fixture(scope="module")
def forbidden(project: Path) -> set[str]:
    checked = build.check_annotations(project)
    assert checked.dossier
    return uncited.uncited(checked.dossier, project / "annotations")


@pytest.mark.long
def test_no_page_picture_index_or_export_has_uncited_words(
    project: Path, forbidden: set[str]
) -> None:
    leaks = uncited.leaks(project / "docs", forbidden)
    # Two names that a list joins with "and", as one article does in words that nobody cited.
    assert {"actors/index.md": {"and the harbour office"}} == leaks


def test_cards_tables_and_pictures_are_among_what_is_looked_at(project: Path) -> None:
    docs = project / "docs"
    for pattern in ("cards/*/*.html", "cards/*/*.json", "data/*.parquet", "points/*.png"):
        assert [*docs.glob(pattern)], pattern


def test_no_picture_in_pixels_has_uncited_words(
    project: Path, forbidden: set[str], tmp_path: Path
) -> None:
    checked = build.check_annotations(project)
    assert checked.dossier
    edition = build.work_out(checked.dossier, address="https://harbour.example/")
    drawings = export.drawings(replace(edition, signs=frozenset(range(0x110000))))
    docs = project / "docs"
    assert {*drawings} == {path.relative_to(docs).as_posix() for path in docs.rglob("*.png")}
    for path, drawing in drawings.items():
        (tmp_path / path.replace("/", "-")).with_suffix(".svg").write_text(drawing, "utf-8")
    assert {} == uncited.leaks(tmp_path, forbidden)


def test_there_are_words_to_be_found(project: Path, forbidden: set[str], tmp_path: Path) -> None:
    assert len(forbidden) > 900
    seed = (project / "seeds/courier.txt").read_text("utf-8")
    (tmp_path / "page.md").write_text(seed.replace("the ferry", "<b>the</b> ferry"), "utf-8")
    (found,) = uncited.leaks(tmp_path, forbidden).values()
    assert "the ferry was refloated" in found


def test_no_original_is_published(project: Path) -> None:
    files = [path for path in (project / "docs").rglob("*") if path.is_file()]
    words = b"Nothing of this saved page"
    assert [] == [path.name for path in files if words in path.read_bytes()]
    cards = project / "docs/cards"
    pages = [path for path in files if path.suffix == ".html" and cards not in path.parents]
    assert [] == [*pages, *(path for path in files if path.suffix in {".warc", ".tsr"})]

"""On the built site, too, an article in excerpts has its cited words and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import build
from dossier.publish.printed.document import document, page
from tests import uncited


@pytest.fixture
def forbidden(site: Path) -> set[str]:
    project = site.parent
    dossier = build.check_annotations(project).dossier
    assert dossier
    return uncited.uncited(dossier, project / "annotations")


def test_no_file_of_the_site_has_uncited_words(site: Path, forbidden: set[str]) -> None:
    assert len(forbidden) > 50
    assert {} == uncited.leaks(site, forbidden)


def test_what_is_printed_has_none_either(site: Path, forbidden: set[str], tmp_path: Path) -> None:
    pages = {
        path.relative_to(site).as_posix(): path.read_text("utf-8")
        for path in sorted(site.rglob("*.html"))
    }
    printed = page(document(pages), {})
    assert printed.count("<article") > 5
    (tmp_path / "dossier.html").write_text(printed, "utf-8")
    assert {} == uncited.leaks(tmp_path, forbidden)

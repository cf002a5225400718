"""On the built site, too, an article in excerpts has its cited words and no others."""

from __future__ import annotations

from pathlib import Path

from dossier import build
from tests import uncited


def test_no_file_of_the_site_has_uncited_words(site: Path) -> None:
    project = site.parent
    dossier = build.check_annotations(project).dossier
    assert dossier
    forbidden = uncited.uncited(dossier, project / "annotations")
    assert len(forbidden) > 50
    assert {} == uncited.leaks(site, forbidden)

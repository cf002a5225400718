"""Every file of annotations begins with the way to its schema, for the editors that read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.annotations.folder import Found, find
from dossier.schema import modeline

ROOT = Path(__file__).parents[2]
FILES = find(ROOT / "annotations", ROOT)[0]


@pytest.mark.parametrize("found", FILES, ids=lambda found: found.file)
def test_file_begins_with_the_way_to_its_schema(found: Found) -> None:
    depth = len(found.path.relative_to(ROOT / "annotations").parts) - 1
    with found.path.open(encoding="utf-8") as file:
        assert modeline(found.kind, depth) == file.readline(), f"the first line of {found.file}"


@pytest.mark.parametrize("found", FILES, ids=lambda found: found.file)
def test_that_way_leads_to_a_schema(found: Found) -> None:
    _, _, way = found.path.read_text(encoding="utf-8").partition("$schema=")
    assert (found.path.parent / way.splitlines()[0]).is_file()

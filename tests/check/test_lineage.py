"""Doubts about lineage: names that are probably one, and agencies that are left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import build
from tests import story

SOURCE = "  - source: Coast Press\n    certainty: certain"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return story.lay_out(tmp_path)


def doubts(project: Path, source: str) -> list[tuple[str, str, str]]:
    """Code, place and what was found, after the courier has another source."""
    path = project / "annotations/articles/courier.yml"
    text = path.read_text("utf-8")
    assert SOURCE in text
    path.write_text(text.replace(SOURCE, source), "utf-8")
    checked = build.check_annotations(project)
    assert () == checked.problems
    return [(item.code, str(item.location), item.found) for item in checked.doubts]


def test_a_longer_name_than_the_agencys_is_in_doubt(project: Path) -> None:
    longer = SOURCE.replace("Coast Press", "Coast Press, report of 4 March")
    place = "annotations/articles/courier.yml:16:13"
    assert [("lineage-name", place, "Coast Press, report of 4 March")] == doubts(project, longer)


def test_an_agency_that_the_lineage_leaves_out_is_in_doubt(project: Path) -> None:
    place = "annotations/articles/courier.yml:12:11"
    expected = [("lineage-credit", place, "agencies: Coast Press")]
    assert expected == doubts(project, SOURCE.replace("Coast Press", "Harbour Gazette"))


@pytest.mark.parametrize("name", ["Coast Press", "coast  press"])
def test_an_agencys_own_name_is_not(project: Path, name: str) -> None:
    assert [] == doubts(project, SOURCE.replace("Coast Press", name))


def test_an_outlet_that_has_an_agencys_name_in_its_own_is_not(project: Path) -> None:
    path = project / "annotations/articles/courier.yml"
    text = path.read_text("utf-8").replace("Sandhaven Courier", "Coast Press Courier", 1)
    path.write_text(text, "utf-8")
    more = f"  - {{source: Coast Press Courier, certainty: possible}}\n{SOURCE}"
    assert [] == doubts(project, more)


def test_without_a_lineage_a_credit_is_in_doubt_once(project: Path) -> None:
    path = project / "annotations/articles/courier.yml"
    text = path.read_text("utf-8")
    start, end = text.index("lineage:"), text.index("trust:")
    path.write_text(text[:start] + text[end:], "utf-8")
    codes = [item.code for item in build.check_annotations(project).doubts]
    assert ["lineage-credit"] == codes

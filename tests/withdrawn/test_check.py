"""What holds of withdrawn entries beside the cases in ``tests/check/cases/withdrawn.yml``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from dossier import build
from dossier.proposals import draft_annotations
from tests.schema.complaining import schemas
from tests.withdrawn import FOLDER

HASH = "sha256: a48b6a44f70d5c34cb4ab495fa72dd95e26700179c3e6d0d229d048aa7cd4df6\n"
FILES = sorted((FOLDER / "annotations").rglob("*.yml"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("seeds", "annotations"):
        shutil.copytree(FOLDER / folder, tmp_path / folder)
    return tmp_path


def codes(root: Path) -> list[str]:
    return [problem.code for problem in build.check_annotations(root).problems]


def edit(root: Path, old: str, new: str) -> None:
    path = root / "annotations" / "articles" / "telegraph.yml"
    text = path.read_text("utf-8")
    assert 1 == text.count(old)
    path.write_text(text.replace(old, new), "utf-8")


def test_the_seed_of_a_withdrawn_article_is_pinned(project: Path) -> None:
    edit(project, HASH, f"sha256: {'a' * 64}\n")
    assert ["seed-changed"] == codes(project)


def test_a_withdrawn_article_needs_its_hash(project: Path) -> None:
    edit(project, HASH, "")
    assert ["key-missing"] == codes(project)


def test_the_seed_of_a_withdrawn_article_stays(project: Path) -> None:
    (project / "seeds" / "telegraph.txt").unlink()
    assert ["seed-missing"] == codes(project)


@pytest.mark.parametrize("siglum", ["siglum: A\n", ""])
def test_the_siglum_of_a_withdrawn_article_is_free(project: Path, siglum: str) -> None:
    edit(project, "siglum: B\n", siglum)
    assert [] == codes(project)


def test_overrules_of_a_withdrawn_article_need_not_hold(project: Path) -> None:
    edit(project, "trust:", "cleaning: {drop: [{quote: not in the seed, reason: None.}]}\ntrust:")
    assert [] == codes(project)


def test_a_withdrawn_article_has_no_draft(project: Path) -> None:
    written, problems = draft_annotations(project)
    assert (("actors.yml", "quotations.yml"), ()) == (written.written, problems)
    drafts = (project / "annotations/drafts" / name for name in written.written)
    assert not any("article: telegraph" in path.read_text("utf-8") for path in drafts)


def test_a_withdrawal_that_is_taken_back_has_all_to_hold_again(project: Path) -> None:
    path = project / "annotations" / "timeline.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("  withdrawn: ", "  # withdrawn: "), "utf-8")
    assert [] == codes(project)
    path = project / "annotations" / "records.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("  withdrawn: ", "  # withdrawn: "), "utf-8")
    assert ["key-missing"] * 3 == codes(project)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_json_schemas_let_withdrawn_entries_be_short(file: Path) -> None:
    kind = file.relative_to(FOLDER / "annotations").parts[0].removesuffix(".yml")
    schema = schemas()[f"{kind}.json"]
    values = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
    assert [] == [error.message for error in Draft7Validator(schema).iter_errors(values)]


def test_the_json_schemas_want_what_names_a_withdrawn_entry() -> None:
    schema = schemas()["points.json"]
    entry = {"id": "fault", "withdrawn": {"date": "2023-04-02", "reason": "Wrong."}}
    assert ["'question' is a required property"] == [
        error.message for error in Draft7Validator(schema).iter_errors([entry])
    ]

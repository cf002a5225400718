"""Nothing is read or written through a link that leads out of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import proposals
from dossier.annotations import documents
from tests import story


@pytest.mark.parametrize("name", ["rejected.yml", "quotations.yml"])
def test_a_file_of_proposals_that_leads_out_is_told(tmp_path: Path, name: str) -> None:
    letter = tmp_path / "letter.yml"
    letter.write_text("- a private line\n", "utf-8")
    root = story.lay_out(tmp_path / "story")
    drafts = root / "annotations/drafts"
    drafts.mkdir()
    (drafts / name).symlink_to(letter)
    written, problems = proposals.draft_annotations(root)
    assert ["link-outside"] == [problem.code for problem in problems]
    assert name not in written.written
    assert "- a private line\n" == letter.read_text("utf-8")


def test_no_document_is_read_through_such_a_link(tmp_path: Path) -> None:
    (tmp_path / "letter.yml").write_text("- a private line\n", "utf-8")
    root = story.lay_out(tmp_path / "story")
    events = root / "annotations/events.yml"
    events.unlink()
    events.symlink_to(tmp_path / "letter.yml")
    read, _ = documents(root / "annotations", root=root)
    (outside,) = [document for document in read if document.kind == "events"]
    assert (b"", "link-outside") == (outside.content, outside.problems[0].code)

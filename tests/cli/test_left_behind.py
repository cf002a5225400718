"""What a command that was stopped or refused leaves on the disk."""

from __future__ import annotations

from pathlib import Path

from tests.cli.interrupted import run

SEED = "Mayor Ada Quill said the ferry sailed late.\n"


def test_a_build_clears_what_was_left_half_written(project: Path) -> None:
    strays = [project / "docs/.writing-a", project / "annotations/articles/.writing-b"]
    for path in strays:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"half")
    assert 0 == run(project, ["build", "--pages-only"])[0]
    assert [] == [path for path in strays if path.exists()]


def test_a_name_that_is_too_long_leaves_no_folder(project: Path) -> None:
    (project / "seeds" / "new.txt").write_text(SEED, encoding="utf-8")
    run(project, ["draft"])
    (project / "annotations/drafts/new/actors.yml").write_text(
        "- id: ada-quill\n  name: Ada Quill\n  kind: person\n  description: The mayor.\n", "utf-8"
    )
    before = sorted((project / "annotations").rglob("*"))
    into = f"actors/{'a' * 300}.yml"
    code, output = run(project, ["accept", "new/actors.yml", "ada-quill", "--into", into])
    assert (2, True) == (code, output.startswith("Error: The system reported: ")), output
    assert before == sorted((project / "annotations").rglob("*"))

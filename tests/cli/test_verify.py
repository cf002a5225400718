"""dossier verify: what it prints, and how it leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.cli import main
from dossier.cli.verifying import MOST_BYTES

RIGHT = "“Nobody sails until the lamp burns again,” the harbour master said.\n"
FALSE = "“Nobody sails until the lantern burns again,” the harbour master said.\n"


def run(root: Path, *words: object) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), "verify", *map(str, words)])


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.md"
    path.write_text(RIGHT, "utf-8")
    return path


def test_right_quotations_leave_with_0(project: Path, draft: Path) -> None:
    result = run(project, draft)
    assert (0, "1 quotation: 1 exact.\n") == (result.exit_code, result.output)


def test_right_quotations_are_listed_when_asked_for(project: Path, draft: Path) -> None:
    output = run(project, draft, "--all").output
    assert f"{draft.as_posix()}:1:2: exact" in output
    assert "courier: " in output


def test_false_quotations_leave_with_1(project: Path, draft: Path) -> None:
    draft.write_text(RIGHT + "\n" + FALSE, "utf-8")
    result = run(project, draft)
    assert 1 == result.exit_code
    assert f"{draft.as_posix()}:3:2: changed" in result.output
    assert "[lantern → lamp]" in result.output
    assert result.output.endswith("2 quotations: 1 exact, 1 changed.\n")


def test_json_has_every_quotation(project: Path, draft: Path) -> None:
    draft.write_text(RIGHT + "\n" + FALSE, "utf-8")
    listed = json.loads(run(project, draft, "--format", "json").output)["quotations"]
    assert [("exact", False), ("changed", True)] == [
        (entry["verdict"], entry["false"]) for entry in listed
    ]
    (place, *_) = listed[1]["places"]
    assert ("courier", "Nobody sails until the lamp burns again") == (
        place["source"],
        place["words"],
    )


def test_sarif_has_what_is_false_with_its_place(project: Path, draft: Path) -> None:
    draft.write_text(RIGHT + "\n" + FALSE, "utf-8")
    log = json.loads(run(project, draft, "--format", "sarif").output)
    (results,) = (run_["results"] for run_ in log["runs"])
    (result,) = results
    assert ("changed", "error") == (result["ruleId"], result["level"])
    assert {"startLine": 3, "startColumn": 2} == result["locations"][0]["physicalLocation"][
        "region"
    ]
    rules = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert result["ruleId"] in rules


def test_captures_need_no_dossier(project: Path, draft: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    draft.write_text(FALSE, "utf-8")
    result = run(elsewhere, draft, "--captures", project / "seeds")
    assert 1 == result.exit_code
    assert "courier.txt: " in result.output


def test_a_text_without_quotations_says_so(project: Path, draft: Path) -> None:
    draft.write_text("Nobody is quoted here.\n", "utf-8")
    result = run(project, draft)
    assert (0, "There are no quotations in what was read.\n") == (result.exit_code, result.output)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xff\xfe caf\xe9", "is not UTF-8: the byte 0xff at offset 0. Save it as UTF-8 text."),
        (b"a" * (MOST_BYTES + 1), "is larger than a document"),
        (None, "cannot be read: No such file or directory."),
    ],
    ids=["encoding", "size", "missing"],
)
def test_what_cannot_be_read_leaves_with_2(
    project: Path, draft: Path, content: bytes | None, sentence: str
) -> None:
    draft.unlink()
    if content is not None:
        draft.write_bytes(content)
    result = run(project, draft)
    assert 2 == result.exit_code
    assert sentence in result.output


def test_a_folder_without_captures_leaves_with_2(project: Path, draft: Path) -> None:
    empty = project / "nothing"
    empty.mkdir()
    result = run(project, draft, "--captures", empty)
    assert 2 == result.exit_code
    assert "There are no captures in" in result.output


def test_a_dossier_with_problems_says_them(project: Path, draft: Path) -> None:
    path = project / "annotations" / "dossier.yml"
    path.write_text(path.read_text("utf-8") + "colour: red\n", "utf-8")
    result = run(project, draft)
    assert 1 == result.exit_code
    assert "key-unknown" in result.output

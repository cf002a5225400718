"""dossier verify: what it prints, and how it leaves."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier import capture
from dossier.capture.refusals import no_library
from dossier.cli import main
from dossier.model import Captured
from dossier.problems import Problem
from dossier.verify import MOST_BYTES

RIGHT = "“Nobody sails until the lamp burns again,” the harbour master said.\n"
RAIN = "Falls es regnet, bleibt das Museum zu."
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
    assert "courier-6-march.txt: " in result.output


def test_a_text_without_quotations_says_so(project: Path, draft: Path) -> None:
    draft.write_text("Nobody is quoted here.\n", "utf-8")
    result = run(project, draft)
    expected = f"{draft.as_posix()}: There are no quotations in it.\n"
    assert (0, expected) == (result.exit_code, result.output)
    told = json.loads(run(project, draft, "--format", "json").output)
    assert {"quotations": [], "without": [draft.as_posix()]} == told
    assert "::warning" in run(project, draft, "--format", "github").output


def test_a_quotation_left_open_leaves_with_1(project: Path, draft: Path) -> None:
    draft.write_text(RIGHT.replace("”", "").replace(",", "."), "utf-8")
    result = run(project, draft)
    assert 1 == result.exit_code
    assert f"{draft.as_posix()}:1:2: open" in result.output


def test_a_document_of_a_word_processor_has_its_paragraphs(project: Path, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(docx("The harbour master was firm.", "", RIGHT.strip(), FALSE.strip()))
    result = run(project, path)
    assert 1 == result.exit_code
    opening = "“Nobody sails until the lantern burns …"
    assert f"{path.as_posix()}, paragraph 3 (“{opening}”): changed" in result.output
    (right, false) = json.loads(run(project, path, "--format", "json").output)["quotations"]
    assert ((0, 2), (0, 3)) == tuple((one["line"], one["paragraph"]) for one in (right, false))
    assert "Paragraph 3: " in run(project, path, "--format", "github").output


def test_a_damaged_document_says_so(project: Path, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(docx("Words.")[:-40])
    result = run(project, path)
    assert 2 == result.exit_code
    assert "draft.docx" in result.output


def test_what_reads_a_format_is_named_where_it_is_missing(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(data: bytes, name: str) -> tuple[tuple[Captured, ...], tuple[Problem, ...]]:
        return (), (no_library(name, "selectolax").problem,)

    monkeypatch.setattr(capture, "read", read)
    path = tmp_path / "draft.docx"
    path.write_bytes(docx(RIGHT))
    result = run(project, path)
    assert 2 == result.exit_code
    assert "pip install 'story-dossier[capture]'" in result.output


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        (
            '<html lang="de"><body><p>Falls es regnet, bleibt das Museum zu.</p></body></html>',
            "cut",
        ),
        ("", "exact"),
    ],
    ids=["stated", "unknown"],
)
def test_a_cut_is_judged_in_the_language_that_a_capture_states(
    draft: Path, tmp_path: Path, original: str, expected: str
) -> None:
    captures = tmp_path / "captures"
    (captures / "originals").mkdir(parents=True)
    (captures / "kurz.txt").write_text(f"{RAIN}\n", "utf-8")
    if original:
        (captures / "originals" / "kurz.html").write_text(original, "utf-8")
    draft.write_text("Man liest: „bleibt das Museum zu“.\n", "utf-8")
    told = json.loads(run(tmp_path, draft, "--captures", captures, "--format", "json").output)
    assert [expected] == [finding["verdict"] for finding in told["quotations"]]


def docx(*paragraphs: str) -> bytes:
    """A document of a word processor, as small as one can be."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>',
        )
    return buffer.getvalue()


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

"""The jobs, step after step, as GitHub runs them."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from tests import story
from tests.workflows.hub import ROOT, SETTING_OFF, Hub, commands, run_job, unfenced

STAND_IN = """\
import json, sys
from pathlib import Path
ROOT = Path(__file__).parents[1]
if "--title=refused" in sys.argv:
    print("Nothing was begun.\\n::error::not a command\\n# not a heading")
    sys.exit(2)
for path in ROOT.joinpath("seeds").iterdir():
    path.unlink()
(ROOT / "given.json").write_text(json.dumps(sys.argv[1:]))
print("Begun.\\n##[add-mask]not a command\\n::add-path::nor this")
"""
"""In place of the script that begins a story: only its options are looked at."""

DRAFT = """\
seed: lamp.txt
sha256: {}
siglum: X
outlet: Skerry Gazette
headline: null
headline-note: There is none.
events: [grounding]
condition: original
trust: Its wording can be trusted.
"""

FORM = {
    "title": "`$(touch pwned)` \"'; touch pwned",
    "question": "-q\n::set-output name=commit::evil",
    "language": "da",
    "event": "--yes=no",
    "day": "2023-03-04",
}


@pytest.fixture
def project(hub: Hub) -> Hub:
    """The invented story, with its scripts, on GitHub and checked out."""
    folder = hub.checkout
    (folder / "scripts").mkdir()
    for path in (ROOT / "scripts").glob("*.py"):
        shutil.copy2(path, folder / "scripts")
    for name in ("annotations", "seeds"):
        shutil.copytree(story.FOLDER / name, folder / name)
    (folder / "scripts" / "begin.py").write_text(STAND_IN, encoding="utf-8")
    (folder / ".gitignore").write_text("__pycache__/\n", encoding="utf-8")
    hub.git("add", "--all")
    hub.git("commit", "--quiet", "--message=The story")
    hub.git("push", "--quiet", "origin", "HEAD:main")
    hub.check_out()
    return hub


def test_a_story_is_begun_with_what_the_form_says_letter_for_letter(project: Hub) -> None:
    ended = run_job(project, "begin.yml", "begin", FORM)
    assert ended.code == 0, ended.log
    assert json.loads(project.there("begin")["given.json"]) == [
        f"--title={FORM['title']}",
        f"--question={FORM['question']}",
        f"--language={FORM['language']}",
        f"--event={FORM['event']}",
        "--date=2023-03-04",
        "--yes",
    ]
    assert not [name for name in project.there("begin") if name.startswith("seeds/")]
    assert commands(ended.log) == [
        "::notice::The pull request: https://github.example/somebody/lamp/pull/5"
    ]
    assert project.outputs["commit"] == project.git("rev-parse", "begin", folder=project.remote)
    assert not list(project.folder.rglob("pwned"))


def test_a_form_that_is_refused_says_why_on_the_page_and_pushes_nothing(project: Hub) -> None:
    ended = run_job(project, "begin.yml", "begin", {**FORM, "title": "refused"})
    assert ended.code == 2
    assert "Nothing was begun." in project.page
    assert unfenced(project.page).strip() == "## The story was not begun"
    assert commands(ended.log) == []
    assert project.branches() == ["main"]


def test_with_the_setting_off_the_job_ends_well(project: Hub) -> None:
    project.refusals["POST"] = SETTING_OFF
    ended = run_job(project, "begin.yml", "begin", FORM)
    assert ended.code == 0
    assert "compare/main...begin?expand=1" in project.page
    assert "commit" in project.outputs


@pytest.mark.long
def test_captures_get_their_drafts_and_one_that_cannot_be_read_holds_none_back(
    project: Hub,
) -> None:
    upload(project)
    ended = run_job(project, "drafts.yml", "drafts")
    assert ended.code == 1
    drafts = [name for name in project.there("drafts") if name.startswith("annotations/drafts/")]
    assert "annotations/drafts/lamp/article.yml" in drafts
    assert not [name for name in drafts if "torn" in name]
    assert "seeds/torn.txt" in project.page
    assert "seeds/torn.txt" not in unfenced(project.page)
    assert "annotations/drafts/lamp/article.yml" in project.calls[0][2]["body"]


@pytest.mark.long
def test_an_uploaded_page_is_taken_in(project: Hub) -> None:
    pytest.importorskip("selectolax")
    page = "<!doctype html><title>Lamp</title><p>The lamp was dark for two nights, he said.</p>"
    project.commit({"seeds/lamp.html": page})
    project.check_out()
    ended = run_job(project, "drafts.yml", "drafts")
    assert ended.code == 0, ended.log
    there = project.there("drafts")
    assert {"seeds/lamp.txt", "seeds/originals/lamp.html"} <= {*there}
    assert "seeds/lamp.html" not in there
    assert "annotations/drafts/lamp/article.yml" in there
    assert page == there["seeds/originals/lamp.html"]


@pytest.mark.long
def test_what_is_rejected_by_the_form_is_not_drafted_again(project: Hub) -> None:
    upload(project, torn=False)
    file = "annotations/drafts/lamp/article.yml"
    digest = hashlib.sha256((project.checkout / "seeds" / "lamp.txt").read_bytes()).hexdigest()
    project.commit({file: DRAFT.format(digest)})
    project.check_out()
    given = {"verdict": "reject", "draft": file, "as": "", "ids": "", "all": "false", "into": ""}
    ended = run_job(project, "accept.yml", "decide", given)
    assert ended.code == 0, ended.log
    assert project.outputs["branch"] == "accept"
    assert file not in project.there("accept")
    project.git("push", "--quiet", "origin", "HEAD:main")  # merged
    project.check_out()
    ended = run_job(project, "drafts.yml", "drafts")
    assert ended.code == 0, ended.log
    # What is proposed for the whole dossier may still be renewed; the capture is left alone.
    assert project.branches() == ["accept", "drafts", "main"]
    drafted = {name for name in project.there("drafts") if name.startswith("annotations/drafts/")}
    assert drafted
    assert not {name for name in drafted if name.startswith("annotations/drafts/lamp/")}


def upload(hub: Hub, *, torn: bool = True) -> None:
    """Let an editor upload captures; one is not UTF-8."""
    text = (story.FOLDER / "seeds" / "courier.txt").read_text(encoding="utf-8")
    hub.commit({"seeds/lamp.txt": text.replace("ferry", "boat")})
    if torn:
        with hub.elsewhere("main") as folder:
            (folder / "seeds" / "torn.txt").write_bytes(b"The lamp \xff\xfe was out.\n")
            hub.git("add", "--all", folder=folder)
            hub.git("commit", "--quiet", "--message=Upload", folder=folder)
            hub.git("push", "--quiet", "origin", "HEAD:main", folder=folder)
    hub.check_out()

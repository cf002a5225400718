"""What a workflow changed becomes a pull request, and every refusal one sentence."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

import git
import open_request
from requested import KINDS
from script import UNUSABLE, UnusableError
from tests.workflows.hub import SETTING_OFF, TOKEN, Hub, commands, unfenced
from tests.yaml_file import read_yaml

CASES = read_yaml(Path(__file__).with_name("refusals.yml"))
BEGIN, DRAFTS = KINDS["begin"], KINDS["drafts"]
DRAFT = "annotations/drafts/courier/article.yml"
OTHER = "annotations/drafts/telegraph/article.yml"
BY_HAND = "https://github.example/somebody/lamp/compare/main...drafts?expand=1"


def draft(hub: Hub, name: str = DRAFT, text: str = "siglum: A\n") -> None:
    path = hub.checkout / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def propose(hub: Hub, **variables: str) -> None:
    open_request.propose(DRAFTS, hub.checkout, {**hub.variables(), **variables})


def refused(hub: Hub, **variables: str) -> str:
    with pytest.raises(UnusableError) as caught:
        propose(hub, **variables)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def hook(hub: Hub, words: str) -> None:
    """Let the repository refuse every push."""
    path = hub.remote / "hooks" / "pre-receive"
    path.write_text(f"#!/bin/sh\necho '{words}' >&2\nexit 1\n", encoding="utf-8")
    path.chmod(0o755)


def test_a_request_is_opened(hub: Hub) -> None:
    draft(hub)
    propose(hub)
    ((method, path, given),) = hub.calls
    assert (method, path) == ("POST", "/pulls")
    assert (given["head"], given["base"], given["title"]) == (
        "drafts",
        "main",
        "Drafts for new captures",
    )
    assert DRAFT in given["body"]
    assert "https://github.example/somebody/lamp/actions/runs/77" in given["body"]
    assert hub.there("drafts") == {"README.md": "The ferry Petrel.", DRAFT: "siglum: A"}
    author = hub.git("log", "-1", "--format=%an <%ae> %s", "drafts", folder=hub.remote)
    assert author == f"{git.NAME} <{git.MAIL}> Drafts for new captures"
    assert hub.outputs == {
        "branch": "drafts",
        "commit": hub.git("rev-parse", "drafts", folder=hub.remote),
        "request": "https://github.example/somebody/lamp/pull/5",
    }
    assert "[Drafts for new captures](https://github.example/somebody/lamp/pull/5)" in hub.page
    assert hub.tokens == {f"Bearer {TOKEN}"}


def test_files_may_be_called_as_git_calls_its_own(hub: Hub) -> None:
    hub.commit({"HEAD": "A heading.\n", "drafts": "No branch.\n"})
    hub.check_out()
    draft(hub)
    propose(hub)
    assert DRAFT in hub.calls[0][2]["body"]


def test_only_what_the_request_is_about_is_committed(hub: Hub) -> None:
    draft(hub)
    draft(hub, "site/index.html")
    propose(hub)
    assert set(hub.there("drafts")) == {"README.md", DRAFT}


def test_where_nothing_changed_it_is_said_and_nothing_is_pushed(
    hub: Hub, capfd: pytest.CaptureFixture[str]
) -> None:
    propose(hub)
    assert capfd.readouterr().out == f"::notice::{DRAFTS.nothing}\n"
    assert hub.page == f"{DRAFTS.nothing}\n\n"
    assert hub.branches() == ["main"]
    assert hub.outputs == {}
    assert hub.calls == []


def test_a_branch_that_a_workflow_left_is_replaced(hub: Hub) -> None:
    draft(hub)
    propose(hub)
    hub.requests.clear()  # somebody closed it
    hub.check_out()
    draft(hub, OTHER)
    propose(hub)
    assert [method for method, _, _ in hub.calls] == ["POST", "POST"]
    assert set(hub.there("drafts")) == {"README.md", OTHER}


def test_a_branch_with_somebody_s_work_is_never_replaced(hub: Hub) -> None:
    draft(hub)
    propose(hub)
    hub.commit({DRAFT: "siglum: A\noutlet: Courier\n"}, "drafts")
    hub.requests.clear()
    hub.check_out()
    draft(hub, OTHER)
    propose(hub)
    assert hub.there("drafts")[DRAFT] == "siglum: A\noutlet: Courier"
    assert set(hub.there("drafts-77")) == {"README.md", OTHER}
    assert hub.calls[-1][2]["head"] == "drafts-77"


def test_with_the_setting_off_the_branch_stays_and_one_sentence_says_how_to_go_on(
    hub: Hub, capfd: pytest.CaptureFixture[str]
) -> None:
    hub.refusals["POST"] = SETTING_OFF
    draft(hub)
    propose(hub)
    told = open_request.OFF.format(branch="drafts", address=BY_HAND)
    assert capfd.readouterr().out == f"::warning::{told}\n"
    assert told in hub.page
    assert told.count(". ") == 0
    assert set(hub.there("drafts")) == {"README.md", DRAFT}
    assert set(hub.outputs) == {"branch", "commit"}


@pytest.mark.parametrize("case", CASES["answers"], ids=lambda case: case["case"])
def test_another_refusal_is_one_sentence_and_says_where_the_branch_is(
    hub: Hub, case: dict[str, Any]
) -> None:
    answer = case["answer"]
    sent = answer.encode() if isinstance(answer, str) else answer
    hub.refusals["POST"] = (case["status"], sent)
    draft(hub)
    assert refused(hub) == (
        f"{case['sentence']} The branch drafts has been pushed; open the request by hand at "
        f"{BY_HAND}."
    )


@pytest.mark.parametrize("answer", [None, ["x"], [{"head": {}}], [{"head": {"repo": 5}}]])
def test_a_list_of_requests_that_is_none_is_said_in_a_sentence(hub: Hub, answer: object) -> None:
    hub.refusals["GET"] = (200, answer)
    draft(hub)
    assert refused(hub).startswith(
        "GitHub's response could not be understood. The branch drafts has been "
    )


def test_a_network_that_is_away_is_said_in_a_sentence(hub: Hub) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}"
        draft(hub)
        sentence = refused(hub, GITHUB_API_URL=nobody)
        assert sentence.startswith("GitHub could not be reached (")
        hub.git("remote", "set-url", "origin", f"{nobody}/lamp.git")
        draft(hub, OTHER)
        assert refused(hub).startswith("The repository could not be reached (Git says: fatal: ")


@pytest.mark.parametrize("case", CASES["pushes"], ids=lambda case: case["says"][:20])
def test_a_branch_that_is_protected_is_said_in_a_sentence(hub: Hub, case: dict[str, str]) -> None:
    hook(hub, case["says"])
    draft(hub)
    assert refused(hub) == case["sentence"]
    assert hub.calls == []


def test_a_workflow_is_never_changed(hub: Hub) -> None:
    draft(hub, ".github/workflows/begin.yml", "name: Other\n")
    with pytest.raises(UnusableError) as caught:
        open_request.propose(BEGIN, hub.checkout, hub.variables())
    assert str(caught.value) == (
        "Files in .github/workflows/ have changed, and a workflow may not push these: nothing was "
        "pushed."
    )
    assert hub.branches() == ["main"]


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        ({"GITHUB_TOKEN": ""}, "This is a step of a workflow on GitHub; GITHUB_TOKEN not set."),
        ({"GITHUB_REF_TYPE": "tag"}, "Run the workflow on a branch, not on a tag."),
        ({"GITHUB_REF_NAME": "drafts"}, "Run the workflow on a branch other than drafts."),
    ],
)
def test_where_it_cannot_work_it_says_so(
    hub: Hub, variables: dict[str, str], sentence: str
) -> None:
    draft(hub)
    assert refused(hub, **variables) == sentence


def test_a_refusal_is_an_error_of_the_run_and_stands_on_its_page(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise UnusableError("remote:\n::set-output name=commit::1\n# big")

    for name, value in hub.variables().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(open_request, "propose", refuse)
    assert UNUSABLE == open_request.main(["drafts"])
    error = "::error::remote:%0A::set-output name=commit::1%0A# big"
    assert commands(capfd.readouterr().out) == [error]
    assert "# big" not in unfenced(hub.page)

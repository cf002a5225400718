"""Words that mean something to a shell, to Git, to Markdown or to GitHub stay words."""

from __future__ import annotations

import pytest

import git
import open_request
from requested import KINDS
from tests.workflows.hub import TOKEN, Hub, commands, unfenced

BEGIN = KINDS["begin"]

HOSTILE = (
    "$(touch pwned)",
    "`touch pwned`",
    "'; touch pwned; '",
    '"double" & <b>bold</b>',
    "--upload-pack=touch pwned",
    "-rf",
    ":(exclude)*",
    ":::error::no",
    "##[set-env name=PATH]no",
    "```````````````` # heading",
    "[link](https://evil.example) @somebody fixes #1 [skip ci]",
    "line\n::set-output name=commit::evil\ncommit<<x\nevil\nx",
    "right \u202eto left\u2028next",
    "\udcff\udcfe not UTF-8",
)


@pytest.mark.parametrize("first", range(0, len(HOSTILE), 5))
def test_nothing_of_a_form_or_of_a_file_s_name_is_run_or_read(
    hub: Hub, first: int, capfd: pytest.CaptureFixture[str]
) -> None:
    words = HOSTILE[first : first + 5]
    flat = [word.replace("/", "_") for word in words]
    names = [*flat, *(f"drafts/{name}" for name in flat)]
    for name in names:
        path = hub.checkout / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("1\n", encoding="utf-8")
    given = dict(zip(BEGIN.fields, words, strict=False))
    open_request.propose(BEGIN, hub.checkout, {**hub.variables(), **given})
    log = capfd.readouterr().out
    assert commands(log) == [
        "::notice::The pull request: https://github.example/somebody/lamp/pull/5"
    ]
    commit = hub.git("rev-parse", "begin", folder=hub.remote)
    assert hub.outputs == {
        "branch": "begin",
        "commit": commit,
        "request": "https://github.example/somebody/lamp/pull/5",
    }
    ((_, _, request),) = hub.calls
    assert request["title"] == "Begin the story"
    assert hub.git("log", "-1", "--format=%B", "begin", folder=hub.remote) == "Begin the story"
    assert unfenced(request["body"]).split() == unfenced(open_body()).split()
    assert sorted(hub_names(hub)) == sorted(["README.md", *names])
    assert not list(hub.folder.rglob("pwned"))
    assert TOKEN not in hub.page + request["body"] + log


def open_body() -> str:
    """What stands in every request that begins a story."""
    checks = (
        "A request opened by a workflow does not start any checks. If there are any, they ran with "
        "the workflow: [its run](https://github.example/somebody/lamp/actions/runs/77) shows them."
    )
    return f"{BEGIN.words}\n\n{checks}"


def hub_names(hub: Hub) -> list[str]:
    listed = git.Git(hub.remote).ask("ls-tree", "-r", "-z", "--name-only", "begin")
    return [name for name in listed.split("\0") if name]

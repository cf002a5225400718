"""What holds for every workflow: least permissions, pinned actions, steps that are scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.yaml_file import read_yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))

every_workflow = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)

CALL = re.compile(r"python3? scripts/(\w+\.py)((?: --?[a-z]+)*(?: [a-z]+)*)")
PINNED = re.compile(r"[\w-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
WRITES = {
    ("accept.yml", "decide"): {"contents", "pull-requests"},
    ("begin.yml", "begin"): {"contents", "pull-requests"},
    ("drafts.yml", "drafts"): {"contents", "pull-requests"},
    ("pages.yml", "deploy"): {"pages", "id-token"},
    ("release.yml", "build"): {"id-token", "attestations"},
}
"""Every job that may change anything, and what."""


def read(path: Path) -> dict[Any, Any]:
    described = read_yaml(path)
    assert isinstance(described, dict)
    return described


def jobs(path: Path) -> dict[str, dict[str, Any]]:
    found = read(path)["jobs"]
    assert isinstance(found, dict)
    return found


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in jobs(path).values():
        yield from job.get("steps", ())


def test_there_are_workflows() -> None:
    assert {path.name for path in FILES} == {
        "accept.yml", "begin.yml", "checks.yml", "drafts.yml", "nightly.yml", "pages.yml",
        "release.yml",
    }  # fmt: skip


@every_workflow
def test_every_script_is_one_call_and_is_there(path: Path) -> None:
    for step in steps(path):
        if "run" in step:
            call = CALL.fullmatch(step["run"])
            assert call, step["run"]
            assert (ROOT / "scripts" / call[1]).is_file()
            assert "shell" not in step


@every_workflow
def test_no_shell_reads_an_expression(path: Path) -> None:
    assert not [step for step in steps(path) if "${{" in step.get("run", "")]


@every_workflow
def test_nobody_may_more_than_a_job_needs(path: Path) -> None:
    assert read(path)["permissions"] == {}
    for name, job in jobs(path).items():
        allowed = job["permissions"]
        writes = {what for what, level in allowed.items() if level == "write"}
        assert writes == WRITES.get((path.name, name), set())
        assert {level for what, level in allowed.items() if what not in writes} <= {"read"}


@every_workflow
def test_every_action_is_pinned(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        used = re.fullmatch(r"\s*(?:- )?uses: (.+)", line)
        if used and not used[1].startswith("$/.github/workflows/"):
            assert PINNED.fullmatch(used[1]), line


@every_workflow
def test_no_checkout_leaves_a_token_behind(path: Path) -> None:
    checkouts = [step for step in steps(path) if "actions/checkout@" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@every_workflow
def test_only_a_script_that_opens_requests_has_the_token(path: Path) -> None:
    for job in jobs(path).values():
        assert "github.token" not in str(job.get("env", ""))
    holders = {step["run"].split()[1] for step in steps(path) if "github.token" in str(step)}
    assert holders <= {"scripts/open_request.py", "scripts/continue_request.py"}


@every_workflow
def test_what_one_branch_is_proposed_by_runs_one_at_a_time(path: Path) -> None:
    if any("open_request.py" in step.get("run", "") for step in steps(path)):
        assert read(path)["concurrency"] == {"group": path.stem, "cancel-in-progress": False}


@every_workflow
def test_every_job_ends_at_some_time(path: Path) -> None:
    assert all("timeout-minutes" in job or "uses" in job for job in jobs(path).values())


@pytest.mark.parametrize("name", ["begin.yml", "accept.yml"])
def test_the_checks_of_a_request_run_with_it(name: str) -> None:
    first, checks = jobs(ROOT / ".github" / "workflows" / name).items()
    assert checks[1]["needs"] == first[0]
    assert checks[1]["uses"] == "$/.github/workflows/checks.yml"
    assert checks[1]["with"] == {"ref": f"${{{{ needs.{first[0]}.outputs.commit }}}}"}
    checkouts = [
        step
        for step in steps(ROOT / ".github" / "workflows" / "checks.yml")
        if "actions/checkout@" in step.get("uses", "")
    ]
    assert {step["with"]["ref"] for step in checkouts} == {"${{ inputs.ref }}"}

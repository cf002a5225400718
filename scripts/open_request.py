"""Commit what a workflow changed on a branch of its own, push it, and open a pull request.

A request that is already open is updated. Works only in GitHub Actions. Exit code: 0 opened,
updated, nothing to propose, or left as a branch because a setting prevents workflows from opening
pull requests (the page of the run explains how to open it by hand); 2 it was rejected.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import actions
import requested
import script
from git import Git
from github_api import Api, NotPermitted
from requested import KINDS, Kind, Run
from script import ROOT, UnusableError

WORKFLOWS = ".github/workflows/"

OFF = (
    "GitHub does not let this repository's workflows open pull requests, so the branch "
    "{branch} is waiting: open the request by hand at {address}, or allow it under Settings, "
    "Actions, General, "
    '"Allow GitHub Actions to create and approve pull requests", and run the workflow again.'
)


def main(arguments: Sequence[str]) -> int:
    """Propose what is changed."""
    parser = argparse.ArgumentParser(prog="scripts/open_request.py", description=__doc__)
    parser.add_argument("kind", choices=sorted(KINDS), help="what the request is about")
    options = parser.parse_args(arguments)
    try:
        propose(KINDS[options.kind])
    except UnusableError as error:
        return actions.refuse(str(error), "Not proposed")
    return 0


def propose(kind: Kind, root: Path = ROOT, variables: Mapping[str, str] = os.environ) -> None:
    """Commit, push, and open or renew the request.

    Raises:
        UnusableError: it was refused; the message is one sentence.
    """
    step_run = requested.run(variables)
    git = Git(root, step_run.server, step_run.token)
    changed = git.add(*kind.paths)
    if any(name.startswith(WORKFLOWS) for name in changed):
        raise UnusableError(
            f"Files in {WORKFLOWS} have changed, and a workflow may not push these: nothing was "
            "pushed."
        )
    if not changed:
        actions.annotate("notice", kind.nothing, variables)
        actions.add_to_page(kind.nothing, variables)
        return
    commit = git.commit(kind.title)
    branch = pushed(git, kind, step_run)
    actions.output("branch", branch, variables)
    actions.output("commit", commit, variables)
    names = git.names(step_run.commit, "HEAD")
    ask(kind, step_run, branch, requested.body(kind, step_run, names, variables), variables)


def pushed(git: Git, kind: Kind, step_run: Run) -> str:
    """Push what is checked out; the branch it went to.

    It is the kind's own branch. What a workflow left there is replaced. Somebody else's work
    on it never is: then the branch has the run's number behind its name.
    """
    if step_run.base == kind.branch:
        raise UnusableError(f"Run the workflow on a branch other than {kind.branch}.")
    for branch in (kind.branch, f"{kind.branch}-{step_run.number}"):
        before = git.fetch(branch)
        if not before or git.contains(before) or not git.somebody_elses(step_run.commit, before):
            git.push(branch, before)
            return branch
    raise UnusableError(f"The branch {kind.branch} has somebody else's work on it: merge it first.")


def ask(
    kind: Kind, step_run: Run, branch: str, body: str, variables: Mapping[str, str] = os.environ
) -> None:
    """Open the request, or renew the one that is open.

    Raises:
        UnusableError: it was refused.
    """
    api = Api(step_run.api, step_run.repository, step_run.token)
    try:
        number = api.open_request(branch, step_run.base)
        if number:
            api.update(number, kind.title, body)
        else:
            number = api.create(branch, step_run.base, kind.title, body)
    except NotPermitted:
        message = OFF.format(branch=branch, address=step_run.compare(branch))
        actions.annotate("warning", message, variables)
        actions.add_to_page(f"## One more click\n\n{message}", variables)
        return
    except UnusableError as error:
        raise UnusableError(
            f"{error} The branch {branch} has been pushed; open the request by hand at "
            f"{step_run.compare(branch)}."
        ) from error
    address = step_run.request(number)
    actions.output("request", address, variables)
    actions.annotate("notice", f"The pull request: {address}", variables)
    actions.add_to_page(f"## The pull request\n\n[{kind.title}]({address})", variables)


if __name__ == "__main__":
    script.run(main)

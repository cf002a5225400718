"""Continue a pull request that a workflow opened earlier, if it is still open.

Its branch is checked out, with later changes from the main branch merged in, so that new
proposals are added on top and nothing that anybody changed in the request is lost. Works only in
GitHub Actions. Exit code: 0 ready; 2 the two cannot be merged, or something is missing.
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
from github_api import Api
from requested import KINDS, Kind
from script import ROOT, UnusableError


def main(arguments: Sequence[str]) -> int:
    """Check out what the next proposals come on top of."""
    parser = argparse.ArgumentParser(prog="scripts/continue_request.py", description=__doc__)
    parser.add_argument("kind", choices=sorted(KINDS), help="what the request is about")
    options = parser.parse_args(arguments)
    try:
        go_on(KINDS[options.kind])
    except UnusableError as error:
        return actions.refuse(str(error), "Not proposed")
    return 0


def go_on(kind: Kind, root: Path = ROOT, variables: Mapping[str, str] = os.environ) -> None:
    """Check out the open request's branch, joined with what is checked out now.

    Raises:
        UnusableError: they cannot be joined, or GitHub could not be asked.
    """
    step_run = requested.run(variables)
    number = Api(step_run.api, step_run.repository, step_run.token).open_request(
        kind.branch, step_run.base
    )
    if not number:
        script.say("No request is open: starting a new one.")
        return
    git = Git(root, step_run.server, step_run.token)
    branch = git.fetch(kind.branch)
    if not branch:
        return
    git.ask("checkout", "--quiet", "--detach", branch)
    merged = git.run("merge", "--quiet", "--no-edit", "--no-verify", step_run.commit)
    if merged.returncode:
        git.run("merge", "--abort")
        git.ask("checkout", "--quiet", "--detach", step_run.commit)
        raise UnusableError(
            f"The open request {step_run.request(number)} and the branch {step_run.base} change "
            "the same lines: merge or close the request, and run the workflow again."
        )
    script.say(f"Continuing {step_run.request(number)}.")


if __name__ == "__main__":
    script.run(main)

"""Git as a workflow needs it: the workflow's own commit, on its own branch.

No value becomes part of a shell command line, an option or a pattern. The token is passed in the
environment, where no other user of the machine can see it, and is never written to a file.
"""

from __future__ import annotations

import base64
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from script import UnusableError, surroundings

NAME = "github-actions[bot]"
MAIL = "41898282+github-actions[bot]@users.noreply.github.com"
"""As GitHub knows its own account for workflows."""

REMOTE = "origin"

CAUSES = {
    "protected branch": "A rule of the repository protects this branch",
    "rule violations": "A rule of the repository forbids this branch",
    "without `workflows` permission": "A workflow is not allowed to push changes to workflows",
    "Permission to": "The workflow's token may not push: somebody restricted what workflows may do",
    "Authentication failed": "The workflow's token is no longer valid",
    "could not read Username": "There is no token to push with",
    "Could not resolve host": "The repository could not be reached",
    "unable to access": "The repository could not be reached",
    "does not appear to be a git repository": "The repository could not be reached",
    "stale info": "Somebody else has changed this branch in the meantime: run the workflow again",
}
"""Words of Git or GitHub, and what they mean, the most telling first."""


@dataclass(frozen=True, slots=True)
class Git:
    """A checked-out repository."""

    root: Path
    server: str = "https://github.com"
    token: str = ""

    def ask(self, *arguments: str, feed: str = "") -> str:
        """Run a command that must go well; what it printed.

        Raises:
            UnusableError: it did not.
        """
        answer = self.run(*arguments, feed=feed)
        if answer.returncode:
            raise UnusableError(explained(arguments[0], answer.stderr))
        return answer.stdout

    def run(self, *arguments: str, feed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command, ``feed`` as its input."""
        return subprocess.run(
            ["git", "--literal-pathspecs", *arguments],
            cwd=self.root, env=surroundings(self._variables()), input=feed,
            capture_output=True, check=False,
            text=True, encoding="utf-8", errors="surrogateescape",
        )  # fmt: skip

    def _variables(self) -> dict[str, str | None]:
        settings = {
            "core.hooksPath": os.devnull,
            "core.quotePath": "false",
            "commit.gpgSign": "false",
        }
        if self.token:
            pair = base64.b64encode(f"x-access-token:{self.token}".encode()).decode()
            settings[f"http.{self.server}/.extraheader"] = f"AUTHORIZATION: basic {pair}"
        variables: dict[str, str | None] = {
            "GIT_CONFIG_COUNT": str(len(settings)),
            "GIT_TERMINAL_PROMPT": "0",
            "LC_ALL": "C",
            "GIT_DIR": None,
            "GIT_WORK_TREE": None,
            "GIT_INDEX_FILE": None,
        }
        for number, (key, value) in enumerate(settings.items()):
            variables[f"GIT_CONFIG_KEY_{number}"] = key
            variables[f"GIT_CONFIG_VALUE_{number}"] = value
        for role in ("AUTHOR", "COMMITTER"):
            variables[f"GIT_{role}_NAME"] = NAME
            variables[f"GIT_{role}_EMAIL"] = MAIL
        return variables

    def commit(self, subject: str) -> str:
        """Commit what was added; the commit's hash."""
        self.ask("commit", "--quiet", "--no-verify", "--cleanup=verbatim", "--file=-", feed=subject)
        return self.ask("rev-parse", "HEAD").strip()

    def add(self, *paths: str) -> list[str]:
        """Add what changed below the paths; the names of the changed files."""
        for path in paths:
            # Git refuses to add a folder that it does not know and that is not there.
            if self.ask("status", "--porcelain", "-z", "--", path):
                self.ask("add", "--all", "--", path)
        return self.names("--cached")

    def names(self, *which: str) -> list[str]:
        """The names of the files in which two states differ."""
        # A file may be called HEAD: what stands before two hyphens is none.
        printed = self.ask("diff", "--name-only", "--no-renames", "-z", *which, "--")
        return [name for name in printed.split("\0") if name]

    def fetch(self, branch: str) -> str:
        """Fetch a branch of the remote; the hash of its last commit, or nothing without one."""
        listed = self.ask("ls-remote", REMOTE, f"refs/heads/{branch}")
        if not listed:
            return ""
        self.ask(
            "fetch", "--quiet", "--no-tags", REMOTE,
            f"+refs/heads/{branch}:refs/remotes/{REMOTE}/{branch}",
        )  # fmt: skip
        return listed.split()[0]

    def contains(self, commit: str, descendant: str = "HEAD") -> bool:
        """Whether a commit is among the ancestors of another."""
        return not self.run("merge-base", "--is-ancestor", commit, descendant).returncode

    def somebody_elses(self, base: str, commit: str) -> bool:
        """Whether anybody but a workflow made a commit between two."""
        mails = self.ask("log", "--format=%ae", f"{base}..{commit}").split("\n")
        return any(mail not in ("", MAIL) for mail in mails)

    def push(self, branch: str, before: str) -> None:
        """Push what is checked out to a branch, in place of exactly what was there before.

        Args:
            branch: of the remote.
            before: the hash of the commit it is known to be at; empty when there is none.

        Raises:
            UnusableError: it was refused; the message says why, in one sentence.
        """
        answer = self.run(
            "push", "--quiet", f"--force-with-lease=refs/heads/{branch}:{before}",
            REMOTE, f"HEAD:refs/heads/{branch}",
        )  # fmt: skip
        if answer.returncode:
            raise UnusableError(f"The branch {branch}: {explained('push', answer.stderr)}")


def explained(what: str, printed: str) -> str:
    """Why Git failed, in one sentence."""
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    telling = [line for line in lines if "hint:" not in line]
    for words, cause in CAUSES.items():
        for line in telling:
            if words.lower() in line.lower():
                return f"{cause} (Git says: {line[:300]})."
    reason = telling[0][:300] if telling else "nothing"
    return f"git {what} failed (Git says: {reason})."

"""The pull requests that workflows open: what each is about, and where the run stands."""

from __future__ import annotations

import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass

import actions
from script import UnusableError

SERVER = "https://github.com"
"""Where GitHub's variables do not say otherwise."""
MOST = 50
"""Files that a request names one by one."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of pull request."""

    branch: str
    title: str
    """Fixed, and the subject of the commit too: words of a form could tell GitHub to leave out
    checks or to close an issue."""
    paths: tuple[str, ...]
    """What is committed."""
    words: str
    """Its Markdown."""
    nothing: str
    """What is said when there is nothing to propose."""
    fields: Mapping[str, str]
    """What of the form is repeated: the variable, and its name in the request."""


KINDS = {
    "begin": Kind(
        branch="begin",
        title="Begin the story",
        paths=(".",),
        words=(
            "This turns the repository into that of a new story: the captures, annotations and "
            "pages of the previous one are removed. Check *Files changed*, and merge if it is the "
            "story you want. Then upload captures to `seeds/`; the guide explains how, under "
            "*Begin a story by browser alone*."
        ),
        nothing="Nothing changed: the story had already been begun.",
        fields={
            "DOSSIER_TITLE": "title",
            "DOSSIER_QUESTION": "question",
            "DOSSIER_LANGUAGE": "language",
            "DOSSIER_EVENT": "event",
            "DOSSIER_DAY": "day",
        },
    ),
    "drafts": Kind(
        branch="drafts",
        title="Drafts for new captures",
        paths=("annotations/drafts", "seeds"),
        words=(
            "These are drafts for captures without an article. None of this is published. Where "
            "you uploaded a page or a document, its text is in `seeds/` now, and the file in "
            "`seeds/originals/`. "
            "Complete each `article.yml` (under *Files changed*: three dots, *Edit file*), where "
            "comments show what is missing. Then merge, and go to *Actions*, *Accept or "
            "reject drafts*."
        ),
        nothing="There is nothing to propose: every capture has its article or its draft.",
        fields={},
    ),
    "accept": Kind(
        branch="accept",
        title="Drafts accepted or rejected",
        paths=("annotations",),
        words="Proposals were moved out of the drafts, as requested in the form.",
        nothing="Nothing changed: it had already been accepted or rejected.",
        fields={
            "DOSSIER_VERDICT": "verdict",
            "DOSSIER_DRAFT": "file",
            "DOSSIER_IDS": "ids",
            "DOSSIER_ALL": "all",
            "DOSSIER_AS": "as",
            "DOSSIER_INTO": "into",
        },
    ),
}


@dataclass(frozen=True, slots=True)
class Run:
    """The run of a workflow, as GitHub's variables describe it."""

    api: str
    server: str
    repository: str
    """Its owner and its name: ``owner/name``."""
    base: str
    """The branch that the run began on; requests ask to be merged into it."""
    commit: str
    """The hash of the commit that the run began on."""
    number: str
    """By which the run's own address is made."""
    token: str

    def compare(self, branch: str) -> str:
        """The address at which a request can be opened by hand."""
        base, head = (urllib.parse.quote(name) for name in (self.base, branch))
        return f"{self.server}/{self.repository}/compare/{base}...{head}?expand=1"

    def request(self, number: int) -> str:
        """The address of a pull request."""
        return f"{self.server}/{self.repository}/pull/{number}"

    def page(self) -> str:
        """The address of the run itself."""
        return f"{self.server}/{self.repository}/actions/runs/{self.number}"


def run(variables: Mapping[str, str]) -> Run:
    """The run that the variables describe.

    Raises:
        UnusableError: this is no run of a workflow, or one of a tag.
    """
    names = ("GITHUB_REPOSITORY", "GITHUB_REF_NAME", "GITHUB_SHA")
    lacking = [name for name in names if not variables.get(name)]
    token = variables.get("GITHUB_TOKEN") or variables.get("GH_TOKEN", "")
    if lacking or not token:
        missing = ", ".join([*lacking, *([] if token else ["GITHUB_TOKEN"])])
        raise UnusableError(f"This is a step of a workflow on GitHub; {missing} not set.")
    if variables.get("GITHUB_REF_TYPE") == "tag":
        raise UnusableError("Run the workflow on a branch, not on a tag.")
    return Run(
        api=variables.get("GITHUB_API_URL") or "https://api.github.com",
        server=(variables.get("GITHUB_SERVER_URL") or SERVER).rstrip("/"),
        repository=variables["GITHUB_REPOSITORY"],
        base=variables["GITHUB_REF_NAME"],
        commit=variables["GITHUB_SHA"],
        number=variables.get("GITHUB_RUN_ID", ""),
        token=token,
    )


def body(kind: Kind, step_run: Run, names: list[str], variables: Mapping[str, str]) -> str:
    """The Markdown of a request: what it is about, what the form said, which files changed."""
    given = {name: variables.get(variable, "") for variable, name in kind.fields.items()}
    entries = [f"{name}: {actions.in_a_line(value)}" for name, value in given.items() if value]
    files = [actions.in_a_line(name) for name in names[:MOST]]
    if len(names) > MOST:
        files.append(f"... and {len(names) - MOST} more")
    details = actions.fenced("\n".join([*entries, *([""] if entries and files else []), *files]))
    checks = (
        "A request opened by a workflow does not start any checks. If there are any, they ran "
        f"with the workflow: [its run]({step_run.page()}) shows them."
    )
    return f"{kind.words}\n\n{details}\n\n{checks}\n"

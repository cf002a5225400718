"""GitHub as a workflow sees it: a repository to push to, an API to ask, and a runner.

The repository is a bare one in a folder, the API a server on the same machine. The runner does
what GitHub's does with a job: it runs the steps' scripts with the variables that GitHub sets.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from tests.yaml_file import read_yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = ROOT / ".github" / "workflows"

REPOSITORY = "somebody/lamp"
TOKEN = "a-secret-token"
SETTING_OFF = (
    403,
    {
        "message": "GitHub Actions is not permitted to create or approve pull requests.",
        "documentation_url": "https://docs.github.com/rest/pulls/pulls#create-a-pull-request",
        "status": "403",
    },
)


@dataclass
class Hub:
    """A repository on GitHub, and a checkout of it."""

    folder: Path
    api: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    """The pull requests that are open."""
    refusals: dict[str, tuple[int, Any]] = field(default_factory=dict)
    """By method: the status and the answer."""
    calls: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    """Method, path and JSON of everything that was asked, but for what only reads."""
    tokens: set[str] = field(default_factory=set)

    @property
    def remote(self) -> Path:
        return self.folder / "remote.git"

    @property
    def checkout(self) -> Path:
        return self.folder / "checkout"

    @property
    def page(self) -> str:
        return read(self.folder / "page.md")

    @property
    def outputs(self) -> dict[str, str]:
        return heredocs(read(self.folder / "output"))

    def variables(self) -> dict[str, str]:
        """What GitHub sets for every step, as far as a script of ours asks for it."""
        return {
            "GITHUB_ACTIONS": "true",
            "GITHUB_API_URL": self.api,
            "GITHUB_OUTPUT": str(self.folder / "output"),
            "GITHUB_REF_NAME": "main",
            "GITHUB_REF_TYPE": "branch",
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_RUN_ID": "77",
            "GITHUB_SERVER_URL": "https://github.example",
            "GITHUB_SHA": self.git("rev-parse", "refs/remotes/origin/main"),
            "GITHUB_STEP_SUMMARY": str(self.folder / "page.md"),
            "GITHUB_TOKEN": TOKEN,
        }

    def git(self, *arguments: str, folder: Path | None = None) -> str:
        """Run Git as an editor of the repository."""
        return subprocess.run(
            ["git", "-c", "user.name=Editor", "-c", "user.email=editor@dossier.example",
             *arguments],
            cwd=folder or self.checkout, check=True, capture_output=True, text=True,
        ).stdout.strip()  # fmt: skip

    def commit(self, files: Mapping[str, str | None], branch: str = "main") -> None:
        """Let an editor change files of a branch on GitHub; ``None`` deletes one."""
        with self.elsewhere(branch) as folder:
            for name, text in files.items():
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.unlink() if text is None else path.write_text(text, encoding="utf-8")
            self.git("add", "--all", folder=folder)
            self.git("commit", "--quiet", "--message=Edit", folder=folder)
            self.git("push", "--quiet", "origin", f"HEAD:{branch}", folder=folder)

    @contextmanager
    def elsewhere(self, branch: str) -> Iterator[Path]:
        folder = self.folder / f"editor-{len(list(self.folder.iterdir()))}"
        self.git("clone", "--quiet", f"--branch={branch}", "remote.git", folder.name,
                 folder=self.folder)  # fmt: skip
        yield folder

    def check_out(self) -> None:
        """What the first step of a job does: the main branch as it is on GitHub now."""
        self.git("fetch", "--quiet", "origin", "main")
        self.git("checkout", "--quiet", "--force", "--detach", "origin/main")
        self.git("clean", "--quiet", "-d", "--force", "-x")
        for name in ("output", "page.md"):
            (self.folder / name).unlink(missing_ok=True)

    def there(self, branch: str) -> dict[str, str]:
        """The files of a branch on GitHub."""
        asked = ["git", "archive", "--format=tar", branch]
        packed = subprocess.run(asked, cwd=self.remote, check=True, capture_output=True).stdout
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            return {
                member.name: opened.read().decode("utf-8", "replace").rstrip("\n")
                for member in archive
                if (opened := archive.extractfile(member))
            }

    def branches(self) -> list[str]:
        return self.git("branch", "--format=%(refname:short)", folder=self.remote).splitlines()

    def open(self, branch: str, repository: str = REPOSITORY) -> dict[str, Any]:
        """Let a pull request be open."""
        head = {"ref": branch, "repo": {"full_name": repository}}
        self.requests.append({"number": len(self.requests) + 5, "head": head})
        return self.requests[-1]


def make(folder: Path) -> None:
    """Make a repository with one commit, and a checkout of it."""
    hub = Hub(folder)
    hub.git("init", "--quiet", "--bare", "--initial-branch=main", "remote.git", folder=folder)
    hub.git("clone", "--quiet", "remote.git", "checkout", folder=folder)
    hub.git("remote", "set-url", "origin", "../remote.git")
    (hub.checkout / "README.md").write_text("The ferry Petrel.\n", encoding="utf-8")
    hub.git("add", "--all")
    hub.git("commit", "--quiet", "--message=First")
    hub.git("push", "--quiet", "origin", "HEAD:main")


@contextmanager
def served(folder: Path) -> Iterator[Hub]:
    """The repository in a folder, and its API."""
    hub = Hub(folder)

    class Answers(BaseHTTPRequestHandler):
        def answer(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            hub.tokens.add(self.headers.get("Authorization", ""))
            code, answer = reply(hub, self.command, self.path, content)
            sent = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(code)
            self.send_header("Content-Length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        do_GET = do_POST = do_PATCH = answer  # noqa: N815 (the server asks for these names)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    hub.api = f"http://127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()


def reply(hub: Hub, method: str, path: str, content: bytes) -> tuple[int, Any]:
    """What GitHub answers."""
    if method in hub.refusals:
        return hub.refusals[method]
    if method == "GET":
        branch = re.search(r"head=somebody%3A([^&]+)&base=main$", path)
        assert branch, path
        assert path.startswith(f"/repos/{REPOSITORY}/pulls?state=open&")
        return 200, [one for one in hub.requests if one["head"]["ref"] == branch[1]]
    given = json.loads(content)
    hub.calls.append((method, path.removeprefix(f"/repos/{REPOSITORY}"), given))
    if method == "PATCH":
        return 200, {}
    return 201, hub.open(given["head"])


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def heredocs(text: str) -> dict[str, str]:
    """What GitHub reads in a file of outputs."""
    values: dict[str, str] = {}
    lines = iter(text.splitlines())
    for line in lines:
        name, _, end = line.partition("<<")
        value = []
        for inner in lines:
            if inner == end:
                break
            value.append(inner)
        values[name] = "\n".join(value)
    return values


def commands(log: str) -> list[str]:
    """The lines that GitHub reads as commands: what stands between a stop and its word is none."""
    read_as, word = [], ""
    for line in re.split(r"[\r\n]+", log):
        bare = line.lstrip()
        if word:
            word = "" if bare == f"::{word}::" else word
        elif bare.startswith("::stop-commands::"):
            word = bare.removeprefix("::stop-commands::")
        elif bare.startswith("::") or "##[" in bare:
            read_as.append(bare)
    assert not word, "the commands were never allowed again"
    return read_as


def unfenced(markdown: str) -> str:
    """What of some Markdown is not shown letter for letter."""
    outside, fence = [], ""
    for line in markdown.splitlines():
        ticks = re.match(r"`{3,}", line)
        if fence:
            fence = "" if ticks and len(ticks[0]) >= len(fence) and line == ticks[0] else fence
        elif ticks:
            fence = ticks[0]
        else:
            outside.append(line)
    assert not fence, "a fence is left open"
    return "\n".join(outside)


@dataclass(frozen=True)
class Ended:
    code: int
    log: str


def run_job(hub: Hub, workflow: str, job: str, inputs: Mapping[str, str] | None = None) -> Ended:
    """Run the scripts of a job, as GitHub would after the steps that set the machine up.

    After a script that failed only a step that says so is run.
    """
    described = read_yaml(WORKFLOWS / workflow)["jobs"][job]
    values = {"github.token": TOKEN}
    values |= {f"inputs.{name}": value for name, value in (inputs or {}).items()}

    def env(of: Mapping[str, Any]) -> dict[str, str]:
        given = of.get("env", {}).items()
        return {name: values[re.fullmatch(r"\${{ (.+) }}", text)[1]] for name, text in given}  # type: ignore[index]

    code, log = 0, ""
    for step in described["steps"]:
        if "run" not in step or (code and "!cancelled()" not in step.get("if", "")):
            continue
        _, script, *arguments = step["run"].split()
        around = {**hub.variables(), **env(described), **env(step)}
        if "GITHUB_TOKEN" not in env(step):
            del around["GITHUB_TOKEN"]
        ended = subprocess.run(
            [sys.executable, str(hub.checkout / script), *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT), "DOSSIER_PYTHON": sys.executable, **around},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        code, log = code or ended.returncode, log + ended.stdout.decode("utf-8", "replace")
    return Ended(code, log)

"""Begin stories in temporary folders, and try their commands.

One is begun in a copy of the repository, which has what is committed; the other is made by
`dossier new`, and sets up the program from a wheel. Exit code: 0 everything passed, or this
repository contains only a story; otherwise that of the first script that failed.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import environment
import own_tests
import script
from script import PROBLEMS, ROOT, UnusableError, say

TITLE = "The lamp of Skerry Island: “dark” & lit"
"""With signs that mean something to a shell, to YAML and to HTML."""
AS_HTML = "The lamp of Skerry Island: “dark” &amp; lit"
FORM = (
    f"--title={TITLE}",
    "--question=Who put the lamp out?",
    "--language=en",
    "--event=The lamp goes out",
    "--date=2023-03-04",
)

CAPTURE = """\
Lamp of Skerry Island goes dark

SANDHAVEN, March 4 (Coast Press) — The lamp of Skerry Island went out on Friday night, and
nobody knows why. “It burned when I went to bed,” the lighthouse keeper said.
"""
"""An article to be drafted."""

SURROUNDINGS = ("GITHUB_", "SITE_URL", "DOSSIER_")
"""How the names of variables begin that tell of this repository, and not of the copy."""

Trial = Callable[[Path, Path, bool], int]
"""Makes a story below a folder, with a Python that has all it needs; in full or not. The exit
code."""


def main(arguments: Sequence[str]) -> int:
    """Try every way to begin."""
    parser = argparse.ArgumentParser(prog="scripts/try_stories.py", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=sorted(TRIALS), default=list(TRIALS))
    parser.add_argument("--full", action="store_true", help="also run the story's tests")
    options = parser.parse_args(arguments)
    if not own_tests.here():
        own_tests.say_none()
        return 0
    # The wheel is made by a package that only the development lock has.
    python = environment.ready(environment.DEVELOPMENT)
    for name in options.only:
        say(f"\n== {name}")
        # Git writes files that Windows does not delete.
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            code = TRIALS[name](Path(folder), python, options.full)
        if code:
            say(f"\nFailed: {name}.")
            return code
    say("\nEverything passed.")
    return 0


def begin(folder: Path, python: Path, full: bool) -> int:
    """What somebody does who made a repository from this one as a template."""
    story = folder / "story"
    variables = surroundings(os.environ, python)
    copied = script.call(["git", "clone", "--quiet", "--no-hardlinks", ROOT, story], variables)
    if copied:
        raise UnusableError("The repository could not be copied: see above.")
    # The repository may be that of a story that was begun before.
    code = run(story, variables, ("begin.py", *FORM, "--yes", "--again"))
    code = code or commands(story, variables)
    return code or (run(story, variables, ("test.py", "--fast")) if full else 0)


def new(folder: Path, python: Path, full: bool) -> int:  # noqa: ARG001 (it has no tests)
    """What somebody does who has the program's wheel, and no copy of the repository."""
    story = folder / "story"
    code = script.call([sys.executable, ROOT / "scripts" / "wheel.py"])
    if code:
        return code
    (wheel,) = (ROOT / "build" / "wheels").glob("*.whl")
    making: list[str | Path] = [
        python,
        "-m",
        "dossier",
        "new",
        story,
        *FORM,
        "--yes",
        "--program",
        wheel,
    ]
    # The story sets up an environment of its own, with the wheel.
    variables = {**surroundings(os.environ, python), environment.VARIABLE: None}
    return script.call(making) or commands(story, variables)


TRIALS: dict[str, Trial] = {"begin": begin, "new": new}
"""Every way to begin a story, by its name on the command line."""


def commands(story: Path, variables: Mapping[str, str | None]) -> int:
    """Build the story, and run each of its commands; an exit code."""
    code = run(story, variables, ("build.py",)) or titled(story / "site" / "index.html")
    seed = story / "seeds" / "lamp.txt"
    seed.write_text(CAPTURE, encoding="utf-8", newline="\n")
    code = code or run(story, variables, ("draft.py",))
    if not code and not (story / "annotations" / "drafts" / "lamp" / "article.yml").is_file():
        say("No draft was written for the capture.")
        code = PROBLEMS
    seed.unlink()
    remaining = [("check.py",), ("upgrade.py",), ("record.py",), ("unread.py",)]
    return code or run(story, variables, *remaining)


def run(story: Path, variables: Mapping[str, str | None], *steps: Sequence[str]) -> int:
    """Run scripts of a story until one fails; its exit code."""
    for name, *options in steps:
        code = script.call([sys.executable, story / "scripts" / name, *options], variables)
        if code:
            return code
    return 0


def surroundings(variables: Mapping[str, str], python: Path) -> dict[str, str | None]:
    """What the copy's scripts are told: the Python, and nothing that is about this repository.

    Its addresses above all: what was published there was never the copy's.
    """
    taken: dict[str, str | None] = {
        name: None for name in variables if name.startswith(SURROUNDINGS)
    }
    browser = variables.get("DOSSIER_BROWSER")
    return {**taken, "DOSSIER_BROWSER": browser, environment.VARIABLE: str(python)}


def titled(page: Path) -> int:
    """Whether a page of the built site speaks of the story; an exit code."""
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    if AS_HTML in text:
        return 0
    say(f"{page} does not contain the story's title: {TITLE}")
    return PROBLEMS


if __name__ == "__main__":
    script.run(main)

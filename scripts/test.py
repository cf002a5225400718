"""Set up everything the tests need, including a browser, and run every check of the project.

Anything after -- is passed to pytest: scripts/test.py --only tests -- tests/clean -k share
Exit code: 0 everything passed; 1 something failed; 2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import contextlib
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

import browser
import environment
import script
from script import PROBLEMS, ROOT, say
from testing import CHANGING, COMPILING, NIGHTLY, QUICK

GITLAB = ".gitlab-ci.yml"
WORKFLOWS = ".github/workflows"
FORMS = ".github/ISSUE_TEMPLATE"
CHOOSER = "config.yml"
"""What GitHub shows before a form is chosen."""


WAITING = "site and not calm"
"""Tests that mostly wait, for browsers and servers."""
ALL = (
    ("-m", f"{WAITING} and not {NIGHTLY}", "--part", "1"),
    ("-m", f"{WAITING} and not {NIGHTLY}", "--part", "2"),
    ("-m", f"not ({WAITING}) and not {NIGHTLY}", "--part", "1"),
    ("-m", f"not ({WAITING}) and not {NIGHTLY}", "--part", "2"),
)
"""Shares of the tests, each for a process: four keep two processors busy, as two of them wait."""
FAST = (("-m", QUICK, "--part", "1"), ("-m", QUICK, "--part", "2"))
"""Shares of the tests that need no browser and take no seconds."""

Shares = Sequence[tuple[str, ...]]

Command = list[str | Path]


def checks(python: Path) -> dict[str, list[Command]]:
    """Every check by its name on the command line: the programs it runs."""
    workflows = sorted((ROOT / WORKFLOWS).glob("*.yml"))
    chooser = ROOT / FORMS / CHOOSER
    forms = sorted(path for path in (ROOT / FORMS).glob("*.yml") if path != chooser)
    fitting = {"workflows": workflows, "issue-forms": forms, "issue-config": [chooser]}
    schemas: list[Command] = [
        [python, "-m", "check_jsonschema", "--builtin-schema", f"vendor.github-{kind}", *files]
        for kind, files in fitting.items()
    ]
    gitlab: Command = [python, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci"]
    schemas.append([*gitlab, ROOT / GITLAB])
    zizmor = python.parent / ("zizmor.exe" if os.name == "nt" else "zizmor")
    return {
        "lint": [[python, "-m", "ruff", "check", "."]],
        "format": [[python, "-m", "ruff", "format", "--check", "."]],
        "types": [[python, "-m", "mypy"]],
        "workflows": [
            *schemas,
            [zizmor, "--offline", "--no-progress", WORKFLOWS],
        ],
        "annotations": [[python, "-m", "dossier", "check"]],
        "tests": [[python, "-m", "pytest"]],
    }


def main(arguments: Sequence[str]) -> int:
    """Run the checks and say how each went."""
    options, for_pytest = read(arguments)
    began = time.monotonic()
    python = environment.ready(environment.DEVELOPMENT)
    variables: dict[str, str | None] = dict.fromkeys((*CHANGING, COMPILING))
    shares = None if for_pytest else FAST if options.fast else ALL
    if options.fast:
        for_pytest = ["-m", QUICK, *for_pytest]
    elif "tests" in options.only:
        variables[browser.VARIABLE] = str(browser.ready(python))
    outcomes = []
    for name, commands in checks(python).items():
        if name in options.only:
            if name != "tests":
                outcomes.append(run(name, commands, variables))
            elif shares:
                outcomes.append(run(name, commands, variables, shares))
            else:
                outcomes.append(run(name, [[*commands[0], *for_pytest]], variables))
    return summary(outcomes, time.monotonic() - began, fast=options.fast)


def read(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """The options, and what goes to pytest."""
    names = list(checks(Path()))
    parser = argparse.ArgumentParser(
        prog="scripts/test.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--fast", action="store_true", help="skip the browser tests and other slow ones"
    )
    parser.add_argument(
        "--only", nargs="+", choices=names, default=names, help="run only these checks"
    )
    split = list(arguments).index("--") if "--" in arguments else len(arguments)
    return parser.parse_args(arguments[:split]), list(arguments[split + 1 :])


def run(
    name: str,
    commands: Sequence[Command],
    variables: Mapping[str, str | None],
    shares: Shares | None = None,
) -> tuple[str, bool, float]:
    """Run one check; its name, whether all was well, and how many seconds it took.

    Args:
        name: of the check.
        commands: the programs it runs.
        variables: changes to the environment variables.
        shares: options with which a command runs several times, in processes beside each other.
    """
    say(f"\n== {name}")
    began = time.monotonic()
    codes = [
        beside(command, shares, variables) if shares else script.call(command, variables)
        for command in commands
    ]
    return name, not any(codes), time.monotonic() - began


def beside(command: Command, shares: Shares, variables: Mapping[str, str | None]) -> int:
    """Run the tests in processes beside each other, and show what each says, one after another."""
    first, *others = ([*map(str, command), *share, "-p", "no:cacheprovider"] for share in shares)
    with contextlib.ExitStack() as stack:
        running = [stack.enter_context(_quietly(other, variables)) for other in others]
        code = script.call(first, variables)
        for process, output in running:
            code = process.wait() or code
            output.seek(0)
            for line in output.read().decode("utf-8", "replace").splitlines():
                say(line)
    return code


@contextlib.contextmanager
def _quietly(
    command: Sequence[str], variables: Mapping[str, str | None]
) -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes]]]:
    """A process and the file it prints to. It ends with the block at the latest."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=script.surroundings(variables), stdout=output, stderr=output
        )
        try:
            yield process, output
        finally:
            process.kill()
            process.wait()


def summary(outcomes: Sequence[tuple[str, bool, float]], seconds: float, *, fast: bool) -> int:
    """Say how each check went; the exit code."""
    say()
    for name, well, took in outcomes:
        say(f"{'well' if well else 'FAILED':8}{name:14}{took:6.1f} s")
    failed = [name for name, well, _ in outcomes if not well]
    if fast:
        say("The browser tests and other slow ones were skipped because of --fast.")
    say(f"\n{'Not well: ' + ', '.join(failed) if failed else 'All is well'} ({seconds:.0f} s).")
    return PROBLEMS if failed else 0


if __name__ == "__main__":
    script.run(main)

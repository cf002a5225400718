"""Ask whether a flaw is known in a package of the locks; needs the network.

The answers are those of OSV (https://osv.dev), which gathers the advisories of the package index
and of GitHub.

Exit code: 0 none is known; 1 there is one; 2 nobody could be asked, so that nothing is known.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import json
import urllib.request
from collections.abc import Sequence

import actions
import environment
import script
from locked import locked
from script import PROBLEMS, ROOT, UNUSABLE, say

SOURCE = "https://api.osv.dev/v1/querybatch"
LOCKS = (
    environment.RUNTIME,
    *environment.EXTRAS.values(),
    *environment.RENDERERS.values(),
    environment.DEVELOPMENT,
)
Package = tuple[str, str]
"""Name and version."""
PATIENCE = 60
"""Seconds."""


def main(arguments: Sequence[str]) -> int:
    """Ask about every package once, and print what is known."""
    parser = argparse.ArgumentParser(prog="scripts/audit.py", description=__doc__)
    parser.add_argument("--source", default=SOURCE, help="address of a service like OSV's")
    source = parser.parse_args(arguments).source
    locks = {
        (package.name, package.version): lock
        for lock in reversed(LOCKS)
        for package in locked(ROOT / lock)
    }
    packages = sorted(locks)
    try:
        flaws = known_flaws(packages, source)
    except (OSError, ValueError, KeyError, TypeError) as error:
        say(f"Not audited: {source} did not answer ({error}).")
        say(f"Nothing is known of {len(packages)} packages.")
        return UNUSABLE
    for package, ids in flaws.items():
        name, version = package
        line = f"{name} {version} ({locks[package]}): {', '.join(ids)}"
        say(line)
        actions.annotate("error", line)
    say(f"{len(packages)} packages asked about: a flaw is known in {len(flaws)}.")
    return PROBLEMS if flaws else 0


def known_flaws(packages: Sequence[Package], source: str) -> dict[Package, list[str]]:
    """The ids of the flaws that are known, by package; those without one are left out.

    Args:
        packages: names and versions.
        source: the address that is asked.

    Raises:
        OSError: nobody answered.
        ValueError: the answer is not about these packages.
    """
    questions = {
        "queries": [
            {"package": {"name": name, "ecosystem": "PyPI"}, "version": version}
            for name, version in packages
        ]
    }
    request = urllib.request.Request(
        source, json.dumps(questions).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        results = json.load(answer)["results"]
    if len(results) != len(packages):
        raise ValueError(f"{len(results)} answers to {len(packages)} questions")
    flaws = {
        package: [flaw["id"] for flaw in result.get("vulns") or ()]
        for package, result in zip(packages, results, strict=True)
    }
    return {package: ids for package, ids in flaws.items() if ids}


if __name__ == "__main__":
    script.run(main)

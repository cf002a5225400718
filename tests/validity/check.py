"""Asks the Nu HTML checker about every page of a site, and follows every link of it."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.site.links import faults

CLASS = "nu.validator.client.SimpleCommandLineValidator"
MOST_SHOWN = 30


def errors(java: Path, jar: Path, site: Path) -> Iterator[str]:
    """What the checker calls an error, with page and line; its warnings are left out.

    Args:
        java: the program that runs it.
        jar: the checker.
        site: the folder of the site.

    Raises:
        ValueError: it did not answer as it should.
    """
    command: list[str | Path] = [
        java,
        "-Xss8m",
        "-cp",
        jar,
        CLASS,
        "--skip-non-html",
        "--format",
        "json",
        "--stdout",
    ]
    answer = subprocess.run([*command, site], capture_output=True, text=True, check=False)
    for message in json.loads(answer.stdout)["messages"]:
        if message["type"] != "info":
            page = message.get("url", "").rpartition(f"{site.name}/")[2]
            yield f"{page}:{message.get('lastLine', 0)}: {message['message']}"


def main() -> int:
    """Check; 1 where anything is wrong."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.validity.check", description=__doc__)
    parser.add_argument("--java", type=Path, required=True)
    parser.add_argument("--jar", type=Path, required=True)
    parser.add_argument("site", type=Path)
    options = parser.parse_args()
    wrong = [*errors(options.java, options.jar, options.site), *faults(options.site)]
    for line in wrong[:MOST_SHOWN]:
        print(line)
    pages = sum(1 for _ in options.site.rglob("*.html"))
    kinds = Counter(line.partition(": ")[2] for line in wrong)
    print(f"{pages} pages, {len(wrong)} errors of {len(kinds)} kinds.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

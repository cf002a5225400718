"""Regenerate every file that is made from the code: tables, catalogues, golden pages, pins.

What is written is printed, file by file. Read the difference before committing it.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script
from script import ROOT, say

PINS = ROOT / "tests" / "pins"
PARTS = {
    "words": ("-m", "tests.interface.renew"),
    "pages": (str(ROOT / "scripts" / "golden.py"), str(ROOT)),
    "problems": ("-m", "tests.problems.renew"),
    "pins": ("-m", "tests.pins.renew"),
}
"""In this order, as tables are made of the golden pages: what Python is called with."""


def main(arguments: Sequence[str]) -> int:
    """Renew everything; the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/renew.py", description=__doc__)
    parser.add_argument("--only", choices=PARTS, help="a part of it")
    only = parser.parse_args(arguments).only
    python = environment.ready(environment.DEVELOPMENT)
    parts = [part for part in PARTS if part == (only or part)]
    if not PINS.is_dir():  # another story than that of the program's own repository
        parts = [part for part in parts if part != "pins"]
    code = 0
    for part in parts:
        say(f"{part} …")
        code = max(code, script.call([python, *PARTS[part]], {"PYTHONPATH": str(ROOT)}))
    say("Now read what changed: git diff")
    return code


if __name__ == "__main__":
    script.run(main)

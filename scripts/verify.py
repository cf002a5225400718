"""Check the quotations of any text against the dossier's articles and records.

Creates the environment it needs on the first run; writes nothing. In a workflow, the files come
from the variable DOSSIER_FILES, one on a line, and each false quotation is shown at its place.
Exit code: 0 every quotation is right; 1 at least one is false; 2 something could not be read.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import actions
import environment
import script
from script import ROOT, UnusableError

FILES = "DOSSIER_FILES"
CAPTURES = "DOSSIER_CAPTURES"
"""A folder of captures, instead of the dossier's articles."""


def main(arguments: Sequence[str]) -> int:
    """Check what is named, or what the workflow names."""
    parser = argparse.ArgumentParser(
        prog="scripts/verify.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", help="Markdown, HTML or plain text")
    parser.add_argument("--captures", default="", help="a folder of captures to check against")
    parser.add_argument("--format", default="", choices=("text", "json", "sarif", "github"))
    parser.add_argument("--all", action="store_true", help="list quotations that are right, too")
    options = parser.parse_args(arguments)
    files = options.files or named(os.environ)
    if not files:
        raise UnusableError(f"Name a file to check, or name some in {FILES}, one on a line.")
    form = options.format or ("github" if actions.here() else "text")
    captures = options.captures or os.environ.get(CAPTURES, "").strip()
    command = [
        *(environment.ready(), "-m", "dossier", "--root", ROOT, "verify", "--format", form),
        *(("--captures", captures) if captures else ()),
        *(("--all",) if options.all else ()),
        *("--", *files),
    ]
    # Files are named as they are from where this is called: in a workflow, perhaps another
    # repository than the program's.
    return script.call(command, {"PYTHONPATH": str(ROOT)}, Path.cwd())


def named(variables: Mapping[str, str]) -> list[str]:
    """The files that a workflow names, one on a line."""
    return [line.strip() for line in variables.get(FILES, "").splitlines() if line.strip()]


if __name__ == "__main__":
    script.run(main)

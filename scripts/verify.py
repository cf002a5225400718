"""Check the quotations of any text against the dossier's articles and records.

Creates the environment it needs on the first run; writes nothing. In a workflow, the files come
from the variable DOSSIER_FILES, one on a line, and each false quotation is shown at its place.
Exit code: 0 every quotation is right; 1 at least one is false; 2 something could not be read.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import actions
import delegate
import script
from script import ROOT, UnusableError

FILES = "DOSSIER_FILES"
CAPTURES = "DOSSIER_CAPTURES"
"""A folder of captures, instead of the dossier's articles."""


def main(arguments: Sequence[str]) -> int:
    """Check what is named, or what the workflow names."""
    files = [] if arguments else named(os.environ)
    command = [*delegate.command("verify", arguments, __doc__), *files]
    place = command.index("verify")
    command[place:place] = ["--root", str(ROOT)]
    # Files are named as they are from where this is called: in a workflow, perhaps another
    # repository than the program's.
    return script.call(command, {"PYTHONPATH": str(ROOT)}, Path.cwd())


def named(variables: Mapping[str, str]) -> list[str]:
    """The arguments for the files that a workflow names, one on a line.

    Raises:
        UnusableError: it names none.
    """
    files = [line.strip() for line in variables.get(FILES, "").splitlines() if line.strip()]
    if not files:
        raise UnusableError(f"Name a file to check, or name some in {FILES}, one on a line.")
    captures = variables.get(CAPTURES, "").strip()
    return [
        *(("--format", "github") if actions.here(variables) else ()),
        *((f"--captures={captures}",) if captures else ()),
        *("--", *files),
    ]


if __name__ == "__main__":
    script.run(main)

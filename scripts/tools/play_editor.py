"""Play an editor who makes a dossier of captures through the queue, and count the work.

For example: scripts/tools/play_editor.py tests/story/seeds, with a folder of captures as texts.

Begins a story in a temporary folder, drafts everything, and decides on one proposal after another
until 25 people, organisations and places, 10 quotations and 20 points are taken, as far as so many
are proposed. It prints how many values were typed and how many keys pressed; no file is opened by
hand. What an editor would reject is a matter of judgement: --show lists all proposals with their
sentences, and --reject names a file with the lines of those that are no good. Without it every
proposal is taken, which is the least work there can be.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import environment
import script
from script import ROOT, UnusableError


def main(arguments: Sequence[str]) -> int:
    """Play an editor on each folder of captures."""
    parser = argparse.ArgumentParser(
        prog="scripts/tools/play_editor.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", help="a folder with captures as texts")
    parser.add_argument("--show", action="store_true", help="list what is proposed")
    parser.add_argument("--reject", metavar="FILE", default="", help="lines of what is no good")
    parser.add_argument("--site", action="store_true", help="build the site as well")
    parser.add_argument("--keep", metavar="FOLDER", default="", help="make the story there")
    options = parser.parse_args(arguments)
    python = environment.ready(environment.RUNTIME)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        given = {
            "captures": str(Path(options.folder).resolve()),
            "root": options.keep or scratch,
            "refused": options.reject,
            "show": options.show,
            "site": options.site,
        }
        called = subprocess.run(
            [str(python), str(ROOT / "scripts" / "tools" / "played.py"), json.dumps(given)],
            env=script.surroundings({"PYTHONPATH": str(ROOT)}),
            check=False,
        )
    if called.returncode:
        raise UnusableError("The editor could not be played: see above.")
    return 0


if __name__ == "__main__":
    script.run(main)

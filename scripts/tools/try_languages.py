"""Build an invented story in each of many languages as a site, and read and search it in a browser.

Every kind of page is opened at two widths and held against the guidelines of accessibility; words
inside sentences are searched for, and questions asked, from a server below a path and from a
folder: searches.yml and questions.yml in tests/languages.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import os
from collections.abc import Sequence
from pathlib import Path

import browser
import environment
import script


def main(arguments: Sequence[str]) -> int:
    """Try them all, or those that are named; 1 when anything is not as it must be."""
    parser = argparse.ArgumentParser(prog="scripts/tools/try_languages.py", description=__doc__)
    parser.add_argument("languages", nargs="*", help="tags of languages; all unless named")
    parser.add_argument("--pictures", type=Path, help="a folder for a picture of every page")
    options = parser.parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    pictures = [f"--pictures={options.pictures.resolve()}"] if options.pictures else []
    named = [*pictures, str(browser.ready(python)), *options.languages]
    # The tests' modules import some of the scripts, as they do under pytest.
    folders = (script.ROOT / "scripts", script.ROOT / "scripts" / "tools")
    scripts = {"PYTHONPATH": os.pathsep.join(map(str, folders))}
    return script.call([python, "-m", "tests.languages.sites", *named], scripts)


if __name__ == "__main__":
    script.run(main)

"""Begin the file of a language; or say what is wrong in it, and renew what is made from it.

The file is dossier/language/data/CODE.toml. A new one has every section and key as a comment.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script
from script import ROOT


def main(arguments: Sequence[str]) -> int:
    """Begin or look at one language; the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/language.py", description=__doc__)
    parser.add_argument("code", help="of the language: sl")
    parser.add_argument("name", nargs="?", default="", help="in English, where the file is new")
    given = parser.parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    path = {"PYTHONPATH": str(ROOT)}
    code = script.call([python, "-m", "tests.language.begin", given.code, given.name], path)
    return code or script.call([python, "-m", "tests.problems.renew"], path)


if __name__ == "__main__":
    script.run(main)

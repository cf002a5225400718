"""Regenerate what is made from the code: schemas, catalogues, the page of problems, cases' output.

Read the difference before committing it.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script


def main(arguments: Sequence[str]) -> int:
    """Renew everything; the exit code."""
    argparse.ArgumentParser(prog="scripts/renew.py", description=__doc__).parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    modules = ("tests.interface.renew", "tests.problems.renew")
    return max(script.call([python, "-m", module]) for module in modules)


if __name__ == "__main__":
    script.run(main)

"""Regenerate what is made from the code: the page of problems, the schemas, the cases' output.

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
    return script.call([python, "-m", "tests.problems.renew"])


if __name__ == "__main__":
    script.run(main)

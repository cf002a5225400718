"""Regenerate the golden pages: the Markdown that the tests expect for the invented story.

Use it when the pages are meant to change. Read the difference in Git before committing it.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script
from script import ROOT, call, say


def main(arguments: Sequence[str]) -> int:
    """Write them, and say what to do next."""
    parser = argparse.ArgumentParser(prog="scripts/renew_golden.py", description=__doc__)
    parser.parse_args(arguments)
    python = environment.ready()
    code = call([python, ROOT / "scripts" / "golden.py", ROOT], {"PYTHONPATH": str(ROOT)})
    if not code:
        say("Now read what changed:\n    git diff -- tests/pages/golden tests/begin/golden")
    return code


if __name__ == "__main__":
    script.run(main)

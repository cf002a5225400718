"""Update what the tests pin of this repository's story: hashes, cleaning, numbers of entries.

Use it when an article or an entry was added on purpose. Read the difference before committing it.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
from collections.abc import Sequence

import environment
import script
from script import ROOT, say

PINS = ROOT / "tests" / "pins"
NONE = "This story has no pins: there is no folder tests/pins, so there is nothing to update."


def main(arguments: Sequence[str]) -> int:
    """Renew every pin; the exit code."""
    argparse.ArgumentParser(prog="scripts/renew_pins.py", description=__doc__).parse_args(arguments)
    if not PINS.is_dir():
        say(NONE)
        return 0
    python = environment.ready(environment.DEVELOPMENT)
    return script.call([python, "-m", "tests.pins.renew"])


if __name__ == "__main__":
    script.run(main)

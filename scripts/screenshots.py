"""Build the site and save screenshots of every kind of page in build/screenshots/.

Each at 360, 768 and 1440 pixels, light and dark: <kind>-<width>-<scheme>.png. To get only some
kinds, name them: scripts/screenshots.py home article
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import shutil
import sys
from collections.abc import Sequence

import browser
import environment
import page_kinds
import script
from script import ROOT, SITE, say

TARGET = ROOT / "build" / "screenshots"


def main(arguments: Sequence[str]) -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(
        prog="scripts/screenshots.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(page_kinds.KINDS))
    kinds = parser.parse_args(arguments).kinds
    unknown = sorted(set(kinds) - page_kinds.KINDS.keys())
    if unknown:
        parser.error(f"unknown kind of page: {', '.join(unknown)}")
    python = environment.ready(environment.DEVELOPMENT)
    program = browser.ready(python)
    code = script.call([sys.executable, ROOT / "scripts" / "build.py"])
    if code:
        return code
    if not kinds:
        shutil.rmtree(TARGET, ignore_errors=True)
    say("\nTaking screenshots ...")
    taker = ROOT / "scripts" / "pictures.py"
    code = script.call([python, taker, program, ROOT / SITE, TARGET, *kinds])
    if not code:
        say(f"Saved {len(list(TARGET.glob('*.png')))} screenshots in {TARGET}")
    return code


if __name__ == "__main__":
    script.run(main)

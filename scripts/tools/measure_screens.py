"""Build the site and measure, in screens, how far a reader is from what each page is for.

A screen is 360×740, 768×1024 or 1440×900 pixels. Pages of paper are counted, too. Exit code: 0
everything is within its limit; 1 something is not; 2 something is missing on this machine.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import browser
import environment
import script
from script import ROOT, SITE


def main(arguments: Sequence[str]) -> int:
    """Build, unless a site is named, and measure."""
    parser = argparse.ArgumentParser(prog="scripts/tools/measure_screens.py", description=__doc__)
    parser.add_argument("--site", type=Path, help="the folder of a site that is built already")
    parser.add_argument("--no-paper", action="store_true", help="count no pages of paper")
    options = parser.parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    program = browser.ready(python)
    if options.site is None:
        code = script.call([sys.executable, ROOT / "scripts" / "build.py"])
        if code:
            return code
    site = (options.site or ROOT / SITE).resolve()
    paper = () if options.no_paper else ("paper",)
    measure = ROOT / "scripts" / "tools" / "first_screens.py"
    return script.call([python, measure, program, site, *paper])


if __name__ == "__main__":
    script.run(main)

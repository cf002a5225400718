"""Check the annotations, write the pages, and build the site into site/.

Makes the environment it needs on the first run. Exit code: 0 built; 1 problems in the files,
which are printed, and the last site stays as it was; 2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import environment
import pages
import renderer
import script
import summary
from script import ROOT, say


def main(arguments: Sequence[str]) -> int:
    """Build the site."""
    parser = argparse.ArgumentParser(prog="scripts/build.py", description=__doc__)
    parser.parse_args(arguments)
    python = environment.ready()
    began = time.monotonic()
    say("Checking the annotations and writing the pages ...")
    code = pages.write(python)
    if code:
        summary.problems(python)
    else:
        say(f"Rendering them with {renderer.NAME} ...")
        code = renderer.publish(python)
    if code:
        say("\nNothing was built: see the problems above.")
        return code
    report(ROOT / renderer.SITE, time.monotonic() - began)
    return 0


def report(site: Path, seconds: float) -> None:
    """Say what was built and how to open it."""
    files = [file for file in site.rglob("*") if file.is_file()]
    count = sum(file.suffix == ".html" for file in files)
    size = sum(file.stat().st_size for file in files) / 1e6
    say(f"\nBuilt {count} pages ({size:.1f} MB with all they need) in {seconds:.1f} s.")
    say("To read them, open this file in a browser:")
    say(f"    {site / 'index.html'}")
    say("or serve them, with each edit shown at once:")
    say("    python3 scripts/serve.py")


if __name__ == "__main__":
    script.run(main)

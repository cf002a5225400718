"""Measure how soon the search answers the first letter, on a processor slowed four times.

In a browser, on the invented story of five articles and on indexes of made-up ones, of 1,000
articles and 6,000 points by default. Times differ from machine to machine; sizes do not.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import os
from collections.abc import Sequence

import browser
import environment
import script


def main(arguments: Sequence[str]) -> int:
    """Print the figures; 1 when the story cannot be built."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_search.py", description=__doc__)
    parser.add_argument(
        "--articles", nargs="*", type=int, default=[1000], help="sizes of made-up ones; 1000"
    )
    options = parser.parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    sizes = [str(size) for size in options.articles]
    # The module imports some of the scripts, as tests do under pytest.
    folders = (script.ROOT / "scripts", script.ROOT / "scripts" / "tools")
    scripts = {"PYTHONPATH": os.pathsep.join(map(str, folders))}
    measure = [str(python), "-m", "tests.site.measure_search", str(browser.ready(python))]
    return script.call([*measure, *sizes], scripts)


if __name__ == "__main__":
    script.run(main)

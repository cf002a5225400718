"""Build the site with every renderer, and compare what they make: pages, text, ids, links, heads.

Each renderer is installed by hash into `build/renderers/`. The site of the usual one is left in
`site/`.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import shutil
import sys
from collections.abc import Sequence

import environment
import script
from script import PROBLEMS, ROOT, SITE

USUAL = "mkdocs"
FOLDER = ROOT / environment.RENDERER_FOLDER / "sites"


def main(arguments: Sequence[str]) -> int:
    """Build and compare; 1 when a site differs from that of the usual renderer."""
    parser = argparse.ArgumentParser(prog="scripts/tools/try_renderers.py", description=__doc__)
    names = list(environment.RENDERERS)
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    names = [*parser.parse_args(arguments).only, USUAL]
    python = environment.ready(environment.DEVELOPMENT)
    for name in names:
        words = ["--renderer", name, "--anew"]
        if script.call([sys.executable, ROOT / "scripts" / "build.py", *words]):
            return PROBLEMS
        shutil.rmtree(FOLDER / name, ignore_errors=True)
        shutil.copytree(ROOT / SITE, FOLDER / name)
    sites = [FOLDER / name for name in reversed(names)]
    return script.call([python, "-m", "tests.renderers.compare", *sites])


if __name__ == "__main__":
    script.run(main)

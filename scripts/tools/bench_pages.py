"""Generate a dossier, build its site, and measure its size and the speed of its filters.

By default 40 articles and 2,000 points; --articles 5 --points 100 makes a small one. Times differ
from machine to machine; the number and size of pages do not.
"""

import beside  # noqa: F401 (the folder above; stops when Python is too old)

# isort: split
import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import browser
import environment
import invented
import script
from script import ROOT, SITE, say

TAKEN = ("annotations/.schema", "dossier", "docs", "scripts", "mkdocs.yml", "pyproject.toml")
"""What of the project a site is built with."""


def main(arguments: Sequence[str]) -> int:
    """Build it in a folder that is thrown away, and measure."""
    parser = argparse.ArgumentParser(prog="scripts/tools/bench_pages.py", description=__doc__)
    parser.add_argument("--articles", type=int, default=40, help="at most 60; 40")
    parser.add_argument("--points", type=int, default=2000, help="at most 2,000; 2,000")
    parser.add_argument("--keep", type=Path, help="a new folder in which to leave the dossier")
    options = parser.parse_args(arguments)
    python = environment.ready(environment.DEVELOPMENT)
    program = browser.ready(python)
    with tempfile.TemporaryDirectory() as folder:
        project = options.keep or Path(folder) / "project"
        take(project)
        code = begin(project)
        if code:
            return code
        invented.write(project, options.articles, options.points)
        builder = project / "scripts" / "build.py"
        code = script.call([python, builder], {"DOSSIER_PYTHON": str(python), "PYTHONPATH": None})
        if code:
            return code
        site = project / SITE
        say("\nLargest pages")
        for line in largest(site):
            say(f"  {line}")
        say("\nFilters, from the choice to the repainted page")
        return script.call([python, ROOT / "scripts" / "tools" / "answering.py", program, site])


def take(project: Path) -> None:
    """Copy the program without what is told with it."""
    project.mkdir(parents=True)
    for name in TAKEN:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, project / name)
        else:
            shutil.copy2(ROOT / name, project / name)


def begin(project: Path) -> int:
    """Take away what is left of the story that the program came with. The exit code."""
    words = ("--title=Forty articles", "--question=How large is it?", "--language=en")
    event = ("--event=It is built", "--date=2023-03-04")
    command = project / "scripts" / "begin.py"
    return script.call([sys.executable, command, *words, *event, "--yes", "--uncommitted"])


def largest(site: Path) -> list[str]:
    """The kinds of pages by what the largest of each takes, and how many there are."""
    kinds: dict[str, list[int]] = {}
    for page in site.rglob("*.html"):
        kind = "pairs" if "--" in page.name else page.relative_to(site).parts[0]
        kinds.setdefault(f"{kind} (list)" if page.name == "index.html" else kind, []).append(
            page.stat().st_size
        )
    ordered = sorted(kinds.items(), key=lambda item: -max(item[1]))[:8]
    return [
        f"{kind:24}{max(sizes) / 1000:10.0f} kB, {sum(sizes) / 1e6:6.1f} MB in {len(sizes)}"
        for kind, sizes in ordered
    ]


if __name__ == "__main__":
    script.run(main)

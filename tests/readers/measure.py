"""Counts the paragraphs of articles that other programs' reader views keep whole.

The pages are those of the invented story with the hearing.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from dossier import build
from dossier.model import Role
from tests.copied import copy_story, run
from tests.readers.places import said
from tests.render.site import folded

LEAST = 0.96
"""The share of the paragraphs that each reader must keep."""
HERE = Path(__file__).parent


def paragraphs(project: Path) -> dict[str, list[str]]:
    """The paragraphs of every article that is shown whole, by the path of its page.

    Raises:
        ValueError: the story has problems.
    """
    dossier = build.check_annotations(project).dossier
    if dossier is None:
        raise ValueError(project)
    return {
        str(project / "site" / "articles" / f"{article.id}.html"): [
            folded(block.span.of(article.text))
            for block in article.clean.blocks
            if block.role is Role.PARAGRAPH
        ]
        for article in dossier.articles
        if article.publish == "full"
    }


def _spaced(text: str) -> str:
    """The text with plain spaces alone: trafilatura writes one for a no-break space."""
    return " ".join(folded(text).split())


def main(python: Path, node: Path, own: Path | None) -> int:
    """Print how many paragraphs each reader keeps, and those it does not; 1 when too few.

    The same for the annotations that are found at their place, of which none may be missing.

    Args:
        python: one that has trafilatura.
        node: a folder that has @mozilla/readability.
        own: a story's folder with its site; the invented one is built when there is none.
    """
    few = 0
    with tempfile.TemporaryDirectory() as folder:
        project = own.resolve() if own else copy_story(Path(folder), more=True)
        if own is None:
            built = run(project, "build.py")
            if built.returncode:
                print(built.stdout)
                return 1
        lines, missing = said(project)
        print(lines)
        few += missing
        wanted = paragraphs(project)
        readers = {
            "trafilatura": ([str(python), str(HERE / "extraction.py")], HERE),
            "@mozilla/readability": (["node", str(node / "readability.mjs")], node),
        }
        for name, (command, place) in readers.items():
            done = subprocess.run(
                [*command, *wanted], cwd=place, capture_output=True, text=True, check=True
            )
            texts = {path: _spaced(text) for path, text in json.loads(done.stdout).items()}
            lost = [
                f"{Path(path).stem}: {words[:90]}"
                for path, listed in wanted.items()
                for words in listed
                if _spaced(words) not in texts[path]
            ]
            number = sum(map(len, wanted.values()))
            print("\n".join(lost))
            print(f"{name}: {number - len(lost)} of {number} paragraphs kept whole")
            few += len(lost) > (1 - LEAST) * number
    return min(few, 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", type=Path, required=True)
    parser.add_argument("--node", type=Path, required=True)
    parser.add_argument("--story", type=Path, help="folder of a story whose site is built")
    given = parser.parse_args()
    sys.exit(main(given.python, given.node, given.story))

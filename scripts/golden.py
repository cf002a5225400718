"""The golden pages: the invented stories' Markdown, as the program makes it now.

Of the story in which entries are withdrawn only the pages that say so are kept.

`renew_golden.py` runs this where the program is; the tests compare with what it gives.
"""

from __future__ import annotations

import sys
from pathlib import Path

from dossier import build, pages, write

STORY = Path("tests/story")
GOLDEN = Path("tests/pages/golden")
WITHDRAWN = Path("tests/withdrawn")
SAYING_SO = ("timeline/index.md", "records/index.md")
"""The pages that list withdrawn entries among others."""


def story_pages(root: Path, story: Path = STORY) -> dict[str, str]:
    """The story's pages by path; style sheet and script are no pages.

    Raises:
        ValueError: the story has problems; the message lists them.
    """
    checked = build.check_annotations(root / story)
    if checked.dossier is None:
        raise ValueError("\n".join(f"{each.location}: {each.message}" for each in checked.problems))
    made = pages.pages(build.work_out(checked.dossier))
    return {path: text for path, text in made.items() if path.endswith(".md")}


def withdrawn_pages(root: Path) -> dict[str, str]:
    """The pages on which the other story says that an entry was withdrawn."""
    made = story_pages(root, WITHDRAWN)
    return {
        path: text
        for path, text in made.items()
        if path in SAYING_SO or '\nkind: "withdrawn"\n' in text or "\nredirect:" in text
    }


def renew(root: Path) -> int:
    """Make the golden pages what the program gives now, and say which changed. The exit code."""
    _renew(root / GOLDEN, story_pages(root))
    _renew(root / WITHDRAWN / "golden", withdrawn_pages(root))
    return 0


def _renew(folder: Path, wanted: dict[str, str]) -> None:
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}
    for path in sorted(there - set(wanted)):
        (folder / path).unlink()
        print(f"removed  {path}")
    for path, text in wanted.items():
        content = text.encode("utf-8")
        if path not in there or (folder / path).read_bytes() != content:
            write.replace(folder / path, content)
            print(f"written  {path}")


if __name__ == "__main__":
    sys.exit(renew(Path(sys.argv[1])))

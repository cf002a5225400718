"""The golden pages: the invented stories' Markdown, as the program makes it now.

For the story with withdrawn entries, only the pages that mention them are kept.

`renew.py` runs this where the program is; the tests compare with what it gives.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from dossier import begin, build, pages, write

STORY = Path("tests/story")
GOLDEN = Path("tests/pages/golden")
BEGUN = Path("tests/begin/golden")
"""The pages of a story that has no article yet."""
WITHDRAWN = Path("tests/withdrawn")
SAYING_SO = ("timeline/index.md", "records/index.md")
"""The pages that list withdrawn entries among others."""


def story_pages(root: Path, story: Path = STORY) -> dict[str, str]:
    """The story's pages by path; style sheet and script are no pages.

    Raises:
        ValueError: the story has problems; the message lists them.
    """
    return _pages(root / story)


def begun_pages() -> dict[str, str]:
    """The same of a story that has just been begun.

    Raises:
        ValueError: its files have problems; the message lists them.
    """
    story = begin.Story(
        title="The grounding of the Petrel",
        question="Why did the ferry run aground?",
        language="en",
        event="The ferry runs aground",
        date="2023-03-04",
    )
    with tempfile.TemporaryDirectory() as folder:
        for path, text in begin.annotation_files(story, "2023-03-05").items():
            write.replace(Path(folder) / path, text.encode("utf-8"))
        return _pages(Path(folder))


def _pages(project: Path) -> dict[str, str]:
    checked = build.check_annotations(project)
    if checked.dossier is None:
        raise ValueError(
            "\n".join(f"{problem.location}: {problem.message}" for problem in checked.problems)
        )
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
    _renew(root, GOLDEN, story_pages(root))
    _renew(root, BEGUN, begun_pages())
    _renew(root, WITHDRAWN / "golden", withdrawn_pages(root))
    return 0


def _renew(root: Path, place: Path, expected: Mapping[str, str]) -> None:
    folder, shown_folder = root / place, place.as_posix()
    existing = {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}
    for path in sorted(existing - set(expected)):
        (folder / path).unlink()
        print(f"removed: {shown_folder}/{path}")
    for path, text in expected.items():
        content = text.encode("utf-8")
        if path not in existing or (folder / path).read_bytes() != content:
            write.replace(folder / path, content)
            print(f"renewed: {shown_folder}/{path}")


if __name__ == "__main__":
    sys.exit(renew(Path(sys.argv[1])))

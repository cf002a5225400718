"""What a story calls its things, and where such words still stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from dossier.annotations import read
from dossier.schema import Annotations

PROGRAM = ("dossier", "scripts", "tests", "build", ".git", ".venv", "requirements")
"""Beginnings of paths that hold the program: agencies stand in its tables, states in its notes."""
BUILT = ("site/assets",)
"""Of a built site: the theme's own files."""


def words_of(annotations: Annotations) -> set[str]:
    """The title, people, seeds, outlets and headlines, and every id that is no plain word.

    An id of one word, such as that of a place, may stand anywhere; an article's may not.
    """
    lists = (
        annotations.events, annotations.actors, annotations.points, annotations.quotations,
        annotations.timeline, annotations.records,
    )  # fmt: skip
    ids = {str(getattr(entry, "id", "")) for entries in lists for entry in entries}
    named: set[str] = set()
    if annotations.dossier is not None:
        ids |= {topic.id for topic in annotations.dossier.topics}
        named.add(annotations.dossier.title)
    for article in annotations.articles:
        named |= {str(article.id), article.seed, article.outlet, article.headline or article.seed}
    named |= {actor.name for actor in annotations.actors if actor.kind == "person"}
    return named | {id_ for id_ in ids if "-" in id_}


def leftovers(root: Path, words: Iterable[str]) -> list[tuple[str, str]]:
    """Every file with one of the words, in its text or its name, and the word."""
    # What stands beside a word is looked at once for all of them: that takes a tenth of the time.
    alternatives = "|".join(map(re.escape, sorted(words))) or "(?!)"
    sought = re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])")
    found = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if name.startswith((*PROGRAM, *BUILT)) or not path.is_file():
            continue
        text = f"{name}\n{path.read_bytes().decode('utf-8', 'replace')}"
        found += [(name, match) for match in sorted(set(sought.findall(text)))]
    return found


def words_in(root: Path) -> set[str]:
    """The words of the story that lies in a folder."""
    return words_of(read(root / "annotations", root=root)[0])

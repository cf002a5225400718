"""Where another item of a list goes, however an editor writes the list."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from dossier.annotations import read
from dossier.check.insertions import after, into
from dossier.model import Insertion
from dossier.schema import ActorShape, PointShape

ACTORS, POINTS = "annotations/actors.yml", "annotations/points.yml"


def actor(folder: Path, text: str) -> ActorShape:
    """The first actor of a file."""
    write(folder / ACTORS, text)
    return read(folder / "annotations", root=folder)[0].actors[0]


def points(folder: Path, text: str, file: str = POINTS) -> tuple[PointShape, ...]:
    write(folder / file, text)
    return read(folder / "annotations", root=folder)[0].points


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(dedent(text), encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- id: petrel\n  aliases:\n    - Petrel\n    - {text: the ferry}\n  name: Petrel\n",
         Insertion(ACTORS, 4, 4)),
        ("- id: petrel\n  aliases:\n  - Petrel\n\n  # a word\n  name: Petrel\n",
         Insertion(ACTORS, 3, 2)),
        ("- id: petrel\n  aliases:\n    - >-\n      the\n      ferry\n\n  name: Petrel\n",
         Insertion(ACTORS, 5, 4)),
        ("- id: petrel\n  name: Petrel\n  aliases: [Petrel,\n    ferry]\n",
         Insertion(ACTORS, 3, 0, flow=True)),
        ("- id: petrel\n  name: >-\n    Petrel\n# the next one\n- id: other\n",
         Insertion(ACTORS, 3, 2, key="aliases")),
        ("-   id: petrel\n    name: Petrel\n", Insertion(ACTORS, 2, 4, key="aliases")),
        ("- {id: petrel,\n   name: Petrel}\n", Insertion(ACTORS, 1, 0, flow=True, key="aliases")),
    ],
    ids=["list", "list at the key's column", "folded text", "brackets", "none", "none, set in",
         "none in braces"],
)  # fmt: skip
def test_an_alias_goes_to_the_end_of_the_list(
    tmp_path: Path, text: str, expected: Insertion
) -> None:
    assert expected == into(actor(tmp_path, text), "aliases")


def test_a_point_goes_after_the_last_one_of_the_file(tmp_path: Path) -> None:
    found = points(
        tmp_path, "# Points.\n- id: a\n  question: A?\n\n- id: b\n  question: >-\n    B?\n"
    )
    assert [Insertion(POINTS, 3, 0), Insertion(POINTS, 7, 0)] == [after(each) for each in found]


@pytest.mark.parametrize("file", [POINTS, "annotations/points/light.yml"])
@pytest.mark.parametrize("text", ["id: a\nquestion: A?\n", "[{id: a, question: A?}]\n"])
def test_where_a_file_is_no_list_of_lines_a_point_gets_its_own(
    tmp_path: Path, file: str, text: str
) -> None:
    (only,) = points(tmp_path, text, file)
    assert Insertion("annotations/points/", 0, 0) == after(only)

"""Every example of ``docs/editing.md`` is read by the program without a problem."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import indent

import pytest

from dossier.annotations import read

PAGE = Path(__file__).parents[2] / "docs" / "editing.md"

_BLOCK = re.compile(
    r"^```yaml\n# (?P<file>\S+?)(?P<part>, a reading)?\n(?P<lines>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
EXAMPLES = [found.groups() for found in _BLOCK.finditer(PAGE.read_text("utf-8"))]

_POINT = """\
- id: example
  question: Does it read?
  topic: examples
  readings:
    -
"""


def test_every_yaml_block_names_its_file() -> None:
    assert PAGE.read_text("utf-8").count("```yaml\n") == len(EXAMPLES)


@pytest.mark.parametrize(("file", "part", "lines"), EXAMPLES)
def test_example_reads_without_a_problem(
    tmp_path: Path, file: str, part: str | None, lines: str
) -> None:
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(_POINT + indent(lines, "      ") if part else lines, "utf-8")
    _, problems = read(tmp_path / "annotations", root=tmp_path)
    assert [] == [problem for problem in problems if problem.location.file == file]

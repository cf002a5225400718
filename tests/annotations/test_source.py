"""Bytes to text."""

from __future__ import annotations

from pathlib import Path

from dossier.annotations.source import Source, source
from dossier.problems import Location


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    found = source(tmp_path, "annotations/points.yml")
    assert isinstance(found, tuple)
    (problem,) = found
    assert (
        "file-unreadable",
        Location("annotations/points.yml"),
        "The system does not allow this to be read",
    ) == (
        problem.code,
        problem.location,
        problem.message,
    )


def test_line_ends_of_every_kind_end_a_line(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"\xef\xbb\xbfa\r\nb\rc\nd")
    assert Source("x.yml", "a\nb\nc\nd", ("a", "b", "c", "d")) == source(tmp_path / "x", "x.yml")

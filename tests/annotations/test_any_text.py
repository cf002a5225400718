"""Whatever stands in a file, it is read or refused in words: never a fault of the program."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as some

from dossier.annotations.folder import AnnotationFile
from dossier.annotations.reading import read_file
from dossier.problems import as_github, as_json, as_text
from tests import story

STORY = {
    kind: (story.FOLDER / "annotations" / file).read_text("utf-8")
    for kind, file in (("points", "points.yml"), ("articles", "articles/telegraph.yml"))
}
SIGNS = some.sampled_from(
    ['"', "'", "{", "}", "[", "]", ":", ": ", "- ", "\n", "\n  ", "\t", " #", "&a ", "*a ", "!t ",
     "|\n", ">\n", "---\n", "...\n", "? ", "<<: ", ",", "null", "no", "%", "@", "\u00a0", "\r"]
)  # fmt: skip
CUT = some.integers(0, 3000)


def reads(kind: str, data: bytes) -> list[str]:
    """Read a file of these bytes; the codes of what is wrong with it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.yml"
        path.write_bytes(data)
        found = read_file(AnnotationFile(path, "annotations/a.yml", kind))
    assert found.shapes or found.problems
    assert not found.unread or found.problems
    for shown in (as_text(found.problems), as_json(found.problems), as_github(found.problems)):
        assert shown if found.problems else isinstance(shown, str)
    return [problem.code for problem in found.problems]


@settings(max_examples=60)
@given(some.sampled_from(sorted(STORY)), some.lists(some.tuples(CUT, SIGNS, CUT), max_size=3))
def test_a_damaged_file_is_read_or_refused(kind: str, edits: list[tuple[int, str, int]]) -> None:
    text = STORY[kind]
    for at, sign, cut in edits:
        text = text[:at] + sign + text[at + cut % 40 :]
    reads(kind, text.encode("utf-8"))


@settings(max_examples=60)
@given(some.sampled_from(sorted(STORY)), some.text(max_size=80))
@example("articles", "[")
@example("points", "(?P<:\n- (?P<: x\n")
def test_any_text_is_read_or_refused(kind: str, text: str) -> None:
    reads(kind, text.encode("utf-8", "surrogatepass"))


@settings(max_examples=40)
@given(some.sampled_from(sorted(STORY)), some.binary(max_size=40))
def test_any_bytes_are_read_or_refused(kind: str, data: bytes) -> None:
    reads(kind, data)


def test_brackets_without_end_are_refused() -> None:
    assert ["yaml-depth"] == reads("points", b"- a: " + b"[" * 50_000)
    assert ["yaml-depth"] == reads("points", b"- a: " + b"[" * 50_000 + b"]" * 50_000)


def test_a_bomb_of_aliases_is_not_unpacked() -> None:
    lines = ["- a0: &a0 x"] + [
        f"- a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)
    ]
    assert "yaml-anchor" in reads("points", "\n".join(lines).encode())

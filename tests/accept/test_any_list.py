"""Whatever a list file looks like, it keeps its bytes and reads as before, and one entry more."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from dossier.accept import BYTE_ORDER_MARK, append, take
from dossier.annotations import parse

WORDS = some.sampled_from(
    [
        "Ada",
        '"a: b"',
        "'it''s'",
        "A # none",
        "Ä“x”",
        "|\n      # text\n      - more\n",
        ">-\n      one\n      two",
    ]
)
NOTES = some.sampled_from(["", "\n", "# note\n", "\n# note\n", "  # inside\n", "  # inside\n\n\n"])


@some.composite
def entries(draw: some.DrawFn, name: str) -> str:
    """One entry of ``actors.yml``, written in one of the ways that editors write."""
    first = draw(some.sampled_from(["- ", "-   ", "-\n  "]))
    indent = " " * (4 if first == "-   " else 2)
    keys = [f"id: {name}", f"name: {draw(WORDS)}", "kind: person", "description: A sentence."]
    inside = draw(some.sampled_from(["", f"{indent}# here\n"]))
    lines = f"\n{inside}{indent}".join(key.rstrip("\n") for key in keys)
    return f"{first}{lines}\n"


@some.composite
def files(draw: some.DrawFn) -> bytes:
    """A file with some entries, comments, a kind of line end, and perhaps no last one."""
    count = draw(some.integers(0, 3))
    text = draw(NOTES) if count == 0 else draw(some.sampled_from(["", "# Actors.\n", "---\n"]))
    for number in range(count):
        text += draw(entries(f"a{number}")) + draw(NOTES)
    if draw(some.booleans()):
        text = text.removesuffix("\n")
    if draw(some.booleans()):
        text = text.replace("\n", "\r\n")
    mark = draw(some.sampled_from([b"", BYTE_ORDER_MARK]))
    return mark + text.encode("utf-8")


def said(content: bytes) -> list[object]:
    found = parse(content, "actors.yml", "actors")
    assert {problem.code for problem in found.problems} <= {"file-empty"}, found.problems
    return [shape.model_dump() for shape in found.shapes]


@given(files(), entries("new"))
def test_appending_keeps_every_byte_and_reads_as_one_entry_more(old: bytes, entry: str) -> None:
    lines = entry.encode("utf-8")
    made = append(old, lines)
    assert made.content.startswith(old)
    added = made.content[len(old) :]
    assert lines.splitlines() == added.strip(b"\r\n").splitlines()
    assert [*said(old), *said(lines)] == said(made.content)
    here = made.content.removeprefix(BYTE_ORDER_MARK).splitlines()[made.line - 1]
    assert lines.splitlines()[0] == here


@given(files(), some.integers(0, 2))
def test_cutting_keeps_every_other_entry(content: bytes, index: int) -> None:
    shapes = parse(content, "actors.yml", "actors").shapes
    if index >= len(shapes):
        return
    taken = take(content, [shape.at().line for shape in shapes], [index])
    assert taken is not None
    before = said(content)
    assert [before.pop(index)] == said(taken.entries[0])
    assert before == said(taken.rest)
    one_stretch = len(content) - len(taken.rest)
    assert any(
        content[:at] + content[at + one_stretch :] == taken.rest
        and taken.entries[0] in content[at : at + one_stretch]
        for at in range(len(taken.rest) + 1)
    )

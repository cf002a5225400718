"""What editors say of an entry as a piece of work, and what a dossier asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.problems import as_text
from tests import story


def problems(root: Path, **more: str) -> list[str]:
    """What is printed of each problem of the story when lines are added to its files."""
    story.lay_out(root)
    for name, lines in more.items():
        path = root / "annotations" / f"{name}.yml"
        path.write_text(f"{path.read_text('utf-8')}{lines}\n", "utf-8")
    return [as_text([each]).rpartition("\n\n")[0] for each in story.checked(root)[1]]


def test_every_entry_without_an_editor_is_a_problem_where_the_dossier_asks(tmp_path: Path) -> None:
    dossier = story.dossier()
    revisions = [each.revision for each in dossier.articles]
    revisions += [each.revision for each in dossier.actors]
    revisions += [each.revision for each in dossier.points]
    revisions += [each.revision for each in dossier.quotations]
    revisions += [each.revision for each in dossier.timeline]
    revisions += [each.revision for each in dossier.records]
    revisions += [each.revision for each in dossier.positions]
    revisions += [each.revision for each in dossier.words]
    found = problems(tmp_path, dossier="ask-for: editor")
    unsigned = [each for each in revisions if not each.editor]
    assert len(unsigned) == sum("entry-unsigned" in each for each in found)
    assert 0 < len(found) == len(unsigned) < len(revisions)
    assert min(found) == (
        "annotations/actors.yml:1:3: entry-unsigned: An actor of this dossier needs the key "
        "editor\n"
        "  1 | - id: captain\n"
        "    |   ^\n"
        "     found: no editor\n"
        "  expected: editor: a name\n"
        "      hint: Add editor: and the name of whoever answers for it; or take editor out of "
        "ask-for in dossier.yml"
    )


def test_nothing_is_asked_of_a_withdrawn_entry(tmp_path: Path) -> None:
    gone = "- {id: gone, question: Gone?, withdrawn: {date: 2023-04-02, reason: It was wrong.}}"
    found = problems(tmp_path, dossier="ask-for: [editor, state]", points=gone)
    assert found
    assert [] == [each for each in found if "id: gone" in each]


@pytest.mark.parametrize(
    ("lines", "expected", "hint"),
    [
        ("  state: Checked by Ada", "checked by and a name", "Write checked by Ada"),
        ("  state: done", "checked by and a name", "For example checked by Ada Holm"),
        ("  changed: 2023-04", "a day as in 2022-01-10", "Write year, month and day"),
    ],
)
def test_a_wrong_value_is_told(tmp_path: Path, lines: str, expected: str, hint: str) -> None:
    (found,) = problems(tmp_path, records=lines)
    assert (expected in found, found.endswith(f"hint: {hint}")) == (True, True)


@pytest.mark.parametrize(
    ("contact", "hint"),
    [
        ("mailto:desk@harbour.example", "Write desk@harbour.example"),
        ("harbour.example/desk", "Write https://harbour.example/desk"),
    ],
)
def test_an_address_to_write_to_is_one(tmp_path: Path, contact: str, hint: str) -> None:
    story.lay_out(tmp_path)
    path = tmp_path / "annotations" / "dossier.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("contact: desk@harbour.example", f"contact: {contact}"), "utf-8")
    (found,) = story.checked(tmp_path)[1]
    assert ("bad-form", hint) == (found.code, found.hint)


def test_what_is_said_is_kept() -> None:
    points = {point.id: point for point in story.dossier().points}
    found = points["price-of-the-lamp"].revision
    assert ("Ada Holm", "2023-04-02", "checked by Ole Lind") == (
        found.editor,
        found.changed,
        found.state,
    )

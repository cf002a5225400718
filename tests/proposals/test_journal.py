"""What a decision changed is put back, whatever else was written since."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dossier.proposals import journal
from dossier.proposals.journal import Decision, changes, undone

OLD = b"# head\n\n- id: a\n  name: A\n"
TAKEN = OLD + b"\n- id: b\n  name: B\n"


def only(before: bytes | None, after: bytes | None) -> journal.Change:
    (change,) = changes(
        {} if before is None else {"f": before}, {} if after is None else {"f": after}
    )
    return change


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (OLD, TAKEN),
        (TAKEN, OLD),
        (None, OLD),
        (OLD, None),
        (b"a\r\nb", b"a\r\nc\r\nb"),
        (b"x", b""),
    ],
)
def test_what_was_changed_is_undone(before: bytes | None, after: bytes | None) -> None:
    assert before == undone(only(before, after), after)


def test_what_others_added_since_stays() -> None:
    since = b"# a word\n" + TAKEN + b"\n- id: c\n  name: C\n"
    assert since.replace(b"\n- id: b\n  name: B\n", b"") == undone(only(OLD, TAKEN), since)


def test_lines_that_were_taken_away_come_back_where_they_were() -> None:
    change = only(TAKEN, OLD.replace(b"- id: a\n  name: A\n", b"- id: b\n  name: B\n"))
    since = b"# head\n\n- id: b\n  name: B\n- id: c\n"
    assert b"# head\n\n- id: a\n  name: A\n\n- id: b\n  name: B\n- id: c\n" == undone(change, since)


def test_what_is_undone_already_stays_so() -> None:
    assert OLD == undone(only(OLD, TAKEN), OLD)
    assert TAKEN == undone(only(TAKEN, OLD), TAKEN)


@pytest.mark.parametrize("since", [TAKEN.replace(b"name: B", b"name: Bee"), TAKEN + TAKEN])
def test_lines_that_are_not_there_as_they_were_are_not_touched(since: bytes) -> None:
    with pytest.raises(ValueError, match="f"):
        undone(only(OLD, TAKEN), since)


def test_the_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    decisions = (Decision(3, "taken", "k#a", "A", (only(OLD, b"\xff\xfe \n"), only(None, OLD))),)
    journal.save(tmp_path, decisions)
    assert decisions == journal.read(tmp_path)


@pytest.mark.parametrize("content", ["", "[", "[1]", json.dumps([{"number": "x"}]), "{}"])
def test_a_damaged_record_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "build").mkdir()
    (tmp_path / journal.FILE).write_text(content, "utf-8")
    assert () == journal.read(tmp_path)

from __future__ import annotations

import threading

from dossier.problems import Location, Problem
from dossier.serve.status import StatusBoard

PROBLEM = Problem(Location("a.yml", 2, 3, "  titel: x"), "key-unknown", "No such key", "titel")


def test_what_was_not_seen_is_told_at_once() -> None:
    board = StatusBoard()
    board.publish(1)
    assert board.wait("", 0).edition == board.edition(1)


def test_who_waits_is_told_when_something_happens() -> None:
    board = StatusBoard()
    seen = board.wait("", 0).state
    told: list[str] = []
    waiting = threading.Thread(target=lambda: told.append(board.wait(seen, 60).heading))
    waiting.start()
    board.publish(0, "Something is wrong.", (PROBLEM,))
    waiting.join()
    assert told == ["Something is wrong."]


def test_the_same_status_again_is_no_change() -> None:
    board = StatusBoard()
    board.publish(1, "Wrong", (PROBLEM,))
    seen = board.wait("", 0)
    board.publish(1, "Wrong", (PROBLEM,))
    assert board.wait(seen.state, 0) == seen


def test_a_server_started_anew_has_other_editions() -> None:
    assert StatusBoard().edition(1) != StatusBoard().edition(1)


def test_a_problem_keeps_its_fields() -> None:
    board = StatusBoard()
    board.publish(1, "Wrong", (PROBLEM,), ("And more.",))
    fields = board.wait("", 0).as_fields()
    assert fields["notes"] == ["And more."]
    assert fields["problems"] == [
        {
            "file": "a.yml",
            "line": 2,
            "column": 3,
            "source": "  titel: x",
            "severity": "error",
            "code": "key-unknown",
            "message": "No such key",
            "found": "titel",
            "expected": "",
            "hint": "",
        }
    ]

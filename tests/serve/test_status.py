from __future__ import annotations

import threading

from dossier.serve.status import StatusBoard


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
    board.publish(0, "Something is wrong.", ("a.yml:1:1: it",))
    waiting.join()
    assert told == ["Something is wrong."]


def test_the_same_status_again_is_no_change() -> None:
    board = StatusBoard()
    board.publish(1, "Wrong", ("one",))
    seen = board.wait("", 0)
    board.publish(1, "Wrong", ("one",))
    assert board.wait(seen.state, 0) == seen


def test_a_server_started_anew_has_other_editions() -> None:
    assert StatusBoard().edition(1) != StatusBoard().edition(1)

from __future__ import annotations

from pathlib import Path

from tests.copied import copy_story, run


def test_a_story_without_pins_says_so(tmp_path: Path) -> None:
    renewed = run(copy_story(tmp_path), "renew_pins.py")
    assert renewed.returncode == 0
    assert renewed.stdout == (
        "This story has no pins: there is no folder tests/pins, so there is nothing to update.\n"
    )

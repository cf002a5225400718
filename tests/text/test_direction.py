from __future__ import annotations

import sys
import unicodedata

from dossier.text import has_backward

TURNING = {"R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def test_every_character_that_turns_others_is_known() -> None:
    turning = {
        sign
        for sign in map(chr, range(sys.maxunicode + 1))
        if unicodedata.bidirectional(sign) in TURNING
    }
    assert set() == {sign for sign in turning if not has_backward(sign)}


def test_characters_of_scripts_that_run_forwards_are_not_taken_for_others() -> None:
    forward = {
        sign
        for sign in map(chr, range(sys.maxunicode + 1))
        if unicodedata.bidirectional(sign) in {"L", "EN", "ET", "CS", "WS"}
    }
    known = {*map(chr, range(0x0590, 0x0900)), *map(chr, range(0xFB1D, 0xFE00))}
    others = {*map(chr, range(0x10800, 0x11000)), *map(chr, range(0x1E800, 0x1F000))}
    assert set() == {sign for sign in forward - known - others if has_backward(sign)}

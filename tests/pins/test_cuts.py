"""Cuts of the sentences of the story here, marked by hand, against the check.

    python -m tests.pins.test_cuts

prints how many are seen as they are marked.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.claims.cutting import Marked, marked, summary

CUTS = list(marked(Path(__file__).parent / "cuts.yml"))


@pytest.mark.parametrize("cut", [pytest.param(cut, id=cut.words) for cut in CUTS])
def test_a_cut_is_seen_as_it_is_marked(cut: Marked) -> None:
    assert cut.is_seen is not cut.is_open, "move it out of open" if cut.is_open else cut.sentence


if __name__ == "__main__":
    print(summary(CUTS))

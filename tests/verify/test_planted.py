"""A short form of the measurement: quotations whose truth is known, of the invented story."""

from __future__ import annotations

from tests.verify.planted.measure import FOREIGN, INVENTED, Score, score_story


def test_false_quotations_are_told_from_right_ones() -> None:
    score = Score()
    foreign = [line for line in FOREIGN.read_text("utf-8").splitlines() if line]
    score_story(INVENTED, 4, foreign, "short", score)
    assert 40 <= score.counts.total()
    assert score.precision >= 0.95, score.wrong
    assert score.recall >= 0.9, score.wrong

"""Values go into the lines of a proposal, and every other line stays."""

from __future__ import annotations

import pytest

from dossier.proposals.completing import completed, without_readings

POINT = """\
# score 0.55: amounts beside “lamp”
- id: how-many  # ours
  question: "How many?"
  # topic: the-light, the-council
  readings:
    - article: "courier"
      quote: "forty"
      stress: ["forty"]
    - {article: telegraph, quote: fifty}
    - article: tidewire
      quote: "sixty"
  contradiction:
    kind: number
    severity: low
    explanation: >-
      One says
      forty.
"""
ARTICLE = """\
# Draft of an article.
seed: "courier.txt"
# outlet: not named in the capture
# events: the ids of those it covers
lineage:
  - source: "Coast Press"
"""


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("topic", "the-light", "  # topic: the-light, the-council\n", "  topic: the-light\n"),
        ("question", "How: many?", '  question: "How many?"\n', '  question: "How: many?"\n'),
        ("id", "how-many-lamps", "- id: how-many  # ours\n", "- id: how-many-lamps\n"),
        ("contradiction.severity", "high", "severity: low", "severity: high"),
        (
            "contradiction.explanation",
            "Two numbers.",
            "explanation: >-\n      One says\n      forty.\n",
            'explanation: "Two numbers."\n',
        ),
        ("event", "grounding", "  readings:\n", "  event: grounding\n  readings:\n"),
        ("question", "", '  question: "How many?"\n', ""),
        ("note.text", "nothing has this key", "", ""),
    ],
)
def test_a_value_goes_into_its_line(key: str, value: str, old: str, new: str) -> None:
    assert POINT.replace(old, new, 1) == completed(POINT, {key: value})


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("outlet", "no", "# outlet: not named in the capture\n", 'outlet: "no"\n'),
        ("events", "a, b", "# events: the ids of those it covers\n", "events: [a, b]\n"),
        ("trust", "Fine.", "lineage:\n", 'trust: "Fine."\nlineage:\n'),
    ],
)
def test_a_value_goes_into_the_draft_of_an_article(
    key: str, value: str, old: str, new: str
) -> None:
    assert ARTICLE.replace(old, new) == completed(ARTICLE, {key: value}, in_list=False)


def test_line_ends_stay_as_they_are() -> None:
    made = completed(ARTICLE.replace("\n", "\r\n"), {"outlet": "Post"}, in_list=False)
    assert 'outlet: "Post"\r\n' in made
    assert made.count("\n") == made.count("\r\n")


@pytest.mark.parametrize(
    ("dropped", "gone"),
    [
        ((1,), ("    - {article: telegraph, quote: fifty}\n",)),
        (
            (0, 2),
            (
                '    - article: "courier"\n      quote: "forty"\n      stress: ["forty"]\n',
                '    - article: tidewire\n      quote: "sixty"\n',
            ),
        ),
        ((), ()),
    ],
)
def test_readings_are_left_out(dropped: tuple[int, ...], gone: tuple[str, ...]) -> None:
    expected = POINT
    for lines in gone:
        expected = expected.replace(lines, "")
    assert expected == without_readings(POINT, dropped)

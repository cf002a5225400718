"""``docs/about.md`` explains the words of the site, and as the pages and the guide do."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from dossier.model import Difference, Verdict
from dossier.pages.wording import CONDITION, CONTRADICTION_KINDS, DATE_CERTAINTY, STATUS
from dossier.render import signs

ABOUT = Path(__file__).parents[2] / "docs" / "about.md"
EDITING = ABOUT.with_name("editing.md")


def _table(head: str) -> list[list[str]]:
    """The rows of the table of ``about.md`` whose column before the meaning is called ``head``."""
    _, found, rest = ABOUT.read_text("utf-8").partition(f"| {head} | meaning |\n")
    assert found, f"docs/about.md has no table of “{head}”"
    lines = rest.split("\n\n", 1)[0].splitlines()[1:]
    return [line.strip("| ").split(" | ") for line in lines]


def test_what_pages_link_to_is_there() -> None:
    """Points and contradictions lead to one of its headings, aligned readings to another."""
    headings = [line for line in ABOUT.read_text("utf-8").splitlines() if line.startswith("## ")]
    assert {"## Contradictions", "## Quotations"} <= {*headings}


def test_severities_mean_what_the_list_of_contradictions_says() -> None:
    expected = [[word, f"{meaning}."] for word, meaning in signs.SEVERITY_MEANINGS.items()]
    assert expected == _table("severity")


def test_dates_mean_what_the_timeline_says() -> None:
    assert [list(pair) for pair in DATE_CERTAINTY.items()] == _table("date")


def test_statuses_mean_what_the_points_say() -> None:
    assert [list(pair) for pair in STATUS.items()] == _table("status")


def test_kinds_of_contradiction_mean_what_the_points_say() -> None:
    guide = EDITING.read_text("utf-8").partition("### kinds of contradiction\n")[2]
    listed = re.findall(r"^\| `(.+)` \| (.+) \|$", guide.partition("\n#")[0], re.MULTILINE)
    plain = [(word, re.sub(r"\[(.+)\]\(.+\)", r"\1", meaning)) for word, meaning in listed]
    assert plain == [*CONTRADICTION_KINDS.items()]


def test_conditions_mean_what_the_articles_pages_say() -> None:
    assert [list(pair) for pair in CONDITION.items()] == _table("condition")


def test_every_verdict_is_explained() -> None:
    assert [str(verdict) for verdict in Verdict] == [row[1] for row in _table("verdict")]


def test_every_verdict_has_its_sign() -> None:
    shown = [unescape(signs.verdict(verdict)) for verdict in Verdict]
    signed = [row[0] for row in _table("verdict")]
    assert [True] * len(shown) == [
        f">{sign}<" in html for sign, html in zip(signed, shown, strict=True)
    ]


def test_every_class_of_difference_is_explained() -> None:
    assert [str(difference) for difference in Difference] == [row[0] for row in _table("class")]


@pytest.mark.parametrize("head", ["severity", "status", "certainty", "date", "condition", "mode"])
def test_editing_guide_explains_alike(head: str) -> None:
    guide = EDITING.read_text("utf-8")
    rows = [f"| `{word}` | {meaning} |" for word, meaning in _table(head)]
    assert [] == [row for row in rows if row not in guide]

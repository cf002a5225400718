"""The page on anchoring says what the code knows.

    python -m tests.anchor.test_docs

prints the table of languages as it must stand there.
"""

from __future__ import annotations

import re
from pathlib import Path

from dossier.anchor.clitics import leaning_languages
from dossier.anchor.outcomes import Reason
from dossier.claims import clause_languages, scoped_languages
from dossier.language import Rule, languages, section, with_rule
from dossier.text import levels, negated_languages, opposed_languages
from dossier.text.omissions import OMISSIONS

PAGE = (Path(__file__).parents[2] / "docs" / "anchoring.md").read_text(encoding="utf-8")
HEADING = "What is known of which language"
COLUMNS = (
    ("numbers, units, days", languages("amounts")),
    ("negations", negated_languages()),
    ("clauses", scoped_languages() | clause_languages()),
    ("opposites", opposed_languages()),
    (
        "marks left out",
        frozenset(code for code in languages("grammar") if "letters" in section(code, "grammar")),
    ),
    ("names beside endings", leaning_languages()),
    ("short forms", languages("abbreviations")),
    ("words without spaces", with_rule(Rule.SEGMENTED)),
)


def table() -> list[str]:
    """The lines of the table, a language a row."""
    codes = sorted(frozenset().union(*(known for _, known in COLUMNS)))
    rows = [
        " | ".join([f"`{code}`", *("yes" if code in known else "" for _, known in COLUMNS)])
        for code in codes
    ]
    head = " | ".join(["language", *(name for name, _ in COLUMNS)])
    lines = [head, " | ".join(["---"] * (len(COLUMNS) + 1)), *rows]
    return [re.sub(" +", " ", f"| {line} |") for line in lines]


def passage(heading: str) -> str:
    return PAGE.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]


def test_the_languages_stand_there_as_the_code_has_them() -> None:
    assert table() == re.findall(r"^\|.*\|$", passage(HEADING), re.MULTILINE)


def test_everything_that_may_be_left_out_stands_there() -> None:
    text = passage("What writers may leave out")
    assert [] == [row.what for row in OMISSIONS if row.what not in text]


def test_every_reason_to_refuse_a_passage_is_explained() -> None:
    text = passage("When a passage counts as changed")
    told = (Reason.NUMBER, Reason.NEGATION, Reason.NAME, Reason.UNIT, Reason.OPPOSITE)
    assert [] == [reason.value for reason in told if reason.value not in text]


def test_the_page_says_which_use_takes_which_level() -> None:
    assert levels.overview() in PAGE


if __name__ == "__main__":
    print("\n".join(table()))

"""Conventions of newsrooms are known as what they are, and furniture in every language."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from dossier.clean.page import page
from dossier.clean.verdict import gather
from dossier.model import Seed
from tests.clean.conventions import CASES, FOLDER, LINES, cases, cleaned, faults

FROZEN = "e886307718149d661e325d59db030dfcd0a167b889fcbd4ef867d8f5ff4b2262"
KNOWN = 0.8
"""So great a part of the lines of each set is known in every language."""
KNOWN_OF_ALL = 0.9
"""And so great a part of all sets together."""
ABOVE, BELOW = cases("first")[0]["kept"][:2]
"""Paragraphs, between which each line is tried."""
ALL_CASES = [case for name in CASES for case in cases(name)]
ALL_LINES = [(name, entry) for name in LINES for entry in cases(name)]
LANGUAGES = sorted({entry["language"] for _, entry in ALL_LINES})


def capture(line: str) -> Seed:
    """A capture with the line between two paragraphs."""
    return Seed("capture.txt", f"{ABOVE}\n\n{BELOW}\n\n{line}\n\n{ABOVE} \n", "")


def is_known(line: str) -> bool:
    """Whether a rule objects to the line, sure or not."""
    return 2 in gather(page(capture(line)))


def test_the_sets_are_those_that_were_written_first() -> None:
    digest = hashlib.sha256()
    for name in (*CASES, *LINES):
        digest.update(name.encode() + b"\0" + (FOLDER / f"{name}.yml").read_bytes())
    assert digest.hexdigest() == FROZEN


@pytest.mark.parametrize("case", ALL_CASES, ids=lambda case: str(case["name"]))
def test_convention_is_known_as_what_it_is(case: dict[str, Any]) -> None:
    assert not list(faults(case, cleaned(case["text"])))


@pytest.mark.parametrize("language", LANGUAGES)
def test_furniture_is_known(language: str) -> None:
    shares: list[float] = []
    for _, entry in ALL_LINES:
        if entry["language"] == language:
            lines = entry["furniture"]
            shares.append(sum(map(is_known, lines)) / len(lines))
    assert min(shares) >= KNOWN
    assert sum(shares) / len(shares) >= KNOWN_OF_ALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_lines_of_a_report_stay(language: str) -> None:
    lines = [
        line for _, entry in ALL_LINES if entry["language"] == language for line in entry["prose"]
    ]
    assert not [line for line in lines if line not in cleaned(capture(line).text).text]

"""Puts all problems on the page that GitHub shows of a run.

Beside the lines of a pull request GitHub shows no more than ten problems of one step, and does
not say so. On the run's own page there is room for all.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from dossier.problems import Problem, as_text

VARIABLE = "GITHUB_STEP_SUMMARY"
"""Names the file whose Markdown GitHub shows."""

MOST = 200_000
"""Characters: GitHub takes one megabyte, and nobody reads so much."""

SHORTEST_FENCE = 12
"""Back-quotes around the problems; more where an editor's file has a longer row of them."""


def add_problems(problems: Sequence[Problem], variables: Mapping[str, str] = os.environ) -> None:
    """Add the problems to the run's page, if there is such a page and anything is wrong.

    Args:
        problems: in any order.
        variables: the environment, which names the page's file.
    """
    page = variables.get(VARIABLE)
    if page and problems:
        text = as_text(problems)[:MOST].rstrip()
        longest = max((len(row) for row in re.findall(r"`+", text)), default=0)
        fence = "`" * max(SHORTEST_FENCE, longest + 1)
        with Path(page).open("a", encoding="utf-8") as file:
            wrong = any(not problem.is_doubt for problem in problems)
            heading = "What is wrong" if wrong else "What is in doubt"
            file.write(f"## {heading}\n\n{fence}text\n{text}\n{fence}\n\n")

"""The file that publishes a site on GitLab calls nothing but scripts that are here."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]


def test_every_step_on_gitlab_is_a_script_of_the_project() -> None:
    page = (ROOT / "docs" / "editing.md").read_text("utf-8")
    text = next(
        block for block in re.findall(r"```text\n(.*?)```", page, re.DOTALL) if "CI_COMMIT" in block
    )
    (job,) = yaml.safe_load(text).values()
    for step in job["script"]:
        program, path = step.split()
        assert program == "python3"
        assert (ROOT / path).is_file()
    assert job["publish"] == "site"
    assert job["artifacts"]["paths"] == ["site"]

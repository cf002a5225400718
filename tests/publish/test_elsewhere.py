"""The file that publishes a site on GitLab: its steps are run as GitLab's runner does."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.copied import copy_story, surroundings
from tests.yaml_file import read_yaml

ROOT = Path(__file__).parents[2]
ADDRESS = "https://somebody.gitlab.example/harbour"


def jobs() -> dict[str, Any]:
    content = read_yaml(ROOT / ".gitlab-ci.yml")
    return {name: job for name, job in content.items() if "script" in job}


def test_every_step_on_gitlab_is_a_script_that_a_story_has_too() -> None:
    from dossier import new  # noqa: PLC0415 (it looks for the package's files)

    called = [step.split() for job in jobs().values() for step in job["script"]]
    scripts = {words[1] for words in called if words[0] == "python3"}
    assert {"scripts/build.py"} == scripts
    assert {path.removeprefix("scripts/") for path in scripts} <= {*new.SCRIPTS}


def test_what_is_published_is_what_the_steps_leave() -> None:
    job = jobs()["pages"]
    assert ["public"] == job["artifacts"]["paths"]
    assert "mv site public" == job["script"][-1]


@pytest.mark.nightly
def test_the_published_site_knows_its_address_and_lists_every_page(tmp_path: Path) -> None:
    project = copy_story(tmp_path)
    for step in jobs()["pages"]["script"]:
        command = step.replace("python3", sys.executable)
        given = surroundings({"CI_PAGES_URL": ADDRESS})
        subprocess.run(command, shell=True, check=True, cwd=project, env=given)
    public = project / "public"
    listed = set(re.findall(r"<loc>([^<]+)</loc>", (public / "sitemap.xml").read_text("utf-8")))
    files = {path.relative_to(public).as_posix() for path in public.rglob("*.html")}
    # Cards stand in other sites, and nobody looks for them.
    pages = {file for file in files if not file.startswith("cards/")} - {"404.html"}
    assert files > pages
    assert {f"{ADDRESS}/{page}" for page in pages} == {
        f"{address}index.html" if address.endswith("/") else address for address in listed
    }
    for page in pages:
        assert f'<link rel="canonical" href="{ADDRESS}/' in (public / page).read_text("utf-8")

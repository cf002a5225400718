"""“Begin another story” in ``docs/editing.md`` leads from a copy of the project to a first point.

Every command is run and every example written, in the order of the text.
"""

from __future__ import annotations

import re
import shlex
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from dossier import build
from tests import copied, story
from tests.begin.stories import commit, whole_project
from tests.docs.keys import PAGE

README = Path(__file__).parents[2] / "README.md"

_STEP = re.compile(
    r"^    python3 scripts/(?P<script>\w+\.py)(?P<words>[^\n]*)$"
    r"|^```yaml\n# (?P<file>\S+)\n(?P<lines>.*?)^```$"
    r"|^(?P<article>    events: .*?)\n\n",
    re.MULTILINE | re.DOTALL,
)
_PYTHON = "python3 scripts/"


def steps() -> list[re.Match[str]]:
    _, _, rest = PAGE.read_text("utf-8").partition("\n### Begin another story\n")
    return list(_STEP.finditer(rest.partition("\n### ")[0]))


def test_the_steps_are_commands_and_files() -> None:
    assert [
        "begin.py", "begin.py", "annotations/events.yml", "annotations/dossier.yml", "build.py",
        "draft.py", "article", "accept.py", "accept.py", "annotations/actors.yml", "accept.py",
        "annotations/points.yml", "build.py", "record.py",
    ] == [step["script"] or step["file"] or "article" for step in steps()]  # fmt: skip


@pytest.mark.site
def test_the_steps_lead_to_a_site_with_a_point(tmp_path: Path) -> None:
    project = commit(whole_project(tmp_path))
    _, *rest = steps()  # the first asks at a terminal; the second is the same, with all answers
    for step in rest:
        if step["script"]:
            before(project, step["words"])
            done = copied.run(project, step["script"], *shlex.split(step["words"]))
            assert 0 == done.returncode, done.stdout
            after(project, step["script"])
        elif step["file"]:
            write(project / step["file"], step["lines"])
        else:
            append(project / "annotations/drafts/courier/article.yml", step["article"])
    assert (project / "site/points/passengers-on-board.html").is_file()
    (quotation,) = build.gather(project).annotations.quotations
    assert "harbour-master" == quotation.speaker


def before(project: Path, words: str) -> None:
    """What the text says to complete in a proposal before it is accepted."""
    if "kestrel-point" in words:
        change(project, "actors.yml", "# description: one neutral sentence",
               "description: A cape.")  # fmt: skip
    if "nobody-sails" in words:
        change(project, "quotations.yml", "# speaker:", "speaker: harbour-master")


def after(project: Path, script: str) -> None:
    """The article is saved when there is a site without any."""
    if script == "build.py" and not (project / "seeds/courier.txt").exists():
        page = (project / "site/index.html").read_text("utf-8")
        assert "No articles yet." in page
        shutil.copy(story.FOLDER / "seeds/courier.txt", project / "seeds/courier.txt")


def change(project: Path, name: str, old: str, new: str) -> None:
    path = project / "annotations/drafts" / name
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def write(path: Path, lines: str) -> None:
    """A file as the guide shows it; what is there goes before, where that is the same list."""
    there = path.read_text("utf-8") if path.name == "actors.yml" else ""
    path.write_text(there + lines, "utf-8")


def append(path: Path, lines: str) -> None:
    """The commented lines, completed."""
    kept = path.read_text("utf-8")
    path.write_text(kept + "".join(f"{line.strip()}\n" for line in lines.splitlines()), "utf-8")


def test_the_files_that_begin_writes_are_as_shown(tmp_path: Path) -> None:
    """The keys in their order; what the text says to change, is changed."""
    shown = {step["file"]: step["lines"] for step in steps() if step["file"]}
    project = commit(whole_project(tmp_path))
    _, command, *_ = steps()
    copied.run(project, "begin.py", *shlex.split(command["words"]))
    today = datetime.now().astimezone().date().isoformat()
    for name in ("events", "dossier"):
        file = f"annotations/{name}.yml"
        written = keys((project / file).read_text("utf-8").replace(today, "2023-03-05"))
        assert written == keys(shown[file])


def keys(text: str) -> list[str]:
    return re.findall(r"^[ -]*([a-z]+):", text, re.MULTILINE)


def test_the_readme_names_scripts_that_are_there() -> None:
    named = re.findall(rf"{_PYTHON}(\w+\.py)", README.read_text("utf-8"))
    assert named
    assert [] == [name for name in named if not (README.parent / "scripts" / name).is_file()]

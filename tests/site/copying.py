"""The invented story as a site, with an article full of words that are hard to write in YAML."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

from tests.copied import copy_story, run
from tests.site.conftest import REPOSITORY

STORM = """\
Storm over the strait

The keeper wrote "the lamp: out" in his book # twice # and then - he said - slept until noon.

"No: never," he added on Friday, and it was 'odd' that nobody asked. On the quay they said that \
the lamp failed before midnight. Later they said that the lamp failed before midnight again.

وقال الحارس إن المصباح انطفأ في الليل ولم يعد إلى الضوء حتى الصباح.
"""

ARTICLE = """\
seed: storm.txt
sha256: {sha256}
siglum: D
outlet: Storm Post
headline: Storm over the strait
events: [grounding]
condition: original
trust: It can be trusted.
"""


def story_site(project: Path) -> Path:
    """A copy of the project that tells the invented story, built; its folder."""
    copy_story(project)
    (project / "seeds" / "storm.txt").write_text(STORM, encoding="utf-8", newline="\n")
    digest = hashlib.sha256(STORM.encode("utf-8")).hexdigest()
    article = project / "annotations" / "articles" / "storm.yml"
    article.write_text(ARTICLE.format(sha256=digest), encoding="utf-8")
    built = run(project, "build.py", given={"GITHUB_REPOSITORY": REPOSITORY})
    assert built.returncode == 0, built.stdout
    return project


def pasted(project: Path, target: Path, lines: str, place: str) -> Path:
    """A copy of the story with lines pasted where the page says they go.

    Args:
        project: the story that the site was built from.
        target: a folder to be made.
        lines: as copied.
        place: what the page says of the place.
    """
    for folder in ("annotations", "seeds"):
        shutil.copytree(project / folder, target / folder)
    below = re.search(r"paste it below line (\d+) of (\S+?)\.(?: |$)", place)
    behind = re.search(
        r"paste it right after the opening bracket of (\S+), line (\d+) of (\S+?)\.(?: |$)", place
    )
    if below:
        file, number = target / below[2], int(below[1])
        whole = file.read_text(encoding="utf-8").splitlines(keepends=True)
        text = "".join([*whole[:number], lines, *whole[number:]])
    else:
        assert behind is not None, place
        file, number = target / behind[3], int(behind[2])
        whole = file.read_text(encoding="utf-8").splitlines(keepends=True)
        before, bracket, after = whole[number - 1].partition(f"{behind[1]}: [")
        assert bracket, whole[number - 1]
        whole[number - 1] = before + bracket + lines + after
        text = "".join(whole)
    file.write_text(text, encoding="utf-8")
    return target

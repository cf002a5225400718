"""One command pins anew when an editor adds an article as ``docs/editing.md`` says."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from tests import story
from tests.pins import FOLDER, RENEW, ROOT, pinned
from tests.pins.renew import renew
from tests.yaml_file import read_yaml

SEED = "The ferry sailed late, and nobody on the quay said why it had waited so long.\n" * 3

ARTICLE = """\
seed: zz-late.txt
sha256: {digest}
siglum: ZZ
outlet: An outlet that is new here
headline: null
headline-note: The capture has none.
events: [{event}]
condition: original
trust: It can be trusted.
"""


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The repository's story with the pins beside it."""
    for part in story.PARTS:
        shutil.copytree(ROOT / part, tmp_path / part)
    (tmp_path / "pins").mkdir()
    for name in (pinned.GATE, pinned.HASHES, pinned.COUNTS):
        shutil.copy(FOLDER / name, tmp_path / "pins" / name)
    return tmp_path


def test_nothing_is_renewed_while_nothing_changed(copied: Path) -> None:
    assert [] == renew(copied / "pins", copied), RENEW


@pytest.mark.long
def test_an_article_more_is_pinned_by_one_command(copied: Path) -> None:
    (copied / "seeds" / "zz-late.txt").write_text(SEED, encoding="utf-8", newline="\n")
    # A seed without an article is a problem, and so far nothing can be counted.
    with pytest.raises(pinned.SpoiltError, match="zz-late"):
        renew(copied / "pins", copied)
    (copied / "annotations" / "articles" / "zz-late.yml").write_text(
        ARTICLE.format(digest=sha256(SEED.encode()).hexdigest(), event=an_event(copied)),
        encoding="utf-8",
    )
    drafts = copied / "annotations" / "drafts"
    drafts.mkdir(exist_ok=True)
    (drafts / "rejected.yml").write_text(
        "- proposal: actor\n  words: [The ferry]\n", encoding="utf-8"
    )
    before = read_yaml(copied / "pins" / pinned.COUNTS)
    assert [pinned.GATE, pinned.HASHES, pinned.COUNTS] == renew(copied / "pins", copied)
    after = read_yaml(copied / "pins" / pinned.COUNTS)
    assert before["articles"] + 1 == after["articles"]
    assert [] == renew(copied / "pins", copied), RENEW


def an_event(root: Path) -> str:
    """The id of an event of the story."""
    events = read_yaml(root / "annotations" / "events.yml")
    return str(events[0]["id"])

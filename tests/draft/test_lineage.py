"""What a draft proposes of an article's lineage."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from dossier import build
from dossier.proposals import Wish, accept, draft_annotations
from tests import story

COPY = """\
Ferry on the rocks

SANDHAVEN (AFP) - A lifeboat took everybody ashore in the small hours, and two tugs pulled her free.

The coast guard kept the sound closed to shipping all weekend and asked the council for a beacon.

Nobody knows yet who will pay for it, the mayor of the island said on Monday.
"""
TWIN = COPY.replace("SANDHAVEN (AFP) - ", "").replace("on Monday", "on Tuesday")
QUOTING = """\
An evening of songs

At the concert in the town hall an actor read what the mayor had spoken on the quay in March.

“A lifeboat took everybody ashore in the small hours, and two tugs pulled her free,” he read aloud.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return story.lay_out(tmp_path)


def drafted(project: Path, **seeds: str) -> dict[str, str]:
    """The drafts of articles, by the names of their seeds."""
    for name, text in seeds.items():
        (project / "seeds" / f"{name}.txt").write_text(text, "utf-8")
    draft_annotations(project)
    folder = project / "annotations" / "drafts"
    return {name: (folder / name / "article.yml").read_text("utf-8") for name in seeds}


def test_a_credit_is_proposed_with_its_words(project: Path) -> None:
    text = drafted(project, gazette=COPY)["gazette"]
    (line,) = yaml.safe_load(text)["lineage"]
    assert ("AFP", "probable") == (line["source"], line["certainty"])
    assert "AFP" in line["evidence"][0]["quote"]


def test_a_proposal_holds_once_the_rest_is_complete(project: Path) -> None:
    drafted(project, gazette=COPY)
    path = project / "annotations/drafts/gazette/article.yml"
    more = "outlet: Gazette\nevents: [grounding]\ncondition: original\ntrust: None.\n"
    path.write_text(path.read_text("utf-8") + more, "utf-8")
    outcome = accept(project, Wish("gazette/article.yml"))
    assert () == outcome.problems
    checked = build.check_annotations(project)
    assert ((), True) == (checked.problems, checked.dossier is not None)


def test_equal_words_are_a_comment_that_names_the_other(project: Path) -> None:
    texts = drafted(project, gazette=COPY, herald=TWIN)
    assert (
        "also in gazette, letter for letter or nearly so. One may be made from the"
        in texts["herald"]
    )
    assert "# lineage:\n#   - article: gazette\n" in texts["herald"]
    assert "lineage" not in yaml.safe_load(texts["herald"])
    assert "#   - article: herald\n" in texts["gazette"]


def test_a_commented_proposal_is_right_yaml(project: Path) -> None:
    text = drafted(project, gazette=COPY, herald=TWIN)["herald"]
    lines = text[text.index("# lineage:") :].splitlines()
    block = [line[2:] for line in lines if line.startswith(("# lineage", "#   "))]
    (line,) = yaml.safe_load("\n".join(block))["lineage"]
    assert ("gazette", "possible") == (line["article"], line["certainty"])
    assert all(piece["quote"] in " ".join(TWIN.split()) for piece in line["evidence"])


def test_words_that_one_of_them_only_quotes_are_proposed_by_nobody(project: Path) -> None:
    texts = drafted(project, gazette=COPY, songs=QUOTING)
    assert "article: gazette" not in texts["songs"]

"""Readings, witnesses and names for entries that exist: proposed, accepted, rejected."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from dossier import build
from dossier.proposals import UnknownProposal, Wish, accept, draft_annotations, reject
from tests import story
from tests.proposals.conftest import contents
from tests.yaml_file import read_yaml

ADDITIONS = "annotations/drafts/additions.yml"
LAMP = "cause-of-the-dark-tidewire"
STEERED = "a-light-that-was-not-there-tidewire"
RULING = re.compile(rb"  alignment:\n(?: {4}[^\n]*\n)+")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """The story of which Tidewire's readings of two entries were taken away."""
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    for file, words in (
        ("points.yml", "storm had minimize the facility"),
        ("quotations.yml", "We steered by a lightweight"),
    ):
        path = tmp_path / "annotations" / file
        line = re.compile(rf"    - {{article: tidewire, [^\n]*{words}[^\n]*\n".encode())
        # The ruling on an alignment names the reading that is gone.
        path.write_bytes(RULING.sub(b"", line.sub(b"", path.read_bytes())))
    assert () == build.check_gathered(build.gather(tmp_path)).problems
    draft_annotations(tmp_path)
    return tmp_path


def proposed(root: Path) -> dict[str, dict[str, object]]:
    """The additions by their ids."""
    return {entry["id"]: entry for entry in read_yaml(root / ADDITIONS)}


def test_a_known_point_gets_a_reading_and_a_known_quotation_a_witness(dossier: Path) -> None:
    made = proposed(dossier)
    assert {LAMP, STEERED} <= made.keys()
    assert ("cause-of-the-dark", "a-light-that-was-not-there") == (
        made[LAMP]["point"],
        made[STEERED]["quotation"],
    )


def test_an_accepted_reading_is_the_only_change(dossier: Path) -> None:
    before = contents(dossier)
    outcome = accept(dossier, Wish(ADDITIONS, (LAMP, STEERED)))
    assert () == outcome.problems
    after = contents(dossier)
    for file, words in (("points.yml", b"minimize"), ("quotations.yml", b"lightweight")):
        old, new = before.pop(file).splitlines(), after.pop(file).splitlines()
        added = [line for line in new if line not in old]
        assert any(words in line for line in added)
        assert old == [line for line in new if line not in added]
    assert [("annotations/points.yml", LAMP), ("annotations/quotations.yml", STEERED)] == [
        (done.file, done.id) for done in outcome.done
    ]
    assert () == build.check_gathered(build.gather(dossier)).problems
    draft_annotations(dossier)
    assert (
        not {LAMP, STEERED} & (proposed(dossier) if (dossier / ADDITIONS).is_file() else {}).keys()
    )


def test_accepting_again_what_a_crash_left_behind_ends_it(dossier: Path) -> None:
    draft = (dossier / ADDITIONS).read_bytes()
    accept(dossier, Wish(ADDITIONS, (LAMP,)))
    after = contents(dossier)
    (dossier / ADDITIONS).write_bytes(draft)
    assert () == accept(dossier, Wish(ADDITIONS, (LAMP,))).problems
    assert after == contents(dossier)


def test_a_rejected_addition_does_not_return(dossier: Path) -> None:
    reject(dossier, Wish(ADDITIONS, (LAMP,)))
    draft_annotations(dossier)
    assert (False, True) == (LAMP in proposed(dossier), STEERED in proposed(dossier))


def test_what_an_editor_changed_in_an_addition_is_what_is_taken(dossier: Path) -> None:
    file = dossier / ADDITIONS
    words = file.read_text("utf-8")
    place = words.index(f"- id: {LAMP}")
    quote = 'article: "tidewire"\n'
    changed = words[place:].replace(quote, f"{quote}    says: the storm cut the power  # ours\n", 1)
    file.write_text(words[:place] + changed, "utf-8")
    draft_annotations(dossier)
    accept(dossier, Wish(ADDITIONS, (LAMP,)))
    points = (dossier / "annotations/points.yml").read_text("utf-8")
    assert "      says: the storm cut the power  # ours\n" in points


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (
            "point: nothing-here\n  reading: {article: tidewire, quote: the lamp}",
            "reference-dangling",
        ),
        ("point: injured\n  reading: {article: tidewire, quote: not in it}", "citation-lost"),
        ("point: injured\n  alias: Petrel", "draft-form"),
        ("actor: petrel\n  point: injured\n  alias: Petrel", "draft-form"),
    ],
)
def test_what_is_wrong_is_refused(dossier: Path, entry: str, code: str) -> None:
    (dossier / ADDITIONS).write_text(f"- id: mine\n  {entry}\n", "utf-8")
    before = contents(dossier)
    outcome = accept(dossier, Wish(ADDITIONS, ("mine",)))
    assert [code] == [problem.code for problem in outcome.problems]
    assert before == contents(dossier)


@pytest.mark.parametrize(
    ("aliases", "expected"),
    [
        ("  aliases: [Petrel]\n", "  aliases: [The ferry Petrel, Petrel]\n"),
        ("  aliases:\n    - Petrel\n", "  aliases:\n    - Petrel\n    - The ferry Petrel\n"),
        (
            "  aliases: # all\n  - Petrel # so\n",
            "  aliases: # all\n  - Petrel # so\n  - The ferry Petrel\n",
        ),
        ("", "  aliases:\n    - The ferry Petrel\n"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_name_goes_into_any_list(dossier: Path, aliases: str, expected: str, end: str) -> None:
    file = dossier / "annotations/actors.yml"
    words = file.read_text("utf-8")
    head, _, tail = words.partition("  aliases: [Petrel]\n")
    assert head.endswith("description: The ferry that ran aground.\n")
    old = (head + aliases + tail).replace("\n", end)
    file.write_bytes(old.encode("utf-8"))
    (dossier / ADDITIONS).write_text(
        "- id: mine\n  actor: petrel\n  alias: The ferry Petrel\n", "utf-8"
    )
    outcome = accept(dossier, Wish(ADDITIONS, ("mine",)))
    assert () == outcome.problems
    assert (head + expected + tail).replace("\n", end).encode("utf-8") == file.read_bytes()


def test_an_addition_has_its_place(dossier: Path) -> None:
    with pytest.raises(UnknownProposal, match="leave out --into"):
        accept(dossier, Wish(ADDITIONS, (LAMP,), into="points.yml"))


def test_a_known_actor_gets_a_title_that_an_article_has(dossier: Path) -> None:
    seed = dossier / "seeds/tidewire.txt"
    told = "“The strait stays closed,” Mayor Ada Lund said. The lamp is old, Lund said."
    first, rest = seed.read_text("utf-8").split("\n\n", 1)
    seed.write_text(f"{first}\n\n{told}\n\n{rest}", "utf-8")
    file = dossier / "annotations/actors.yml"
    lund = "- id: lund\n  name: Ada Lund\n  kind: person\n  description: Of the town.\n"
    lund += "  aliases: [Ada Lund]\n"
    file.write_text(f"{file.read_text('utf-8')}\n{lund}", "utf-8")
    draft_annotations(dossier)
    title = {"article": "tidewire", "quote": "Mayor"}
    assert title == proposed(dossier)["lund-mayor"]["title"]
    outcome = accept(dossier, Wish(ADDITIONS, ("lund-mayor",)))
    assert () == outcome.problems
    assert title == read_yaml(file)[-1]["titles"][0]
    draft_annotations(dossier)
    assert "lund-mayor" not in proposed(dossier)

"""A rejected proposal leaves its draft and is not made again."""

from __future__ import annotations

import shutil
from pathlib import Path

from dossier.proposals import Done, Outcome, Wish, draft_annotations, reject
from tests.proposals.conftest import DRAFT, contents

QUOTATIONS = f"{DRAFT}/quotations.yml"
QUEUED = "annotations/drafts/quotations.yml"
THIRD = "gave-up-after-ten-minutes"
MEMORY = "annotations/drafts/rejected.yml"
FIRST = "we-steered-by-a-light-that"
SECOND = "nobody-sails-until-the-lamp-burns"
HEAD = b"# Rejected proposals. They are not made again; delete an entry to get it back.\n"


def test_a_rejected_proposal_is_remembered(project: Path) -> None:
    before = contents(project)
    outcome = reject(project, Wish(QUOTATIONS, (FIRST,)))
    assert Outcome((Done(FIRST, MEMORY, 3),), QUOTATIONS, 2) == outcome
    after = contents(project)
    note = b'- proposal: quotation\n  words: ["We steered by a light that was not there"]\n'
    assert HEAD + b"\n" + note == after.pop("drafts/rejected.yml")
    left = after.pop("drafts/courier/quotations.yml")
    assert FIRST.encode() in before.pop("drafts/courier/quotations.yml")
    assert (False, True) == (FIRST.encode() in left, SECOND.encode() in left)
    assert before == after


def test_a_rejected_proposal_is_not_made_again(project: Path) -> None:
    (project / DRAFT / "quotations.yml").unlink()
    draft_annotations(project)
    reject(project, Wish(QUEUED, (THIRD,)))
    draft_annotations(project)
    assert not (project / QUEUED).exists()


def test_a_queue_that_was_only_deleted_is_made_again(project: Path) -> None:
    assert not (project / QUEUED).exists()
    draft_annotations(project)
    assert THIRD in (project / QUEUED).read_text("utf-8")


def test_a_seed_that_is_to_have_no_article_is_not_drafted_again(project: Path) -> None:
    outcome = reject(project, Wish(f"{DRAFT}/article.yml"))
    assert (Done("courier", MEMORY, 3),) == outcome.done
    shutil.rmtree(project / DRAFT)
    draft_annotations(project)
    assert not (project / DRAFT).exists()


def test_rejecting_again_what_a_crash_left_behind_ends_it(project: Path) -> None:
    draft = (project / QUOTATIONS).read_bytes()
    first = reject(project, Wish(QUOTATIONS, (FIRST,)))
    after = contents(project)
    (project / QUOTATIONS).write_bytes(draft)
    assert first == reject(project, Wish(QUOTATIONS, (FIRST,)))
    assert after == contents(project)


def test_a_proposal_that_is_not_complete_can_be_rejected(project: Path) -> None:
    path = project / QUOTATIONS
    path.write_text(path.read_text("utf-8").replace("  speaker: harbour-master\n", ""), "utf-8")
    assert 2 == len(reject(project, Wish(QUOTATIONS, (FIRST, SECOND))).done)


def test_a_draft_that_cannot_be_read_is_left_as_it_is(project: Path) -> None:
    path = project / QUOTATIONS
    path.write_text(path.read_text("utf-8").replace(f"id: {SECOND}", "id: a: b"), "utf-8")
    before = contents(project)
    problems = reject(project, Wish(QUOTATIONS, (FIRST,))).problems
    assert ["yaml-colon"] == [problem.code for problem in problems]
    assert before == contents(project)


def test_a_memory_that_cannot_be_read_stops_the_drafting(project: Path) -> None:
    (project / MEMORY).write_text("- proposal: quotaton\n  words: [a]\n", "utf-8")
    shutil.rmtree(project / DRAFT)
    written, problems = draft_annotations(project)
    assert ((), ["not-in-vocabulary"]) == (written.written, [one.code for one in problems])


def test_a_memory_without_an_entry_is_none(project: Path) -> None:
    (project / MEMORY).write_bytes(HEAD)
    assert () == draft_annotations(project)[1]

"""One queue over all files of proposals: taken, changed, rejected, undone, and by two at once."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from dossier import build, write
from dossier.proposals import draft_annotations
from dossier.proposals.desk import (
    BUILT_ON,
    CHANGED,
    DIFFERENT,
    GONE,
    NOTHING,
    REJECTED,
    TAKEN,
    UNDONE,
    Choice,
    Decided,
    Desk,
)
from dossier.proposals.pending import Proposal
from tests import story
from tests.proposals.conftest import contents

ARTICLE = "courier/article.yml#courier"
SAID = "quotations.yml#gave-up-after-ten-minutes"
TOLD = "points.yml#told-or-advised"


@pytest.fixture(scope="module")
def drafted_story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story with an article and an actor taken away, as it was drafted; never changed."""
    root = tmp_path_factory.mktemp("drafted")
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, root / folder)
    story.without_versions(root)
    (root / "annotations/articles/courier.yml").unlink()
    draft_annotations(root)
    return root


@pytest.fixture
def desk(drafted_story: Path, tmp_path: Path) -> Desk:
    shutil.copytree(drafted_story, tmp_path, dirs_exist_ok=True)
    return Desk(tmp_path)


def waiting(desk: Desk, key: str) -> Proposal:
    found = desk.pending().find(key)
    assert found is not None
    return found


def choice(desk: Desk, key: str, **values: str) -> Choice:
    return Choice(key, waiting(desk, key).digest, values)


def take(desk: Desk, key: str, **values: str) -> Decided:
    return desk.take(choice(desk, key, **values))


def with_article(desk: Desk) -> None:
    assert take(desk, ARTICLE, events="grounding").verdict == TAKEN


def test_all_kinds_are_in_one_queue_what_others_refer_to_first(desk: Desk) -> None:
    kinds = [proposal.kind for proposal in desk.pending().proposals]
    assert ["articles", "quotations", "points"] == list(dict.fromkeys(kinds))


def test_a_proposal_shows_its_words_in_their_sentences(desk: Desk) -> None:
    told = waiting(desk, TOLD)
    shown = desk.excerpts(told)
    assert ["courier", "telegraph", "tidewire"] == [excerpt.article for excerpt in shown]
    stressed = [span.of(excerpt.text) for excerpt in shown for span in excerpt.stress]
    assert ["told", "advised"] == stressed
    assert (0.46, ("other words in the same place of like sentences",)) == (
        told.likelihood,
        told.reasons,
    )


def test_a_proposal_says_what_is_missing_and_what_can_be_chosen(desk: Desk) -> None:
    (topic,) = [known for known in waiting(desk, TOLD).fields if known.key == "topic"]
    assert (True, True) == (topic.is_missing, topic.is_closed)
    assert {"the-light", "the-accident", "the-council"} == set(topic.choices)


def test_an_article_is_taken_with_what_is_put_forward(desk: Desk) -> None:
    decided = take(desk, ARTICLE, events="grounding", id="the-courier")
    assert (TAKEN, "annotations/articles/the-courier.yml:1") == (decided.verdict, decided.where)
    text = (desk.root / "annotations/articles/the-courier.yml").read_text("utf-8")
    assert "\nevents: [grounding]\n" in text
    assert "\ncondition: original\n" in text
    assert "the-courier" in waiting(desk, TOLD).lines


def test_a_point_is_taken_as_accept_writes_it(desk: Desk) -> None:
    with_article(desk)
    before = contents(desk.root)
    decided = take(desk, TOLD, topic="the-light")
    after = contents(desk.root)
    assert TAKEN == decided.verdict
    assert after["points.yml"].startswith(before["points.yml"])
    entry = after["points.yml"][len(before["points.yml"]) :]
    assert b"\n  topic: the-light\n" in entry
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    assert {"points.yml", "drafts/points.yml"} == changed
    assert () == build.check_gathered(build.gather(desk.root)).problems


def test_readings_can_be_left_out(desk: Desk) -> None:
    with_article(desk)
    given = choice(desk, TOLD, topic="the-light")
    desk.take(Choice(given.key, given.digest, given.values, dropped=(1,)))
    point = build.gather(desk.root).annotations.points[-1]
    assert ["courier", "tidewire"] == [reading.article for reading in point.readings]


def test_what_is_refused_keeps_what_the_editor_filled_in(desk: Desk) -> None:
    before = contents(desk.root)
    refused = take(desk, SAID, speaker="nobody-at-all")
    assert ("", {"reference-dangling"}) == (
        refused.verdict,
        {problem.code for problem in refused.problems},
    )
    after = contents(desk.root)
    assert b"  speaker: nobody-at-all\n" in after.pop("drafts/quotations.yml")
    assert after == {name: text for name, text in before.items() if name in after}
    draft_annotations(desk.root)
    assert "speaker: nobody-at-all" in waiting(desk, SAID).lines


def test_a_change_stays_in_the_queue_and_survives_its_renewal(desk: Desk) -> None:
    decided = desk.change(choice(desk, TOLD, question="Told, or advised?"))
    assert CHANGED == decided.verdict
    draft_annotations(desk.root)
    assert "Told, or advised?" == waiting(desk, TOLD).title


def test_what_is_rejected_does_not_return(desk: Desk) -> None:
    assert REJECTED == desk.reject(choice(desk, SAID)).verdict
    draft_annotations(desk.root)
    assert None is desk.pending().find(SAID)


@pytest.mark.parametrize("verdict", [TAKEN, REJECTED])
def test_a_decision_is_undone_to_the_byte(desk: Desk, verdict: str) -> None:
    with_article(desk)
    desk.change(choice(desk, TOLD, topic="the-light"))
    before = contents(desk.root)
    made = take(desk, TOLD) if verdict == TAKEN else desk.reject(choice(desk, TOLD))
    assert before != contents(desk.root)
    undone = desk.undo(made.number)
    assert (UNDONE, TOLD) == (undone.verdict, undone.where)
    assert before == contents(desk.root)


def test_decisions_are_undone_one_after_another(desk: Desk) -> None:
    before = contents(desk.root)
    take(desk, ARTICLE, events="grounding", id="the-courier")
    take(desk, SAID, speaker="harbour-master")
    assert [UNDONE, UNDONE, ""] == [desk.undo().verdict for _ in range(3)]
    after = contents(desk.root)
    assert before.keys() == after.keys()
    assert NOTHING == desk.undo().message
    filled_in = ("drafts/courier/article.yml", "drafts/quotations.yml")
    assert {name for name in before if before[name] != after[name]} <= {*filled_in}


def test_what_others_wrote_since_stays_when_a_decision_is_undone(desk: Desk) -> None:
    with_article(desk)
    made = take(desk, TOLD, topic="the-light")
    take(desk, SAID, speaker="harbour-master")
    points = desk.root / "annotations/points.yml"
    points.write_bytes(b"# mine\n" + points.read_bytes())
    assert UNDONE == desk.undo(made.number).verdict
    assert points.read_bytes().startswith(b"# mine\n")
    assert b"told-or-advised" not in points.read_bytes()
    assert b"gave-up" in (desk.root / "annotations/quotations.yml").read_bytes()


def test_what_others_build_on_is_not_undone(desk: Desk) -> None:
    made = take(desk, ARTICLE, events="grounding")
    take(desk, SAID, speaker="harbour-master")
    before = contents(desk.root)
    assert BUILT_ON == desk.undo(made.number).message
    assert before == contents(desk.root)


def test_the_second_of_two_editors_is_told(desk: Desk) -> None:
    with_article(desk)
    given = choice(desk, TOLD, topic="the-light")
    desk.take(given)
    before = contents(desk.root)
    assert [GONE, GONE] == [desk.take(given).message, desk.reject(given).message]
    assert before == contents(desk.root)


def test_two_editors_at_once_take_everything_once(desk: Desk) -> None:
    with_article(desk)
    topics = {"topic": "the-light", "speaker": "harbour-master"}
    given = [Choice(proposal.key, "", topics) for proposal in desk.pending().proposals[:4]]
    verdicts: list[Decided] = []

    def decide(choices: list[Choice]) -> None:
        editor = Desk(desk.root)
        verdicts.extend(editor.take(one) for one in choices)

    threads = [threading.Thread(target=decide, args=[order]) for order in (given, given[::-1])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = [made.title for made in verdicts if made.verdict == TAKEN]
    assert len(taken) == len(given) == sum(made.message == GONE for made in verdicts)
    annotations = build.gather(desk.root).annotations
    ids = [one.id for one in annotations.points] + [one.id for one in annotations.quotations]
    assert len(ids) == len(set(ids))
    assert not {one.key for one in given} & {one.key for one in desk.pending().proposals}


def test_a_proposal_that_was_changed_meanwhile_is_not_decided_on(desk: Desk) -> None:
    given = choice(desk, SAID, speaker="harbour-master")
    path = desk.root / "annotations/drafts/quotations.yml"
    path.write_text(path.read_text("utf-8").replace("title:", "title: # mine\n   "), "utf-8")
    before = contents(desk.root)
    assert [DIFFERENT, DIFFERENT] == [desk.take(given).message, desk.reject(given).message]
    assert before == contents(desk.root)


class Killed(BaseException):
    """As if the process had ended."""


@pytest.mark.parametrize("undoing", [False, True])
def test_a_kill_at_any_write_loses_nothing(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory, undoing: bool
) -> None:
    take(desk, ARTICLE, events="grounding", id="the-courier")
    desk.change(choice(desk, TOLD, topic="the-light"))
    waits = contents(desk.root)
    made = take(desk, TOLD)
    is_taken = contents(desk.root)
    if not undoing:
        desk.undo()
    step, was_killed = 0, True
    while was_killed:
        copy = tmp_path_factory.mktemp("killed")
        shutil.copytree(desk.root, copy, dirs_exist_ok=True)
        editor = Desk(copy)
        was_killed = killed(editor, step, made.number if undoing else 0)
        for name, text in contents(copy).items():
            assert text in (waits.get(name), is_taken.get(name)), (step, name)
        if undoing:
            editor.undo(made.number)
            assert waits == contents(copy), step
        else:
            if editor.pending().find(TOLD):
                take(editor, TOLD)
            assert is_taken == contents(copy), step
        step += 1
    assert step > 2


def killed(desk: Desk, step: int, number: int) -> bool:
    """Take or undo, and end before the write with this number; whether there was one."""
    count = iter(range(100))
    real = write.replace

    def replace(path: Path, content: bytes, *, lasting: bool = False) -> None:
        if next(count) == step:
            raise Killed
        real(path, content, lasting=lasting)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dossier.write.replace", replace)
        try:
            if number:
                desk.undo(number)
            else:
                take(desk, TOLD)
        except Killed:
            return True
    return False

"""A proposal moves into the annotations when it holds, and nothing else changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from dossier.problems import Problem
from dossier.proposals import Done, Outcome, UnknownProposal, Wish, accept, target
from dossier.schema import Shape, modeline
from tests.proposals.conftest import DRAFT, contents

QUOTATIONS = f"{DRAFT}/quotations.yml"
FIRST = "we-steered-by-a-light-that"


def codes(outcome: Outcome) -> list[tuple[str, str, int]]:
    places = [(problem.code, problem.location) for problem in outcome.problems]
    return [(code, place.file, place.line) for code, place in places]


def with_article(root: Path) -> None:
    assert accept(root, Wish("courier/article.yml")).problems == ()


def test_an_article_becomes_a_file_of_its_own(project: Path) -> None:
    before = contents(project)
    outcome = accept(project, Wish(f"{DRAFT}/article.yml", name="the-courier"))
    assert (Done("the-courier", "annotations/articles/the-courier.yml", 1),) == outcome.done
    after = contents(project)
    draft = before.pop("drafts/courier/article.yml").split(b"\n", 3)[3]
    head = modeline("articles", 1).encode("utf-8")
    assert head + draft == after.pop("articles/the-courier.yml")
    quotations = "drafts/courier/quotations.yml"
    named = before.pop(quotations).replace(b'article: "courier"', b"article: the-courier")
    assert named == after.pop(quotations)
    points = "drafts/points.yml"
    assert b'"courier"' in before[points]
    queued = before.pop(points).replace(b'article: "courier"', b"article: the-courier")
    assert _without_marks(queued) == _without_marks(after.pop(points))
    assert before == after


def _without_marks(content: bytes) -> list[bytes]:
    return [line for line in content.splitlines() if not line.startswith(b"# as proposed:")]


def test_short_forms_in_the_draft_get_the_name_that_the_article_has(project: Path) -> None:
    file = project / "annotations/drafts/courier/actors.yml"
    entry = (
        "- id: maren\n  name: Maren Oster\n  kind: person\n  aliases:\n    - Maren Oster\n"
        "    - {text: Oster, kind: short, articles: %s}\n"
        "    - {text: Maren, kind: short, articles: [harbour-times, %s]}\n"
    )
    file.write_text(entry % ('"courier"', "courier"), encoding="utf-8", newline="\n")
    accept(project, Wish(f"{DRAFT}/article.yml", name="the-courier"))
    assert entry % ("the-courier", "the-courier") == file.read_text(encoding="utf-8")


def test_an_entry_is_appended_and_leaves_its_draft(project: Path) -> None:
    with_article(project)
    before = contents(project)
    outcome = accept(project, Wish(QUOTATIONS, (FIRST,)))
    lines = before["quotations.yml"].count(b"\n")
    done = Done(FIRST, "annotations/quotations.yml", lines + 1)
    assert Outcome((done,), QUOTATIONS, 2) == outcome
    after = contents(project)
    entry = (
        b"- id: we-steered-by-a-light-that\n"
        b'  title: "We steered by a light that"\n'
        b"  speaker: harbour-master\n"
        b"  readings:\n"
        b'    - {article: "courier", mode: direct, '
        b'quote: "We steered by a light that was not there"}\n'
    )
    assert before.pop("quotations.yml") + entry == after.pop("quotations.yml")
    draft = before.pop("drafts/courier/quotations.yml")
    note = (
        b"\n# score 0.00: nobody is named before it; "
        b"a-light-that-was-not-there has these words: add the reading there\n"
    )
    assert draft.replace(note + entry, b"", 1) == after.pop("drafts/courier/quotations.yml")
    assert before == after


def test_the_last_proposal_takes_the_draft_with_it(project: Path) -> None:
    with_article(project)
    assert (3, 0) == (
        len((outcome := accept(project, Wish(QUOTATIONS, every=True))).done),
        outcome.left,
    )
    assert not (project / "annotations/drafts/courier").exists()


def test_accepting_again_what_a_crash_left_behind_ends_it(project: Path) -> None:
    with_article(project)
    draft = (project / QUOTATIONS).read_bytes()
    first = accept(project, Wish(QUOTATIONS, (FIRST,)))
    after = contents(project)
    (project / QUOTATIONS).write_bytes(draft)
    assert first == accept(project, Wish(QUOTATIONS, (FIRST,)))
    assert after == contents(project)


def test_accepting_an_article_again_ends_what_a_crash_left_behind(project: Path) -> None:
    draft = (project / DRAFT / "article.yml").read_bytes()
    accept(project, Wish("courier/article.yml", name="the-courier"))
    after = contents(project)
    (project / DRAFT / "article.yml").write_bytes(draft)
    assert accept(project, Wish("courier/article.yml", name="the-courier")).problems == ()
    assert after == contents(project)


def edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        pytest.param(
            f"id: {FIRST}", "id: no-ship-sails", "id-twice", 6, id="the id is there already"
        ),
        pytest.param("that was not there", "that was there", "citation-lost", 10, id="words"),
        pytest.param(
            f"id: {FIRST}\n", f"id: {FIRST}\n  colour: red\n", "key-unknown", 7, id="a key"
        ),
        pytest.param(f"id: {FIRST}\n", f"id: {FIRST}\n  note: a: b\n", "yaml-colon", 7, id="YAML"),
    ],
)
def test_a_proposal_that_does_not_hold_is_refused_where_it_stands(
    project: Path, old: str, new: str, code: str, line: int
) -> None:
    with_article(project)
    edit(project, QUOTATIONS, old, new)
    before = contents(project)
    ids = () if code == "yaml-colon" else ("no-ship-sails" if code == "id-twice" else FIRST,)
    outcome = accept(project, Wish(QUOTATIONS, ids, every=not ids))
    assert [(code, QUOTATIONS, line)] == codes(outcome)
    assert before == contents(project)


def test_a_proposal_is_not_held_up_by_the_others(project: Path) -> None:
    with_article(project)
    edit(project, QUOTATIONS, "id: gave-up", "colour: red\n  id: gave-up")
    assert () == accept(project, Wish(QUOTATIONS, (FIRST,))).problems


def test_a_proposal_is_not_held_up_by_what_was_wrong_before(project: Path) -> None:
    with_article(project)
    edit(project, "annotations/points.yml", "forty-two passengers", "fifty passengers")
    assert () == accept(project, Wish(QUOTATIONS, (FIRST,))).problems


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"[]\n", "a list in brackets"),
        (b"  - {id: a, title: A, speaker: skipper, readings: []}\n", "a list that is indented"),
    ],
)
def test_a_file_of_another_form_is_left_alone(project: Path, content: bytes, found: str) -> None:
    with_article(project)
    (project / "annotations/quotations.yml").write_bytes(content)
    before = contents(project)
    (problem,) = accept(project, Wish(QUOTATIONS, (FIRST,))).problems
    assert ("draft-form", "annotations/quotations.yml", found) == (
        problem.code,
        problem.location.file,
        problem.found,
    )
    assert before == contents(project)


def test_a_document_that_has_ended_is_left_alone(project: Path) -> None:
    with_article(project)
    path = project / "annotations/quotations.yml"
    path.write_bytes(path.read_bytes() + b"...\n")
    assert ["draft-form"] == [
        problem.code for problem in accept(project, Wish(QUOTATIONS, (FIRST,))).problems
    ]


def test_an_article_never_takes_the_place_of_another(project: Path) -> None:
    (project / "annotations/articles/courier.yml").write_text("# mine\n", "utf-8")
    before = contents(project)
    problems = accept(project, Wish("courier/article.yml")).problems
    assert ["draft-in-the-way"] == [problem.code for problem in problems]
    assert before == contents(project)


def test_a_file_that_changes_meanwhile_keeps_the_change(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_article(project)
    path = project / "annotations/quotations.yml"
    changed = path.read_bytes() + b"# saved just now\n"
    real = target.appended

    def slow(
        goal: target.Target, entries: Sequence[bytes], shapes: Sequence[Shape]
    ) -> target.Target | Problem:
        path.write_bytes(changed)
        return real(goal, entries, shapes)

    monkeypatch.setattr("dossier.proposals.accepting.appended", slow)
    problems: tuple[Problem, ...] = accept(project, Wish(QUOTATIONS, (FIRST,))).problems
    assert ["draft-overtaken"] == [problem.code for problem in problems]
    assert changed == path.read_bytes()


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (
            Wish("courier/points.yml", ("a",)),
            (
                "courier/points.yml is not a file of proposals. In annotations/drafts/ there are: "
                "courier/article.yml, courier/quotations.yml, points.yml."
            ),
        ),
        (
            Wish("courier/quotations.yml"),
            (
                f"Name proposals in {QUOTATIONS}, or use --all. It proposes: {FIRST}, "
                "nobody-sails-until-the-lamp-burns, gave-up-after-ten-minutes."
            ),
        ),
        (
            Wish("courier/quotations.yml", ("gave-up-after-ten-minute",)),
            (
                f"{QUOTATIONS} has no proposal gave-up-after-ten-minute. "
                "Did you mean gave-up-after-ten-minutes?"
            ),
        ),
        (
            Wish("courier/quotations.yml", (FIRST,), into="points.yml"),
            (
                "points.yml is not a file of quotations. There are: quotations.yml; "
                "a new one is named quotations/….yml."
            ),
        ),
        (
            Wish("courier/article.yml", name="The Courier"),
            "The Courier is not an id: use lower-case letters, digits and single hyphens.",
        ),
        (
            Wish("courier/article.yml", name="n" * 300),
            "An id has 100 characters at most, and this one has 300.",
        ),
        (
            Wish("courier/article.yml", ("courier",)),
            f"{DRAFT}/article.yml is a single proposal: do not name another id.",
        ),
    ],
)
def test_what_is_not_there_is_said_in_words(project: Path, wish: Wish, words: str) -> None:
    if wish.into:
        with_article(project)
    with pytest.raises(UnknownProposal) as raised:
        accept(project, wish)
    assert words == str(raised.value)


def test_references_are_checked_before_the_dossier_has_a_file_of_its_own(project: Path) -> None:
    with_article(project)
    (project / "annotations/dossier.yml").unlink()
    file = project / QUOTATIONS
    text = file.read_text("utf-8").replace("speaker: harbour-master", "speaker: nobody-at-all", 1)
    file.write_text(text, "utf-8")
    before = contents(project)
    outcome = accept(project, Wish(QUOTATIONS, (FIRST,)))
    assert [("reference-dangling", QUOTATIONS, 8)] == codes(outcome)
    assert before == contents(project)

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier import build, changed
from dossier.cli import main
from dossier.edition import FILE, record_edition
from dossier.model import Edition, EntryChange, Reply
from dossier.schema import parse_editions, write_editions
from tests import story

EDITION = build.work_out(story.dossier())
STATE = changed.state(EDITION, {})


def _point(edition: Edition, id_: str, **values: object) -> Edition:
    points = tuple(
        replace(point, **values) if point.id == id_ else point  # type: ignore[arg-type]
        for point in edition.dossier.points
    )
    return replace(edition, dossier=replace(edition.dossier, points=points))


def _changes(edition: Edition, renamed: Mapping[str, str] | None = None) -> list[EntryChange]:
    return list(changed.changes(STATE, changed.state(edition, {}), renamed or {}))


def test_an_edition_is_as_it_was() -> None:
    assert [] == _changes(EDITION)


def test_words_of_a_point_are_said_before_and_after() -> None:
    edition = _point(EDITION, "passengers", question="How many were on board?")
    assert [
        EntryChange(
            "points/passengers",
            "question",
            before="How many passengers were on board?",
            after="How many were on board?",
        )
    ] == _changes(edition)


def test_demands_loaded_words_replies_and_questions_for_a_lesson_are_compared() -> None:
    dossier = EDITION.dossier
    demand, *demands = dossier.positions
    answers = (replace(demand.answers[0], stance="accepted"), *demand.answers[1:])
    choice, *choices = dossier.words
    terms = (replace(choice.terms[0], presupposes="Nothing."), *choice.terms[1:])
    point = next(point for point in dossier.points if point.contradiction)
    assert point.contradiction
    reply = Reply("The harbour master", "2023-04-02", "We counted twice.", "", "", "", "")
    contradiction = replace(point.contradiction, reply=(*point.contradiction.reply, reply))
    edition = _point(EDITION, point.id, contradiction=contradiction, lesson=("Who counted?",))
    edition = replace(
        edition,
        dossier=replace(
            edition.dossier,
            positions=(replace(demand, answers=answers), *demands),
            words=(replace(choice, terms=terms), *choices),
        ),
    )
    assert [
        (f"points/{point.id}", "lesson"),
        (f"points/{point.id}", "reply"),
        (f"positions/{demand.id}", "stance"),
        (f"words/{choice.id}", "presupposes"),
    ] == [(change.entry, change.what) for change in _changes(edition)]


def test_a_reading_that_is_gone_is_said_with_whose_it_was() -> None:
    readings = tuple(
        reading
        for point in EDITION.dossier.points
        if point.id == "injured"
        for reading in point.readings
        if reading.article != "tidewire"
    )
    (change,) = _changes(_point(EDITION, "injured", readings=readings))
    assert ("reading", "tidewire", "nobody: “No person was damage”", "") == (
        change.what,
        change.of,
        change.before,
        change.after,
    )


def test_a_verdict_that_changes_alone_is_the_programs() -> None:
    other = EDITION.agreements["passengers"].verdict
    agreement = replace(EDITION.agreements["injured"], verdict=other)
    edition = replace(EDITION, agreements={**EDITION.agreements, "injured": agreement})
    (change,) = _changes(edition)
    assert ("verdict", "program", "agree") == (change.what, change.by, change.before)


def test_a_text_that_rules_clean_otherwise_is_the_programs_and_an_overrule_the_editors() -> None:
    article = EDITION.dossier.articles[2]
    clean = replace(article.clean, text=article.text + " More")
    articles = (*EDITION.dossier.articles[:2], replace(article, clean=clean))
    edition = replace(EDITION, dossier=replace(EDITION.dossier, articles=articles))
    for cleaning, by in (({}, "program"), ({"tidewire.txt": "keep"}, "editors")):
        changes = changed.changes(STATE, changed.state(edition, cleaning), {})
        assert [EntryChange("articles/tidewire", "text", by=by)] == list(changes)


def test_entries_come_and_go_and_take_their_former_id_along() -> None:
    first, *others = EDITION.dossier.points
    renamed = replace(first, id="people-on-board")
    edition = replace(
        EDITION,
        dossier=replace(EDITION.dossier, points=(renamed, *others[1:])),
        agreements={**EDITION.agreements, renamed.id: EDITION.agreements[first.id]},
    )
    former = {"points/passengers": "points/people-on-board"}
    assert [EntryChange("points/injured", "removed")] == _changes(edition, former)
    assert EntryChange("points/people-on-board", "added", after=first.question) in _changes(edition)


def test_words_of_what_was_taken_back_are_said_no_more() -> None:
    change = EntryChange("points/x", "severity", before="high", after="low")
    assert EntryChange("points/x", "severity") == changed.silenced(change, frozenset({"points/x"}))
    assert change == changed.silenced(change, frozenset())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return story.lay_out(tmp_path)


def _edit(root: Path, old: str, new: str) -> None:
    file = root / "annotations/points.yml"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), "edition", *words])


def test_what_is_recorded_is_read_back_and_changes_nothing_of_the_edition(root: Path) -> None:
    assert "0 changes." in run(root, "--day", "2023-04-03").output
    _edit(root, "severity: high", "severity: low")
    assert "1 change." in run(root, "--day", "2023-04-05").output
    dossier = build.check_annotations(root).dossier
    assert dossier
    edition = build.work_out(dossier)
    assert edition.version == dossier.editions[-1].number
    assert [("2023-04-03", 0), ("2023-04-05", 1)] == [
        (item.day, len(item.changes)) for item in dossier.editions
    ]
    text = (root / FILE).read_text("utf-8")
    editions, problems = parse_editions(text, FILE)
    assert (text, ()) == (write_editions(editions), problems)
    assert "Nothing has changed since edition" in run(root).output
    assert text == (root / FILE).read_text("utf-8")


@pytest.mark.parametrize("day", ["yesterday", "2023-13-01", "20230401"])
def test_what_is_no_day_is_refused(root: Path, day: str) -> None:
    result = run(root, "--day", day)
    assert (2, False) == (result.exit_code, (root / FILE).exists())
    assert f"“{day}” is no day; write it as 2031-04-05" in result.output


def test_with_a_problem_nothing_is_recorded(root: Path) -> None:
    _edit(root, "forty-two passengers", "forty-three passengers")
    assert not record_edition(root, "2023-04-03").edition
    assert not (root / FILE).exists()


@pytest.mark.parametrize(
    ("text", "line", "column", "found"),
    [
        ('{"format": 1,\n"editions": [,]}', 2, 14, 'Expecting value: "editions": [,]}'),
        ("", 1, 1, "Expecting value"),
        ("[]", 1, 1, "something else"),
        ("[" * 100_000, 1, 1, "lists within lists"),
        ('{"format": 2}', 1, 1, "something else (format 2)"),
        (json.dumps({"format": 1, "editions": [], "state": {"x": {"y": 1}}}), 1, 1, "something"),
    ],
)
def test_a_damaged_file_is_a_problem_at_its_place(
    root: Path, text: str, line: int, column: int, found: str
) -> None:
    (root / FILE).write_text(text, "utf-8")
    (problem,) = build.check_annotations(root).problems
    assert (FILE, line, column, "editions-form") == (
        problem.location.file,
        problem.location.line,
        problem.location.column,
        problem.code,
    )
    assert problem.found.startswith(found)

"""The committed list of addresses grows, and what it has must be there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from dossier import build, write
from dossier.cli import main
from dossier.published import Site
from dossier.record import FILE, record
from dossier.schema import parse_published, write_published
from dossier.schema.published import KINDS
from tests import story

ADDRESSES = st.sets(
    st.builds(
        lambda kind, id_: f"{kind}/{id_}",
        st.sampled_from(KINDS),
        st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True),
    )
)

PAGES = ("build", "--pages-only")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, tmp_path / folder)
    return tmp_path


def run(root: Path, *words: str, **given: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *words], env=given)


def begin(root: Path, day: str) -> None:
    path = root / "annotations/dossier.yml"
    path.write_text(f"begun: {day}\n" + path.read_text("utf-8"), "utf-8")


def line_of_the_point(path: Path) -> int:
    """Of the list, the line of the point that is deleted."""
    return path.read_text("utf-8").split("\n").index("points/price-of-the-lamp") + 1


def delete_a_point(root: Path) -> None:
    path = root / "annotations/points.yml"
    text = path.read_text("utf-8")
    before, _, entry = text.partition("- id: price-of-the-lamp\n")
    path.write_text(before + "".join(entry.partition("- id: ")[1:]), "utf-8")


@given(ADDRESSES, st.sampled_from(["", "2023-03-05"]))
def test_what_is_written_is_what_is_read(addresses: set[str], begun: str) -> None:
    read, problems = parse_published(write_published(addresses, begun), "list")
    assert (begun, sorted(addresses), ()) == (
        read.begun,
        [str(address) for address in read.addresses],
        problems,
    )


def test_the_first_record_has_everything_former_ids_too(project: Path) -> None:
    recorded = record(project)
    lines = (project / FILE).read_text("utf-8").splitlines()
    assert len(lines) - 2 == recorded.added == recorded.total
    assert {"actors/skaerholm", "points/minutes-dark", "records/light-log"} <= set(lines)
    assert sorted(lines[2:]) == lines[2:]


def test_a_second_record_changes_nothing(project: Path) -> None:
    total = record(project).total
    before = (project / FILE).stat().st_mtime_ns
    assert (0, total) == (record(project).added, record(project).total)
    assert before == (project / FILE).stat().st_mtime_ns


def test_the_command_says_what_it_added(project: Path) -> None:
    (project / FILE).write_text("points/passengers\n", "utf-8")
    total = record(project).total
    (project / FILE).write_text("points/passengers\n", "utf-8")
    said = run(project, "record").output.splitlines()
    assert f"{FILE}: {total - 1} added, {total} in all." == said[0]
    assert "annotations/anchors.txt: 0 pages and places on them added." == said[1]


def test_the_day_on_which_the_story_was_begun_stands_in_the_head(project: Path) -> None:
    record(project)
    begin(project, "2023-03-05")
    record(project)
    assert "# begun: 2023-03-05\n" in (project / FILE).read_text("utf-8")


def test_nothing_is_recorded_while_there_is_a_problem(project: Path) -> None:
    record(project)
    before = (project / FILE).read_bytes()
    delete_a_point(project)
    result = run(project, "record")
    assert (1, True) == (result.exit_code, "entry-deleted" in result.output)
    assert before == (project / FILE).read_bytes()


def test_a_list_that_somebody_saves_meanwhile_is_kept(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "exchange", lambda *_: False)
    assert ["draft-overtaken"] == [problem.code for problem in record(project).problems]


def test_the_site_publishes_what_a_record_would_have(project: Path) -> None:
    run(project, *PAGES)
    listed = (project / "docs/data/published.txt").read_text("utf-8")
    record(project)
    assert (project / FILE).read_text("utf-8") == listed


@pytest.mark.parametrize("words", [("check",), PAGES], ids=["check", "build"])
@pytest.mark.parametrize("by", ["option", "variable"])
def test_what_the_site_has_and_the_dossier_has_no_more_is_a_problem(
    project: Path, words: tuple[str, ...], by: str
) -> None:
    run(project, *PAGES)
    shutil.copy(project / "docs/data/published.txt", project / "seen.txt")
    delete_a_point(project)
    place = str(project / "seen.txt")
    result = (
        run(project, *words, "--published", place)
        if by == "option"
        else run(project, *words, DOSSIER_PUBLISHED=place)
    )
    assert 1 == result.exit_code
    assert result.output.startswith("annotations/published.txt: entry-deleted: This point was")
    line = (project / "seen.txt").read_text("utf-8").split("\n").index(
        "points/price-of-the-lamp"
    ) + 1
    assert f"     found: points/price-of-the-lamp, on line {line} of {place}\n" in result.output
    assert result.output.endswith("1 problem in 1 file.\n")


def test_what_both_lists_have_is_told_once(project: Path) -> None:
    record(project)
    shutil.copy(project / FILE, project / "seen.txt")
    delete_a_point(project)
    result = run(project, "check", "--published", str(project / "seen.txt"))
    line = line_of_the_point(project / FILE)
    assert result.output.startswith(f"annotations/published.txt:{line}:1: entry-deleted: ")
    assert result.output.endswith("1 problem in 1 file.\n")


@pytest.mark.parametrize(
    ("begun", "words"),
    [
        ("", "that one gives no day, this one was begun on 2023-03-05"),
        ("# begun: 2022-01-10\n", "that one was begun on 2022-01-10, this one was begun on"),
    ],
)
def test_the_list_of_another_story_is_not_compared(project: Path, begun: str, words: str) -> None:
    begin(project, "2023-03-05")
    (project / "seen.txt").write_text(f"{begun}points/length-of-the-talks\n", "utf-8")
    result = run(project, "check", "--published", str(project / "seen.txt"))
    assert (0, True, True) == (
        result.exit_code,
        words in result.output,
        "They are not compared.\n" in result.output,
    )


def test_the_list_of_the_same_story_is_compared(project: Path) -> None:
    begin(project, "2023-03-05")
    (project / "seen.txt").write_text("# begun: 2023-03-05\npoints/gone\n", "utf-8")
    result = run(project, "check", "--published", str(project / "seen.txt"))
    assert (1, True) == (result.exit_code, "entry-deleted" in result.output)


@pytest.mark.parametrize(
    ("form", "begins"), [("text", "Note: The list of "), ("github", "::warning::The list of ")]
)
def test_a_list_that_cannot_be_had_is_said_and_stops_nothing(
    project: Path, form: str, begins: str
) -> None:
    result = run(project, *PAGES, "--format", form, "--published", "http://example.org/")
    assert (0, True) == (result.exit_code, result.output.startswith(begins))


def test_json_stays_json_when_a_list_cannot_be_had(project: Path) -> None:
    result = run(project, "check", "--format", "json", "--published", "nowhere.txt")
    assert (0, '{\n  "problems": []\n}\n') == (result.exit_code, result.stdout)
    assert result.stderr.startswith("Note: ")


@pytest.mark.parametrize("place", ["", " "])
def test_without_a_place_nothing_is_asked(project: Path, place: str) -> None:
    assert "Note" not in run(project, "check", DOSSIER_PUBLISHED=place).output


def test_a_dossier_that_does_not_read_is_not_held_against_the_site(project: Path) -> None:
    (project / "annotations/dossier.yml").write_text("format: 1\n", "utf-8")
    listed, _ = parse_published("points/gone\n", "seen.txt")
    checked = build.check_annotations(project, Site("seen.txt", listed))
    assert ["format-old"] == [problem.code for problem in checked.problems]


def test_beside_another_format_not_even_a_seed_is_reported(project: Path) -> None:
    (project / "annotations/dossier.yml").write_text("format: 1\n", "utf-8")
    (project / "seeds" / "courier.txt").write_bytes(b"\xff")
    (project / "seeds" / "stray.doc").write_bytes(b"x")
    checked = build.check_annotations(project)
    assert ["format-old"] == [problem.code for problem in checked.problems]
    for words in (["draft"], ["stats"], ["record"], PAGES):
        result = run(project, *words)
        assert (1, True) == (result.exit_code, result.output.startswith("annotations/dossier.yml"))
        assert "1 problem in 1 file." in result.output

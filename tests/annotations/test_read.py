"""What is right is read as it stands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from dossier.annotations import SHAPES, read
from dossier.problems import Location, as_text
from dossier.schema import Annotations, Shape, TopicShape
from tests import story


def of_story() -> Annotations:
    annotations, problems = read(story.FOLDER / "annotations", root=story.FOLDER)
    assert () == problems
    return annotations


@pytest.mark.parametrize("kind", sorted(set(SHAPES) - {"dossier", "articles"}))
def test_shapes_are_those_that_the_definitions_make(kind: str) -> None:
    file = story.FOLDER / "annotations" / f"{kind}.yml"
    plain = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
    expected = tuple(SHAPES[kind].model_validate(entry) for entry in plain)
    found: tuple[Shape, ...] = getattr(of_story(), kind)
    assert [item.model_dump() for item in expected] == [item.model_dump() for item in found]


def test_the_name_of_an_articles_file_is_its_id() -> None:
    assert ["courier", "telegraph", "tidewire"] == [item.id for item in of_story().articles]


def test_an_entry_knows_the_place_of_every_value() -> None:
    point = of_story().points[0]
    file, line = "annotations/points.yml", "- id: passengers"
    assert Location(file, 1, 3, line) == point.at()
    assert Location(file, 1, 7, line) == point.at("id")
    assert (5, 11) == (point.at("actors").line, point.at("actors").column)
    assert (5, 12) == (point.at("actors", 0).line, point.at("actors", 0).column)
    assert (7, 17) == (point.readings[0].at("article").line, point.readings[0].at("article").column)


def test_a_key_that_was_left_out_has_the_place_of_its_entry() -> None:
    point = of_story().points[0]
    assert point.at() == point.at("apparent")


def test_null_is_nothing() -> None:
    assert [None] == [item.headline for item in of_story().articles if item.id == "tidewire"]


@pytest.mark.parametrize("kind", sorted(set(SHAPES) - {"dossier", "articles"}))
def test_a_folder_of_files_is_read_like_one_file(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "annotations"
    shutil.copytree(story.FOLDER / "annotations", folder)
    whole = (folder / f"{kind}.yml").read_text("utf-8")
    (folder / f"{kind}.yml").unlink()
    (folder / kind).mkdir()
    entries = [f"- id:{entry}" for entry in whole.split("- id:")[1:]]
    (folder / kind / "a-first.yml").write_text(entries[0].replace("\n  ", "\n")[2:], "utf-8")
    if len(entries) > 1:  # a file without entries is a problem
        (folder / kind / "b-rest.yml").write_text("".join(entries[1:]), "utf-8")
    annotations, problems = read(folder, root=tmp_path)
    expected = [item.model_dump() for item in getattr(of_story(), kind)]
    assert (expected, ()) == ([item.model_dump() for item in getattr(annotations, kind)], problems)


def test_a_file_of_entries_comes_before_a_folder_of_the_same_name(tmp_path: Path) -> None:
    folder = tmp_path / "annotations"
    shutil.copytree(story.FOLDER / "annotations", folder)
    (folder / "events").mkdir()
    (folder / "events" / "a.yml").write_text("id: repair\ntitle: Repair\ndate: 2023-04\n", "utf-8")
    annotations, _ = read(folder, root=tmp_path)
    assert ["grounding", "council-meeting", "repair"] == [item.id for item in annotations.events]


def test_an_entry_with_a_mistake_keeps_what_is_right(tmp_path: Path) -> None:
    folder = tmp_path / "annotations"
    shutil.copytree(story.FOLDER / "annotations", folder)
    file = folder / "articles" / "courier.yml"
    file.write_text(file.read_text("utf-8").replace("siglum: A", "siglum: alpha"), "utf-8")
    annotations, _ = read(folder, root=tmp_path)
    article = annotations.articles[0]
    assert ("courier.txt", "") == (article.seed, article.siglum)
    assert frozenset({"siglum"}) == article.torn


def test_what_is_outside_the_project_is_named_in_full(tmp_path: Path) -> None:
    folder = tmp_path / "annotations"
    shutil.copytree(story.FOLDER / "annotations", folder)
    annotations, _ = read(folder, root=tmp_path / "elsewhere")
    assert f"{folder.as_posix()}/dossier.yml" == annotations.articles[0].at().file.replace(
        "articles/courier", "dossier"
    )


def test_a_shape_that_was_not_read_stands_nowhere() -> None:
    assert Location("") == TopicShape(id="rescue", title="The rescue").at("title")


def test_a_link_that_leads_out_of_the_project_is_a_problem(tmp_path: Path) -> None:
    project, other = tmp_path / "project", tmp_path / "other"
    shutil.copytree(story.FOLDER / "annotations", project / "annotations")
    shutil.copytree(story.FOLDER / "annotations", other)
    for name in ("events.yml", "articles/courier.yml", "excerpts"):
        path = project / "annotations" / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        path.symlink_to(other / name)
    problems = read(project / "annotations", root=project)[1]
    assert [
        ("link-outside", "annotations/articles/courier.yml"),
        ("link-outside", "annotations/events.yml"),
        ("link-outside", "annotations/excerpts"),
    ] == sorted((problem.code, problem.location.file) for problem in problems)


def test_nothing_is_read_through_a_link_that_leads_out(tmp_path: Path) -> None:
    project = story.lay_out(tmp_path / "project")
    (tmp_path / "other").mkdir()
    (tmp_path / "other/x.yml").write_text("a secret\n", "utf-8")
    (project / "annotations/points").symlink_to(tmp_path / "other")
    (project / "annotations/words.yml").unlink()
    (project / "annotations/words.yml").symlink_to(tmp_path / "other/x.yml")
    shutil.rmtree(project / "annotations/excerpts")
    (project / "annotations/excerpts").symlink_to(tmp_path / "other")
    problems = story.checked(project)[1]
    assert ["link-outside"] * 3 == [problem.code for problem in problems]
    assert "secret" not in as_text(problems)


def test_a_link_to_itself_is_a_problem(tmp_path: Path) -> None:
    project = story.lay_out(tmp_path)
    (project / "annotations/words.yml").unlink()
    (project / "annotations/words.yml").symlink_to("words.yml")
    (project / "seeds/loop.txt").symlink_to("loop.txt")
    codes = {problem.code for problem in story.checked(project)[1]}
    assert {"file-unreadable", "seed-unreadable"} <= codes


def test_a_link_inside_the_project_is_read(tmp_path: Path) -> None:
    shutil.copytree(story.FOLDER / "annotations", tmp_path / "annotations")
    (tmp_path / "annotations/events.yml").rename(tmp_path / "events.yml")
    (tmp_path / "annotations/events.yml").symlink_to("../events.yml")
    assert () == read(tmp_path / "annotations", root=tmp_path)[1]

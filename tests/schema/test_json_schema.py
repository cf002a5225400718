"""The JSON Schemas and the reader agree on what is right.

Not on the traps of YAML: a schema sees values and not how they are written.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from dossier.annotations import SHAPES, read
from dossier.annotations.folder import AnnotationFile, find
from dossier.problems import codes
from tests import story
from tests.check.test_dates import CAN_BE
from tests.problems.cases import TESTS, Case, apply, cases
from tests.schema.complaining import complaints, schemas

OF_SHAPES = {
    "bad-form", "key-missing", "key-unknown", "not-in-vocabulary", "value-missing", "wrong-kind",
    "yaml-comma", "format-invalid",
}  # fmt: skip
OF_YAML = {code.name for code in codes().values() if code.group == "YAML syntax"}
VALUES = cases(TESTS / "annotations" / "cases" / "values.yml")
EXAMPLES = [
    Case(code.name, ({"file": code.file, "replace": code.right, "by": code.wrong},), "")
    for code in codes().values()
    if code.wrong and code.name not in (OF_YAML | {"key-form", "date-invalid"}) - {"yaml-comma"}
]
FILES = [
    found
    for root in (story.FOLDER, story.MORE)
    for found in find(root / "annotations", root)[0]
    if found.kind in SHAPES
]


@pytest.mark.parametrize("name", schemas())
def test_schema_is_one(name: str) -> None:
    Draft7Validator.check_schema(schemas()[name])


@pytest.mark.parametrize("found", FILES, ids=lambda found: found.file)
def test_story_is_right_to_the_schema(found: AnnotationFile) -> None:
    assert [] == complaints(found)


@pytest.mark.parametrize("case", [*VALUES, *EXAMPLES], ids=lambda case: case.name)
def test_schema_and_reader_agree(case: Case, tmp_path: Path) -> None:
    apply(case, tmp_path)
    annotations = tmp_path / "annotations"
    _, problems = read(annotations, root=tmp_path)
    met = {problem.code for problem in problems}
    if met & (OF_YAML - {"yaml-trap", "yaml-comma"}):
        return
    edited = case.edits[0]["file"]
    (file,) = (each for each in find(annotations, tmp_path)[0] if each.file == edited)
    wrong = {problem.location.file for problem in problems if problem.code in OF_SHAPES}
    complained = bool(complaints(file))
    assert (edited in wrong) == complained or "yaml-trap" in met


def is_date(value: object) -> bool:
    """Whether the schemas take a value for the date of an event."""
    schema = schemas()["events.json"]
    return Draft7Validator(schema["definitions"]["EventShape"]["properties"]["date"]).is_valid(
        value
    )


@pytest.mark.parametrize(
    "date",
    [
        *CAN_BE,
        2022,
        "1987-12-0X",
        "1987-1X",
        "2022-XX-1X",
        "{2021..2023}",
        "Y-170000002",
        "-0044",
        "?2022-~01-10",
        "2004-06-11%",
        "2022-01-10T12:30:00+01:00",
        "2022-41",
        "2022-12-31",
        "2024-02-29",
        "2000-02-29",
        "202X-02-29",
    ],
)
def test_the_schemas_take_every_date_that_can_be(date: object) -> None:
    assert is_date(date)


@pytest.mark.parametrize(
    "date",
    [
        "",
        "2022-1-10",
        "2022-01-1",
        "2022-02-30",
        "2022-04-31",
        "2023-02-29",
        "1900-02-29",
        "2023~-02-29?",
        "2023-02-01/2023-02-29",
        "2022-13",
        "2022-00-10",
        "2022-01-32",
        "2022-01-10/2022-02-30",
        "yesterday",
        "10 January 2022",
        "It was in 2022.",
        "2022-01-10 12:30",
    ],
)
def test_the_schemas_refuse_dates_that_no_calendar_has(date: str) -> None:
    assert not is_date(date)


@pytest.mark.parametrize("name", schemas())
def test_every_key_is_described(name: str) -> None:
    schema = schemas()[name]
    for title, shape in schema["definitions"].items():
        for key, value in shape["properties"].items():
            assert value.get("description"), f"{title}.{key}"

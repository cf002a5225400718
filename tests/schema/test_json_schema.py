"""The JSON Schemas and the reader agree on what is right.

Not on the traps of YAML: a schema sees values and not how they are written.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from dossier.annotations import SHAPES, read
from dossier.annotations.folder import Found, find
from dossier.problems import codes
from dossier.schema import json_schemas
from tests import story
from tests.problems.cases import TESTS, Case, apply, cases
from tests.schema.complaining import complaints

OF_SHAPES = {
    "bad-form", "key-missing", "key-unknown", "not-in-vocabulary", "value-missing", "wrong-kind",
    "yaml-comma", "format-invalid",
}  # fmt: skip
OF_YAML = {code.name for code in codes().values() if code.group == "YAML syntax"}
VALUES = cases(TESTS / "annotations" / "cases" / "values.yml")
EXAMPLES = [
    Case(code.name, ({"file": code.file, "replace": code.right, "by": code.wrong},), "")
    for code in codes().values()
    if code.wrong and code.name not in (OF_YAML | {"key-form"}) - {"yaml-comma"}
]
FILES = [
    found
    for root in (story.FOLDER, story.MORE)
    for found in find(root / "annotations", root)[0]
    if found.kind in SHAPES
]


@pytest.mark.parametrize("name", json_schemas())
def test_schema_is_one(name: str) -> None:
    Draft7Validator.check_schema(json.loads(json_schemas()[name]))


@pytest.mark.parametrize("found", FILES, ids=lambda found: found.file)
def test_story_is_right_to_the_schema(found: Found) -> None:
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


@pytest.mark.parametrize("name", json_schemas())
def test_every_key_is_described(name: str) -> None:
    schema = json.loads(json_schemas()[name])
    for title, shape in schema["definitions"].items():
        for key, value in shape["properties"].items():
            assert value.get("description"), f"{title}.{key}"

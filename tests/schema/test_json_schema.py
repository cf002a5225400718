"""The JSON Schemas and the reader agree on what is right.

Not on the traps of YAML: a schema sees values and not how they are written.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from dossier.annotations import read
from dossier.problems import codes
from dossier.schema import json_schemas
from tests import story
from tests.problems.cases import TESTS, Case, apply, cases

OF_SHAPES = {
    "bad-form", "key-missing", "key-unknown", "not-in-vocabulary", "value-missing", "wrong-kind",
    "yaml-comma", "format-invalid",
}  # fmt: skip
OF_YAML = {code.name for code in codes().values() if code.group == "The form of YAML"}
VALUES = cases(TESTS / "annotations" / "cases" / "values.yml")
EXAMPLES = [
    Case(code.name, ({"file": code.file, "replace": code.right, "by": code.wrong},), "")
    for code in codes().values()
    if code.wrong and code.name not in (OF_YAML | {"key-form"}) - {"yaml-comma"}
]
FILES = sorted((story.FOLDER / "annotations").rglob("*.yml"))
REAL = sorted((TESTS.parent / "annotations").glob("**/*.yml"))


class _Core(yaml.CSafeLoader):
    """Reads values as YAML 1.2 does, like the editors."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 (PyYAML's own way)


for tag, form, first in (
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", "null|Null|NULL|~|", "nN~\0"),
    ("int", "[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^({form})$"), [*first, ""])
_Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def validator(file: Path, annotations: Path) -> Draft7Validator:
    """The schema for a file, by its place in the folder of annotations."""
    kind = file.relative_to(annotations).parts[0].removesuffix(".yml")
    return Draft7Validator(json.loads(json_schemas()[f"{kind}.json"]))


def complaints(file: Path, annotations: Path) -> list[str]:
    data = yaml.load(file.read_text("utf-8"), Loader=_Core)
    return [error.message for error in validator(file, annotations).iter_errors(data)]


@pytest.mark.parametrize("name", json_schemas())
def test_schema_is_one(name: str) -> None:
    Draft7Validator.check_schema(json.loads(json_schemas()[name]))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_story_is_right_to_the_schema(file: Path) -> None:
    assert [] == complaints(file, story.FOLDER / "annotations")


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.name)
def test_annotations_are_right_to_the_schema(file: Path) -> None:
    assert [] == complaints(file, TESTS.parent / "annotations")


@pytest.mark.parametrize("case", [*VALUES, *EXAMPLES], ids=lambda case: case.name)
def test_schema_and_reader_agree(case: Case, tmp_path: Path) -> None:
    apply(case, tmp_path)
    _, problems = read(tmp_path / "annotations", root=tmp_path)
    met = {problem.code for problem in problems}
    if met & (OF_YAML - {"yaml-trap", "yaml-comma"}):
        return
    file = tmp_path / case.edits[0]["file"]
    wrong = {problem.location.file for problem in problems if problem.code in OF_SHAPES}
    complained = bool(complaints(file, tmp_path / "annotations"))
    assert (case.edits[0]["file"] in wrong) == complained or "yaml-trap" in met


@pytest.mark.parametrize("name", json_schemas())
def test_every_key_is_described(name: str) -> None:
    schema = json.loads(json_schemas()[name])
    for title, shape in schema["definitions"].items():
        for key, value in shape["properties"].items():
            assert value.get("description"), f"{title}.{key}"

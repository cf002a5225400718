from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dossier import build
from dossier.dictionary import TABLES
from dossier.export import exports
from dossier.model import Edition
from dossier.pages.data import CHANGES, FEED
from dossier.pages.data import FILES as FILES_OF_PAGE
from tests import story
from tests.pages.ferry import EDITION as FERRY

EDITION = build.work_out(story.dossier(), address="https://harbour.example/story/")
EDITIONS = {"story": EDITION, "ferry": FERRY}
FILES = {name: exports(edition) for name, edition in EDITIONS.items()}


@pytest.fixture(params=list(EDITIONS))
def files(request: pytest.FixtureRequest) -> dict[str, str]:
    return FILES[request.param]


def _package(files: dict[str, str]) -> dict[str, Any]:
    package: dict[str, Any] = json.loads(files["data/datapackage.json"])
    return package


def test_everything_in_dossier_json_is_in_its_schema(files: dict[str, str]) -> None:
    schema = json.loads(files["data/dossier.schema.json"])
    Draft202012Validator.check_schema(schema)
    errors = Draft202012Validator(schema).iter_errors(json.loads(files["data/dossier.json"]))
    assert [] == [f"{error.json_path}: {error.message}" for error in errors][:5]


def test_a_key_of_no_schema_is_an_error() -> None:
    schema = json.loads(FILES["story"]["data/dossier.schema.json"])
    content = json.loads(FILES["story"]["data/dossier.json"])
    content["dossier"]["points"][0]["unheard"] = 1
    assert not Draft202012Validator(schema).is_valid(content)


def test_every_file_is_a_resource_with_its_size_and_hash(files: dict[str, str]) -> None:
    resources = {resource["path"]: resource for resource in _package(files)["resources"]}
    for path, text in files.items():
        if path.startswith("data/") and path != "data/datapackage.json":
            content = text.encode("utf-8")
            resource = resources.pop(path.removeprefix("data/"))
            assert len(content) == resource["bytes"]
            assert f"sha256:{sha256(content).hexdigest()}" == resource["hash"]
    assert {} == resources


def test_every_column_is_described_and_every_cell_of_its_type(files: dict[str, str]) -> None:
    for resource in _package(files)["resources"]:
        if resource["format"] == "csv":
            head, *rows = csv.reader(io.StringIO(files[f"data/{resource['path']}"]))
            fields = resource["schema"]["fields"]
            assert head == [field["name"] for field in fields]
            assert all(field["description"] for field in fields)
            counted = [n for n, field in enumerate(fields) if field["type"] == "integer"]
            assert all(row[n] == "" or row[n].isdigit() for row in rows for n in counted)


def test_every_point_that_a_row_names_has_one_in_the_table_of_points(files: dict[str, str]) -> None:
    named = {row["point"] for row in csv.DictReader(io.StringIO(files["data/coverage.csv"]))}
    for table in TABLES.values():
        if table.refers:
            rows = csv.DictReader(io.StringIO(files[f"data/{table.file}"]))
            assert {row["point"] for row in rows} <= named


def test_package_says_whose_it_is() -> None:
    package = _package(FILES["story"])
    assert {
        "name": "the-night-the-light-went-out",
        "version": EDITION.version,
        "created": "2023-04-02T00:00:00Z",
        "homepage": "https://harbour.example/story/",
        "licenses": [
            {"title": "CC BY 4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}
        ],
        "contributors": [{"title": "The harbour desk", "role": "author"}],
    } == {
        key: package[key]
        for key in ("name", "version", "created", "homepage", "licenses", "contributors")
    }


@pytest.mark.parametrize(
    ("title", "name"), [("Ночь", "dossier"), ("Été à Genève!", "ete-a-geneve")]
)
def test_any_title_makes_a_name(title: str, name: str) -> None:
    assert name == _package(exports(_titled(title)))["name"]


def _titled(title: str) -> Edition:
    return replace(EDITION, dossier=replace(EDITION.dossier, title=title))


def test_the_page_of_downloads_says_of_a_table_what_the_dictionary_says() -> None:
    said = dict((*FILES_OF_PAGE, CHANGES))
    assert {table.file: table.says for table in TABLES.values()} == {
        file: says for file, says in said.items() if file.endswith(".csv")
    }


def test_every_file_is_on_the_page_of_downloads(files: dict[str, str]) -> None:
    data = [path for path in files if path.startswith("data/")]
    names = {path.removeprefix("data/") for path in data if "/articles/" not in path}
    assert names <= {name for name, _ in (*FILES_OF_PAGE, CHANGES, FEED)}

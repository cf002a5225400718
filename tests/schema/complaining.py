"""What a JSON Schema has to say against a file of annotations."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import yaml
from jsonschema import Draft7Validator

from dossier.annotations.folder import AnnotationFile
from dossier.schema import json_schemas


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


def complaints(found: AnnotationFile) -> list[str]:
    """Every complaint of the schema of the file's kind."""
    data = yaml.load(found.path.read_text("utf-8"), Loader=_Core)
    validator = Draft7Validator(schemas()[f"{found.kind}.json"])
    return [error.message for error in validator.iter_errors(data)]


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """Every schema as it is read again, by the name of its file; made once, as it takes long."""
    return {name: json.loads(text) for name, text in json_schemas().items()}

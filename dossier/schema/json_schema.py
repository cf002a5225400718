"""The shapes as JSON Schemas, for completion and checks in text editors.

One schema for each kind of file, made from the same definitions that the reader uses. What a
schema cannot say (whether words stand in an article, whether an id exists) is left to the
check; the traps of YAML are left to the reader, for a schema sees values, not how they are
written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from dossier.schema.base import Shape, listed, takes_mentions
from dossier.schema.forms import DATE, FORMS, ID, NUMBER, VISIBLE
from dossier.schema.shapes import (
    ActorShape,
    ArticleShape,
    DossierShape,
    EventShape,
    MomentShape,
    PointShape,
    PositionShape,
    QuotationShape,
    RecordShape,
    WordsShape,
)

MENTIONS = "*word* marks a word that is only mentioned."
"""What a schema says of a key that takes it."""

FOLDER = ".schema"
"""Where the schemas lie in ``annotations/``."""

FILES: Mapping[str, tuple[type[Shape], bool]] = {
    "dossier": (DossierShape, False),
    "events": (EventShape, True),
    "articles": (ArticleShape, False),
    "actors": (ActorShape, True),
    "points": (PointShape, True),
    "quotations": (QuotationShape, True),
    "timeline": (MomentShape, True),
    "records": (RecordShape, True),
    "positions": (PositionShape, True),
    "words": (WordsShape, True),
}
"""By kind of file: the shape of its entries, and whether it may hold a list of them."""


def json_schemas() -> Mapping[str, str]:
    """The schemas by file name, as text, in draft 7, which editors know best."""
    return {f"{kind}.json": _schema(kind, *definition) for kind, definition in FILES.items()}


def modeline(kind: str, depth: int) -> str:
    """The first line by which a text editor finds the schema of a file, with its line end.

    Args:
        kind: of file; a key of ``FILES``.
        depth: how many folders below ``annotations/`` the file lies.
    """
    return f"# yaml-language-server: $schema={'../' * depth}{FOLDER}/{kind}.json\n"


def _schema(kind: str, model: type[Shape], is_list: bool) -> str:
    made = model.model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    definitions = {**made.pop("$defs", {}), model.__name__: made}
    for shape in _shapes(model):
        _loosen(shape, definitions[shape.__name__])
    schema: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"annotations/{kind}",
    }
    entry = {"$ref": f"#/definitions/{model.__name__}"}
    if is_list:
        schema |= {"if": {"type": "array"}, "then": {"items": entry}, "else": entry}
    else:
        schema |= {"allOf": [entry]}
    schema["definitions"] = {name: _plain(definitions[name]) for name in sorted(definitions)}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _shapes(model: type[Shape]) -> list[type[Shape]]:
    """A shape and all that can stand in it."""
    shapes = [model]
    for shape in shapes:
        for info in shape.model_fields.values():
            shapes += [inner for inner in _within(info.annotation) if inner not in shapes]
    return shapes


def _within(annotation: Any) -> list[type[Shape]]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return [annotation]
    parts = getattr(annotation, "__args__", ())
    return [inner for part in parts for inner in _within(part)]


def _loosen(model: type[Shape], schema: dict[str, Any]) -> None:
    """Let one item stand for a list of one, and a text for a mapping, where the reader does."""
    schema["title"] = model.noun
    for name, info in model.model_fields.items():
        key = info.alias or name
        value = schema["properties"][key]
        value.pop("title", None)
        if takes_mentions(info.annotation, info.metadata):
            value["description"] = f"{value['description']} {MENTIONS}"
        if value.get("default") in (None, ""):
            value.pop("default", None)
        if not info.is_required():
            value = schema["properties"][key] = _something(value)
        if any(getattr(mark, "func", None) is listed for mark in info.metadata):
            described = {
                word: value.pop(word) for word in ("description", "default") if word in value
            }
            schema["properties"][key] = {"anyOf": [value, value["items"]], **described}
        short = [inner for inner in _within(info.annotation) if inner.shorthand]
        if short:
            text = {"type": "string", "minLength": 1}
            value["items"] = {"anyOf": [text, value["items"]]}
    if model.remaining:
        schema["if"] = {"required": ["withdrawn"]}
        schema["then"] = {"required": list(model.remaining)}
        schema["else"] = {"required": schema.pop("required")}


def _something(value: dict[str, Any]) -> dict[str, Any]:
    """A value that may be left out, but is not nothing when it is there."""
    options = value.get("anyOf", [])
    if len(options) != 2 or options[1] != {"type": "null"}:
        return value
    others = {word: of for word, of in value.items() if word != "anyOf"}
    # Beside a reference nothing else is minded.
    return {"allOf": [options[0]], **others} if "$ref" in options[0] else {**options[0], **others}


def _plain(schema: Any) -> Any:
    """The schema with whole numbers where texts are wanted, and without detours.

    A whole number without quotes is read as the text that stands there.
    """
    if isinstance(schema, list):
        return [_plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: _plain(value) for key, value in schema.items()}
    if made.get("type") == "string" and "enum" not in made:
        made |= _text(made)
    return _without_null(made)


def _text(schema: dict[str, Any]) -> dict[str, Any]:
    pattern = schema.get("pattern")
    if pattern is None:
        return {
            "type": ["string", "integer"],
            **({"pattern": VISIBLE} if "minLength" in schema else {}),
        }
    form = FORMS[pattern]
    message = {"patternErrorMessage": f"{form.name}: {form.expected}, as in {form.example}"}
    # Digits alone can be an id, or a year.
    least = {DATE: 0, ID: 0, NUMBER: 1}.get(pattern)
    return {
        **message,
        **({} if least is None else {"type": ["string", "integer"], "minimum": least}),
    }


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A value or nothing, said in one breath: editors explain it better."""
    options = schema.get("anyOf", [])
    if len(options) != 2 or options[1] != {"type": "null"} or "type" not in options[0]:
        return schema
    others = {key: value for key, value in schema.items() if key != "anyOf"}
    only = dict(options[0])
    types = only["type"] if isinstance(only["type"], list) else [only["type"]]
    if "enum" in only:
        only["enum"] = [*only["enum"], None]
    return {**only, "type": [*types, "null"], **others}

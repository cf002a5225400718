"""``dossier.schema.json``: what ``dossier.json`` consists of, as a JSON Schema (2020-12).

Made from the values of :mod:`dossier.model`, as :mod:`dossier.export.whole` writes them; what it
writes in another shape is described here.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dossier import model
from dossier.export.lines import lines
from dossier.export.whole import FORMAT, LEFT_OUT

FILE = "data/dossier.schema.json"
Shape = dict[str, Any]

_TEXT: Shape = {"type": "string"}
_NUMBER: Shape = {"type": "integer"}
_NOTHING: Shape = {"type": "null"}
_SIMPLE: Mapping[object, Shape] = {
    str: _TEXT,
    int: _NUMBER,
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): _NOTHING,
}
_MAY_LACK = (model.Citation, model.Provenance, model.Reading, model.Revision)
"""Of these, what is empty is left out."""


def _object(properties: Mapping[str, Shape], *, is_partial: bool = False) -> Shape:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": [] if is_partial else list(properties),
        "additionalProperties": False,
    }


def _listed(item: Shape) -> Shape:
    return {"type": "array", "items": item}


def _by_name(item: Shape) -> Shape:
    return {"type": "object", "additionalProperties": item}


def _or_nothing(shape: Shape) -> Shape:
    return {"anyOf": [shape, _NOTHING]}


_TEXTS = _listed(_TEXT)
_SEED = _object({"name": _TEXT, "sha256": _TEXT})


@cache
def json_schema() -> str:
    """The schema; it is the same for every dossier."""
    return lines(_Schema().content(), depth=3) + "\n"


class _Schema:
    """Collects the definitions while the values are followed from the top."""

    def __init__(self) -> None:
        self.definitions: dict[str, Shape] = {}

    def content(self) -> Shape:
        """The whole schema."""
        counts = _object({"contradictions": _NUMBER, "reconcilable_differences": _NUMBER})
        top = {
            "format": {"const": FORMAT},
            "version": _TEXT,
            "counts": counts,
            "dossier": self.of(model.Dossier),
            "agreements": _by_name(self._agreement()),
            "origins": _by_name(self.of(model.PointOrigins)),
            "descent": self.of(model.Descent),
            "collations": _by_name(self._collation()),
            "passages": _listed(self.of(model.Passage)),
            "changes": _by_name(_listed(self.of(model.Changes))),
            "voices": self.of(model.Voices),
        }
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "dossier.json",
            "description": "Spans are half-open and count Unicode code points.",
            **_object(top),
            "$defs": dict(sorted(self.definitions.items())),
        }

    def of(self, hint: Any) -> Shape:
        """What is written for a type of the model."""
        if hint in _SIMPLE:
            return _SIMPLE[hint]
        origin, arguments = get_origin(hint), get_args(hint)
        if origin in (Union, UnionType):
            return {"anyOf": [self.of(argument) for argument in arguments]}
        if origin is tuple:
            return self._tuple(arguments)
        if isinstance(hint, type) and issubclass(hint, str):
            return {"enum": [item.value for item in hint]} if issubclass(hint, Enum) else _TEXT
        if is_dataclass(hint):
            return self._defined(hint)
        return _by_name(self.of(arguments[1])) if len(arguments) > 1 else {}

    def _tuple(self, arguments: tuple[Any, ...]) -> Shape:
        if arguments[1:] == (...,):
            return _listed(self.of(arguments[0]))
        size = {"minItems": len(arguments), "maxItems": len(arguments)}
        items = [self.of(argument) for argument in arguments]
        return {"type": "array", "prefixItems": items, "items": False, **size}

    def _defined(self, hint: Any) -> Shape:
        name = hint.__name__
        if name not in self.definitions:
            self.definitions[name] = {}  # a value may hold its own kind
            says = (inspect.getdoc(hint) or "").partition("\n\n")[0].replace("``", "")
            properties = {**self._fields(hint), **self._further(hint)}
            shape = _object(properties, is_partial=hint in _MAY_LACK)
            self.definitions[name] = {"description": " ".join(says.split()), **shape}
        return {"$ref": f"#/$defs/{name}"}

    def _fields(self, hint: Any) -> dict[str, Shape]:
        hints = get_type_hints(hint)
        left_out = _NOT_WRITTEN.get(hint, frozenset())
        return {
            field.name: self.of(hints[field.name])
            for field in fields(hint)
            if hints[field.name] not in LEFT_OUT and field.name not in left_out
        }

    def _further(self, hint: Any) -> dict[str, Shape]:
        """What is not written as the model has it."""
        text = _or_nothing(_TEXT)
        if hint is model.Article:
            clean = {
                **self._fields(model.CleanText),
                "offsets": _listed(self.of(model.Run)),
            }
            return {"clean": _or_nothing(_object(clean)), "seed": _SEED, "text": text}
        if hint is model.Version:
            return {"notice": _TEXT, "seed": _SEED, "text": text}
        return {}

    def _agreement(self) -> Shape:
        names = ("says", "says_nothing", "not_read", "incomplete", "other_event")
        return _object(
            {
                "verdict": self.of(model.Verdict),
                "groups": _listed(_listed(self.of(model.Reading))),
                **dict.fromkeys(names, _TEXTS),
                "versions": _by_name(_TEXT),
                "fits": _or_nothing({"type": "boolean"}),
                "fitting": _TEXT,
            }
        )

    def _collation(self) -> Shape:
        token = _object({"t": _TEXT, "n": _TEXT})
        moved = _or_nothing(_NUMBER)
        words = _object({"witness": _TEXT, "start": _NUMBER, "end": _NUMBER})
        difference = self.of(model.Difference)
        ruling = {
            "kind": self.of(model.RulingKind),
            "difference": _or_nothing(difference),
            "because": _TEXT,
            "words": _listed(words),
        }
        column = {
            "difference": difference,
            "ruled": _listed(_object(ruling)),
            "cells": _listed(_object({"tokens": _listed(token), "moved": moved})),
        }
        columns = _listed(_object(column))
        return _object({"witnesses": _TEXTS, "columns": columns, "apart": _TEXTS})


_NOT_WRITTEN: Mapping[type, frozenset[str]] = {
    model.Article: frozenset({"clean"}),
    model.CleanText: frozenset({"seed", "offsets"}),
    model.Point: frozenset({"silent", "unread"}),
    model.Version: frozenset({"clean", "notice"}),
    model.Withdrawn: frozenset({"name", "formerly", "sha256"}),
}

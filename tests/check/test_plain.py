"""Values of entries: plain fields are taken over as they were written."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from pydantic import Field

from dossier.check.plain import resolved
from dossier.problems import Location
from dossier.prose import Prose
from dossier.schema.base import Ids, Shape, Text
from dossier.schema.base import Prose as ProseText
from tests.story import dossier


class LampShape(Shape):
    id: Text
    keepers: Ids = Field(default_factory=list)
    note: ProseText | None = None
    parts: list[Shape] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Lamp:
    id: str
    keepers: tuple[str, ...]
    note: str
    at: Location


@dataclass(frozen=True, slots=True)
class LampWithParts:
    parts: tuple[str, ...]


def test_what_was_written_is_taken_over() -> None:
    shape = LampShape(id="old", keepers=["ann", "bo"], note="It *burns*.")
    made = resolved(Lamp, shape)
    assert (made.id, made.keepers, made.at) == ("old", ("ann", "bo"), shape.at())
    assert made.note == Prose("It burns.", ((3, 8),))


def test_what_was_left_out_is_empty() -> None:
    assert resolved(Lamp, LampShape(id="old")) == Lamp("old", (), "", Location(""))


def test_what_was_checked_comes_before_what_was_written() -> None:
    assert resolved(Lamp, LampShape(id="old"), id="new").id == "new"


def test_what_is_no_text_must_be_checked() -> None:
    shape = LampShape(id="old", parts=[Shape()])
    with pytest.raises(TypeError, match="must be checked"):
        resolved(LampWithParts, shape)
    shape.place(Location("lamps.yml"), {}, frozenset({"parts"}))
    assert isinstance(resolved(LampWithParts, shape).parts, list)


def test_every_value_of_the_story_has_the_type_that_the_model_declares() -> None:
    wrong = [
        (type(value).__name__, name, content)
        for value in everything(dossier())
        for name, hint in get_type_hints(type(value)).items()
        if name in {field.name for field in fields(value)}
        and not fits(content := getattr(value, name), hint)
    ]
    assert wrong == []


def everything(value: Any) -> Iterator[Any]:
    """A value of the model, and all that it consists of."""
    if isinstance(value, tuple):
        for item in value:
            yield from everything(item)
    elif is_dataclass(value):
        yield value
        for field in fields(value):
            yield from everything(getattr(value, field.name))


def fits(value: object, hint: Any) -> bool:
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return any(fits(value, part) for part in parts)
    if origin is tuple:
        if not isinstance(value, tuple):
            return False
        if parts[-1] is Ellipsis:
            return all(fits(item, parts[0]) for item in value)
        return len(value) == len(parts) and all(map(fits, value, parts))
    return isinstance(value, origin or hint)

"""The values of entries: what the editor wrote is taken over, what was checked is added."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

from dossier.schema import Shape

Value = TypeVar("Value")


def resolved(model: type[Value], shape: Shape, /, **checked: object) -> Value:
    """A value of the model: fields of the shape by the same names, and those that were checked.

    A text that was left out is empty, a list becomes a tuple, and ``at`` is the shape's place. So
    a key that only says something needs a field in the schema and one in the model, and nothing
    here.

    Args:
        model: a dataclass of ``dossier.model``.
        shape: what the editor wrote.
        checked: the fields that the shape does not have, or not in this form: references that
            were followed, citations that were anchored, dates that were read.

    Raises:
        TypeError: a field of the model is neither among those checked nor plain in the shape.
    """
    declared: Any = model
    taken: dict[str, object] = {
        name: _plain(getattr(shape, name), shape)
        for name in _shared(declared, type(shape))
        if name not in checked
    }
    if _has_place(declared):
        taken["at"] = shape.at()
    return model(**taken | checked)


@cache
def _shared(model: Any, shape: type[Shape]) -> tuple[str, ...]:
    """The names of fields that both have."""
    return tuple(field.name for field in fields(model) if field.name in shape.model_fields)


@cache
def _has_place(model: Any) -> bool:
    return any(field.name == "at" for field in fields(model))


def _plain(value: Any, shape: Shape) -> object:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if shape.torn:
        return value  # what could not be read has a stand-in, and no dossier is made of it
    raise TypeError(f"{value!r} is not plain: it must be checked")

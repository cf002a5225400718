"""What the shapes say about their keys."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import ConfigDict, TypeAdapter
from pydantic.fields import FieldInfo

from dossier.schema import Shape


def keys(model: type[Shape]) -> dict[str, FieldInfo]:
    """The fields of a shape by their keys in YAML."""
    return {info.alias or name: info for name, info in model.model_fields.items()}


def shape_in(info: FieldInfo) -> tuple[type[Shape] | None, bool]:
    """The shape that a field holds, if it holds one, and whether it holds a list of them."""
    annotation: Any = info.annotation
    return _shape_in(annotation)


@cache
def _shape_in(annotation: Any) -> tuple[type[Shape] | None, bool]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return annotation, False
    arguments = get_args(annotation)
    if get_origin(annotation) is Annotated:
        return _shape_in(arguments[0])
    if get_origin(annotation) is Literal:
        return None, False
    found = [_shape_in(argument)[0] for argument in arguments]
    inner = next((item for item in found if item is not None), None)
    return inner, inner is not None and get_origin(annotation) is list


@cache
def adapter(model: type[Shape], key: str) -> TypeAdapter[Any]:
    """What validates the values of a key."""
    info = keys(model)[key]
    whole: Any = info.annotation
    for mark in info.metadata:
        whole = Annotated[whole, mark]
    return TypeAdapter(whole, config=ConfigDict(strict=True))


def choices(annotation: Any) -> tuple[str, ...]:
    """The closed list of words that a value is taken from; empty when there is none."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return next((found for part in get_args(annotation) if (found := choices(part))), ())


def is_list(info: FieldInfo) -> bool:
    """Whether a field holds a list."""
    return get_origin(info.annotation) is list


def stand_in(info: FieldInfo) -> Any:
    """What stands for a value that could not be read; nothing is ever made from it."""
    if not info.is_required():
        return info.get_default(call_default_factory=True)
    return [] if is_list(info) else ""

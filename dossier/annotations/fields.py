"""What the shapes say about their keys, worked out once."""

from __future__ import annotations

from collections.abc import Set
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import ConfigDict, TypeAdapter
from pydantic.fields import FieldInfo

from dossier.frozen import dataclass
from dossier.schema import AdditionShape, Shape


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a shape."""

    name: str
    """As written in YAML."""
    inner: type[Shape] | None
    """The shape that stands below it, if one does."""
    is_list: bool
    many: bool
    """Whether it holds a list of shapes."""
    least: int
    """How many items its list must have."""
    required: bool
    nullable: bool
    """Whether the key is needed, and yet may say that there is nothing."""
    description: str
    choices: tuple[str, ...]
    """The closed list that its value is taken from; empty when there is none."""
    default: Any
    """What it is when left out; for a list, nothing."""
    values: TypeAdapter[Any]
    """Validates what stands below it, shapes excepted."""

    def stand_in(self) -> Any:
        """What stands for a value that is not there or could not be read."""
        if self.is_list:
            return []
        return "" if self.required else self.default


@cache
def keys(model: type[Shape]) -> dict[str, Key]:
    """The keys of a shape by name, in the order of its definition."""
    made = (_key(info.alias or name, info) for name, info in model.model_fields.items())
    return {key.name: key for key in made}


@cache
def every_key() -> frozenset[str]:
    """The keys of all shapes there are."""
    return frozenset(name for shape in _shapes() for name in keys(shape))


def together(names: Set[str]) -> bool:
    """Whether there is a shape of the editors' own files that has all these keys."""
    # A proposed addition names any entry that it adds to, beside keys of all of them.
    shapes = (shape for shape in _shapes() if shape is not AdditionShape)
    return any(names <= keys(shape).keys() for shape in shapes)


@cache
def _shapes() -> tuple[type[Shape], ...]:
    shapes = [Shape]
    for shape in shapes:
        shapes += shape.__subclasses__()
    return tuple(shapes)


def _key(name: str, info: FieldInfo) -> Key:
    annotation: Any = info.annotation
    inner, many = _shape_in(annotation)
    annotated = annotation
    for mark in info.metadata:
        annotated = Annotated[annotated, mark]
    return Key(
        name=name,
        inner=inner,
        is_list=get_origin(annotation) is list,
        many=many,
        least=max((getattr(mark, "min_length", None) or 0 for mark in info.metadata), default=0),
        required=info.is_required(),
        nullable=info.is_required() and type(None) in get_args(annotation),
        description=info.description or "",
        choices=_choices(annotation),
        default=None if info.is_required() or info.default_factory else info.default,
        values=TypeAdapter(annotated, config=ConfigDict(strict=True)),
    )


def _shape_in(annotation: Any) -> tuple[type[Shape] | None, bool]:
    """The shape that an annotation speaks of, and whether of a list of them."""
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return annotation, False
    if get_origin(annotation) is Literal:
        return None, False
    inner_shapes = [_shape_in(part)[0] for part in get_args(annotation)]
    inner = next((item for item in inner_shapes if item is not None), None)
    return inner, inner is not None and get_origin(annotation) is list


def _choices(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return next((choices for part in get_args(annotation) if (choices := _choices(part))), ())

"""Frozen values: the standard library's dataclasses, defined in a third of the time.

``dataclasses`` writes and compiles six methods for every frozen class, each by itself, which takes
half a millisecond; the program has two hundred such classes, and every command loads most of them.
Here only ``__init__`` is compiled. The other methods are the same functions for all classes, over
the names of their fields. The fields themselves are the standard library's, so that
``dataclasses.fields``, ``replace`` and ``asdict`` work as they do with its own classes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["dataclass"]

Value = TypeVar("Value")


def _define(
    *, frozen: bool = False, slots: bool = False, **further: Any
) -> Callable[[type[Value]], type[Value]]:
    """The decorator ``dataclass`` with these options; with any others it is Python's own."""

    def decorate(cls: type[Value]) -> type[Value]:
        if not frozen or further or hasattr(cls, "__post_init__"):
            return dataclasses.dataclass(frozen=frozen, slots=slots, **further)(cls)
        # Python itself notes that a class with its own equality has no hash.
        own = {name for name, value in vars(cls).items() if (name, value) != ("__hash__", None)}
        if cls.__doc__ is None:
            cls.__doc__ = cls.__name__  # else Python makes one of the signature, in milliseconds
        made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
        for name, method in _methods(made).items():
            if name not in own:
                setattr(made, name, method)
        return made

    return decorate


def _methods(cls: type[Any]) -> dict[str, Callable[..., Any]]:
    """What a frozen class needs beside its fields."""
    fields = dataclasses.fields(cls)
    every = tuple(field.name for field in fields)
    in_repr = tuple(field.name for field in fields if field.repr)
    content = _content(tuple(field.name for field in fields if field.compare))

    def equal(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return content(self) == content(other)

    def hashed(self: Any) -> int:
        return hash(content(self))

    def text(self: Any) -> str:
        values = ", ".join([f"{name}={getattr(self, name)!r}" for name in in_repr])
        return f"{self.__class__.__qualname__}({values})"

    def state(self: Any) -> list[Any]:
        return [getattr(self, name) for name in every]

    def restore(self: Any, values: list[Any]) -> None:
        for name, value in zip(every, values, strict=True):
            object.__setattr__(self, name, value)

    return {
        "__init__": _init(cls, fields),
        "__eq__": equal,
        "__hash__": hashed,
        "__repr__": text,
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": state,
        "__setstate__": restore,
    }


def _refuse_to_set(self: Any, name: str, value: object) -> None:  # noqa: ARG001 (Python asks so)
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:  # noqa: ARG001
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _content(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """A function that gives the values of some fields."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


def _init(cls: type[Any], fields: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    """``__init__``, with a parameter for each field.

    A slot is filled by its descriptor, in half the time of ``object.__setattr__``.
    """
    namespace: dict[str, Any] = {"__assign": object.__setattr__, "__absent": dataclasses.MISSING}
    parameters, lines = ["self"], []
    for field in fields:
        name, value, given = field.name, field.name, f"__for_{field.name}"
        if field.default is not dataclasses.MISSING:
            namespace[given] = field.default
            parameters.append(f"{name}={given}")
        elif field.default_factory is not dataclasses.MISSING:
            namespace[given] = field.default_factory
            parameters.append(f"{name}=__absent")
            value = f"{given}() if {name} is __absent else {name}"
        else:
            parameters.append(name)
        slot = getattr(cls, name, None)
        if isinstance(slot, MemberDescriptorType):
            namespace[f"__fill_{name}"] = slot.__set__
            lines.append(f"    __fill_{name}(self, {value})")
        else:
            lines.append(f"    __assign(self, {name!r}, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines or ["    pass"]), namespace)
    made: Callable[..., None] = namespace["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


if TYPE_CHECKING:
    from dataclasses import dataclass  # what tools know about
else:
    dataclass = _define

"""Modules, and public names of a package, that are loaded when they are first asked for.

A command needs few of a large package's modules, and each takes time to load.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazily(package: str, modules: Mapping[str, str]) -> Callable[[str], Any]:
    """The ``__getattr__`` of a package (PEP 562) that loads its modules when needed.

    No name may be that of a module: loading a module puts it into its package, under its name.

    Args:
        package: its full name.
        modules: the public names, with spaces between them, by the module that defines them.
    """
    module_of = {name: module for module, names in modules.items() for name in names.split()}

    def load(name: str) -> Any:
        if name not in module_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{module_of[name]}"), name)
        setattr(sys.modules[package], name, value)  # the next time nobody asks
        return value

    return load


class LazyModule:
    """A module that is loaded when one of its names is first asked for.

    An importer that types are checked for imports the module itself where ``TYPE_CHECKING`` is
    true, so that its names have their types, and the layers are seen.
    """

    def __init__(self, name: str) -> None:
        """Nothing is loaded yet.

        Args:
            name: of the module, in full.
        """
        self.__name__ = name

    def __getattr__(self, name: str) -> Any:
        """A name of the module."""
        return getattr(import_module(self.__name__), name)

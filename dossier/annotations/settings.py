"""Reads the settings of the renderer, as far as they are plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml


class _Loader(yaml.SafeLoader):
    """Knows one tag besides the standard ones: what a variable says is not looked up."""


_Loader.add_constructor("!ENV", lambda *_: None)


def settings(content: bytes) -> Mapping[str, Any] | None:
    """The values of ``mkdocs.yml`` by their keys, with nothing in place of variables.

    Args:
        content: the file.

    Returns:
        Nothing where it cannot be read, or has tags that run programs or read other files.
    """
    try:
        values = yaml.load(content, _Loader)
    except (yaml.YAMLError, ValueError):
        return None
    return values if isinstance(values, Mapping) else None

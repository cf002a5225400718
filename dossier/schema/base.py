"""What every shape of an annotation file shares."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, StringConstraints

from dossier.problems import Location

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""The editor's own words: never empty."""

Words = Annotated[str, StringConstraints(min_length=1)]
"""Exact words of an article or a record, kept as written."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A permanent name in kebab-case."""


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Shape(BaseModel):
    """One mapping in an annotation file: strict, closed, frozen, and aware of its place."""

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, alias_generator=_kebab, populate_by_name=False
    )

    _at: Location = PrivateAttr(default=Location(""))
    _keys_at: dict[str, Location] = PrivateAttr(default_factory=dict)

    def at(self, key: str = "") -> Location:
        """Where the mapping begins, or where the value of ``key`` (as written in YAML) begins.

        A key that the editor left out has the place of the mapping.
        """
        return self._keys_at.get(key, self._at)

    def place(self, at: Location, keys_at: dict[str, Location]) -> None:
        """Tell the shape where it stands; the reader does so once, after validation."""
        self._at = at
        self._keys_at = keys_at


class Selector(Shape):
    """Points at exact words in an article."""

    quote: Words = Field(description="The exact words, as they stand in the article.")
    prefix: str = Field("", description="Words just before, to pick one of several places.")
    suffix: str = Field("", description="Words just after, to pick one of several places.")


def listed(value: Any) -> Any:
    """A single item where a list may stand counts as a list of one."""
    return [value] if isinstance(value, (str, dict)) else value

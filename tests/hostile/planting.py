"""Puts texts into every field of a story that an editor fills freely, and into its captures."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from dossier.schema.base import Shape, Text

BOUND = frozenset([
    "begun", "by", "captured", "changed", "date", "day", "edited", "file", "looked-up", "private",
    "published", "read", "side", "state", "taken", "through", "version",
])  # fmt: skip
"""Keys with words, too, which must equal others or have a form of their own, as dates."""
EXACT = frozenset(
    ["aliases", "headline", "prefix", "quote", "removed", "stress", "suffix", "words", "seed"]
)
"""Keys with words that must be found somewhere."""


def _shapes(shape: type[Shape] = Shape) -> Iterator[type[Shape]]:
    for subclass in shape.__subclasses__():
        if subclass.__module__.startswith("dossier."):  # tests have shapes of their own
            yield subclass
            yield from _shapes(subclass)


def _is_free(annotation: object, metadata: object) -> bool:
    """Whether a field is of the type ``Text``, which all free words have."""
    strips = "strip_whitespace=True"
    assert strips in repr(Text)
    return strips in repr(annotation) + repr(metadata)


FREE = {
    field.alias or name
    for shape in _shapes()
    for name, field in shape.model_fields.items()
    if _is_free(field.annotation, field.metadata)
} - (BOUND | EXACT)
"""Keys with the editor's own words."""
_LONG = 150
"""Characters from which on a line of a capture is a paragraph."""
_BEGINNING = 20
"""Characters by which a paragraph of one version is known in another."""

Plant = Callable[[str], str]
"""What becomes of a text; called for one field after the other, always in the same order."""


class _Loader(yaml.SafeLoader):
    """Reads everything but nothing and truth as a text, as the program does."""


_LEFT = {"tag:yaml.org,2002:null", "tag:yaml.org,2002:bool"}
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if tag in _LEFT]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def plant(root: Path, change: Plant) -> None:
    """Change every free text of the story below ``root``, and every paragraph of its captures."""
    ends: dict[str, str] = {}
    captures = sorted((root / "seeds").glob("*.txt"))
    hashes = {path.name: _capture(path, change, ends) for path in captures}
    for path in sorted((root / "annotations").rglob("*.yml")):
        if ".schema" in path.parts:
            continue
        content = yaml.load(path.read_text("utf-8"), _Loader)
        changed = _changed(content, "", change)
        if isinstance(changed, dict):
            for capture in (changed, *changed.get("versions", ())):
                if capture.get("seed") in hashes:
                    capture["sha256"] = hashes[capture["seed"]]
        path.write_text(yaml.safe_dump(changed, allow_unicode=True, sort_keys=False), "utf-8")


def replace(root: Path, words: str, by: str) -> None:
    """Put other words in the place of some, in captures and annotations alike."""
    for path in sorted((root / "annotations").rglob("*.yml")):
        path.write_text(path.read_text("utf-8").replace(words, by), "utf-8")
    for path in sorted((root / "seeds").glob("*.txt")):
        before = path.read_bytes()
        after = before.replace(words.encode(), by.encode())
        path.write_bytes(after)
        old, new = hashlib.sha256(before).hexdigest(), hashlib.sha256(after).hexdigest()
        for article in sorted((root / "annotations" / "articles").glob("*.yml")):
            article.write_text(article.read_text("utf-8").replace(old, new), "utf-8")


def _capture(path: Path, change: Plant, ends: dict[str, str]) -> str:
    """A capture whose paragraphs end in a further sentence; its hash.

    Args:
        path: of the capture.
        change: what becomes of the sentence's text.
        ends: the text by a paragraph's first words, kept here: versions of it have the same.
    """
    lines = path.read_text("utf-8").split("\n")
    for number, line in enumerate(lines):
        if len(line) > _LONG:
            if line[:_BEGINNING] not in ends:
                ends[line[:_BEGINNING]] = _in_a_line(change("fog"))
            lines[number] = f"{line} Somebody said {ends[line[:_BEGINNING]]} there."
    content = "\n".join(lines).encode()
    path.write_bytes(content)
    return hashlib.sha256(content).hexdigest()


def _in_a_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _changed(value: Any, key: str, change: Plant) -> Any:
    if isinstance(value, dict):
        return {
            name: inner if name in EXACT else _changed(inner, str(name), change)
            for name, inner in value.items()
        }
    if isinstance(value, list):
        return [_changed(inner, key, change) for inner in value]
    return change(value) if isinstance(value, str) and key in FREE else value


def fields(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text below a value, with its key."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from fields(inner, str(name))
    elif isinstance(value, list):
        for inner in value:
            yield from fields(inner, key)
    elif isinstance(value, str):
        yield key, value

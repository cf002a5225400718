"""The problems of keys and entries, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.annotations.fields import Key, every_key, keys
from dossier.annotations.nodes import Entry, Mapping, Node, Scalar, Sequence
from dossier.annotations.phrases import (  # fmt: skip
    begins,
    capital,
    colon,
    example,
    foreign_letter,
    kind_of_node,
    visible,
)
from dossier.annotations.source import Source
from dossier.annotations.suggestions import kebab
from dossier.problems import Location, Problem, did_you_mean, nearest
from dossier.schema import FORMS, Shape
from dossier.schema.forms import ID, LONGEST


def no_mapping(model: type[Shape], node: Node) -> Problem:
    """Something else where an entry should stand.

    Args:
        model: the shape of the entry.
        node: what stands there.
    """
    hint = f"Write its keys, one on each line, beginning with {next(iter(keys(model)))}:"
    if isinstance(node, Sequence) and any(isinstance(item, Mapping) for item in node.items):
        hint = f"{capital(model.noun)} is not a list: delete the hyphen"
        if begins(node, "["):
            hint = "Use braces { } instead of the brackets"
    return Problem(
        node.at,
        "wrong-kind",
        f"{capital(model.noun)} must be written as keys with values",
        found=kind_of_node(node),
        expected=f"the keys of {model.noun}",
        hint=hint,
    )


def hyphens(model: type[Shape], source: Source) -> Iterator[Problem]:
    """A file that is no list and begins with a hyphen.

    Args:
        model: the shape of the file's one entry.
        source: the file.
    """
    lines = enumerate(source.lines)
    first = next(((n, line) for n, line in lines if re.match(r"\s*[^\s#]", line)), None)
    if first and re.match(r"\s*- +[\w-]+:", first[1]):
        yield Problem(
            source.at(first[0], first[1].index("-")),
            "wrong-kind",
            f"{capital(model.noun)} is not a list",
            found=first[1].strip(),
            expected=first[1].strip().removeprefix("-").strip(),
            hint="Delete the hyphen, and start every key in the first column",
        )


def colon_in_shorthand(model: type[Shape], node: Mapping) -> Problem | None:
    """A text with a colon, where a text may stand in the place of keys.

    Args:
        model: the shape whose shorthand it is.
        node: the mapping that YAML makes of it.
    """
    if not model.shorthand or any(nearest(entry.key.text, keys(model)) for entry in node.entries):
        return None
    return colon(node)


def file_name(file: str, stem: str) -> Problem | None:
    """What is wrong with a file's name as the id of what stands in it.

    Args:
        file: its name in problems.
        stem: its name without the ending.
    """
    is_long = len(stem) > LONGEST
    if re.fullmatch(ID, stem) and not is_long:
        return None
    name = kebab(stem)[:LONGEST].rstrip("-") or "a-name"
    return Problem(
        Location(file),
        "file-name",
        "The file's name is the article's id, but "
        + ("is too long for one" if is_long else "does not look like one"),
        found=f"{len(stem)} characters" if is_long else stem,
        expected=f"{LONGEST} characters at most" if is_long else FORMS[ID].expected,
        hint=f"Rename it to {name}.yml, or give the article an id of its own",
    )


def unknown_key(model: type[Shape], node: Mapping, entry: Entry) -> Problem:
    """A key that the entry does not have, with what was probably meant.

    Args:
        model: the shape of the entry.
        node: the entry.
        entry: the key with its value.
    """
    valid_keys = list(keys(model))
    key = entry.key.text
    hint = foreign_letter(key)
    if hint:
        pass  # it looks like the right word, so that the word itself would say nothing
    elif _cut_by_comma(node, entry):
        first_word, _, rest = key.partition(" ")
        is_absent = first_word in valid_keys and all(
            other.key.text != first_word for other in node.entries
        )
        is_name = re.fullmatch("[a-z0-9-]+", rest) is not None
        return _no_colon(entry, first_word, rest) if is_absent and is_name else _comma(entry)
    elif key.startswith("-"):
        hint = f"Write a space after the hyphen: - {key[1:]}:"
    elif nearest(key, valid_keys):
        hint = capital(did_you_mean(key, valid_keys))
    else:
        hint = (
            _belongs_inside(model, key)
            or f"Delete it, or choose one of these: {', '.join(valid_keys)}"
        )
    return Problem(
        entry.key.at,
        "key-unknown",
        f"{capital(model.noun)} has no key with this name",
        found=visible(key),
        expected=nearest(key, valid_keys),
        hint=hint,
    )


def _cut_by_comma(node: Mapping, entry: Entry) -> bool:
    """Whether a comma in a text without quotes has made a key of the text's rest."""
    return (
        node.flow and isinstance(entry.value, Scalar) and entry.value.plain and not entry.value.text
    )


def _no_colon(entry: Entry, key: str, value: str) -> Problem:
    return Problem(
        entry.key.at,
        "yaml-key",
        "A colon is missing after the key",
        found=entry.key.text,
        expected=f"{key}: {value}",
        hint="Put a colon and a space after the key",
    )


def _comma(entry: Entry) -> Problem:
    key, colon, value = entry.key.text.partition(":")
    if colon and value and key in every_key():
        return Problem(
            entry.key.at,
            "yaml-key",
            "A space is missing after the colon",
            found=entry.key.text,
            expected=f"{key}: {value}",
            hint="Put a space after the colon",
        )
    return Problem(
        entry.key.at,
        "yaml-comma",
        "Inside { } a comma ends the text, unless the text is in quotes",
        found=entry.key.text,
        expected="a key and its value after each comma",
        hint="Put the whole text, with its commas, in quotes",
    )


def _belongs_inside(model: type[Shape], key: str) -> str:
    """Where else the key would be right: in a mapping that this entry can hold."""
    for outer in keys(model).values():
        if outer.inner is not None and key in keys(outer.inner):
            return f"It belongs below {outer.name}, indented by two more spaces"
    return ""


def missing_key(model: type[Shape], key: Key, node: Mapping) -> Problem:
    """A key that every entry of its kind has.

    Args:
        model: the shape of the entry.
        key: the one that is missing.
        node: the entry.
    """
    return Problem(
        node.at,
        "key-missing",
        f"{capital(model.noun)} needs the key {key.name}",
        found="no such key",
        expected=f"{key.name}: {example(key)}",
        hint=key.description,
    )

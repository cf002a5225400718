"""The problems of values, keys and entries, in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from dossier.annotations.fields import Key, every_key, keys
from dossier.annotations.nodes import Entry, Mapping, Node, Scalar, Sequence
from dossier.annotations.source import Source, named
from dossier.problems import Location, Problem, did_you_mean, nearest
from dossier.schema import FORMS, Form, Shape
from dossier.schema.forms import ID

_INVISIBLE = re.compile(r"[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]")


def no_mapping(model: type[Shape], node: Node) -> Problem:
    """Something else where an entry should stand."""
    return Problem(
        node.at,
        "wrong-kind",
        f"{_capital(model.noun)} is written as keys with values",
        found=_kind(node),
        expected=f"the keys of {model.noun}",
        hint=f"Write its keys, one a line, beginning with {next(iter(keys(model)))}:",
    )


def hyphens(model: type[Shape], source: Source) -> Iterator[Problem]:
    """A file that is no list and begins with a hyphen."""
    lines = enumerate(source.lines)
    first = next(((n, line) for n, line in lines if re.match(r"\s*[^\s#]", line)), None)
    if first and re.match(r"\s*- +[\w-]+:", first[1]):
        yield Problem(
            source.at(first[0], first[1].index("-")),
            "wrong-kind",
            f"{_capital(model.noun)} is no list",
            found=first[1].strip(),
            expected=first[1].strip().removeprefix("-").strip(),
            hint="Delete the hyphen, and let every key begin in the first column",
        )


def colon_in_shorthand(model: type[Shape], node: Mapping) -> Problem | None:
    """A text with a colon, where a text may stand in the place of keys."""
    if not model.shorthand or node.flow or len(node.entries) != 1:
        return None
    key, value = node.entries[0].key, node.entries[0].value
    if not isinstance(value, Scalar) or nearest(key.text, keys(model)):
        return None
    text = f"{key.text}: {value.text}"
    return Problem(
        key.at,
        "yaml-colon",
        "A text with a colon and a space in it must be in quotes",
        found=text,
        expected=f'"{text}"',
        hint="Put it in quotes",
    )


def file_name(file: str, stem: str) -> Problem | None:
    """What is wrong with a file's name as the id of what stands in it."""
    if re.fullmatch(ID, stem):
        return None
    kebab = _kebab(stem)
    return Problem(
        Location(file),
        "file-name",
        "The file's name is the article's id, and does not look like one",
        found=stem,
        expected=FORMS[ID].expected,
        hint=f"Rename it to {kebab}.yml, or give the article an id of its own",
    )


def empty_list(key: Key, node: Node) -> Problem:
    """A list without an item, where one at least is needed."""
    return Problem(
        node.at,
        "value-missing",
        f"The list {key.name} is empty",
        found="[]",
        expected="one entry or more",
        hint="Add an entry",
    )


def unknown_key(model: type[Shape], node: Mapping, entry: Entry) -> Problem:
    """A key that the entry does not have, with what was probably meant."""
    known = list(keys(model))
    key = entry.key.text
    invisible = _INVISIBLE.search(key)
    if invisible:
        hint = f"The key holds the invisible character {named(invisible[0])}: type it again"
    elif _cut_by_comma(node, entry):
        return _comma(entry)
    elif key.startswith("-"):
        hint = f"Write a space after the hyphen: - {key[1:]}:"
    elif nearest(key, known):
        hint = _capital(did_you_mean(key, known))
    else:
        hint = (
            _belongs_inside(model, key) or f"Delete it, or choose one of these: {', '.join(known)}"
        )
    return Problem(
        entry.key.at,
        "key-unknown",
        f"{_capital(model.noun)} has no key of this name",
        found=_visible(key),
        expected=nearest(key, known),
        hint=hint,
    )


def _cut_by_comma(node: Mapping, entry: Entry) -> bool:
    """Whether a comma in a text without quotes has made a key of the text's rest."""
    return (
        node.flow and isinstance(entry.value, Scalar) and entry.value.plain and not entry.value.text
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
    """A key that every entry of its kind has."""
    return Problem(
        node.at,
        "key-missing",
        f"{_capital(model.noun)} needs the key {key.name}",
        found="no such key",
        expected=f"{key.name}: {_example(key)}",
        hint=key.description,
    )


def wrong_value(key: Key, node: Node, detail: Any) -> Problem:
    """One complaint of the validation, at the value it is about."""
    index = next((part for part in detail["loc"] if isinstance(part, int)), None)
    if index is not None and isinstance(node, Sequence):
        node = node.items[index]
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "too_short":
        return empty_list(key, node)
    if isinstance(node, Scalar) and (node.null or kind == "string_too_short"):
        return no_value(key, node)
    if kind == "literal_error":
        return _not_listed(key, node)
    if kind == "string_pattern_mismatch" and isinstance(node, Scalar):
        return _bad_form(node, FORMS[context["pattern"]])
    return Problem(
        node.at,
        "wrong-kind",
        f"The value of {key.name} is not of the right kind",
        found=_kind(node),
        expected="a text" if kind == "string_type" else "a list",
        hint="Write it after the key, on the same line"
        if kind == "string_type"
        else "Begin each item with a hyphen and a space, on a line of its own",
    )


def no_value(key: Key, node: Scalar) -> Problem:
    """A key with nothing behind it."""
    what = "keys" if key.inner is not None and not key.is_list else "value"
    hint = f"Write the {what}" if key.required else f"Write the {what}, or delete the key"
    if node.plain and re.match(r"\s+#", node.at.source[node.at.column - 1 :]):
        hint = "What follows a space and # is a comment: put the text in quotes"
    return Problem(
        node.at,
        "value-missing",
        f"The key {key.name} has no value",
        found=node.text or ("nothing" if node.plain else "an empty text"),
        expected=_example(key),
        hint=hint,
    )


def _not_listed(key: Key, node: Node) -> Problem:
    word = node.text if isinstance(node, Scalar) else _kind(node)
    return Problem(
        node.at,
        "not-in-vocabulary",
        f"This is none of the words that {key.name} may be",
        found=word,
        expected=", ".join(key.choices),
        hint=_capital(did_you_mean(word, key.choices)) or "Choose one of them",
    )


def _bad_form(node: Scalar, form: Form) -> Problem:
    kebab = _kebab(node.text)
    hint = f"Write {kebab}" if form.name == "an id" and kebab else f"For example {form.example}"
    ids = [_kebab(part) for part in re.split(r"[,;]", node.text) if _kebab(part)]
    if form.name == "an id" and len(ids) > 1:
        hint = f"Write several with commas, in brackets: [{', '.join(ids)}]"
    return Problem(
        node.at,
        "bad-form",
        f"This does not look like {form.name}",
        found=_visible(node.text),
        expected=form.expected,
        hint=hint,
    )


def trapped(scalar: Scalar, taken_for: str) -> Problem:
    """A text without quotes that YAML takes for something else."""
    return Problem(
        scalar.at,
        "yaml-trap",
        f"Without quotes, YAML takes this for {taken_for}",
        found=scalar.text,
        expected=f'"{scalar.text}"',
        hint="Put it in quotes",
    )


def _kebab(words: str) -> str:
    """Words as an id: small letters without accents, digits, hyphens between."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return "-".join(re.findall(r"[a-z0-9]+", bare))


def _example(key: Key) -> str:
    if key.inner is not None and not key.is_list:
        return "its keys, below it and indented by two more spaces"
    words = key.choices
    if words:
        return " or ".join(words) if len(words) < 4 else f"{words[0]}, or another of its list"
    return "a list" if key.is_list else "a text"


def _kind(node: Node) -> str:
    if isinstance(node, Scalar):
        return _visible(node.text) if node.text else "nothing"
    return "a list" if isinstance(node, Sequence) else "keys with values"


def _visible(words: str) -> str:
    """The words with every invisible character spelled out."""
    return _INVISIBLE.sub(lambda met: f"\\u{ord(met[0]):04x}", words)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

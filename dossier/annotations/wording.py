"""The problems of values, keys and entries, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dossier.annotations.fields import Key, every_key, keys
from dossier.annotations.intended import ids_in, intended, kebab
from dossier.annotations.nodes import Entry, Mapping, Node, Scalar, Sequence
from dossier.annotations.source import Source, named
from dossier.problems import Location, Problem, did_you_mean, nearest
from dossier.schema import FORMS, Shape
from dossier.schema.forms import ID, SHA256

_INVISIBLE = re.compile(r"[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]")


def no_mapping(model: type[Shape], node: Node) -> Problem:
    """Something else where an entry should stand."""
    hint = f"Write its keys, one a line, beginning with {next(iter(keys(model)))}:"
    if isinstance(node, Sequence) and any(isinstance(item, Mapping) for item in node.items):
        hint = f"{_capital(model.noun)} is no list: delete the hyphen"
        if _begins(node, "["):
            hint = "Put braces { } in the place of the brackets"
    return Problem(
        node.at,
        "wrong-kind",
        f"{_capital(model.noun)} is written as keys with values",
        found=_kind(node),
        expected=f"the keys of {model.noun}",
        hint=hint,
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
    if not model.shorthand or any(nearest(one.key.text, keys(model)) for one in node.entries):
        return None
    return _colon(node)


def _colon(node: Node) -> Problem | None:
    """A text with a colon, which has become a key and its value."""
    if not isinstance(node, Mapping) or len(node.entries) != 1 or _begins(node, "{"):
        return None
    key, value = node.entries[0].key, node.entries[0].value
    if not isinstance(value, Scalar):
        return None
    text = f"{key.text}: {value.text}".rstrip()
    return Problem(
        key.at,
        "yaml-colon",
        "A text with a colon and a space in it must be in quotes",
        found=text,
        expected=f'"{text}"',
        hint="Put it in quotes",
    )


def _begins(node: Node, bracket: str) -> bool:
    """Whether a list or a mapping stands in brackets of its own."""
    return node.at.source[node.at.column - 1 : node.at.column] == bracket


def file_name(file: str, stem: str) -> Problem | None:
    """What is wrong with a file's name as the id of what stands in it."""
    if re.fullmatch(ID, stem):
        return None
    return Problem(
        Location(file),
        "file-name",
        "The file's name is the article's id, and does not look like one",
        found=stem,
        expected=FORMS[ID].expected,
        hint=f"Rename it to {kebab(stem)}.yml, or give the article an id of its own",
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
    if isinstance(node, Scalar) and (node.null or not node.text.strip()):
        return no_value(key, node)
    if kind == "literal_error":
        return _not_listed(key, node)
    if kind == "string_pattern_mismatch" and isinstance(node, Scalar):
        return _bad_form(key, node, context["pattern"])
    return _colon(node) or _wrong_kind(key, node, kind == "string_type")


def _wrong_kind(key: Key, node: Node, is_text: bool) -> Problem:
    """A list, a text or keys where something else is wanted."""
    in_braces = isinstance(node, Mapping) and key.is_list and key.inner is None
    if in_braces:
        is_text = False
    return Problem(
        node.at,
        "wrong-kind",
        f"The value of {key.name} is not of the right kind",
        found=_kind(node),
        expected="a text" if is_text else "a list",
        hint=_for_a_text(node) if is_text else _for_a_list(node, in_braces),
    )


def _for_a_text(node: Node) -> str:
    if isinstance(node, Sequence) and _begins(node, "["):
        return "Write one text; if the brackets belong to it, put it all in quotes"
    if isinstance(node, Sequence):
        return "Write it after the key, on the same line, without a hyphen"
    return "Write it after the key, on the same line"


def _for_a_list(node: Node, in_braces: bool) -> str:
    if in_braces and isinstance(node, Mapping):
        return f"Put brackets in the place of the braces: [{', '.join(_written(node))}]"
    if isinstance(node, Scalar) and re.fullmatch(r"(?![0-9]+\. )[\w .,’'-]+", node.text):
        return f"Put it in brackets: [{node.text}]"
    return "Begin each item with a hyphen and a space, on a line of its own"


def _written(node: Mapping) -> Iterator[str]:
    return (entry.key.text for entry in node.entries)


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
        found=node.text.strip() or ("nothing" if node.plain else "an empty text"),
        expected=_example(key),
        hint=hint,
    )


def _not_listed(key: Key, node: Node) -> Problem:
    item = node
    while isinstance(item, Sequence) and len(item.items) == 1:
        item = item.items[0]
    word = item.text if isinstance(item, Scalar) else _kind(node)
    hint = _capital(did_you_mean(word, key.choices)) or "Choose one of them"
    if item is not node and word in key.choices:
        hint = f"Write {word}, without brackets or hyphen"
    return Problem(
        node.at,
        "not-in-vocabulary",
        f"This is none of the words that {key.name} may be",
        found=word if item is node else _kind(node),
        expected=", ".join(key.choices),
        hint=hint,
    )


def _bad_form(key: Key, node: Scalar, pattern: str) -> Problem:
    form, meant = FORMS[pattern], intended(pattern, node.text)
    hint = f"Write {meant}" if meant else f"For example {form.example}"
    if pattern == ID:
        hint = _for_ids(key, node) or hint
    elif pattern == SHA256 and not meant:
        hint = f"It has {len(node.text)} signs: copy the hash again, all of it"
    return Problem(
        node.at,
        "bad-form",
        f"This does not look like {form.name}",
        found=_visible(node.text),
        expected=form.expected,
        hint=hint,
    )


def _for_ids(key: Key, node: Scalar) -> str:
    """The hint where several ids stand in the place of one."""
    several = ids_in(node.text, lines=node.end > node.at.line)
    if len(several) > 1:
        return f"Write several with commas, in brackets: [{', '.join(several)}]"
    words = ids_in(node.text, lines=True)
    if key.is_list and len(words) > 1:
        return f"Write {kebab(node.text)}; or, if these are several, {', '.join(words)}"
    return ""


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

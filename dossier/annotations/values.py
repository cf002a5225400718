"""The problems of values, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dossier.annotations.fields import Key
from dossier.annotations.nodes import Mapping, Node, Scalar, Sequence
from dossier.annotations.phrases import (
    begins,
    capital,
    colon,
    example,
    foreign_letter,
    is_blank,
    kind_of_node,
    visible,
)
from dossier.annotations.suggestions import ids_in, kebab, suggestion
from dossier.problems import Problem, did_you_mean
from dossier.schema import FORMS
from dossier.schema.forms import ID, LANGUAGE, SHA256


def empty_list(key: Key, node: Node) -> Problem:
    """A list without an item, where one at least is needed.

    Args:
        key: the key of the list.
        node: the empty list.
    """
    return Problem(
        node.at,
        "value-missing",
        f"The list {key.name} is empty",
        found="[]",
        expected="at least one entry",
        hint="Add an entry",
    )


def wrong_value(key: Key, node: Node, detail: Any) -> Problem:
    """One error of the validation, at the value it is about.

    Args:
        key: the key whose value it is.
        node: the value.
        detail: one error of pydantic.
    """
    index = next((part for part in detail["loc"] if isinstance(part, int)), None)
    if index is not None and isinstance(node, Sequence):
        node = node.items[index]
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "too_short":
        return empty_list(key, node)
    if isinstance(node, Scalar) and (node.null or is_blank(node.text)):
        return no_value(key, node)
    if kind == "literal_error":
        return _not_listed(key, node)
    if kind == "string_too_long" and isinstance(node, Scalar):
        return _too_long(node, context["max_length"])
    if kind == "string_pattern_mismatch" and isinstance(node, Scalar):
        return _bad_form(key, node, context["pattern"])
    return colon(node) or _wrong_kind(key, node, kind == "string_type")


def _wrong_kind(key: Key, node: Node, is_text: bool) -> Problem:
    """A list, a text or keys where something else is wanted."""
    in_braces = isinstance(node, Mapping) and key.is_list and key.inner is None
    if in_braces:
        is_text = False
    return Problem(
        node.at,
        "wrong-kind",
        f"The value of {key.name} is of the wrong kind",
        found=kind_of_node(node),
        expected="a text" if is_text else "a list",
        hint=_for_a_text(node) if is_text else _for_a_list(node, in_braces),
    )


def _for_a_text(node: Node) -> str:
    if isinstance(node, Sequence) and begins(node, "["):
        return "Write one text; if the brackets belong to it, put it all in quotes"
    if isinstance(node, Sequence):
        return "Write it after the key, on the same line, without a hyphen"
    return "Write it after the key, on the same line"


def _for_a_list(node: Node, in_braces: bool) -> str:
    if in_braces and isinstance(node, Mapping):
        return f"Use brackets instead of the braces: [{', '.join(_written(node))}]"
    if isinstance(node, Scalar) and re.fullmatch(r"(?![0-9]+\. )[\w .,’'-]+", node.text):
        return f"Put it in brackets: [{node.text}]"
    return "Begin each item with a hyphen and a space, on its own line"


def _written(node: Mapping) -> Iterator[str]:
    return (entry.key.text for entry in node.entries)


def no_value(key: Key, node: Scalar) -> Problem:
    """A key with nothing behind it.

    Args:
        key: the key.
        node: the nothing behind it.
    """
    what = "keys" if key.inner is not None and not key.is_list else "value"
    hint = f"Write the {what}" if key.required else f"Write the {what}, or delete the key"
    hint += ", or null" if key.nullable else ""
    if node.plain and re.match(r"\s+#", node.at.source[node.at.column - 1 :]):
        hint = "What follows a space and # is a comment: put the text in quotes"
    return Problem(
        node.at,
        "value-missing",
        f"The key {key.name} has no value",
        found=visible(node.text.strip()) or ("nothing" if node.plain else "an empty text"),
        expected=example(key),
        hint=hint,
    )


def _not_listed(key: Key, node: Node) -> Problem:
    item = node
    while isinstance(item, Sequence) and len(item.items) == 1:
        item = item.items[0]
    word = item.text if isinstance(item, Scalar) else kind_of_node(node)
    hint = foreign_letter(word) if isinstance(item, Scalar) else ""
    hint = hint or capital(did_you_mean(word, key.choices)) or "Choose one of them"
    if item is not node and word in key.choices:
        hint = f"Write {word}, without brackets or hyphen"
    return Problem(
        node.at,
        "not-in-vocabulary",
        f"This is not one of the words allowed for {key.name}",
        found=visible(word) if item is node else kind_of_node(node),
        expected=", ".join(key.choices),
        hint=hint,
    )


def _bad_form(key: Key, node: Scalar, pattern: str) -> Problem:
    form, meant = FORMS[pattern], suggestion(pattern, node.text)
    hint = f"Write {meant}" if meant else f"For example {form.example}"
    if pattern == ID:
        hint = _for_ids(key, node) or hint
    elif pattern == SHA256 and not meant:
        hint = f"It has {len(node.text)} characters: copy the whole hash again"
    if pattern in (ID, LANGUAGE):
        hint = foreign_letter(node.text) or hint
    return Problem(
        node.at,
        "bad-form",
        f"This does not look like {form.name}",
        found=visible(node.text),
        expected=form.expected,
        hint=hint,
    )


def _too_long(node: Scalar, most: int) -> Problem:
    return Problem(
        node.at,
        "bad-form",
        "This is too long for an id",
        found=f"{len(node.text)} characters",
        expected=f"{most} characters at most",
        hint="Shorten it: it is part of an address and of a file name",
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
    """A text without quotes that YAML takes for something else.

    Args:
        scalar: the text.
        taken_for: what YAML takes it for, in words.
    """
    return Problem(
        scalar.at,
        "yaml-trap",
        f"Without quotes, YAML takes this for {taken_for}",
        found=scalar.text,
        expected=f'"{scalar.text}"',
        hint="Put it in quotes",
    )

"""The parts of an index, read as a browser reads them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from dossier.search.packing import BACK, DIGITS, LAST, MORE, SHORTEST

_SCRIPT = re.compile(r"dossierSearch\((\"\w+\"),(.*)\)\n", re.DOTALL)


def part(script: str) -> Any:
    """What a script hands over."""
    match = _SCRIPT.fullmatch(script)
    assert match, script[:80]
    return json.loads(match[2])


def numbers(text: str) -> list[int]:
    """The numbers that stand behind one another."""
    read: list[int] = []
    value, place = 0, 1
    for sign in text:
        digit = DIGITS.index(sign)
        if digit < LAST:
            read.append(value + digit * place)
            value, place = 0, 1
        else:
            value += (digit - LAST) * place
            place *= MORE
    return read


def lengthened(text: str) -> str:
    """A text without pointers."""
    out: list[str] = []
    signs = iter(text)
    for sign in signs:
        if sign != BACK:
            out.append(sign)
            continue
        after = next(signs)
        if after == "!":
            out.append(BACK)
            continue
        back = DIGITS.index(next(signs)) * len(DIGITS) + DIGITS.index(next(signs))
        for _ in range(DIGITS.index(after) + SHORTEST):
            out.append(out[-back])
    return "".join(out)


def terms(parts: Mapping[str, str]) -> dict[str, str]:
    """Every term, with what is written of it."""
    read: dict[str, str] = {}
    for path, script in parts.items():
        before = ""
        if not re.search(r"/t\d+\.js$", path):
            continue
        for line in part(script).split(" "):
            front, _, written = line.partition("!")
            before = before[: DIGITS.index(front[0])] + front[1:]
            read[before] = written
    return read


def titles(get: Callable[[str], str]) -> set[str]:
    """The titles of all documents of a site.

    Args:
        get: a file of the site, by its path; empty where there is none.
    """
    root = get("assets/search/index.js")
    count = len(numbers(part(root)["texts"])) if root.startswith("dossierSearch") else 0
    paths = [f"assets/search/d{number}.js" for number in range(count)]
    parts = {path: script for path in paths if (script := get(path)).startswith("dossierSearch")}
    return {fields[2] for fields in texts(parts)}


def texts(parts: Mapping[str, str]) -> list[list[str]]:
    """Every document's fields, in the order of documents."""
    paths = [path for path in parts if re.search(r"/d\d+\.js$", path)]
    paths.sort(key=lambda path: int(re.findall(r"\d+", path)[-1]))
    return [
        line.split("\t") for path in paths for line in lengthened(part(parts[path])).split("\n")
    ]

"""Texts that would do something harmless and visible if a page took them for more than a text.

Each would make an element, an attribute, an address or a page's part of our own name (``quoll``).
None is an attack on a program: what is tested is whether a text stays a text.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

from dossier.prose import prose
from tests.yaml_file import read_yaml

NAME = "quoll"
"""Nothing in a site has this name, unless a text was taken for more."""

CASES = Path(__file__).with_name("payloads.yml")
_AROUND = ("{}", "fog {} fog", "{}{}")
"""What stands around a payload; the last has it twice, for what ends where the next begins."""


def payloads() -> tuple[tuple[str, str], ...]:
    """Every payload with its kind; the first of all kinds come first."""
    plain: dict[str, str] = read_yaml(CASES)
    made = product(_AROUND, plain.items())
    return tuple((kind, around.replace("{}", text)) for around, (kind, text) in made)


def harmless(payload: str) -> str:
    """The payload's twin: the same words with commas for every sign that could mean something.

    What an editor may mean stays: an asterisk on either side of a word that is mentioned.
    """
    kept = "*" if prose(payload).mentioned else ""
    return "".join(
        sign if sign.isalnum() or sign.isspace() or sign in kept else "," for sign in payload
    )

"""The name of a new seed, from what its capture says of itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from dossier.metadata import Judged, agreed, of
from dossier.model import Field
from dossier.text.ids import free, identifier

NOUN = "capture"
"""Stands before a name that YAML would take for something else, and where there is none."""


def seed_name(statements: Sequence[Judged], file: str, is_taken: Callable[[str], bool]) -> str:
    """A free name, without its ending: the outlet's; with the day, and then a number, where taken.

    Where the outlet is not known, it is the site's, the headline's, or the file's.

    Args:
        statements: of the capture.
        file: the name of the file that it came in.
        is_taken: whether something of this name is there already.
    """
    name = next((made for made in map(_identified, _words(statements, file)) if made), NOUN)
    day = agreed(statements, Field.PUBLISHED)
    if is_taken(name) and day:
        name = f"{name}-{day}"
    return free(name, _Taken(is_taken))


class _Taken:
    """Names that are taken, as something to look them up in."""

    def __init__(self, is_taken: Callable[[str], bool]) -> None:
        self.is_taken = is_taken

    def __contains__(self, name: object) -> bool:
        return self.is_taken(str(name))


def _identified(words: str) -> str:
    return identifier(words, NOUN)


def _words(statements: Sequence[Judged], file: str) -> list[str]:
    """What a name can be made of, the best first."""
    address = next((item.reading for item in of(statements, Field.URL)), "")
    headline = next((item.reading for item in of(statements, Field.HEADLINE)), "")
    return [
        agreed(statements, Field.OUTLET),
        _host(address),
        headline,
        PurePosixPath(file).name.partition(".")[0],
    ]


def _host(address: str) -> str:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    # A number names a machine, and no outlet.
    is_name = any(letter.isalpha() for letter in host) and ":" not in host
    return host.removeprefix("www.").replace(".", " ") if is_name else ""
